using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Hashes as CPython computes them. See cpython Python/pyhash.c.</summary>
internal static class Hashing
{
    /// <summary>The modulus of numeric hashes, 2**61 - 1.</summary>
    public const long Modulus = (1L << 61) - 1;

    /// <summary>The hash of a value; -1 with a TypeError pending when it has none.</summary>
    public static long Hash(ThreadState t, Value value)
    {
        if (value.IsInt)
            return OfInt64(value.Int64);
        HashFunction? hash = value.Type.Hash;
        if (hash is not null)
            return hash(t, value);
        t.RaiseTypeError($"unhashable type: '{value.Type.Name}'");
        return -1;
    }

    public static long OfInt64(long value)
    {
        // Most ints are their own hash.
        if (value is > -Modulus and < Modulus)
            return value == -1 ? -2 : value;
        long hash = (long)(Int128.Abs(value) % Modulus);
        hash = value < 0 ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    /// <summary>Replaces the one hash value that means an error.</summary>
    public static long NotError(long hash) => hash == -1 ? -2 : hash;
}
