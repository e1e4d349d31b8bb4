using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Atoms, attributes, subscripts, lambdas, conditional and named expressions.</content>
internal sealed partial class AstBuilder
{
    /// <summary>Prefix operators in a row; CPython's parser gives up at about as many.</summary>
    private const int MaxPendingOperators = 6000;

    /// <summary>Operators, attributes, calls in a chain: the tree is as deep as they are many. CPython's compiler gives up at about as many.</summary>
    private const int MaxChain = 10_000;

    private static readonly object s_true = true;
    private static readonly object s_false = false;

    private void Atom(int mark)
    {
        ref Operand operand = ref _stack[mark];
        if (operand.Node != null)
            return;
        int first = operand.First;
        ref Token token = ref _tokens[first];
        SourceSpan span = _tokens.Span(first, first);
        operand.Node = token.Type switch
        {
            PyLiteParser.NAME => new Name(token.Text!, ExprContext.Load, span),
            PyLiteParser.NUMBER => new Constant(Number(first), null, span),
            PyLiteParser.NONE => new Constant(null, null, span),
            PyLiteParser.TRUE => new Constant(s_true, null, span),
            PyLiteParser.FALSE => new Constant(s_false, null, span),
            _ => new Constant(EllipsisLiteral.Instance, null, span),
        };
    }

    private void Primary(int mark)
    {
        if (Count(mark) == 1)
            return;
        bool isAwait = IsToken(mark, PyLiteParser.AWAIT);
        int first = isAwait ? mark + 1 : mark;
        FoldAttributes(first, _top);
        if (isAwait)
            Replace(mark, new Await(ExprAt(first), SpanFrom(mark)));
    }

    /// <summary>Turns `x . a . b`, up to <paramref name="end"/>, into one node at <paramref name="first"/>; what follows moves down.</summary>
    private void FoldAttributes(int first, int end)
    {
        if (end - first == 1)
            return;
        if (end - first > 2 * MaxChain)
            throw TooLong();
        ref Operand value = ref _stack[first];
        for (int i = first + 1; i < end; i += 2)
        {
            int name = _stack[i + 1].First;
            var node = new Attribute((Expr)value.Node!, _tokens[name].Text!, ExprContext.Load, _tokens.Span(value.First, name));
            value.Node = node;
            value.Last = name;
        }
        Array.Copy(_stack, end, _stack, first + 1, _top - end);
        _top -= end - first - 1;
    }

    /// <summary>The slot of what a call or subscript applies to, its attributes folded; <paramref name="mark"/> moves with them.</summary>
    private int FoldTarget(ref int mark)
    {
        ref RuleFrame primary = ref _rules[_depth - 1];
        if (++primary.Trailers > MaxChain)
            throw TooLong();
        int first = primary.Mark;
        if (IsToken(first, PyLiteParser.AWAIT))
            first++;
        FoldAttributes(first, mark);
        mark = first + 1;
        return first;
    }

    private void SubscriptOf(int mark)
    {
        int target = FoldTarget(ref mark);
        int last = _top - 1;
        CheckCommas(mark + 1, last);
        bool isTuple = last - mark > 2 || _stack[mark + 1].Node is Starred;
        Expr index = isTuple
            ? new Tuple(Exprs(mark + 1, last), ExprContext.Load, SpanOf(mark + 1, last - 1))
            : ExprAt(mark + 1);
        Replace(target, new Subscript(ExprAt(target), index, ExprContext.Load, SpanFrom(target)));
    }

    private void SliceOf(int mark)
    {
        if (Count(mark) == 1 && _stack[mark].Node != null)
            return;
        if (_stack[mark].Node is NamedExpr or Starred && !IsParenthesized(mark))
            throw Invalid(_stack[mark + 1].First);
        Expr? lower = null;
        Expr? upper = null;
        Expr? step = null;
        int colons = 0;
        for (int i = mark; i < _top; i++)
        {
            if (_stack[i].Node == null)
                colons++;
            else if (colons == 0)
                lower = ExprAt(i);
            else if (colons == 1)
                upper = ExprAt(i);
            else
                step = ExprAt(i);
        }
        Replace(mark, new Slice(lower, upper, step, SpanFrom(mark)));
    }

    private void ConditionalExpression(int mark)
    {
        if (Count(mark) == 1)
            return;
        Replace(mark, new IfExp(ExprAt(mark + 2), ExprAt(mark), ExprAt(mark + 4), SpanFrom(mark)));
    }

    private void NamedExpression(int mark)
    {
        if (Count(mark) == 1)
            return;
        Replace(mark, Named(mark, mark + 2, _top - 1));
    }

    /// <summary>`target := value` whose parts lie in the slots given, ending with the slot <paramref name="last"/>.</summary>
    private NamedExpr Named(int target, int value, int last)
    {
        if (_stack[target].Node is not Name name || _stack[target].First != _stack[target].Last)
        {
            string what = IsParenthesized(target) && _stack[target].Node is Name ? "name" : NameOfExpression(ExprAt(target));
            if (what == "name")
                throw Invalid(_stack[target + 1].First);
            throw Fail($"cannot use assignment expressions with {what}", SpanOfTarget(target));
        }
        var stored = new Name(name.Id, ExprContext.Store, name.Span);
        return new NamedExpr(stored, ExprAt(value), SpanOf(target, last));
    }

    private void StarExpression(int mark)
    {
        if (Count(mark) == 1)
            return;
        Replace(mark, new Starred(ExprAt(mark + 1), ExprContext.Load, SpanFrom(mark)));
    }

    private void StarExpressions(int mark)
    {
        if (Count(mark) == 1)
            return;
        CheckCommas(mark, _top);
        Replace(mark, new Tuple(Exprs(mark, _top), ExprContext.Load, SpanFrom(mark)));
    }

    private void YieldExpression(int mark)
    {
        Expr node = Count(mark) switch
        {
            1 => new Yield(null, SpanFrom(mark)),
            2 => new Yield(ExprAt(mark + 1), SpanFrom(mark)),
            _ => new YieldFrom(ExprAt(mark + 2), SpanFrom(mark)),
        };
        Replace(mark, node);
    }

    private void LambdaExpression(int mark)
    {
        bool hasParameters = Count(mark) == 4;
        Arguments parameters = hasParameters ? NodeAt<Arguments>(mark + 1) : NoParameters();
        Replace(mark, new Lambda(parameters, ExprAt(_top - 1), SpanFrom(mark)));
    }

    private ParseAbort TooLong() => Fail("maximum recursion depth exceeded during compilation", new SourceSpan(-1, 0, 0, 0), SyntaxFailureKind.RecursionError);

    /// <summary>Long chains of prefix operators are nested as deep as they are long.</summary>
    private void CheckDepth(int operators)
    {
        if (operators > MaxPendingOperators)
            throw _parser.AbortTooDeep();
    }
}
