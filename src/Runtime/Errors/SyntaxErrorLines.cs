using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>How a SyntaxError is shown: its place, the source line with carets under the range, the message.</summary>
internal static class SyntaxErrorLines
{
    public static void Format(ThreadState t, PySyntaxError error, string typeName, List<string> lines, TracebackColors colors)
    {
        error = KeywordTypos.Explain(t, error);
        string suffix = "";
        if (!error.Line.IsNone)
            lines.Add($"  File {colors.Place($"\"{StackFormatter.ShownFilename(Shown(t, error.Filename, "<string>"))}\"")}, line {colors.Place(Shown(t, error.Line, ""))}\n");
        else if (!error.Filename.IsNone)
            suffix = $" ({Shown(t, error.Filename, "")})";
        if (error.SourceLine.Ref is PyStr text)
            AddSource(error, text.Text, lines, colors);
        lines.Add($"{colors.Type(typeName)}: {colors.Message(Shown(t, error.Message, "<no detail available>"))}{suffix}\n");
    }

    private static string Shown(ThreadState t, Value value, string fallback)
    {
        if (value.IsNone)
            return fallback;
        if (Representation.StrText(t, value) is { } text)
            return text.Length == 0 && fallback.Length > 0 ? fallback : text;
        t.TakePending();
        return fallback;
    }

    private static void AddSource(PySyntaxError error, string text, List<string> lines, TracebackColors colors)
    {
        string right = text.TrimEnd('\n');
        string shown = right.TrimStart(' ', '\n', '\f');
        int spaces = right.Length - shown.Length;
        if (!error.Offset.IsInt)
        {
            if (error.Offset.IsNone)
                lines.Add($"    {shown}\n");
            return;
        }
        // Offsets count code points, from 1.
        int length = CodePoints(right);
        long offset = error.Offset.Int64;
        long end = length + 1;
        if (Same(error.Line, error.EndLine))
            end = error.EndOffset.IsInt && error.EndOffset.Int64 != 0 ? error.EndOffset.Int64 : offset;
        int whole = CodePoints(text);
        if (text.Length > 0 && offset > whole)
            offset = length + 1;
        if (text.Length > 0 && end > whole)
            end = length + 1;
        if (offset >= end || end < 0)
            end = offset + 1;
        long column = offset - 1 - spaces;
        long endColumn = end - 1 - spaces;
        if (column < 0)
        {
            lines.Add($"    {shown}\n");
            return;
        }
        lines.Add($"    {Highlighted(shown, column, endColumn, colors)}\n");
        lines.Add($"    {CaretSpace(shown, column)}{colors.Highlight(new string('^', (int)Math.Min(endColumn - column, 100_000)))}\n");
    }

    private static string Highlighted(string line, long column, long endColumn, TracebackColors colors)
    {
        int start = UnitOf(line, column);
        int end = UnitOf(line, endColumn);
        return line[..start] + colors.Highlight(line[start..end]) + line[end..];
    }

    // The UTF-16 unit at which a code point begins.
    private static int UnitOf(string line, long point)
    {
        int unit = 0;
        for (; point > 0 && unit < line.Length; point--)
            unit += char.IsSurrogatePair(line, unit) ? 2 : 1;
        return unit;
    }

    private static bool Same(Value a, Value b) => a.Is(b);

    // Tabs stay, so that the carets stand where they should.
    private static string CaretSpace(string line, long count)
    {
        StringBuilder space = new();
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (count-- <= 0)
                break;
            if (Rune.IsWhiteSpace(rune))
                space.Append(rune);
            else
                space.Append(' ');
        }
        return space.ToString();
    }

    private static int CodePoints(string text)
    {
        int count = text.Length;
        foreach (char c in text)
        {
            if (char.IsLowSurrogate(c))
                count--;
        }
        return count;
    }
}
