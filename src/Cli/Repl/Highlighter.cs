using PyLite.Interpreter.Syntax;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Cli.Repl;

/// <summary>A part of the text in one colour.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Color">The escape sequence that turns the colour on.</param>
internal readonly record struct ColorSpan(int Start, int End, string Color);

/// <summary>The colours of Python text: the tokens as the interpreter itself reads them. What cannot be read yet stays plain.</summary>
internal static class Highlighter
{
    /// <summary>The parts of a text that have a colour, in order.</summary>
    /// <param name="text">The text; it may be unfinished or wrong.</param>
    /// <param name="isBuiltin">Whether a name is one of the built-in ones.</param>
    public static List<ColorSpan> Colors(string text, Predicate<string> isBuiltin)
    {
        // A NUL would end the text for the tokenizer.
        TokenBuffer tokens = Tokenizer.Read(text.Replace('\0', ' '), "<stdin>", []);
        List<ColorSpan> spans = [];
        int end = 0;
        int before = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref Token token = ref tokens[i];
            int start = Math.Min(token.Start, text.Length);
            if (start > end)
                AddComments(text, end, start, spans);
            end = Math.Max(end, start);
            int stop = Math.Min(token.End, text.Length);
            if (stop <= start)
                continue;
            if (ColorOf(tokens, i, before, isBuiltin) is { } color)
                spans.Add(new ColorSpan(start, stop, color));
            before = token.Type;
            end = stop;
        }
        AddRest(text, end, spans);
        return spans;
    }

    private static string? ColorOf(TokenBuffer tokens, int index, int before, Predicate<string> isBuiltin)
    {
        ref Token token = ref tokens[index];
        switch (token.Type)
        {
            case >= PyLiteParser.FALSE and <= PyLiteParser.YIELD:
                return Theme.Keyword;
            case PyLiteParser.MATCH or PyLiteParser.CASE or PyLiteParser.TYPE:
                return IsSoftKeyword(tokens, index) ? Theme.Keyword : null;
            case PyLiteParser.NUMBER:
                return Theme.Number;
            case PyLiteParser.STRING or PyLiteParser.FSTRING_START or PyLiteParser.FSTRING_MIDDLE or PyLiteParser.FSTRING_END
                or PyLiteParser.TSTRING_START or PyLiteParser.TSTRING_MIDDLE or PyLiteParser.TSTRING_END:
                return Theme.String;
            case PyLiteParser.NAME:
                if (before is PyLiteParser.DEF or PyLiteParser.CLASS)
                    return Theme.Definition;
                return before != PyLiteParser.DOT && token.Text is { } name && isBuiltin(name) ? Theme.Builtin : null;
            default:
                return null;
        }
    }

    // At the beginning of a statement, and something follows that could be a subject or a name.
    private static bool IsSoftKeyword(TokenBuffer tokens, int index)
    {
        bool isFirst = index == 0 || tokens[index - 1].Type is PyLiteParser.NEWLINE or PyLiteParser.INDENT or PyLiteParser.DEDENT or PyLiteParser.SEMI;
        if (!isFirst || index + 1 >= tokens.Count)
            return false;
        return tokens[index + 1].Type is PyLiteParser.NAME or PyLiteParser.NUMBER or PyLiteParser.STRING or PyLiteParser.FSTRING_START or PyLiteParser.LPAR
            or PyLiteParser.LSQB or PyLiteParser.LBRACE or PyLiteParser.MINUS or PyLiteParser.NONE or PyLiteParser.TRUE or PyLiteParser.FALSE;
    }

    // Comments are no tokens: they stand between them.
    private static void AddComments(string text, int start, int end, List<ColorSpan> spans)
    {
        for (int at = text.IndexOf('#', start, end - start); at >= 0; at = text.IndexOf('#', at, end - at))
        {
            int stop = text.IndexOf('\n', at, end - at);
            if (stop < 0)
                stop = end;
            spans.Add(new ColorSpan(at, stop, Theme.Comment));
            at = stop;
        }
    }

    // What the tokenizer could not read: a string that is still open has the colour of a string.
    private static void AddRest(string text, int start, List<ColorSpan> spans)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        if (start == text.Length)
            return;
        int quote = start;
        while (quote < text.Length && quote - start < 2 && char.IsAsciiLetter(text[quote]))
            quote++;
        if (quote < text.Length && text[quote] is '"' or '\'')
            spans.Add(new ColorSpan(start, text.Length, Theme.String));
        else
            AddComments(text, start, text.Length, spans);
    }
}
