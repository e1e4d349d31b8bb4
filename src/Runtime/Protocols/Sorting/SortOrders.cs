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
