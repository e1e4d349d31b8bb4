using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Os;

/// <summary>Texts as the C library takes them: bytes that end with a zero. They live until this is disposed of.</summary>
internal sealed unsafe class NativeTexts : IDisposable
{
    private readonly List<nint> blocks = [];

    /// <summary>The bytes of a str, bytes or path-like object; null with an exception pending.</summary>
    public byte* Of(ThreadState t, Value value)
    {
        Value path = Paths.FsPath(t, value);
        if (path.Ref is PyStr text)
            path = Codecs.Encode(t, text, "utf-8", "surrogateescape");
        if (path.Ref is not PyBytes bytes)
            return null;
        if (bytes.Span.Contains((byte)0))
        {
            t.RaiseValueError("embedded null byte");
            return null;
        }
        byte* block = Allocate(bytes.Length + 1);
        bytes.Span.CopyTo(new Span<byte>(block, bytes.Length));
        block[bytes.Length] = 0;
        return block;
    }

    /// <summary>An array of texts that ends with a null pointer; null with an exception pending.</summary>
    public byte** ListOf(ThreadState t, Value values)
    {
        if (Iteration.ToList(t, values) is not { } list)
            return null;
        byte** result = (byte**)Allocate((list.Count + 1) * sizeof(nint));
        for (int i = 0; i < list.Count; i++)
        {
            result[i] = Of(t, list.Span[i]);
            if (result[i] is null)
                return null;
        }
        result[list.Count] = null;
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (nint block in blocks)
            NativeMemory.Free((void*)block);
    }

    private byte* Allocate(int size)
    {
        byte* block = (byte*)NativeMemory.Alloc((nuint)size);
        blocks.Add((nint)block);
        return block;
    }
}
