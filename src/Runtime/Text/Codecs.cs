using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text.Encodings;

namespace PyLite.Runtime.Text;

/// <summary>Text to bytes and back.</summary>
internal static class Codecs
{
    /// <summary><c>text.encode(encoding, errors)</c>; empty names mean UTF-8 and strict.</summary>
    public static Value Encode(ThreadState t, PyStr text, string encoding = "", string errors = "")
    {
        if (Find(t, encoding) is not { } codec)
            return Value.Error;
        if (text.IsSimple && ReferenceEquals(codec, Utf8Codec.Plain))
        {
            byte[] exact = new byte[Encoding.UTF8.GetByteCount(text.Chars)];
            Encoding.UTF8.GetBytes(text.Chars, exact);
            return PyBytes.Of(exact);
        }
        ArrayBufferWriter<byte> output = new(text.Length + 16);
        return codec.Encode(t, text, errors.Length == 0 ? "strict" : errors, output) ? PyBytes.From(output.WrittenSpan) : Value.Error;
    }

    /// <summary><c>bytes.decode(encoding, errors)</c>.</summary>
    public static Value Decode(ThreadState t, ReadOnlyMemory<byte> bytes, string encoding = "", string errors = "")
    {
        if (Find(t, encoding) is not { } codec)
            return Value.Error;
        ReadOnlySpan<byte> input = bytes.Span;
        if (ReferenceEquals(codec, Utf8Codec.Plain) && Utf8.IsValid(input))
            return Value.FromString(Encoding.UTF8.GetString(input));
        TextBuilder output = new(input.Length);
        // UTF-16 and UTF-32 skip their mark themselves, so that positions in errors count it.
        if (codec is not UtfWideCodec && codec.Detect(input, isFinal: true, out int skipped) is { } detected && !ReferenceEquals(detected, codec))
        {
            codec = detected;
            input = input[skipped..];
        }
        return codec.Decode(t, input, errors.Length == 0 ? "strict" : errors, isFinal: true, ref output, out _) ? output.ToPyStr() : Value.Error;
    }

    /// <summary>The codec of a name; null with a LookupError pending.</summary>
    public static Codec? Find(ThreadState t, string encoding)
    {
        if (encoding.Length == 0)
            return Utf8Codec.Plain;
        if (encoding.Contains('\0', StringComparison.Ordinal))
        {
            t.RaiseValueError("embedded null character");
            return null;
        }
        return CodecTable.Find(encoding) ?? RegisteredCodec.Find(t, encoding);
    }
}
