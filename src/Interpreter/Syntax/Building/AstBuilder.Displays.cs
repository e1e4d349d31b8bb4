using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Parentheses, lists, dicts, sets and comprehensions.</content>
internal sealed partial class AstBuilder
{
    private void Group(int mark)
    {
        int first = mark + 1;
        int last = _top - 1;
        if (last == first)
        {
            Replace(mark, new Tuple([], ExprContext.Load, SpanFrom(mark)));
            return;
        }
        CheckCommas(first, last);
        if (HasWithItems(first, last))
        {
            Replace(mark, ParenthesizedWithItems(mark));
        }
        else if (_stack[last - 1].Node is Comprehension)
        {
            CheckNoStar(first, last);
            Replace(mark, new GeneratorExp(ExprAt(first), Clauses(first + 1, last), SpanFrom(mark)));
        }
        else if (last - first == 1)
        {
            if (_stack[first].Node is Starred starred && _tokens[_stack[first].First].Type == PyLiteParser.STAR)
                throw Fail("cannot use starred expression here", starred.Span);
            Replace(mark, _stack[first].Node!);
        }
        else
        {
            Replace(mark, new Tuple(Exprs(first, last), ExprContext.Load, SpanFrom(mark)));
        }
    }

    private void GroupItem(int mark)
    {
        if (Count(mark) == 1)
            return;
        Replace(mark, new WithItem(ExprAt(mark), Store(ExprAt(mark + 2), TargetUse.Assignment)));
    }

    private bool HasWithItems(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (_stack[i].Node is WithItem)
                return true;
        }
        return false;
    }

    /// <summary>The `(a as b, c)` of a with statement, which is an expression only to the grammar: nothing else may be around it.</summary>
    private WithItem[] ParenthesizedWithItems(int mark)
    {
        int open = _stack[mark].First;
        bool isInWith = open > 0 && _tokens[open - 1].Type == PyLiteParser.WITH;
        bool isWholeList = isInWith && _tokens[_parser.Position].Type == PyLiteParser.COLON;
        var items = new List<WithItem>();
        for (int i = mark + 1; i < _top - 1; i++)
        {
            switch (_stack[i].Node)
            {
                case WithItem when isInWith && _tokens[_parser.Position].Type == PyLiteParser.NEWLINE:
                    throw Fail("expected ':'", _tokens.Span(_parser.Position, _parser.Position));
                case WithItem when !isWholeList:
                    throw Invalid(isInWith ? _parser.Position : AsTokenOf(i));
                case WithItem item:
                    items.Add(item);
                    break;
                case Expr expr:
                    items.Add(new WithItem(expr, null));
                    break;
            }
        }
        return [.. items];
    }

    private int AsTokenOf(int slot)
    {
        int depth = 0;
        for (int i = _stack[slot].First; ; i++)
        {
            int type = _tokens[i].Type;
            if (type is PyLiteParser.LPAR or PyLiteParser.LSQB or PyLiteParser.LBRACE)
                depth++;
            else if (type is PyLiteParser.RPAR or PyLiteParser.RSQB or PyLiteParser.RBRACE)
                depth--;
            else if (type == PyLiteParser.AS && depth == 0)
                return i;
        }
    }

    private void ListDisplay(int mark)
    {
        int last = _top - 1;
        CheckCommas(mark + 1, last);
        if (last > mark + 1 && _stack[last - 1].Node is Comprehension)
        {
            CheckNoStar(mark + 1, last);
            Replace(mark, new ListComp(ExprAt(mark + 1), Clauses(mark + 2, last), SpanFrom(mark)));
            return;
        }
        Replace(mark, new List(Exprs(mark + 1, last), ExprContext.Load, SpanFrom(mark)));
    }

    private void BraceDisplay(int mark)
    {
        int last = _top - 1;
        CheckCommas(mark + 1, last);
        if (last == mark + 1)
            Replace(mark, new Dict([], [], SpanFrom(mark)));
        else if (_stack[last - 1].Node is Comprehension)
            Replace(mark, BraceComprehension(mark));
        else if (IsToken(mark + 1, PyLiteParser.DOUBLESTAR) || IsToken(mark + 2, PyLiteParser.COLON))
            Replace(mark, DictDisplay(mark));
        else
            Replace(mark, SetDisplay(mark));
    }

    private Set SetDisplay(int mark)
    {
        for (int i = mark + 1; i < _top - 1; i++)
        {
            if (TypeAt(i) is PyLiteParser.COLON or PyLiteParser.DOUBLESTAR)
                throw Invalid(_stack[i].First);
        }
        return new Set(Exprs(mark + 1, _top - 1), SpanFrom(mark));
    }

    private Dict DictDisplay(int mark)
    {
        int count = 1;
        for (int i = mark + 1; i < _top - 2; i++)
            count += IsToken(i, PyLiteParser.COMMA) ? 1 : 0;
        var keys = new Expr?[count];
        var values = new Expr[count];
        int next = 0;
        for (int i = mark + 1; i < _top - 1; i++)
        {
            if (IsToken(i, PyLiteParser.DOUBLESTAR))
            {
                values[next++] = ExprAt(++i);
            }
            else
            {
                CheckKey(i, next == 0);
                keys[next] = ExprAt(i);
                values[next++] = ExprAt(i += 2);
            }
            i++; // the comma
        }
        return new Dict(keys, values, SpanFrom(mark));
    }

    private void CheckKey(int slot, bool isFirst)
    {
        Expr key = ExprAt(slot);
        bool isColonNext = IsToken(slot + 1, PyLiteParser.COLON);
        if (key is NamedExpr named && !IsParenthesized(slot))
            throw isFirst ? Invalid(_stack[slot + 1].First) : FailMissingColon(named.Target.Span);
        if (key is Starred && !IsParenthesized(slot))
            throw Invalid(_stack[slot].First);
        if (!isColonNext)
            throw FailMissingColon(key.Span);
    }

    /// <summary>{a: b, c}: CPython points at the last character of the key.</summary>
    private ParseAbort FailMissingColon(SourceSpan key) =>
        Fail("':' expected after dictionary key", new SourceSpan(key.Line, key.EndColumn - 1, key.EndLine, -1));

    private Expr BraceComprehension(int mark)
    {
        int last = _top - 1;
        if (IsToken(mark + 1, PyLiteParser.DOUBLESTAR))
            throw Fail("dict unpacking cannot be used in dict comprehension", SpanAt(mark + 1));
        if (IsToken(mark + 2, PyLiteParser.COLON))
        {
            CheckKey(mark + 1, isFirst: true);
            return new DictComp(ExprAt(mark + 1), ExprAt(mark + 3), Clauses(mark + 4, last), SpanFrom(mark));
        }
        CheckNoStar(mark + 1, last);
        return new SetComp(ExprAt(mark + 1), Clauses(mark + 2, last), SpanFrom(mark));
    }

    private void CheckNoStar(int element, int last)
    {
        if (_stack[element].Node is Starred starred && last > element)
            throw Fail("iterable unpacking cannot be used in comprehension", starred.Span);
    }

    private Comprehension[] Clauses(int from, int to)
    {
        var clauses = new Comprehension[to - from];
        for (int i = from; i < to; i++)
            clauses[i - from] = NodeAt<Comprehension>(i);
        return clauses;
    }

    private void ForIfClause(int mark)
    {
        bool isAsync = IsToken(mark, PyLiteParser.ASYNC);
        int target = isAsync ? mark + 2 : mark + 1;
        Expr[] conditions = Exprs(target + 3, _top);
        Expr stored = Store(ExprAt(target), TargetUse.For);
        Replace(mark, new Comprehension(stored, ExprAt(target + 2), conditions, isAsync));
    }
}
