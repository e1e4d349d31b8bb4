using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Which rule is turned into what.</content>
internal sealed partial class AstBuilder
{
    /// <summary>The innermost rule has ended: makes its node.</summary>
    public void Exit()
    {
        ref RuleFrame frame = ref _rules[--_depth];
        int mark = frame.Mark;
        switch (frame.Rule)
        {
            case PyLiteParser.RULE_disjunction: Disjunction(mark); break;
            case PyLiteParser.RULE_inversion: Inversion(mark); break;
            case PyLiteParser.RULE_bitwise_or: BitwiseOr(mark); break;
            case PyLiteParser.RULE_primary: Primary(mark); break;
            case PyLiteParser.RULE_call: CallOf(mark); break;
            case PyLiteParser.RULE_subscript: SubscriptOf(mark); break;
            case PyLiteParser.RULE_atom: Atom(mark); break;
            case PyLiteParser.RULE_expression: ConditionalExpression(mark); break;
            case PyLiteParser.RULE_named_expression: NamedExpression(mark); break;
            case PyLiteParser.RULE_star_expression:
            case PyLiteParser.RULE_star_named_expression:
            case PyLiteParser.RULE_star_target: StarExpression(mark); break;
            case PyLiteParser.RULE_star_expressions:
            case PyLiteParser.RULE_subject_expr:
            case PyLiteParser.RULE_star_targets: StarExpressions(mark); break;
            case PyLiteParser.RULE_yield_expr: YieldExpression(mark); break;
            case PyLiteParser.RULE_lambdef: LambdaExpression(mark); break;
            case PyLiteParser.RULE_lambda_parameters:
            case PyLiteParser.RULE_parameters: Parameters(mark); break;
            case PyLiteParser.RULE_slice: SliceOf(mark); break;
            case PyLiteParser.RULE_group: Group(mark); break;
            case PyLiteParser.RULE_group_item: GroupItem(mark); break;
            case PyLiteParser.RULE_list: ListDisplay(mark); break;
            case PyLiteParser.RULE_dict: BraceDisplay(mark); break;
            case PyLiteParser.RULE_for_if_clause: ForIfClause(mark); break;
            case PyLiteParser.RULE_argument: Argument(mark); break;
            case PyLiteParser.RULE_strings: Strings(mark); break;
            case PyLiteParser.RULE_fstring:
            case PyLiteParser.RULE_tstring: FormattedString(mark); break;
            case PyLiteParser.RULE_fstring_replacement_field:
            case PyLiteParser.RULE_tstring_replacement_field: ReplacementField(mark); break;
            case PyLiteParser.RULE_fstring_full_format_spec:
            case PyLiteParser.RULE_tstring_full_format_spec: FormatSpec(mark); break;
            default: ExitStatement(frame.Rule, mark); break;
        }
    }

    /// <summary>The last of the compound statements, functions left out, that was read to its end; what is suggested for an error looks no further back.</summary>
    public SourceSpan LastCompound { get; private set; }

    private void NoteCompound(int mark)
    {
        if (_stack[mark].Node is Stmt statement && statement.Span.Line > LastCompound.Line)
            LastCompound = statement.Span;
    }

    private void ExitStatement(int rule, int mark)
    {
        switch (rule)
        {
            case PyLiteParser.RULE_file_input: Tree = new Module(Statements(mark)); break;
            case PyLiteParser.RULE_single_input: Tree = new Interactive(Statements(mark)); break;
            case PyLiteParser.RULE_func_type: FuncType(mark); break;
            case PyLiteParser.RULE_eval_input: Tree = new Expression(ExprAt(mark)); break;
            case PyLiteParser.RULE_simple_stmts: SimpleStatements(mark); break;
            case PyLiteParser.RULE_block: Replace(mark, Statements(mark)); break;
            case PyLiteParser.RULE_assignment: AssignmentStatement(mark); break;
            case PyLiteParser.RULE_return_stmt:
                Replace(mark, new Return(Count(mark) > 1 ? ExprAt(mark + 1) : null, SpanFrom(mark)));
                break;
            case PyLiteParser.RULE_raise_stmt: RaiseStatement(mark); break;
            case PyLiteParser.RULE_pass_stmt: Replace(mark, new Pass(SpanFrom(mark))); break;
            case PyLiteParser.RULE_break_stmt: Replace(mark, new Break(SpanFrom(mark))); break;
            case PyLiteParser.RULE_continue_stmt: Replace(mark, new Continue(SpanFrom(mark))); break;
            case PyLiteParser.RULE_global_stmt: Replace(mark, new Global(Names(mark), SpanFrom(mark))); break;
            case PyLiteParser.RULE_nonlocal_stmt: Replace(mark, new Nonlocal(Names(mark), SpanFrom(mark))); break;
            case PyLiteParser.RULE_del_stmt: DelStatement(mark); break;
            case PyLiteParser.RULE_assert_stmt: AssertStatement(mark); break;
            case PyLiteParser.RULE_type_alias: TypeAliasStatement(mark); break;
            case PyLiteParser.RULE_import_name: ImportName(mark); break;
            case PyLiteParser.RULE_import_from: ImportFromStatement(mark); break;
            case PyLiteParser.RULE_import_from_targets: ImportFromTargets(mark); break;
            case PyLiteParser.RULE_import_from_as_name:
            case PyLiteParser.RULE_dotted_as_name: ImportAlias(mark); break;
            case PyLiteParser.RULE_dotted_name: DottedName(mark); break;
            case PyLiteParser.RULE_decorated: Decorated(mark); break;
            case PyLiteParser.RULE_decorator: Decorator(mark); break;
            case PyLiteParser.RULE_async_stmt: AsyncStatement(mark); break;
            case PyLiteParser.RULE_class_def: ClassDefinition(mark); NoteCompound(mark); break;
            case PyLiteParser.RULE_function_def: FunctionDefinition(mark); break;
            case PyLiteParser.RULE_type_params: TypeParameters(mark); break;
            case PyLiteParser.RULE_type_param: TypeParameter(mark); break;
            case PyLiteParser.RULE_if_stmt: IfStatement(mark); NoteCompound(mark); break;
            case PyLiteParser.RULE_while_stmt: WhileStatement(mark); NoteCompound(mark); break;
            case PyLiteParser.RULE_for_stmt: ForStatement(mark); NoteCompound(mark); break;
            case PyLiteParser.RULE_with_stmt: WithStatement(mark); NoteCompound(mark); break;
            case PyLiteParser.RULE_with_item: WithItemOf(mark); break;
            case PyLiteParser.RULE_try_stmt: TryStatement(mark); NoteCompound(mark); break;
            case PyLiteParser.RULE_except_block: ExceptBlock(mark); break;
            case PyLiteParser.RULE_match_stmt: MatchStatement(mark); NoteCompound(mark); break;
            case PyLiteParser.RULE_case_block: CaseBlock(mark); break;
            case PyLiteParser.RULE_patterns: Patterns(mark); break;
            case PyLiteParser.RULE_star_pattern: StarPattern(mark); break;
            case PyLiteParser.RULE_as_pattern: AsPattern(mark); break;
            case PyLiteParser.RULE_or_pattern: OrPattern(mark); break;
            case PyLiteParser.RULE_literal_pattern: LiteralPattern(mark); break;
            case PyLiteParser.RULE_name_or_class_pattern: NameOrClassPattern(mark); break;
            case PyLiteParser.RULE_group_pattern: GroupPattern(mark); break;
            case PyLiteParser.RULE_sequence_pattern: SequencePattern(mark); break;
            case PyLiteParser.RULE_mapping_pattern: MappingPattern(mark); break;
        }
    }

    private void FuncType(int mark)
    {
        int arrow = mark;
        while (!IsToken(arrow, PyLiteParser.RARROW))
            arrow++;
        CheckTypes(mark + 1, arrow);
        Tree = new FunctionType(Exprs(mark, arrow), ExprAt(arrow + 1));
    }

    /// <summary>Plain types, then at most one `*type`, then at most one `**type`; no comma at the end.</summary>
    private void CheckTypes(int from, int to)
    {
        bool hasStar = false;
        for (int i = from; i < to; i++)
        {
            if (!IsToken(i, PyLiteParser.COMMA))
                continue;
            if (IsToken(i - 2, PyLiteParser.DOUBLESTAR))
                throw Invalid(_stack[i].First);
            hasStar |= IsToken(i - 2, PyLiteParser.STAR);
            bool mayFollow = IsToken(i + 1, PyLiteParser.DOUBLESTAR) || (!hasStar && (IsToken(i + 1, PyLiteParser.STAR) || _stack[i + 1].Node is not null));
            if (!mayFollow)
                throw Invalid(_stack[i + 1].First);
        }
    }
}
