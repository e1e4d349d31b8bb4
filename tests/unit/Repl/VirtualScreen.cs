using System.Globalization;
using System.Text;
using PyLite.Cli.Repl;

namespace PyLite.UnitTests.Repl;

/// <summary>A terminal in memory: it understands what the editor writes, wraps and scrolls as xterm does, and gives keys from a list.</summary>
internal sealed class VirtualScreen(int columns, int rows) : ITerminal
{
    private readonly List<List<string>> lines = [[]];
    private readonly Queue<KeyPress> keys = new();
    private int top;
    private int row;
    private int column;

    public int Columns { get; set; } = columns;

    public int Rows => rows;

    public bool HasColor { get; init; }

    /// <summary>All that was written, as it came.</summary>
    public StringBuilder Written { get; } = new();

    /// <summary>What the screen shows, without blank space at the ends.</summary>
    public string Text => string.Join('\n', lines.Skip(top).Select(static line => string.Concat(line).TrimEnd())).TrimEnd();

    public (int Row, int Column) Cursor => (row - top, column);

    /// <summary>Sends keys: text, or the bytes of a terminal.</summary>
    public void Type(string text)
    {
        KeyDecoder decoder = new();
        foreach (KeyPress key in decoder.Feed(Encoding.UTF8.GetBytes(text)))
            keys.Enqueue(key);
        foreach (KeyPress key in decoder.Flush())
            keys.Enqueue(key);
    }

    public KeyPress ReadKey() => keys.TryDequeue(out KeyPress key) ? key : new KeyPress(KeyKind.Closed);

    public void Write(string text)
    {
        Written.Append(text);
        for (int at = 0; at < text.Length;)
        {
            if (text[at] == '\e')
            {
                at = Sequence(text, at + 2) + 1;
                continue;
            }
            // CR and LF are one text element, and two characters of a terminal.
            int length = text[at] is '\r' or '\n' ? 1 : StringInfo.GetNextTextElementLength(text, at);
            Put(text.Substring(at, length));
            at += length;
        }
    }

    private void Put(string element)
    {
        switch (element)
        {
            case "\r":
                column = 0;
                return;
            case "\n":
                LineFeed();
                return;
        }
        int width = ScreenLayout.WidthOf(element);
        if (column + width > Columns)
        {
            column = 0;
            LineFeed();
        }
        Cut(lines[row], column);
        while (Width(lines[row]) < column)
            lines[row].Add(" ");
        lines[row].Add(element);
        column += width;
    }

    private void LineFeed()
    {
        if (++row == lines.Count)
            lines.Add([]);
        top = Math.Max(top, row - rows + 1);
    }

    private int Sequence(string text, int at)
    {
        int start = at;
        while (!char.IsAsciiLetter(text[at]))
            at++;
        _ = int.TryParse(text[start..at], out int number);
        switch (text[at])
        {
            case 'A':
                row = Math.Max(top, row - Math.Max(1, number));
                break;
            case 'C':
                column = Math.Min(Columns - 1, column + Math.Max(1, number));
                break;
            case 'K':
                Cut(lines[row], column);
                break;
            case 'J':
                Cut(lines[row], column);
                lines.RemoveRange(row + 1, lines.Count - row - 1);
                break;
            case 'h' or 'l' or 'm':
                break;
            default:
                throw new InvalidOperationException($"the editor wrote an unknown sequence: {text[start..(at + 1)]}");
        }
        return at;
    }

    private static int Width(List<string> line) => line.Sum(ScreenLayout.WidthOf);

    // What is written over the middle of a line would have to be put back: the editor never does that.
    private static void Cut(List<string> line, int column)
    {
        while (Width(line) > column)
            line.RemoveAt(line.Count - 1);
    }
}
