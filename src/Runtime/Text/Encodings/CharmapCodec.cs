using System.Buffers;
using System.Text;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>A code page of one byte a character, as .NET knows it.</summary>
internal sealed class CharmapCodec : Codec
{
    private const char Undefined = '\uFFFE';
    private const string Reason = "character maps to <undefined>";

    private readonly char[] characters = new char[256];
    private readonly Dictionary<char, byte> bytes = [];

    public CharmapCodec(Encoding encoding, bool hasControls) : base("charmap")
    {
        byte[] one = new byte[1];
        for (int i = 0; i < 256; i++)
        {
            one[0] = (byte)i;
            string text = encoding.GetString(one);
            // .NET fills the gaps of code pages with control characters and private ones.
            bool isGap = text.Length != 1 || text[0] == '\uFFFD' || text[0] is >= '\uE000' and <= '\uF8FF' || (!hasControls && text[0] is >= '\x80' and < '\xA0');
            characters[i] = isGap ? Undefined : text[0];
            if (!isGap)
                bytes.TryAdd(text[0], (byte)i);
        }
    }

    public override bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output)
    {
        int i = 0;
        while (i < text.Length)
        {
            if (TryMap(text.PointAt(i), out byte mapped))
            {
                output.Write([mapped]);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.Length && !TryMap(text.PointAt(end), out _))
                end++;
            if (!CodecErrors.Encode(t, this, Name, text, i, end, Reason, errors, output, out i))
                return false;
        }
        return true;
    }

    public override bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed)
    {
        consumed = 0;
        while (consumed < input.Length)
        {
            char c = characters[input[consumed]];
            if (c != Undefined)
            {
                output.Append(c);
                consumed++;
            }
            else if (!CodecErrors.Decode(t, Name, input, consumed, consumed + 1, Reason, errors, ref output, out consumed))
            {
                return false;
            }
        }
        return true;
    }

    private bool TryMap(int point, out byte mapped)
    {
        mapped = 0;
        return point < 0x10000 && bytes.TryGetValue((char)point, out mapped);
    }
}
