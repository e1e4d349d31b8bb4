using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Bytes that have arrived and were not read yet: they come at the end and go at the start.</summary>
internal struct StreamBuffer
{
    private const int FirstSize = 4096;

    private byte[] bytes;
    private int start;
    private int count;

    public StreamBuffer() => bytes = [];

    public readonly int Count => count;

    public readonly ReadOnlySpan<byte> Span => bytes.AsSpan(start, count);

    public void Append(ReadOnlySpan<byte> more)
    {
        if (start + count + more.Length > bytes.Length)
            MakeRoom(more.Length);
        more.CopyTo(bytes.AsSpan(start + count));
        count += more.Length;
    }

    /// <summary>Takes bytes from the start.</summary>
    public PyBytes Take(int length)
    {
        PyBytes taken = PyBytes.From(bytes.AsSpan(start, length));
        Drop(length);
        return taken;
    }

    /// <summary>Forgets bytes at the start.</summary>
    public void Drop(int length)
    {
        start += length;
        count -= length;
        if (count == 0)
            start = 0;
    }

    public void Clear() => Drop(count);

    private void MakeRoom(int more)
    {
        int needed = count + more;
        byte[] target = needed <= bytes.Length / 2 ? bytes : new byte[Math.Max(FirstSize, Math.Max(needed, (int)Math.Min(bytes.Length * 2L, Array.MaxLength)))];
        bytes.AsSpan(start, count).CopyTo(target);
        bytes = target;
        start = 0;
    }
}
