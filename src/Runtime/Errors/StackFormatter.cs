using System.Text;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Errors;

/// <summary>The entries of a traceback as text, with source lines and carets. See cpython Lib/traceback.py StackSummary.</summary>
internal sealed class StackFormatter
{
    private const int RecursionCutoff = 3;

    private readonly List<string> lines;
    private readonly int start;
    private readonly int end;
    private readonly CaretAnchors? anchors;
    private readonly bool showCarets;
    private readonly TracebackColors colors;
    private readonly List<string> output = [];

    private StackFormatter(List<string> lines, int start, int end, TracebackColors colors)
    {
        this.colors = colors;
        this.lines = lines;
        this.start = start;
        this.end = end;
        anchors = CaretAnchors.Find(Segment());
        showCarets = CaretRules.ShouldShow(lines, start, end, anchors);
    }

    /// <summary>One text an entry; entries that repeat are counted instead.</summary>
    public static List<string> Format(SourceLines source, List<StackEntry> entries, TracebackColors colors)
    {
        List<string> result = [];
        int count = 0;
        StackEntry last = default;
        foreach (StackEntry entry in entries)
        {
            bool repeats = count > 0 && entry.Filename == last.Filename && entry.Span.Line == last.Span.Line && entry.Name == last.Name;
            if (!repeats)
            {
                AddRepeats(result, count);
                count = 0;
                last = entry;
            }
            if (++count <= RecursionCutoff)
                result.Add(FormatEntry(source, entry, colors) + entry.Locals);
        }
        AddRepeats(result, count);
        return result;
    }

    /// <summary>The text of one entry.</summary>
    public static string FormatEntry(SourceLines source, in StackEntry entry, TracebackColors colors)
    {
        string head = $"  File {colors.Place($"\"{ShownFilename(entry.Filename)}\"")}, line {colors.Place($"{entry.Span.Line}")}, in {colors.Place(entry.Name)}\n";
        List<string> original = [];
        for (int line = entry.Span.Line; line <= Math.Max(entry.Span.EndLine, entry.Span.Line); line++)
            original.Add(source.Get(entry.Filename, line));
        List<string> dedented = Dedent(original);
        if (dedented.TrueForAll(static line => line.Length == 0))
            return head;
        if (!entry.HasColumns || dedented[0].Length == 0)
            return $"{head}    {original[0].Trim()}\n";
        int removed = original[0].Length - dedented[0].Length;
        int from = Math.Clamp(entry.Span.Column - removed, 0, dedented[0].Length);
        int to = Math.Clamp(entry.Span.EndColumn - removed, 0, dedented[^1].Length);
        return head + new StackFormatter(dedented, from, to, colors).FormatLines();
    }

    /// <summary>The name of a file as it is shown: the inputs at the prompt are all called &lt;stdin&gt;.</summary>
    public static string ShownFilename(string filename) =>
        filename.StartsWith("<stdin-", StringComparison.Ordinal) && filename.EndsWith('>') ? "<stdin>" : filename;

    private static void AddRepeats(List<string> result, int count)
    {
        int more = count - RecursionCutoff;
        if (more > 0)
            result.Add($"  [Previous line repeated {more} more time{(more > 1 ? "s" : "")}]\n");
    }

    private string Segment()
    {
        if (lines.Count == 1)
            return start <= end ? lines[0][start..end] : "";
        StringBuilder text = new(lines[0][start..]);
        for (int i = 1; i < lines.Count - 1; i++)
            text.Append('\n').Append(lines[i]);
        return text.Append('\n').Append(lines[^1][..end]).ToString();
    }

    private string FormatLines()
    {
        int previous = -1;
        foreach (int line in SignificantLines())
        {
            int skipped = line - previous - 1;
            if (previous >= 0 && skipped == 1)
                AddLine(line - 1);
            else if (previous >= 0 && skipped > 1)
                output.Add($"...<{skipped} lines>...");
            AddLine(line);
            previous = line;
        }
        StringBuilder text = new();
        foreach (string line in Dedent(output))
            text.Append("    ").Append(line).Append('\n');
        return text.ToString();
    }

    // The first line, the last, and those around the anchors.
    private SortedSet<int> SignificantLines()
    {
        SortedSet<int> significant = [0, lines.Count - 1];
        if (anchors is null)
            return significant;
        for (int around = -1; around <= 1; around++)
        {
            significant.Add(anchors.LeftLine + around);
            significant.Add(anchors.RightLine + around);
        }
        significant.RemoveWhere(line => line < 0 || line >= lines.Count);
        return significant;
    }

    private void AddLine(int line)
    {
        string text = lines[line];
        if (!showCarets)
        {
            output.Add(text);
            return;
        }
        string marks = Marks(text, line);
        output.Add(Painted(text, marks, isMarked: false));
        output.Add(Painted(text, marks, isMarked: true));
    }

    // What stands below each character of a line, as far as the range goes.
    private string Marks(string text, int line)
    {
        int firstChar = text.Length - text.TrimStart().Length;
        int from = line == 0 ? Math.Max(start, firstChar) : firstChar;
        int to = line == lines.Count - 1 ? end : text.Length;
        return string.Create(to, (this, from, line), static (marks, state) =>
        {
            (StackFormatter self, int from, int line) = state;
            for (int i = 0; i < marks.Length; i++)
                marks[i] = i < from ? ' ' : self.anchors is null || self.IsInside(line, i) ? '^' : '~';
        });
    }

    // The line itself or the marks below it; neighbours with one mark have one colour together.
    private string Painted(string text, string marks, bool isMarked)
    {
        StringBuilder result = new();
        for (int at = 0; at < marks.Length;)
        {
            int stop = at + 1;
            while (stop < marks.Length && marks[stop] == marks[at])
                stop++;
            string part = isMarked ? MarksUnder(text, at, stop, marks[at]) : text[at..stop];
            result.Append(marks[at] switch { '^' => colors.Highlight(part), '~' => colors.Range(part), _ => part });
            at = stop;
        }
        return isMarked ? result.ToString() : result.Append(text, marks.Length, text.Length - marks.Length).ToString();
    }

    // Wide characters have two.
    private static string MarksUnder(string text, int start, int end, char mark)
    {
        int count = 0;
        for (int i = start; i < end; i++)
            count += char.IsLowSurrogate(text[i]) ? 0 : CharacterWidth.Of(text, i);
        return new string(mark, count);
    }

    private bool IsInside(int line, int column)
    {
        int shift = line == 0 ? start : 0;
        bool afterLeft = line > anchors!.LeftLine || (line == anchors.LeftLine && column >= anchors.LeftColumn + shift);
        bool beforeRight = line < anchors.RightLine || (line == anchors.RightLine && column < anchors.RightColumn + shift);
        return afterLeft && beforeRight;
    }

    // Removes the white space that all lines begin with.
    private static List<string> Dedent(List<string> texts)
    {
        string? margin = null;
        foreach (string text in texts)
        {
            string trimmed = text.TrimStart(' ', '\t');
            if (trimmed.Length == 0)
                continue;
            string own = text[..(text.Length - trimmed.Length)];
            margin = margin is null ? own : margin[..margin.AsSpan().CommonPrefixLength(own)];
        }
        int width = margin?.Length ?? 0;
        return texts.ConvertAll(text => string.IsNullOrWhiteSpace(text) ? "" : text[width..]);
    }
}
