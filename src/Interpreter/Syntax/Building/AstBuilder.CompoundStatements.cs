using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Statements with blocks.</content>
internal sealed partial class AstBuilder
{
    private const int MaxElifs = 6000;

    private Stmt[] BlockAt(int slot) => NodeAt<Stmt[]>(slot);

    /// <summary>The block of an `else`, `finally`, ... whose keyword lies at <paramref name="slot"/>, if it does.</summary>
    private Stmt[] BlockAfter(int slot, int keyword) => slot < _top && IsToken(slot, keyword) ? BlockAt(slot + 2) : [];

    /// <summary>if, elif ..., else: every elif is an If alone in the Orelse before it, so they are built from the last on.</summary>
    private void IfStatement(int mark)
    {
        SourceSpan end = CompoundSpan(mark);
        int slot = _top;
        Stmt[] orelse = [];
        if (IsToken(_top - 3, PyLiteParser.ELSE))
        {
            orelse = BlockAt(_top - 1);
            slot -= 3;
        }
        if ((slot - mark) / 4 > MaxElifs)
            throw _parser.AbortTooDeep();
        while (slot > mark)
        {
            slot -= 4;
            SourceSpan span = SourceSpan.Join(SpanAt(slot), end);
            orelse = [new If(ExprAt(slot + 1), BlockAt(slot + 3), orelse, span)];
        }
        Replace(mark, orelse[0]);
    }

    private void WhileStatement(int mark)
    {
        Stmt[] orelse = BlockAfter(mark + 4, PyLiteParser.ELSE);
        Replace(mark, new While(ExprAt(mark + 1), BlockAt(mark + 3), orelse, CompoundSpan(mark)));
    }

    private void ForStatement(int mark)
    {
        Expr target = Store(ExprAt(mark + 1), TargetUse.For);
        Stmt[] orelse = BlockAfter(mark + 6, PyLiteParser.ELSE);
        Replace(mark, new For(target, ExprAt(mark + 3), BlockAt(mark + 5), orelse, CompoundSpan(mark)));
    }

    private void AsyncStatement(int mark)
    {
        SourceSpan start = SpanAt(mark);
        object node = _stack[mark + 1].Node!;
        SourceSpan span = SourceSpan.Join(start, ((Stmt)node).Span);
        Stmt statement = node switch
        {
            For f => new AsyncFor(f.Target, f.Iter, f.Body, f.Orelse, span),
            With w => new AsyncWith(w.Items, w.Body, span),
            _ => ToAsync((FunctionDef)node, span),
        };
        Replace(mark, statement);
    }

    private static AsyncFunctionDef ToAsync(FunctionDef f, SourceSpan span) =>
        new(f.Name, f.Args, f.Body, f.DecoratorList, f.Returns, f.TypeParams, span);

    private void WithItemOf(int mark)
    {
        if (_stack[mark].Node is WithItem[])
            return;
        Expr? target = Count(mark) > 1 ? Store(ExprAt(mark + 2), TargetUse.Assignment) : null;
        bool isBare = Count(mark) == 1;
        var item = new WithItem(ExprAt(mark), target);
        // A lone `(a, b)` is a list of items: the statement needs to see that it had parentheses and no `as`.
        bool isGroup = isBare && IsParenthesized(mark);
        Replace(mark, isGroup ? new ParenthesizedItem(item) : item);
    }

    private void WithStatement(int mark)
    {
        int end = _top - 2;
        CheckCommas(mark + 1, end);
        if (IsToken(end - 1, PyLiteParser.COMMA))
            throw Invalid(_stack[end].First);
        WithItem[] items = end - mark == 2 ? SingleWithItem(mark + 1) : WithItems(mark + 1, end);
        Replace(mark, new With(items, BlockAt(_top - 1), CompoundSpan(mark)));
    }

    private WithItem[] SingleWithItem(int slot)
    {
        switch (_stack[slot].Node)
        {
            case WithItem[] items:
                return items;
            case ParenthesizedItem { Item.ContextExpr: Tuple { Elts.Length: > 0 } tuple } group:
                foreach (Expr element in tuple.Elts)
                {
                    if (element is Starred or NamedExpr)
                        return [group.Item];
                }
                return Array.ConvertAll(tuple.Elts, element => new WithItem(element, null));
            case ParenthesizedItem group:
                return [group.Item];
            default:
                return [NodeAt<WithItem>(slot)];
        }
    }

    private WithItem[] WithItems(int from, int to)
    {
        var items = new List<WithItem>();
        for (int i = from; i < to; i += 2)
            items.Add(_stack[i].Node is ParenthesizedItem group ? group.Item : NodeAt<WithItem>(i));
        return [.. items];
    }

    private void TryStatement(int mark)
    {
        var handlers = new List<ExceptHandler>();
        int slot = mark + 3;
        bool isStar = false;
        for (; slot < _top && _stack[slot].Node is ExceptHandler handler; slot++)
        {
            bool hasStar = _tokens[_stack[slot].First + 1].Type == PyLiteParser.STAR;
            if (slot > mark + 3 && hasStar != isStar)
                throw Fail("cannot have both 'except' and 'except*' on the same 'try'", MixedExceptSpan(slot, hasStar));
            isStar = hasStar;
            handlers.Add(handler);
        }
        Stmt[] orelse = BlockAfter(slot, PyLiteParser.ELSE);
        if (slot < _top && IsToken(slot, PyLiteParser.ELSE))
            slot += 3;
        Stmt[] finalbody = BlockAfter(slot, PyLiteParser.FINALLY);
        SourceSpan span = CompoundSpan(mark);
        Stmt[] body = BlockAt(mark + 2);
        Replace(mark, isStar
            ? new TryStar(body, [.. handlers], orelse, finalbody, span)
            : new Try(body, [.. handlers], orelse, finalbody, span));
    }

    private SourceSpan MixedExceptSpan(int slot, bool hasStar)
    {
        int first = _stack[slot].First;
        return _tokens.Span(first, hasStar ? first + 1 : first);
    }

    private void ExceptBlock(int mark)
    {
        int colon = _top - 2;
        bool isStar = IsToken(mark + 1, PyLiteParser.STAR);
        int first = isStar ? mark + 2 : mark + 1;
        if (isStar && first == colon)
            throw Fail("expected one or more exception types", SpanAt(colon));
        int end = first;
        while (end < colon && !IsToken(end, PyLiteParser.AS))
            end++;
        CheckCommas(first, end);
        Expr? type = first == colon ? null : ExprAt(first);
        if (end - first > 1)
        {
            if (end != colon)
                throw Fail("multiple exception types must be parenthesized when using 'as'", SpanOf(first, end + 1));
            type = new Tuple(Exprs(first, end), ExprContext.Load, SpanOf(first, end - 1));
        }
        string clause = isStar ? "except*" : "except";
        string? name = end == colon ? null : NameTarget(end + 1, $"cannot use {clause} statement with {{0}}");
        Replace(mark, new ExceptHandler(type, name, BlockAt(_top - 1), CompoundSpan(mark)));
    }

    private sealed record ParenthesizedItem(WithItem Item);
}
