using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

/// <summary>The arguments of <c>bytes()</c> and <c>bytearray()</c>. See cpython Objects/bytesobject.c bytes_new_impl.</summary>
internal static class BytesConstruction
{
    /// <summary>The bytes the arguments (source, encoding, errors) ask for; null on error.</summary>
    /// <param name="t">The thread.</param>
    /// <param name="type">The name of the type, for messages.</param>
    /// <param name="bound">The arguments.</param>
    /// <param name="fromIterable">What makes bytes of an iterable of ints.</param>
    public static byte[]? FromArguments(ThreadState t, string type, ReadOnlySpan<Value> bound, Func<ThreadState, string, Value, byte[]?> fromIterable)
    {
        Value source = bound[0];
        if (!PyStr.TryName(t, type, "encoding", bound[1], Codecs.Default, out string encoding) || !PyStr.TryName(t, type, "errors", bound[2], "", out string errors))
            return null;
        bool hasNames = !bound[1].IsUnbound || !bound[2].IsUnbound;
        if (source.IsUnbound)
        {
            if (!hasNames)
                return [];
            return Fail(t, bound[1].IsUnbound ? "errors without a string argument" : "encoding without a string argument");
        }
        if (source.Ref is PyStr text)
        {
            if (bound[1].IsUnbound)
                return Fail(t, bound[2].IsUnbound ? "string argument without an encoding" : "errors without a string argument");
            Value encoded = Codecs.Encode(t, text, encoding, errors);
            return encoded.IsError ? null : ((PyBytes)encoded.Ref!).Span.ToArray();
        }
        if (hasNames)
            return Fail(t, bound[1].IsUnbound ? "errors without a string argument" : "encoding without a string argument");
        return FromObject(t, type, source, fromIterable);
    }

    /// <summary>What <c>__bytes__</c> of an object gives, a subclass of bytes too; unbound when the object has none.</summary>
    public static Value FromSpecialMethod(ThreadState t, Value source)
    {
        if (source.IsInt)
            return default;
        Value made = Attributes.CallSpecial(t, source, SpecialNames.Bytes);
        return made.IsUnbound || made.IsError || made.Ref is PyBytes ? made : t.RaiseTypeError($"__bytes__ returned non-bytes (type {made.Type.Name})");
    }

    private static byte[]? FromObject(ThreadState t, string type, Value source, Func<ThreadState, string, Value, byte[]?> fromIterable)
    {
        if (source.IsInt || (source.Type.Index is not null && !Buffers.Has(source)))
        {
            if (!Numbers.TryIndex64(t, source, BuiltinExceptions.OverflowError, out long count))
            {
                // A TypeError of __index__ leaves other ways to try.
                if (!t.ClearIf(BuiltinExceptions.TypeError))
                    return null;
            }
            else
            {
                return Zeros(t, count);
            }
        }
        if (Buffers.Has(source))
            return Buffers.TryGet(t, source, out ReadOnlyMemory<byte> buffer, PythonBuffers.Full) ? buffer.ToArray() : null;
        return fromIterable(t, type, source);
    }

    private static byte[]? Zeros(ThreadState t, long count)
    {
        if (count < 0)
        {
            t.RaiseValueError("negative count");
            return null;
        }
        if (count <= Array.MaxLength)
            return new byte[count];
        t.RaiseMemoryError();
        return null;
    }

    /// <summary>The bytes of an iterable of ints; null on error.</summary>
    public static byte[]? FromIterable(ThreadState t, string type, Value source)
    {
        List<byte> items = [];
        return TryForEach(t, type, source, one =>
        {
            items.Add(one);
            return true;
        }) ? [.. items] : null;
    }

    /// <summary>Gives each of an iterable of ints to <paramref name="take"/>; false on error, or once that is false.</summary>
    public static bool TryForEach(ThreadState t, string type, Value source, Func<byte, bool> take)
    {
        if (source.Type.Iter is null && source.Type.GetItem is null)
        {
            t.RaiseTypeError($"cannot convert '{source.Type.Name}' object to {type}");
            return false;
        }
        Value iterator = Iteration.Iter(t, source);
        if (iterator.IsError)
            return false;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return true;
            if (item.IsError || !TryItem(t, type, item, out byte one) || !take(one))
                return false;
        }
    }

    private static bool TryItem(ThreadState t, string type, Value item, out byte one)
    {
        one = 0;
        if (!Numbers.TryIndex64(t, item, null, out long number))
            return false;
        if (number is < 0 or > 255)
        {
            t.RaiseValueError(type == "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)");
            return false;
        }
        one = (byte)number;
        return true;
    }

    private static byte[]? Fail(ThreadState t, string message)
    {
        t.RaiseTypeError(message);
        return null;
    }
}
