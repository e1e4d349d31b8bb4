using System.Buffers;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>An encoding of one byte a character, told by its table.</summary>
internal sealed class CharmapCodec : Codec
{
    private const char Undefined = '\uFFFE';
    private const string Reason = "character maps to <undefined>";

    private readonly string characters;
    private readonly Dictionary<char, byte> bytes = [];

    /// <summary>The encoding whose bytes stand for the given 256 characters, U+FFFE for nothing.</summary>
    public CharmapCodec(string characters)
        : base("charmap")
    {
        this.characters = characters;
        // Of bytes for the same character the last one counts.
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] != Undefined)
                bytes[characters[i]] = (byte)i;
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
