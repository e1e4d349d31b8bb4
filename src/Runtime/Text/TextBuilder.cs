using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>Builds a str piece by piece; keeps UTF-16 as long as the pieces are simple, code points from the first wide one on.</summary>
internal struct TextBuilder
{
    private char[] chars;
    private List<int>? points;
    private int count;

    public TextBuilder(int capacity) => chars = new char[Math.Max(capacity, 16)];

    /// <summary>How many code points there are so far.</summary>
    public readonly int Length => points?.Count ?? count;

    /// <summary>Appends one code point.</summary>
    public void Append(int point)
    {
        if (points is null && PyStr.IsSimplePoint(point))
        {
            if (count == chars.Length)
                Grow(1);
            chars[count++] = (char)point;
            return;
        }
        Widen();
        points.Add(point);
    }

    /// <summary>Appends a text without surrogates.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (points is not null)
        {
            foreach (char c in text)
                points.Add(c);
            return;
        }
        if (chars.Length - count < text.Length)
            Grow(text.Length);
        text.CopyTo(chars.AsSpan(count));
        count += text.Length;
    }

    public void Append(PyStr text) => Append(text, 0, text.Length);

    /// <summary>Appends a part of a str.</summary>
    public void Append(PyStr text, int start, int length)
    {
        if (text.IsSimple)
        {
            Append(text.Chars.Slice(start, length));
            return;
        }
        if (length == 0)
            return;
        Widen();
        points.AddRange(text.Points.Slice(start, length));
    }

    /// <summary>Appends a code point a number of times.</summary>
    public void Repeat(int point, int times)
    {
        if (points is null && PyStr.IsSimplePoint(point) && times > 0)
        {
            if (chars.Length - count < times)
                Grow(times);
            chars.AsSpan(count, times).Fill((char)point);
            count += times;
            return;
        }
        for (int i = 0; i < times; i++)
            Append(point);
    }

    public readonly PyStr ToPyStr() => points is null ? PyStr.FromSimple(chars.AsSpan(0, count)) : PyStr.FromPoints(CollectionsMarshal.AsSpan(points));

    private void Grow(int room) => Array.Resize(ref chars, (int)Math.Min(PyStr.MaximumLength, Math.Max((long)count + room, (long)chars.Length * 2)));

    [MemberNotNull(nameof(points))]
    private void Widen()
    {
        if (points is not null)
            return;
        points = new List<int>(Math.Max(count, 16));
        for (int i = 0; i < count; i++)
            points.Add(chars[i]);
    }
}
