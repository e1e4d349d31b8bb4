using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>str</c>: a sequence of code points.</summary>
internal partial class PyStr : PyObject, IEquatable<PyStr>
{
    // Strings are immutable, so that all engines may share the interned ones.
    private static readonly ConcurrentDictionary<string, PyStr> InternedStrings = new();

    public static readonly PyStr Empty = Intern("");

    private readonly string text;
    private long hash;
    private int length = -1;

    protected PyStr(PyType type, string text) : base(type) => this.text = text;

    /// <summary>The text in UTF-16.</summary>
    public string Text => text;

    /// <summary>True for the one object of its text that <see cref="Intern"/> gives.</summary>
    public bool IsInterned { get; private set; }

    /// <summary>A hash for caches keyed by identity.</summary>
    public int IdentityHash => RuntimeHelpers.GetHashCode(this);

    public static PyStr From(string text) => new(TypeObject, text);

    /// <summary>The shared object for a text: names of variables and attributes, so that comparing references mostly suffices.</summary>
    public static PyStr Intern(string text)
    {
        if (InternedStrings.TryGetValue(text, out PyStr? interned))
            return interned;
        interned = InternedStrings.GetOrAdd(text, new PyStr(TypeObject, text));
        interned.IsInterned = true;
        return interned;
    }

    /// <summary>The number of code points.</summary>
    public int Length => length >= 0 ? length : length = CountCodePoints(text);

    /// <summary>The hash Python sees; never -1.</summary>
    public long Hash64 => hash != 0 ? hash : hash = ComputeHash(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals([NotNullWhen(true)] PyStr? other) =>
        ReferenceEquals(this, other) || (other is not null && Hash64 == other.Hash64 && text == other.text);

    public override bool Equals(object? obj) => obj is PyStr other && Equals(other);

    public override int GetHashCode() => Hash64.GetHashCode();

    public override string ToString() => text;

    private static int CountCodePoints(string text)
    {
        int count = text.Length;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
                count--;
        }
        return count;
    }

    private static long ComputeHash(string text)
    {
        ulong h = 14695981039346656037;
        foreach (char c in text)
            h = (h ^ c) * 1099511628211;
        h ^= h >> 32;
        // 0 marks "not computed" and -1 an error.
        return h is 0 or ulong.MaxValue ? 1 : (long)h;
    }
}
