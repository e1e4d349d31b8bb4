using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>UTF-8, the encoding of almost everything; with a signature for <c>utf-8-sig</c>.</summary>
internal sealed class Utf8Codec(bool hasSignature) : Codec("utf-8")
{
    // Up to here room for the longest encoding is simply asked for.
    private const int ShortLength = 1024;

    public static readonly Utf8Codec Plain = new(hasSignature: false);
    public static readonly Utf8Codec WithSignature = new(hasSignature: true);

    private static ReadOnlySpan<byte> Signature => [0xEF, 0xBB, 0xBF];

    public override Codec Continuation => Plain;

    public override Codec? Detect(ReadOnlySpan<byte> input, bool isFinal, out int skipped)
    {
        skipped = 0;
        if (!hasSignature)
            return this;
        if (input.Length < 3 && !isFinal && Signature.StartsWith(input))
            return null;
        skipped = input.StartsWith(Signature) ? 3 : 0;
        return Plain;
    }

    public override bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output)
    {
        if (hasSignature)
            output.Write(Signature);
        if (text.IsSimple)
        {
            ReadOnlySpan<char> chars = text.Chars;
            if (chars.Length <= ShortLength)
                output.Advance(Encoding.UTF8.GetBytes(chars, output.GetSpan(chars.Length * 3)));
            else
                Encoding.UTF8.GetBytes(chars, output);
            return true;
        }
        int i = 0;
        while (i < text.Length)
        {
            int point = text.PointAt(i);
            if (Rune.TryCreate(point, out Rune rune))
            {
                output.Advance(rune.EncodeToUtf8(output.GetSpan(4)));
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.Length && !Rune.IsValid(text.PointAt(end)))
                end++;
            if (!CodecErrors.Encode(t, this, Name, text, i, end, "surrogates not allowed", errors, output, out i))
                return false;
        }
        return true;
    }

    public override bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed)
    {
        consumed = 0;
        while (consumed < input.Length)
        {
            ReadOnlySpan<byte> rest = input[consumed..];
            int valid = Utf8.IsValid(rest) ? rest.Length : ValidPrefix(rest);
            AppendValid(rest[..valid], ref output);
            consumed += valid;
            if (consumed == input.Length)
                return true;
            int bad = Examine(input[consumed..], out string reason);
            if (bad == 0 && !isFinal)
                return true;
            int end = bad == 0 ? input.Length : consumed + bad;
            if (!CodecErrors.Decode(t, Name, input, consumed, end, reason, errors, ref output, out consumed))
                return false;
        }
        return true;
    }

    private static void AppendValid(ReadOnlySpan<byte> bytes, ref TextBuilder output)
    {
        if (bytes.IsEmpty)
            return;
        char[] chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        int count = Encoding.UTF8.GetChars(bytes, chars);
        ReadOnlySpan<char> text = chars.AsSpan(0, count);
        if (text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            output.Append(text);
        }
        else
        {
            foreach (Rune rune in text.EnumerateRunes())
                output.Append(rune.Value);
        }
        ArrayPool<char>.Shared.Return(chars);
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            int ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                return bytes.Length;
            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int size) != OperationStatus.Done)
                return at;
            at += size;
        }
        return at;
    }

    // How many bytes are in error, as CPython counts them; 0 when the sequence is only incomplete.
    private static int Examine(ReadOnlySpan<byte> bytes, out string reason)
    {
        byte first = bytes[0];
        int size = first is >= 0xC2 and < 0xE0 ? 2 : first is >= 0xE0 and < 0xF0 ? 3 : first is >= 0xF0 and < 0xF5 ? 4 : 0;
        if (size == 0)
        {
            reason = "invalid start byte";
            return 1;
        }
        for (int i = 1; i < size; i++)
        {
            if (i == bytes.Length)
            {
                reason = "unexpected end of data";
                return 0;
            }
            int low = i > 1 ? 0x80 : first switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
            int high = i > 1 ? 0xBF : first switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
            if (bytes[i] < low || bytes[i] > high)
            {
                reason = "invalid continuation byte";
                return i;
            }
        }
        reason = "invalid start byte";
        return 1;
    }
}
