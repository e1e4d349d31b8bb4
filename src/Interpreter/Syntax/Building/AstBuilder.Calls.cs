using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Calls and their arguments, which class headers share.</content>
internal sealed partial class AstBuilder
{
    private void CallOf(int mark)
    {
        int target = FoldTarget(ref mark);
        (Expr[] args, Keyword[] keywords) = CallArguments(mark);
        Replace(target, new Call(ExprAt(target), args, keywords, SpanFrom(target)));
    }

    /// <summary>Takes apart the arguments between the parenthesis at <paramref name="open"/> and the one on top.</summary>
    private (Expr[] Args, Keyword[] Keywords) CallArguments(int open)
    {
        int last = _top - 1;
        int keywordCount = 0;
        int count = 0;
        CheckCommas(open + 1, last);
        for (int i = open + 1; i < last; i++)
        {
            if (_stack[i].Node is Keyword)
                keywordCount++;
            else if (_stack[i].Node != null)
                count++;
        }
        if (keywordCount + count == 0)
            return ([], []);
        var args = count == 0 ? [] : new Expr[count];
        var keywords = keywordCount == 0 ? [] : new Keyword[keywordCount];
        FillArguments(open, last, args, keywords);
        return (args, keywords);
    }

    private void FillArguments(int open, int last, Expr[] args, Keyword[] keywords)
    {
        int arg = 0;
        int keyword = 0;
        bool unpacked = false;
        for (int i = open + 1; i < last; i++)
        {
            switch (_stack[i].Node)
            {
                case null:
                    break;
                case Keyword found:
                    keywords[keyword++] = found;
                    unpacked |= found.Arg == null;
                    break;
                case Expr expr:
                    if (expr is GeneratorExp generator && !IsParenthesized(i))
                        expr = BareGenerator(generator, open, i, last);
                    if (keyword > 0)
                        CheckPositional(expr, i, last, unpacked);
                    args[arg++] = expr;
                    break;
            }
        }
    }

    /// <summary>`f(x for x in y)`: a generator without parentheses of its own must be the only argument, and takes those of the call.</summary>
    private GeneratorExp BareGenerator(GeneratorExp generator, int open, int slot, int last)
    {
        if (last - open != 2)
            throw Fail("Generator expression must be parenthesized", generator.Span);
        return new GeneratorExp(generator.Elt, generator.Generators, SpanOf(open, last));
    }

    private void CheckPositional(Expr expr, int slot, int last, bool unpacked)
    {
        if (expr is Starred)
        {
            if (unpacked)
                throw Fail("iterable argument unpacking follows keyword argument unpacking", UnpackingSpan(slot, last));
            return;
        }
        string what = unpacked ? "keyword argument unpacking" : "keyword argument";
        throw Fail($"positional argument follows {what}", SpanAt(last));
    }

    /// <summary>From the comma before a starred argument to the token after the last one that follows.</summary>
    private SourceSpan UnpackingSpan(int slot, int last)
    {
        SourceSpan comma = SpanAt(slot - 1);
        while (slot + 2 < last && _stack[slot + 2].Node is Starred)
            slot += 2;
        SourceSpan next = SpanAt(slot + 1 < last ? slot + 2 : last);
        return new SourceSpan(comma.Line, comma.Column, next.Line, next.Column);
    }

    private void Argument(int mark)
    {
        if (Count(mark) == 1)
            return;
        switch (TypeAt(mark))
        {
            case PyLiteParser.STAR:
                Replace(mark, new Starred(ExprAt(mark + 1), ExprContext.Load, SpanFrom(mark)));
                return;
            case PyLiteParser.DOUBLESTAR:
                Replace(mark, new Keyword(null, ExprAt(mark + 1), SpanFrom(mark)));
                return;
        }
        if (IsToken(mark + 1, PyLiteParser.EQUAL))
        {
            Replace(mark, KeywordArgument(mark));
            return;
        }
        int clauses = mark + 1;
        if (IsToken(mark + 1, PyLiteParser.COLONEQUAL))
        {
            if (_stack[mark].Node is not Name)
                throw Invalid(_stack[mark + 1].First);
            NamedExpr named = Named(mark, mark + 2, mark + 2);
            clauses = mark + 3;
            if (clauses == _top)
            {
                Replace(mark, named);
                return;
            }
            _stack[mark].Node = named;
        }
        Replace(mark, new GeneratorExp(ExprAt(mark), Clauses(clauses, _top), SpanFrom(mark)));
    }

    private Keyword KeywordArgument(int mark)
    {
        if (_stack[mark].Node is Name name && _stack[mark].First == _stack[mark].Last)
            return new Keyword(name.Id, ExprAt(mark + 2), SpanFrom(mark));
        int token = _stack[mark].First;
        if (_tokens[token].Type is PyLiteParser.TRUE or PyLiteParser.FALSE or PyLiteParser.NONE && token == _stack[mark].Last)
            throw Fail($"cannot assign to {_tokens.TextOf(token)}", SpanOf(mark, mark + 1));
        throw Fail("expression cannot contain assignment, perhaps you meant \"==\"?", SpanOf(mark, mark + 1));
    }
}
