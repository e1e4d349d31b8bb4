using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>The hash of items in order, as tuples and slices have it: xxHash over the hashes. See cpython Objects/tupleobject.c.</summary>
internal struct SequenceHash()
{
    private const ulong Prime1 = 11400714785074694791;
    private const ulong Prime2 = 14029467366897019727;
    private const ulong Prime5 = 2870177450012600261;

    private ulong sum = Prime5;

    /// <summary>Takes the next item; false with the error of its hash.</summary>
    public bool Add(ThreadState t, Value item)
    {
        long hash = Hashing.Hash(t, item);
        if (hash == -1)
            return false;
        sum += (ulong)hash * Prime2;
        sum = ulong.RotateLeft(sum, 31) * Prime1;
        return true;
    }

    /// <summary>The hash of a tuple of so many items.</summary>
    public readonly long Finish(int count) => Final(sum + ((ulong)count ^ Prime5 ^ 3527539));

    /// <summary>The hash of a slice, which always has three parts.</summary>
    public readonly long Finish() => Final(sum);

    // -1 says that there was an error.
    private static long Final(ulong sum) => sum == ulong.MaxValue ? 1546275796 : (long)sum;
}
