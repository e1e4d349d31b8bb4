using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace PyLite.Runtime.Objects;

/// <summary>
/// The hash of str and bytes: 0 for nothing, else neither 0 ("not computed") nor -1 (an error). As in CPython, bytes have the hash of the text with
/// the same code points.
/// </summary>
internal static class TextHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Of a text's characters.</summary>
    public static long Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return 0;
        ulong h = (ulong)bytes.Length * Multiplier;
        while (bytes.Length >= 8)
        {
            h = Mix(h, MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[8..];
        }
        ulong rest = 0;
        foreach (byte b in bytes)
            rest = (rest << 8) | b;
        return Finish(Mix(h, rest));
    }

    /// <summary>Of bytes, each as a character.</summary>
    public static long OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return 0;
        ulong h = (ulong)bytes.Length * 2 * Multiplier;
        while (bytes.Length >= 4)
        {
            h = Mix(h, Widen(BinaryPrimitives.ReadUInt32LittleEndian(bytes)));
            bytes = bytes[4..];
        }
        ulong rest = 0;
        foreach (byte b in bytes)
            rest = (rest << 16) | ((ulong)b << 8);
        return Finish(Mix(h, rest));
    }

    private static ulong Mix(ulong h, ulong part) => (BitOperations.RotateLeft(h, 5) ^ part) * Multiplier;

    // Four bytes as four characters.
    private static ulong Widen(ulong bytes)
    {
        ulong pairs = (bytes | (bytes << 16)) & 0x0000FFFF0000FFFF;
        return (pairs | (pairs << 8)) & 0x00FF00FF00FF00FF;
    }

    private static long Finish(ulong h)
    {
        h ^= h >> 32;
        return h is 0 or ulong.MaxValue ? 1 : (long)h;
    }
}
