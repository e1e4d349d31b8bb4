using System.Buffers;
using System.Buffers.Binary;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>UTF-16 and UTF-32, in either byte order, or with a byte order mark that says which.</summary>
internal sealed class UtfWideCodec : Codec
{
    public static readonly UtfWideCodec Utf16Little = new("utf-16-le", 2, isBig: false, hasMark: false);
    public static readonly UtfWideCodec Utf16Big = new("utf-16-be", 2, isBig: true, hasMark: false);
    public static readonly UtfWideCodec Utf16 = new("utf-16", 2, isBig: false, hasMark: true);
    public static readonly UtfWideCodec Utf32Little = new("utf-32-le", 4, isBig: false, hasMark: false);
    public static readonly UtfWideCodec Utf32Big = new("utf-32-be", 4, isBig: true, hasMark: false);
    public static readonly UtfWideCodec Utf32 = new("utf-32", 4, isBig: false, hasMark: true);

    private readonly int unit;
    private readonly bool isBig;
    private readonly bool hasMark;

    private UtfWideCodec(string name, int unit, bool isBig, bool hasMark) : base(name)
    {
        this.unit = unit;
        this.isBig = isBig;
        this.hasMark = hasMark;
    }

    public override Codec Continuation => hasMark ? Ordered(big: false) : this;

    public override Codec? Detect(ReadOnlySpan<byte> input, bool isFinal, out int skipped)
    {
        skipped = 0;
        if (!hasMark)
            return this;
        if (input.Length < unit)
            return isFinal ? Continuation : null;
        skipped = unit;
        if (Read(input, big: false) == 0xFEFF)
            return Ordered(big: false);
        if (Read(input, big: true) == 0xFEFF)
            return Ordered(big: true);
        skipped = 0;
        return Continuation;
    }

    public override bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output)
    {
        if (hasMark)
            Write(0xFEFF, output);
        int i = 0;
        while (i < text.Length)
        {
            int point = text.PointAt(i);
            if ((point & ~0x7FF) != 0xD800)
            {
                WritePoint(point, output);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.Length && (text.PointAt(end) & ~0x7FF) == 0xD800)
                end++;
            if (!CodecErrors.Encode(t, this, Name, text, i, end, "surrogates not allowed", errors, output, out i))
                return false;
        }
        return true;
    }

    public override bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed)
    {
        consumed = 0;
        if (Detect(input, isFinal, out int skipped) is not UtfWideCodec codec)
            return true;
        consumed = skipped;
        while (consumed < input.Length)
        {
            int bad = codec.DecodeOne(input[consumed..], out int point, out int size, out string reason);
            if (size > 0)
            {
                output.Append(point);
                consumed += size;
                continue;
            }
            // -1: the bytes may be the beginning of a character.
            if (bad < 0 && !isFinal)
                return true;
            int end = bad < 0 ? input.Length : consumed + bad;
            if (!CodecErrors.Decode(t, codec.Name, input, consumed, end, reason, errors, ref output, out consumed))
                return false;
        }
        return true;
    }

    private int DecodeOne(ReadOnlySpan<byte> input, out int point, out int size, out string reason)
    {
        size = 0;
        point = 0;
        reason = "truncated data";
        if (input.Length < unit)
            return -1;
        point = Read(input, isBig);
        if (unit == 4)
            return DecodeUtf32(point, ref size, ref reason);
        if ((point & ~0x7FF) != 0xD800)
        {
            size = 2;
            return 0;
        }
        if (point >= 0xDC00)
        {
            reason = "illegal encoding";
            return 2;
        }
        if (input.Length < 4)
        {
            reason = "unexpected end of data";
            return -1;
        }
        int low = Read(input[2..], isBig);
        if ((low & ~0x3FF) != 0xDC00)
        {
            reason = "illegal UTF-16 surrogate";
            return 2;
        }
        point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        size = 4;
        return 0;
    }

    private static int DecodeUtf32(int point, ref int size, ref string reason)
    {
        if ((uint)point > 0x10FFFF)
        {
            reason = "code point not in range(0x110000)";
            return 4;
        }
        if ((point & ~0x7FF) == 0xD800)
        {
            reason = "code point in surrogate code point range(0xd800, 0xe000)";
            return 4;
        }
        size = 4;
        return 0;
    }

    private UtfWideCodec Ordered(bool big) => unit == 2 ? (big ? Utf16Big : Utf16Little) : big ? Utf32Big : Utf32Little;

    private int Read(ReadOnlySpan<byte> input, bool big)
    {
        if (unit == 2)
            return big ? BinaryPrimitives.ReadUInt16BigEndian(input) : BinaryPrimitives.ReadUInt16LittleEndian(input);
        return big ? BinaryPrimitives.ReadInt32BigEndian(input) : BinaryPrimitives.ReadInt32LittleEndian(input);
    }

    private void WritePoint(int point, ArrayBufferWriter<byte> output)
    {
        if (unit == 4 || point < 0x10000)
        {
            Write(point, output);
            return;
        }
        Write(0xD800 + ((point - 0x10000) >> 10), output);
        Write(0xDC00 + ((point - 0x10000) & 0x3FF), output);
    }

    private void Write(int value, ArrayBufferWriter<byte> output)
    {
        Span<byte> target = output.GetSpan(unit);
        if (unit == 2 && isBig)
            BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)value);
        else if (unit == 2)
            BinaryPrimitives.WriteUInt16LittleEndian(target, (ushort)value);
        else if (isBig)
            BinaryPrimitives.WriteInt32BigEndian(target, value);
        else
            BinaryPrimitives.WriteInt32LittleEndian(target, value);
        output.Advance(unit);
    }
}
