using System.Buffers;
using System.Text;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>An encoding of East Asia, as .NET knows it.</summary>
internal sealed class MultiByteCodec(string name, Encoding encoding) : Codec(name)
{
    private const int LongestSequence = 4;

    private readonly Encoding strict =
        CodePagesEncodingProvider.Instance.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public override bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output)
    {
        int i = 0;
        while (i < text.Length)
        {
            if (TryEncode(text.PointAt(i), output))
                i++;
            else if (!CodecErrors.Encode(t, this, Name, text, i, i + 1, "illegal multibyte sequence", errors, output, out i))
                return false;
        }
        return true;
    }

    public override bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed)
    {
        consumed = 0;
        while (consumed < input.Length)
        {
            if (input[consumed] < 0x80)
            {
                output.Append(input[consumed++]);
                continue;
            }
            ReadOnlySpan<byte> rest = input[consumed..];
            int size = TryDecode(rest, ref output);
            if (size > 0)
            {
                consumed += size;
                continue;
            }
            bool isIncomplete = rest.Length == 1;
            if (isIncomplete && !isFinal)
                return true;
            string reason = isIncomplete ? "incomplete multibyte sequence" : "illegal multibyte sequence";
            if (!CodecErrors.Decode(t, Name, input, consumed, consumed + 1, reason, errors, ref output, out consumed))
                return false;
        }
        return true;
    }

    private bool TryEncode(int point, ArrayBufferWriter<byte> output)
    {
        if (!Rune.TryCreate(point, out Rune rune))
            return false;
        try
        {
            byte[] bytes = strict.GetBytes(rune.ToString());
            // .NET also has single bytes for what the encodings leave undefined; true ones are ASCII and half-width katakana.
            if (bytes.Length == 1 && bytes[0] >= 0x80 && !(point is >= 0xFF61 and <= 0xFF9F))
                return false;
            output.Write(bytes);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    // The size of the character at the beginning; 0 when there is none.
    private int TryDecode(ReadOnlySpan<byte> input, ref TextBuilder output)
    {
        for (int size = 1; size <= Math.Min(LongestSequence, input.Length); size++)
        {
            try
            {
                string text = strict.GetString(input[..size]);
                if (text.Length == 0)
                    continue;
                // As in encoding: a single byte above ASCII is half-width katakana, or undefined.
                if (size == 1 && text[0] is not (>= '\uFF61' and <= '\uFF9F'))
                    return 0;
                foreach (Rune rune in text.EnumerateRunes())
                    output.Append(rune.Value);
                return size;
            }
            catch (DecoderFallbackException)
            {
                // One more byte may complete it.
            }
        }
        return 0;
    }
}
