using System.Buffers;
using System.Text;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>ASCII and Latin-1: the code points below a limit, a byte each.</summary>
internal sealed class ByteCodec(string name, int limit) : Codec(name)
{
    public static readonly ByteCodec AsciiCodec = new("ascii", 128);
    public static readonly ByteCodec Latin1Codec = new("latin-1", 256);

    public override bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output)
    {
        if (text.IsSimple && Ascii.IsValid(text.Chars))
        {
            Encoding.Latin1.GetBytes(text.Chars, output);
            return true;
        }
        int i = 0;
        while (i < text.Length)
        {
            int point = text.PointAt(i);
            if (point < limit)
            {
                output.Write([(byte)point]);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.Length && text.PointAt(end) >= limit)
                end++;
            if (!CodecErrors.Encode(t, this, Name, text, i, end, $"ordinal not in range({limit})", errors, output, out i))
                return false;
        }
        return true;
    }

    public override bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed)
    {
        consumed = 0;
        while (consumed < input.Length)
        {
            if (input[consumed] < limit)
                output.Append(input[consumed++]);
            else if (!CodecErrors.Decode(t, Name, input, consumed, consumed + 1, $"ordinal not in range({limit})", errors, ref output, out consumed))
                return false;
        }
        return true;
    }
}
