using System.Text;

namespace PyLite.Interpreter.AstObjects;

/// <summary>Turns columns of the syntax tree, which count UTF-16 units, into those of Python's nodes, which count bytes of UTF-8.</summary>
internal sealed class SourceColumns
{
    private readonly string text;
    private readonly bool isAscii;
    private int[]? lineStarts;

    /// <summary>Columns in a text whose lines end with \n alone.</summary>
    public SourceColumns(string text)
    {
        this.text = text;
        isAscii = Ascii.IsValid(text);
    }

    /// <summary>The column of a character of a line, in bytes.</summary>
    public int Utf8(int line, int column)
    {
        if (isAscii || line < 1)
            return column;
        lineStarts ??= FindLines();
        if (line > lineStarts.Length)
            return column;
        int start = lineStarts[line - 1];
        ReadOnlySpan<char> before = text.AsSpan(start, Math.Min(column, text.Length - start));
        return Encoding.UTF8.GetByteCount(before);
    }

    private int[] FindLines()
    {
        List<int> starts = [0];
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
        return [.. starts];
    }
}
