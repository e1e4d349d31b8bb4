using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>str</c>: an immutable sequence of code points.</summary>
/// <remarks>
/// A text without surrogates is "simple": its UTF-16 units are its code points. Any other is "wide" and keeps its code points in an array, so
/// that two lone surrogates differ from the character they would encode together. A string that grows by concatenation shares a buffer with the
/// strings it grew from, and gets a .NET string only when somebody asks for one.
/// </remarks>
internal partial class PyStr : PyObject, IEquatable<PyStr>
{
    /// <summary>How long a str may be: .NET's strings reach just below this.</summary>
    public const int MaximumLength = 0x3FFF_FFDF;

    // Strings are immutable, so that all engines may share the interned ones.
    private static readonly ConcurrentDictionary<string, PyStr> InternedStrings = new();

    // The UTF-16 text; null while it is only in the buffer or the code points.
    private string? text;

    // int[]: the code points of a wide string; AppendBuffer: the text of a string made by concatenation; null otherwise.
    private object? form;
    private long hash;

    // -1 while nobody asked whether the text has surrogates.
    private int length;
    private bool isConcatenation;

    private PyStr(string text, int length) : base(TypeObject)
    {
        this.text = text;
        this.length = length;
    }

    private PyStr(object form, int length) : base(TypeObject)
    {
        this.form = form;
        this.length = length;
    }

    /// <summary>A string of a subclass with the text of another.</summary>
    protected PyStr(PyType type, PyStr source) : base(type)
    {
        text = source.Text;
        length = source.Length;
        form = source.form;
    }

    /// <summary>The empty string.</summary>
    public static PyStr Empty => Shared.Empty;

    /// <summary>The text in UTF-16.</summary>
    public string Text => text ?? MakeText();

    /// <summary>True for the one object of its text that <see cref="Intern"/> gives.</summary>
    public bool IsInterned { get; private set; }

    /// <summary>A hash for caches keyed by identity.</summary>
    public int IdentityHash => RuntimeHelpers.GetHashCode(this);

    /// <summary>The number of code points.</summary>
    public int Length => length >= 0 ? length : Examine();

    /// <summary>True when the text has no surrogates, so that its UTF-16 units are its code points.</summary>
    public bool IsSimple
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (length < 0)
                Examine();
            return form is null || form.GetType() != typeof(int[]);
        }
    }

    /// <summary>True for an object of exact type <c>str</c>.</summary>
    public bool IsExact => ReferenceEquals(Type, TypeObject);

    /// <summary>The characters of a simple string, without making a .NET string of them.</summary>
    public ReadOnlySpan<char> Chars => text is not null ? text : ((AppendBuffer)form!).Chars.AsSpan(0, length);

    /// <summary>The code points: the string's own array when it is wide.</summary>
    public ReadOnlySpan<int> Points => IsSimple ? Widen(Chars) : (int[])form!;

    /// <summary>The hash Python sees; never -1. That of nothing, 0, is computed each time.</summary>
    public long Hash64 => hash != 0 ? hash : hash = ComputeHash();

    /// <summary>A str of a .NET text; pairs of surrogates in it are characters.</summary>
    public static PyStr From(string text)
    {
        if (text.Length > 1)
            return new PyStr(text, -1);
        return text.Length == 0 ? Empty : FromCodePoint(text[0]);
    }

    /// <summary>A str of a text known to have no surrogates.</summary>
    public static PyStr FromSimple(string text)
    {
        if (text.Length > 1)
            return new PyStr(text, text.Length);
        return text.Length == 0 ? Empty : FromCodePoint(text[0]);
    }

    /// <summary>A str of characters known to have no surrogates.</summary>
    public static PyStr FromSimple(ReadOnlySpan<char> chars)
    {
        if (chars.Length > 1)
            return new PyStr(new string(chars), chars.Length);
        return chars.Length == 0 ? Empty : FromCodePoint(chars[0]);
    }

    /// <summary>A str of one code point, which may be a surrogate.</summary>
    public static PyStr FromCodePoint(int point)
    {
        if ((uint)point < 256)
            return Shared.Latin1[point] ??= Intern(((char)point).ToString());
        return IsSimplePoint(point) ? new PyStr(((char)point).ToString(), 1) : new PyStr(new[] { point }, 1);
    }

    /// <summary>A str of code points; they are copied.</summary>
    public static PyStr FromPoints(ReadOnlySpan<int> points)
    {
        if (points.Length <= 1)
            return points.IsEmpty ? Empty : FromCodePoint(points[0]);
        if (!AreSimple(points))
            return new PyStr(points.ToArray(), points.Length);
        string text = new('\0', points.Length);
        // The string is new and nobody else has seen it.
        Span<char> chars = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text.AsSpan()), text.Length);
        for (int i = 0; i < points.Length; i++)
            chars[i] = (char)points[i];
        return new PyStr(text, text.Length);
    }

    /// <summary>The shared object for a text: names of variables and attributes, so that comparing references mostly suffices.</summary>
    public static PyStr Intern(string text)
    {
        if (InternedStrings.TryGetValue(text, out PyStr? interned))
            return interned;
        interned = InternedStrings.GetOrAdd(text, new PyStr(text, -1));
        interned.IsInterned = true;
        return interned;
    }

    /// <summary>True for a code point that is one UTF-16 unit and no surrogate.</summary>
    public static bool IsSimplePoint(int point) => point < 0x10000 && (point & 0xF800) != 0xD800;

    /// <summary>The code point at a valid index.</summary>
    public int PointAt(int index) => IsSimple ? Chars[index] : ((int[])form!)[index];

    /// <summary>The part of <paramref name="count"/> code points from <paramref name="start"/>; always an exact str.</summary>
    public PyStr Substring(int start, int count)
    {
        if (count == Length && IsExact)
            return this;
        if (!IsSimple)
            return FromPoints(((int[])form!).AsSpan(start, count));
        return FromSimple(Chars.Slice(start, count));
    }

    /// <summary>The same text as an exact str.</summary>
    public PyStr ToExact() => IsExact ? this : Copy();

    /// <summary>Another str of the same text, where it has more than one character.</summary>
    public PyStr Copy() => IsSimple ? FromSimple(Text) : FromPoints(Points);

    public bool Equals([NotNullWhen(true)] PyStr? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null)
            return false;
        // Two simple strings with .NET texts: the most common case.
        if (form is null && other.form is null && length >= 0 && length == other.length)
            return string.Equals(text, other.text);
        if ((hash != 0 && other.hash != 0 && hash != other.hash) || Length != other.Length)
            return false;
        bool isSimple = IsSimple;
        if (isSimple != other.IsSimple)
            return false;
        return isSimple ? Chars.SequenceEqual(other.Chars) : Points.SequenceEqual(other.Points);
    }

    /// <summary>The order by code points.</summary>
    public int CompareTo(PyStr other) =>
        IsSimple && other.IsSimple ? Chars.SequenceCompareTo(other.Chars) : Points.SequenceCompareTo(other.Points);

    public override bool Equals(object? obj) => obj is PyStr other && Equals(other);

    public override int GetHashCode() => Hash64.GetHashCode();

    public override string ToString() => Text;

    private static bool AreSimple(ReadOnlySpan<int> points)
    {
        foreach (int point in points)
        {
            if (!IsSimplePoint(point))
                return false;
        }
        return true;
    }

    private static int[] Widen(ReadOnlySpan<char> chars)
    {
        int[] points = new int[chars.Length];
        for (int i = 0; i < chars.Length; i++)
            points[i] = chars[i];
        return points;
    }

    // Finds out whether the text is simple.
    private int Examine()
    {
        string known = text!;
        int first = known.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0)
            return length = known.Length;
        int[] points = new int[known.Length];
        int count = 0;
        for (int i = 0; i < known.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(known[i]) && i + 1 < known.Length && char.IsLowSurrogate(known[i + 1]);
            points[count++] = isPair ? char.ConvertToUtf32(known[i], known[++i]) : known[i];
        }
        form = points[..count];
        return length = count;
    }

    private string MakeText()
    {
        if (form is AppendBuffer buffer)
        {
            text = new string(buffer.Chars, 0, length);
            form = null;
            return text;
        }
        return text = TextOf((int[])form!);
    }

    private static string TextOf(int[] points)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(points.Length * 2);
        int count = 0;
        foreach (int point in points)
        {
            if (point < 0x10000)
            {
                chars[count++] = (char)point;
                continue;
            }
            chars[count++] = (char)(((point - 0x10000) >> 10) + 0xD800);
            chars[count++] = (char)(((point - 0x10000) & 0x3FF) + 0xDC00);
        }
        string made = new(chars, 0, count);
        ArrayPool<char>.Shared.Return(chars);
        return made;
    }

    private long ComputeHash() => TextHash.Of(IsSimple ? MemoryMarshal.AsBytes(Chars) : MemoryMarshal.AsBytes(Points));

    /// <summary>The text of a string that grows: strings made from it by appending use the room behind it.</summary>
    private sealed class AppendBuffer(int capacity)
    {
        public readonly char[] Chars = new char[capacity];

        /// <summary>How much is taken; only the string that ends here may append in place.</summary>
        public int Used;
    }

    /// <summary>Strings that exist once.</summary>
    private static class Shared
    {
        public static readonly PyStr Empty = Intern("");
        public static readonly PyStr?[] Latin1 = new PyStr?[256];
    }
}

/// <summary>An instance of a subclass of <c>str</c> written in Python.</summary>
internal sealed class PyStrSubclass : PyStr, IAttributed
{
    private InstanceAttributes attributes;

    public PyStrSubclass(PyType type, PyStr text) : base(type, text) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
