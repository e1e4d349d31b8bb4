using System.Buffers;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>A text encoding.</summary>
internal abstract class Codec(string name)
{
    /// <summary>The name errors give, such as <c>utf-8</c>.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// Appends the text of the bytes to <paramref name="output"/>; false on error. An incomplete sequence at the end is an error when
    /// <paramref name="isFinal"/>, otherwise it stays unconsumed.
    /// </summary>
    public abstract bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed);

    /// <summary>Appends the bytes of the text; false on error.</summary>
    public abstract bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output);

    /// <summary>How what comes after a beginning is encoded: without another byte order mark.</summary>
    public virtual Codec Continuation => this;

    /// <summary>The encoding proper, once the first bytes (a byte order mark) are seen; null while there are too few.</summary>
    public virtual Codec? Detect(ReadOnlySpan<byte> input, bool isFinal, out int skipped)
    {
        skipped = 0;
        return this;
    }
}
