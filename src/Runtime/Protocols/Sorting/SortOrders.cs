using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols.Sorting;

/// <summary>A key beside the place its item had.</summary>
internal struct Ranked<TKey>
{
    public TKey Key;
    public int Index;
}

/// <summary>The order to sort in. After a failure it finds nothing less, which ends any sort soon.</summary>
internal interface ISortOrder<TKey>
{
    bool Less(in TKey a, in TKey b);
}

/// <summary>Keys that are all ints of 64 bits.</summary>
internal struct IntOrder : ISortOrder<long>
{
    public readonly bool Less(in long a, in long b) => a < b;
}

/// <summary>Keys that are all floats.</summary>
internal struct FloatOrder : ISortOrder<double>
{
    public readonly bool Less(in double a, in double b) => a < b;
}

/// <summary>Keys that are all of exact type str: compared by code point.</summary>
internal struct StringOrder : ISortOrder<PyStr>
{
    public readonly bool Less(in PyStr a, in PyStr b) => a.CompareTo(b) < 0;
}

/// <summary>A text without surrogates, with its first characters as one number: it decides most comparisons.</summary>
internal struct SimpleText
{
    private const int PrefixLength = 4;

    private ulong prefix;
    private string text;

    public static SimpleText Of(string text)
    {
        ulong prefix = 0;
        for (int i = 0; i < PrefixLength; i++)
            prefix = (prefix << 16) | (i < text.Length ? text[i] : 0u);
        return new SimpleText { prefix = prefix, text = text };
    }

    public readonly bool IsLessThan(in SimpleText other) =>
        prefix != other.prefix ? prefix < other.prefix : string.CompareOrdinal(text, other.text) < 0;
}

/// <summary>Keys that are all texts without surrogates, whose units are their code points.</summary>
internal struct SimpleTextOrder : ISortOrder<SimpleText>
{
    public readonly bool Less(in SimpleText a, in SimpleText b) => a.IsLessThan(in b);
}

/// <summary>Any keys, compared by their <c>__lt__</c>.</summary>
internal struct AnyOrder(ThreadState t) : ISortOrder<Value>
{
    /// <summary>An exception is pending.</summary>
    public bool Failed { get; private set; }

    public bool Less(in Value a, in Value b)
    {
        if (Failed)
            return false;
        Truth less = Comparison.CompareTruth(t, a, b, CompareOp.Less);
        Failed = less == Truth.Error;
        return less == Truth.True;
    }
}
