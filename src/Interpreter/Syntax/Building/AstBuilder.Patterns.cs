using System.Numerics;
using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>match, case and patterns.</content>
internal sealed partial class AstBuilder
{
    private Pattern PatternAt(int slot) => NodeAt<Pattern>(slot);

    private void MatchStatement(int mark)
    {
        var cases = new List<MatchCase>();
        for (int i = mark + 5; i < _top; i++)
        {
            if (_stack[i].Node is MatchCase found)
                cases.Add(found);
        }
        Expr subject = ExprAt(mark + 1);
        if (subject is Starred starred)
            throw Invalid(_stack[mark + 2].First);
        Replace(mark, new Match(subject, [.. cases], CompoundSpan(mark)));
    }

    private void CaseBlock(int mark)
    {
        Expr? guard = IsToken(mark + 2, PyLiteParser.IF) ? ExprAt(mark + 3) : null;
        Replace(mark, new MatchCase(PatternAt(mark + 1), guard, BlockAt(_top - 1)));
    }

    private Pattern[] PatternsIn(int from, int to)
    {
        CheckCommas(from, to);
        var patterns = new List<Pattern>();
        for (int i = from; i < to; i++)
        {
            if (_stack[i].Node is Pattern pattern)
                patterns.Add(pattern);
        }
        return [.. patterns];
    }

    /// <summary>The patterns of a case; those within brackets are left to the brackets.</summary>
    private void Patterns(int mark)
    {
        if (_rules[_depth - 1].Rule != PyLiteParser.RULE_case_block)
            return;
        if (Count(mark) > 1)
            Replace(mark, new MatchSequence(PatternsIn(mark, _top), SpanFrom(mark)));
        else if (_stack[mark].Node is MatchStar)
            throw Invalid(_parser.Position);
    }

    private void GroupPattern(int mark)
    {
        int last = _top - 1;
        if (last - mark != 2)
            Replace(mark, new MatchSequence(PatternsIn(mark + 1, last), SpanFrom(mark)));
        else if (_stack[mark + 1].Node is MatchStar)
            throw Invalid(_stack[last].First);
        else
            Replace(mark, PatternAt(mark + 1));
    }

    private void SequencePattern(int mark) => Replace(mark, new MatchSequence(PatternsIn(mark + 1, _top - 1), SpanFrom(mark)));

    private void StarPattern(int mark)
    {
        string name = NameAt(mark + 1);
        Replace(mark, new MatchStar(name == "_" ? null : name, SpanFrom(mark)));
    }

    private void AsPattern(int mark)
    {
        if (Count(mark) == 1)
            return;
        string name = NameTarget(mark + 2, "cannot use {0} as pattern target");
        if (name == "_")
            throw Fail("cannot use '_' as a target", SpanAt(mark + 2));
        Replace(mark, new MatchAs(PatternAt(mark), name, SpanFrom(mark)));
    }

    private void OrPattern(int mark)
    {
        if (Count(mark) > 1)
            Replace(mark, new MatchOr(PatternsIn(mark, _top), SpanFrom(mark)));
    }

    private void LiteralPattern(int mark)
    {
        SourceSpan span = SpanFrom(mark);
        object pattern = TypeAt(mark) switch
        {
            PyLiteParser.NONE => new MatchSingleton(null, span),
            PyLiteParser.TRUE => new MatchSingleton(s_true, span),
            PyLiteParser.FALSE => new MatchSingleton(s_false, span),
            0 => new MatchValue(ExprAt(mark), span),
            _ => new MatchValue(NumberPattern(mark), span),
        };
        Replace(mark, pattern);
    }

    /// <summary>-1, 1 + 2j.</summary>
    private Expr NumberPattern(int mark)
    {
        int number = IsToken(mark, PyLiteParser.MINUS) ? mark + 1 : mark;
        var constant = new Constant(Number(_stack[number].First), null, SpanAt(number));
        Expr left = number == mark ? constant : new UnaryOp(UnaryOperator.USub, constant, SpanOf(mark, number));
        if (number + 1 == _top)
            return left;
        var right = new Constant(Number(_stack[number + 2].First), null, SpanAt(number + 2));
        if (constant.Value is Complex)
            throw Fail("real number required in complex literal", constant.Span);
        if (right.Value is not Complex)
            throw Fail("imaginary number required in complex literal", right.Span);
        return new BinOp(left, BinaryOperator(TypeAt(number + 1)), right, SpanFrom(mark));
    }

    private void NameOrClassPattern(int mark)
    {
        int open = mark + 1;
        while (open < _top && !IsToken(open, PyLiteParser.LPAR))
            open++;
        SourceSpan span = SpanFrom(mark);
        if (open == _top && open == mark + 1)
        {
            string name = NameAt(mark);
            Replace(mark, new MatchAs(null, name == "_" ? null : name, span));
            return;
        }
        Expr value = new Name(NameAt(mark), ExprContext.Load, SpanAt(mark));
        for (int i = mark + 2; i < open; i += 2)
            value = new Attribute(value, NameAt(i), ExprContext.Load, SpanOf(mark, i));
        Replace(mark, open == _top ? new MatchValue(value, span) : ClassPattern(value, open, span));
    }

    private MatchClass ClassPattern(Expr cls, int open, SourceSpan span)
    {
        int last = _top - 1;
        CheckCommas(open + 1, last);
        var positional = new List<Pattern>();
        var names = new List<string>();
        var values = new List<Pattern>();
        for (int i = open + 1; i < last; i += 2)
        {
            if (IsToken(i + 1, PyLiteParser.EQUAL))
            {
                if (_stack[i].First != _stack[i].Last || _stack[i].Node is not MatchAs)
                    throw Invalid(_stack[i + 1].First);
                names.Add(NameAt(i));
                values.Add(PatternAt(i + 2));
                i += 2;
            }
            else if (names.Count > 0)
            {
                throw Fail("positional patterns follow keyword patterns", FollowingPositionals(i, last));
            }
            else
            {
                positional.Add(PatternAt(i));
            }
        }
        return new MatchClass(cls, [.. positional], [.. names], [.. values], span);
    }

    /// <summary>From the first positional pattern that is too late to the last.</summary>
    private SourceSpan FollowingPositionals(int first, int last)
    {
        int end = first;
        for (int i = first; i < last && !IsToken(i + 1, PyLiteParser.EQUAL); i += 2)
            end = i;
        return SpanOf(first, end);
    }

    private void MappingPattern(int mark)
    {
        int last = _top - 1;
        CheckCommas(mark + 1, last);
        var keys = new List<Expr>();
        var patterns = new List<Pattern>();
        string? rest = null;
        for (int i = mark + 1; i < last; i++)
        {
            if (rest != null)
                throw Invalid(_stack[i].First);
            if (IsToken(i, PyLiteParser.DOUBLESTAR))
            {
                rest = NameAt(++i);
                if (rest == "_")
                    throw Invalid(_stack[i].First);
            }
            else
            {
                keys.Add(MappingKey(i));
                patterns.Add(PatternAt(i += 2));
            }
            i++; // the comma
        }
        Replace(mark, new MatchMapping([.. keys], [.. patterns], rest, SpanFrom(mark)));
    }

    private Expr MappingKey(int slot) => _stack[slot].Node switch
    {
        MatchValue value when !IsParenthesized(slot) => value.Value,
        MatchSingleton singleton when !IsParenthesized(slot) => new Constant(singleton.Value, null, singleton.Span),
        _ => throw Invalid(_stack[slot + 1].First),
    };
}
