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
    /// <summary>The encoding of who names none.</summary>
    public const string Default = "utf-8";

    /// <summary><c>text.encode(encoding, errors)</c>; no error handler means strict.</summary>
    public static Value Encode(ThreadState t, PyStr text, string encoding = Default, string errors = "")
    {
        if (Find(t, encoding, "codecs.encode()") is not { } codec || !CheckErrors(t, errors))
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

    /// <summary><c>bytes.decode(encoding, errors)</c>: the names are not looked at when there is nothing to decode.</summary>
    public static Value Decode(ThreadState t, ReadOnlyMemory<byte> bytes, string encoding = Default, string errors = "")
    {
        if (bytes.IsEmpty && !t.Engine.Options.IsDevelopmentMode)
            return PyStr.Empty;
        if (Find(t, encoding, "codecs.decode()") is not { } codec || !CheckErrors(t, errors))
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

    // In development mode an unknown error handler is refused before there is an error.
    private static bool CheckErrors(ThreadState t, string errors) =>
        errors.Length == 0 || !t.Engine.Options.IsDevelopmentMode || CodecErrors.IsBuiltIn(errors) || !CodecErrors.Lookup(t, errors).IsError;

    /// <summary>The codec of a name; null with a LookupError pending.</summary>
    /// <param name="t">The thread.</param>
    /// <param name="encoding">The name.</param>
    /// <param name="alternative">The function that an error proposes for an encoding that is not one of text.</param>
    public static Codec? Find(ThreadState t, string encoding, string? alternative = null)
    {
        if (encoding.Contains('\0', StringComparison.Ordinal))
        {
            t.RaiseValueError("embedded null character");
            return null;
        }
        return CodecTable.Find(encoding) ?? RegisteredCodec.Find(t, encoding, alternative);
    }
}
