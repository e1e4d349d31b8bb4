using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Re;

/// <summary>What a pattern is applied to: its UTF-16 text, and the way from there to the code points Python counts.</summary>
internal sealed class Subject
{
    // For wide texts: where each code point begins in the UTF-16 text, and the end.
    private readonly int[]? starts;

    private Subject(Value value, string text, int[]? starts)
    {
        Value = value;
        Text = text;
        this.starts = starts;
    }

    /// <summary>The str or bytes-like object itself.</summary>
    public Value Value { get; }

    public string Text { get; }

    /// <summary>The text has characters of two UTF-16 units.</summary>
    public bool IsWide => starts is not null;

    /// <summary>The length as Python counts it.</summary>
    public int Length => starts is null ? Text.Length : starts.Length - 1;

    /// <summary>The subject up to an end; null on error.</summary>
    public static Subject? Of(ThreadState t, PyPattern pattern, Value value, long end)
    {
        if (!PyPattern.TryText(t, value, out string text))
            return null;
        bool isText = value.Ref is PyStr;
        if (isText == pattern.IsBytes)
        {
            t.RaiseTypeError(isText ? "cannot use a bytes pattern on a string-like object" : "cannot use a string pattern on a bytes-like object");
            return null;
        }
        int[]? starts = isText && !((PyStr)value.Ref!).IsSimple ? FindStarts(((PyStr)value.Ref!).Points) : null;
        Subject whole = new(value, text, starts);
        return end >= whole.Length ? whole : new Subject(value, text[..whole.ToUnit((int)Math.Max(0, end))], starts?[..((int)Math.Max(0, end) + 1)]);
    }

    /// <summary>The index in the text of a code point.</summary>
    public int ToUnit(int point) => starts is null ? point : starts[point];

    /// <summary>The code point at an index in the text.</summary>
    public int ToPoint(int unit)
    {
        if (starts is null)
            return unit;
        int found = Array.BinarySearch(starts, unit);
        return found >= 0 ? found : ~found;
    }

    /// <summary>A part of the subject, as str or bytes.</summary>
    public Value Part(int unit, int length)
    {
        if (Value.Ref is PyStr text)
        {
            int start = ToPoint(unit);
            return text.Substring(start, ToPoint(unit + length) - start);
        }
        Protocols.Buffers.TryGet(Value, out ReadOnlyMemory<byte> bytes);
        return PyBytes.From(bytes.Span.Slice(unit, length));
    }

    private static int[] FindStarts(ReadOnlySpan<int> points)
    {
        int[] found = new int[points.Length + 1];
        for (int i = 0; i < points.Length; i++)
            found[i + 1] = found[i] + (points[i] < 0x10000 ? 1 : 2);
        return found;
    }
}
