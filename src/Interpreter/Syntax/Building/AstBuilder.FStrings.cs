using System.Text;
using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>f-strings and t-strings.</content>
internal sealed partial class AstBuilder
{
    private void FormattedString(int mark)
    {
        bool isTemplate = IsToken(mark, PyLiteParser.TSTRING_START);
        Expr[] values = MergeConstants(Pieces(mark + 1, _top - 1, IsRaw(_stack[mark].First)));
        Replace(mark, isTemplate ? new TemplateStr(values, SpanFrom(mark)) : new JoinedStr(values, SpanFrom(mark)));
    }

    /// <summary>The format spec after the colon, as a string of its own; the colon is not part of it.</summary>
    private void FormatSpec(int mark)
    {
        Expr[] values = MergeConstants(Pieces(mark + 1, _top, IsRaw(EnclosingStart())));
        Replace(mark, new JoinedStr(values, SpanFrom(mark)));
    }

    private bool IsRaw(int start) => _tokens.TextOf(start).IndexOfAny('r', 'R') >= 0;

    /// <summary>The START token of the innermost f-string that is being read.</summary>
    private int EnclosingStart()
    {
        int depth = _depth - 1;
        while (_rules[depth].Rule is not (PyLiteParser.RULE_fstring or PyLiteParser.RULE_tstring))
            depth--;
        return _stack[_rules[depth].Mark].First;
    }

    private List<Expr> Pieces(int from, int to, bool isRaw)
    {
        var values = new List<Expr>(to - from);
        for (int i = from; i < to; i++)
            values.Add(_stack[i].Node as Expr ?? Middle(_stack[i].First, isRaw));
        return values;
    }

    private Constant Middle(int token, bool isRaw)
    {
        ReadOnlySpan<char> body = _tokens.TextOf(token);
        // Of a doubled brace the token has both, the string one.
        if (body is [.., '{', '{'] or [.., '}', '}'])
            body = body[..^1];
        if (isRaw)
            return new Constant(body.ToString(), null, _tokens.Span(token, token));
        // f'\{x}': the backslash before a field stands for itself.
        bool isBackslashLast = (body.Length - body.TrimEnd('\\').Length) % 2 == 1;
        if (isBackslashLast)
            body = body[..^1];
        string? text = StringLiteral.Decode(body, _invalidEscapes, out StringLiteral.Problem problem);
        if (text == null)
            throw Fail(problem.Message, _tokens.Span(token + 1, token + 1)); // CPython blames the token it has read last
        if (isBackslashLast)
        {
            text += '\\';
            _invalidEscapes.Add(new StringLiteral.InvalidEscape($"\\{_tokens.Text[_tokens[token].End]}", body.Length, false));
        }
        if (_invalidEscapes.Count > 0)
            WarnOfEscapes(token, 0);
        return new Constant(text, null, _tokens.Span(token, token));
    }

    /// <summary>{value = !conversion :spec}; a `=` leaves two nodes, the text of the expression and its value.</summary>
    private void ReplacementField(int mark)
    {
        // The fields of a format specification are formatted at once, in template strings too.
        bool isTemplate = _rules[_depth].Rule == PyLiteParser.RULE_tstring_replacement_field && _rules[_depth - 1].Rule == PyLiteParser.RULE_tstring;
        int slot = mark + 2;
        int equal = IsToken(slot, PyLiteParser.EQUAL) ? slot++ : -1;
        int conversion = -1;
        if (IsToken(slot, PyLiteParser.EXCLAMATION))
        {
            conversion = Conversion(slot);
            slot += 2;
        }
        Expr? spec = slot < _top - 1 ? ExprAt(slot) : null;
        if (equal >= 0 && conversion < 0 && spec == null)
            conversion = 'r';
        Expr value = ExprAt(mark + 1);
        SourceSpan span = SpanFrom(mark);
        // The colon would begin the format specification, if that did not happen to be the body of the lambda.
        if (value is Lambda && _tokens[_stack[mark + 1].First].Type == PyLiteParser.LAMBDA)
            throw Fail($"{EnclosingKind()}-string: lambda expressions are not allowed without parentheses", value.Span);
        Expr field = isTemplate
            ? new Interpolation(value, ExpressionText(mark, equal), conversion, spec, span)
            : new FormattedValue(value, conversion, spec, span);
        if (equal < 0)
        {
            Replace(mark, field);
            return;
        }
        Constant text = DebugText(mark, equal);
        _stack[mark + 1].Last = _stack[_top - 1].Last;
        _stack[mark].Node = text;
        _stack[mark + 1].Node = field;
        _top = mark + 2;
    }

    private int Conversion(int exclamation)
    {
        int name = _stack[exclamation + 1].First;
        char kind = EnclosingKind();
        if (_tokens[name].Start != _tokens[_stack[exclamation].First].End)
            throw Fail($"{kind}-string: conversion type must come right after the exclamation mark", SpanOf(exclamation, exclamation + 1));
        string letter = _tokens[name].Text!;
        if (letter is not ("s" or "r" or "a"))
        {
            throw Fail(
                $"{kind}-string: invalid conversion character '{letter}': expected 's', 'r', or 'a'", _tokens.Span(name, name));
        }
        return letter[0];
    }

    private char EnclosingKind() => _tokens[EnclosingStart()].Type == PyLiteParser.TSTRING_START ? 't' : 'f';

    /// <summary>`{x = }` shows what is written from the brace to whatever follows the `=` and its blanks.</summary>
    private Constant DebugText(int mark, int equal)
    {
        int next = _stack[equal].First + 1;
        string text = WithoutComments(_stack[mark].First, next);
        SourceSpan start = _tokens.Span(_stack[mark].First, _stack[mark].First);
        SourceSpan end = _tokens.Span(next, next);
        return new Constant(text, null, new SourceSpan(start.EndLine, start.EndColumn, end.Line, end.Column));
    }

    private string ExpressionText(int mark, int equal)
    {
        int next = equal >= 0 ? _stack[equal].First : _stack[mark + 1].Last + 1;
        return WithoutComments(_stack[mark].First, next).TrimEnd();
    }

    /// <summary>The source between two tokens, its comments left out.</summary>
    private string WithoutComments(int opening, int next)
    {
        ReadOnlySpan<char> all = _tokens.Text.AsSpan(_tokens[opening].End, _tokens[next].Start - _tokens[opening].End);
        if (!all.Contains('#'))
            return all.ToString();
        var text = new StringBuilder();
        for (int token = opening + 1; token <= next; token++)
        {
            ReadOnlySpan<char> gap = _tokens.Text.AsSpan(_tokens[token - 1].End, _tokens[token].Start - _tokens[token - 1].End);
            for (int comment = gap.IndexOf('#'); comment >= 0; comment = gap.IndexOf('#'))
            {
                text.Append(gap[..comment]);
                int end = gap[comment..].IndexOf('\n');
                gap = end < 0 ? default : gap[(comment + end)..];
            }
            text.Append(gap);
            if (token < next)
                text.Append(_tokens.TextOf(token));
        }
        return text.ToString();
    }
}
