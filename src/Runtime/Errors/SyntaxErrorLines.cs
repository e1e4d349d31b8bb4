using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>How a SyntaxError is shown: its place, the source line with carets under the range, the message.</summary>
internal static class SyntaxErrorLines
{
    public static void Format(ThreadState t, PySyntaxError error, string typeName, List<string> lines)
    {
        string suffix = "";
        if (!error.Line.IsNone)
            lines.Add($"  File \"{StackFormatter.ShownFilename(Shown(t, error.Filename, "<string>"))}\", line {Shown(t, error.Line, "")}\n");
        else if (!error.Filename.IsNone)
            suffix = $" ({Shown(t, error.Filename, "")})";
        if (error.SourceLine.Ref is PyStr text)
            AddSource(error, text.Text, lines);
        lines.Add($"{typeName}: {Shown(t, error.Message, "<no detail available>")}{suffix}\n");
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

    private static void AddSource(PySyntaxError error, string text, List<string> lines)
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
        lines.Add($"    {shown}\n");
        long column = offset - 1 - spaces;
        long endColumn = end - 1 - spaces;
        if (column >= 0)
            lines.Add($"    {CaretSpace(shown, column)}{new string('^', (int)Math.Min(endColumn - column, 100_000))}\n");
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
