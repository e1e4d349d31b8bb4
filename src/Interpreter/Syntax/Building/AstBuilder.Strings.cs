using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Syntax;

/// <content>String literals and their concatenation.</content>
internal sealed partial class AstBuilder
{
    private readonly List<StringLiteral.InvalidEscape> _invalidEscapes = [];

    private void Strings(int mark)
    {
        if (Count(mark) == 1 && _stack[mark].Node == null)
        {
            _stack[mark].Node = Literal(_stack[mark].First);
            return;
        }
        bool hasFormatted = false;
        for (int i = mark; i < _top; i++)
        {
            if (_stack[i].Node == null)
                _stack[i].Node = Literal(_stack[i].First);
            else
                hasFormatted = true;
        }
        CheckKinds(mark);
        Replace(mark, hasFormatted ? JoinFormatted(mark) : JoinConstants(mark));
    }

    private void CheckKinds(int mark)
    {
        bool hasTemplate = false;
        bool hasBytes = false;
        bool hasText = false;
        for (int i = mark; i < _top; i++)
        {
            switch (_stack[i].Node)
            {
                case TemplateStr:
                    hasTemplate = true;
                    break;
                case Constant { Value: byte[] }:
                    hasBytes = true;
                    break;
                default:
                    hasText = true;
                    break;
            }
        }
        if (hasTemplate && (hasBytes || hasText))
            throw Fail("cannot mix t-string literals with string or bytes literals", SpanFrom(mark));
        if (hasBytes && hasText)
            throw Fail("cannot mix bytes and nonbytes literals", _tokens.Span(_parser.Position, _parser.Position));
    }

    private Constant JoinConstants(int mark)
    {
        var first = NodeAt<Constant>(mark);
        if (first.Value is byte[])
        {
            var bytes = new List<byte>();
            for (int i = mark; i < _top; i++)
                bytes.AddRange((byte[])NodeAt<Constant>(i).Value!);
            return new Constant(bytes.ToArray(), null, SpanFrom(mark));
        }
        if (HasCodePoints(mark))
            return new Constant(JoinCodePoints(mark), first.Kind, SpanFrom(mark));
        var parts = new string[Count(mark)];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = (string)NodeAt<Constant>(mark + i).Value!;
        return new Constant(string.Concat(parts), first.Kind, SpanFrom(mark));
    }

    private bool HasCodePoints(int mark)
    {
        for (int i = mark; i < _top; i++)
        {
            if (NodeAt<Constant>(i).Value is int[])
                return true;
        }
        return false;
    }

    private int[] JoinCodePoints(int mark)
    {
        var codes = new List<int>();
        for (int i = mark; i < _top; i++)
        {
            if (NodeAt<Constant>(i).Value is int[] points)
                codes.AddRange(points);
            else
                codes.AddRange(StringLiteral.ToCodePoints((string)NodeAt<Constant>(i).Value!));
        }
        return [.. codes];
    }

    private Expr JoinFormatted(int mark)
    {
        var values = new List<Expr>();
        bool isTemplate = _stack[mark].Node is TemplateStr;
        for (int i = mark; i < _top; i++)
        {
            switch (_stack[i].Node)
            {
                case JoinedStr joined:
                    values.AddRange(joined.Values);
                    break;
                case TemplateStr template:
                    values.AddRange(template.Values);
                    break;
                default:
                    values.Add(ExprAt(i));
                    break;
            }
        }
        Expr[] merged = MergeConstants(values);
        return isTemplate ? new TemplateStr(merged, SpanFrom(mark)) : new JoinedStr(merged, SpanFrom(mark));
    }

    /// <summary>Neighbouring constants become one, empty ones vanish.</summary>
    private static Expr[] MergeConstants(List<Expr> values)
    {
        // Beside a replacement field surrogates are joined, as they are in any .NET string.
        var merged = new List<Expr>(values.Count);
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i] is not Constant first)
            {
                merged.Add(values[i]);
                continue;
            }
            int end = i + 1;
            while (end < values.Count && values[end] is Constant)
                end++;
            string text = StringLiteral.ToText(first.Value!);
            for (int j = i + 1; j < end; j++)
                text += StringLiteral.ToText(((Constant)values[j]).Value!);
            if (text.Length > 0)
                merged.Add(new Constant(text, first.Kind, SourceSpan.Join(first.Span, values[end - 1].Span)));
            i = end - 1;
        }
        return [.. merged];
    }

    private Constant Literal(int token)
    {
        ReadOnlySpan<char> text = _tokens.TextOf(token);
        int quote = text.IndexOfAny('"', '\'');
        ReadOnlySpan<char> prefix = text[..quote];
        int size = text.Length - quote >= 6 && text[quote + 1] == text[quote] && text[quote + 2] == text[quote] ? 3 : 1;
        ReadOnlySpan<char> body = text[(quote + size)..^size];
        bool isRaw = prefix.IndexOfAny('r', 'R') >= 0;
        SourceSpan span = _tokens.Span(token, token);
        object? value;
        StringLiteral.Problem problem = default;
        if (prefix.IndexOfAny('b', 'B') >= 0)
            value = StringLiteral.DecodeBytes(body, isRaw, _invalidEscapes, out problem);
        else
            value = isRaw ? body.ToString() : StringLiteral.Decode(body, _invalidEscapes, out problem);
        if (value == null)
            throw Fail(problem.Message, span);
        if (!isRaw && value is string decoded && StringLiteral.HasEscapedPair(body, decoded))
            value = StringLiteral.DecodeToCodePoints(body);
        if (_invalidEscapes.Count > 0)
            WarnOfEscapes(token, quote + size, prefix.Length > 0);
        return new Constant(value, prefix is "u" ? "u" : null, span);
    }

    /// <summary>Warns of the first escape without a meaning; one is enough for a literal.</summary>
    private void WarnOfEscapes(int token, int bodyOffset, bool hasPrefix = false)
    {
        StringLiteral.InvalidEscape escape = _invalidEscapes[0];
        _invalidEscapes.Clear();
        int offset = _tokens[token].Start + bodyOffset + escape.Offset;
        string kind = escape.IsOctal ? "octal escape" : "escape";
        string what = $"\"{escape.Text}\" is an invalid {kind} sequence.";
        string advice = $"Did you mean \"\\{escape.Text}\"? A raw string is also an option.";
        SourceSpan span = SpanOfOffset(token, offset, escape.Text.Length);
        _warnings.Add(new SyntaxWarning($"{what} Such sequences will not work in the future. {advice}", span)
        {
            ErrorMessage = $"{what} {advice}",
            ErrorSpan = SpanOfEscape(span, hasPrefix && span.Line == _tokens[token].Line),
        });
    }

    // The error marks two columns whatever the length is, and counts them without a prefix. See cpython Parser/string_parser.c warn_invalid_escape_sequence.
    private static SourceSpan SpanOfEscape(SourceSpan span, bool hasPrefix)
    {
        int column = hasPrefix ? span.Column - 2 : span.Column;
        return new SourceSpan(span.Line, column, span.Line, column + 2);
    }

    private SourceSpan SpanOfOffset(int token, int offset, int length)
    {
        int line = _tokens[token].Line;
        while (line < _tokens[token].EndLine && _tokens.LineStart(line + 1) <= offset)
            line++;
        int column = _tokens.Column(line, offset);
        return new SourceSpan(line, column, line, column + length);
    }
}
