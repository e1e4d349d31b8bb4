namespace PyLite.Runtime.Errors;

/// <summary>Finds the names in source text that need not be in order: what is neither a string nor a comment nor part of a number.</summary>
internal static class SourceNames
{
    /// <summary>A name, with its line and column from 0.</summary>
    internal readonly record struct Name(string Text, int Line, int Column);

    public static IEnumerable<Name> In(string[] lines)
    {
        // The quotes of a string that goes on in the next line.
        string? open = null;
        for (int line = 0; line < lines.Length; line++)
        {
            string text = lines[line];
            int column = 0;
            while (column < text.Length)
            {
                if (open is not null)
                {
                    column = EndOfString(text, column, ref open);
                    continue;
                }
                if (text[column] == '#')
                    break;
                if (text[column] is '"' or '\'')
                {
                    open = QuotesAt(text, column);
                    column += open.Length;
                    continue;
                }
                int end = EndOfWord(text, column);
                bool isPrefix = end < text.Length && text[end] is '"' or '\'' && end - column <= 2;
                if (end > column && !char.IsAsciiDigit(text[column]) && !isPrefix)
                    yield return new Name(text[column..end], line, column);
                column = Math.Max(end, column + 1);
            }
            // Only a triple quote reaches over the end of a line.
            if (open is { Length: 1 })
                open = null;
        }
    }

    private static string QuotesAt(string text, int column)
    {
        string quote = text[column].ToString();
        string triple = quote + quote + quote;
        return string.CompareOrdinal(text, column, triple, 0, 3) == 0 ? triple : quote;
    }

    private static int EndOfString(string text, int column, ref string? open)
    {
        while (column < text.Length)
        {
            if (string.CompareOrdinal(text, column, open, 0, open!.Length) == 0)
            {
                column += open.Length;
                open = null;
                return column;
            }
            column += text[column] == '\\' ? 2 : 1;
        }
        return text.Length;
    }

    private static int EndOfWord(string text, int column)
    {
        while (column < text.Length && (char.IsLetterOrDigit(text[column]) || text[column] == '_'))
            column++;
        return column;
    }
}
