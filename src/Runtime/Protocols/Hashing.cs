using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Protocols;

/// <summary>Hashes as CPython computes them. See cpython Python/pyhash.c.</summary>
internal static class Hashing
{
    /// <summary>The modulus of numeric hashes, 2**61 - 1.</summary>
    public const long Modulus = (1L << 61) - 1;

    /// <summary>The hash of infinity.</summary>
    private const long Infinity = 314159;

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

    /// <summary>The hash of an int of any size.</summary>
    public static long OfInt(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
            return OfInt64((long)value);
        long hash = (long)(BigInteger.Abs(value) % Modulus);
        return NotError(value.Sign < 0 ? -hash : hash);
    }

    /// <summary>The hash of a float, that of the int where one is equal. <paramref name="owner"/> tells one NaN from another.</summary>
    /// <remarks>See cpython Python/pyhash.c _Py_HashDouble.</remarks>
    public static long OfDouble(double value, Value owner)
    {
        if (double.IsNaN(value))
            return NotError(Identity.Number(owner));
        if (double.IsInfinity(value))
            return value > 0 ? Infinity : -Infinity;
        if (value == Math.Floor(value) && Math.Abs(value) < Modulus)
            return OfInt64((long)value);
        return NotError(OfFraction(value));
    }

    /// <summary>The hash of a complex number.</summary>
    public static long OfComplex(Complex value, Value owner)
    {
        const long ImaginaryFactor = 1000003;
        return NotError(unchecked(OfDouble(value.Real, owner) + (ImaginaryFactor * OfDouble(value.Imaginary, owner))));
    }

    // The value is mantissa * 2**exponent, and 2**61 is 1 modulo 2**61 - 1: multiplying by a power of two rotates 61 bits.
    private static long OfFraction(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        int exponent = (int)(bits >> 52);
        long mantissa = bits & ((1L << 52) - 1);
        if (exponent == 0)
            exponent++;
        else
            mantissa |= 1L << 52;
        int rotation = (exponent - 1075) % 61;
        if (rotation < 0)
            rotation += 61;
        long hash = ((mantissa << rotation) & Modulus) | (mantissa >> (61 - rotation));
        if (hash == Modulus)
            hash = 0;
        return value < 0 ? -hash : hash;
    }

    /// <summary>Replaces the one hash value that means an error.</summary>
    public static long NotError(long hash) => hash == -1 ? -2 : hash;
}
