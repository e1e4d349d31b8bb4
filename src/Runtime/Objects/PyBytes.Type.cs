using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyBytes
{
    public static new readonly PyType TypeObject = new PyType("bytes")
    {
        Doc = "bytes(ints)\nbytes(text, encoding[, errors])\nbytes(bytes)\nbytes(count)\nbytes()\n\nBytes that never change: from numbers, from encoded text, copied, or so many zeros.",
        IsSubclassable = true,
        MatchesSelf = true,
        New = Create,
        Allocate = static type => new PyBytesSubclass(type, []),
        Repr = static (t, self) => TextRepr.Of(Self(self).Span),
        Str = static (t, self) => BytesWarnings.AllowText(t, self) ? TextRepr.Of(Self(self).Span) : Value.Error,
        Hash = static (t, self) => Self(self).Hash64,
        Iter = static (t, self) => new PyBytesIterator(Self(self)),
        Length = static (t, self) => Self(self).Length,
        Concat = ConcatSlot,
        Repeat = RepeatSlot,
        GetItem = GetItemSlot,
        Contains = BytesMethods.Contains,
        RichCompare = CompareSlot,
        Remainder = static (t, self, arguments) => self.Ref is PyBytes format ? FormatPercent(t, format.Span, arguments) : Value.NotImplemented,
        Members = static () =>
        [
            .. BytesMethods.Members(),
            .. BufferMembers.Rows(isReleased: false),
            new ClassMethod("fromhex", "(string, /)", FromHex),
            new Method("__bytes__", "()", static (ThreadState t, Value self) => From(Self(self).Span)),
            new Method("__getnewargs__", "()", static (ThreadState t, Value self) => new PyTuple(From(Self(self).Span))),
            new Method("__sizeof__", "()", static (ThreadState t, Value self) => Value.FromInt64(33 + Self(self).Length)),
        ],
    }.Ready();

    private static readonly ConstructorSignature NewSignature = new("bytes", "(source=?, encoding=?, errors=?)");

    private static PyBytes Self(Value self) => (PyBytes)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        if (!NewSignature.Bind(t, in arguments, bound))
            return Value.Error;
        bool isPlain = ReferenceEquals(type, TypeObject);
        if (isPlain && bound[0].Ref is PyBytes same && ReferenceEquals(same.Type, TypeObject) && bound[1].IsUnbound && bound[2].IsUnbound)
            return bound[0];
        if (!bound[0].IsUnbound && bound[1].IsUnbound && bound[2].IsUnbound)
        {
            Value made = BytesConstruction.FromSpecialMethod(t, bound[0]);
            if (made.IsError || (isPlain && !made.IsUnbound))
                return made;
            if (made.Ref is PyBytes bytes)
                return new PyBytesSubclass(type, bytes.Span.ToArray());
        }
        byte[]? items = BytesConstruction.FromArguments(t, "bytes", bound, BytesConstruction.FromIterable);
        return items is null ? Value.Error : isPlain ? Of(items) : new PyBytesSubclass(type, items);
    }

    private static Value FromHex(ThreadState t, Value type, Value text)
    {
        byte[]? items = BytesMethods.FromHex(t, text);
        if (items is null)
            return Value.Error;
        return type.Is(TypeObject) ? Of(items) : Calls.Call1(t, type, Of(items));
    }

    /// <summary><c>format % arguments</c>, as new bytes.</summary>
    public static Value FormatPercent(ThreadState t, ReadOnlySpan<byte> format, Value arguments)
    {
        Value text = PercentFormat.FormatBytes(t, PyStr.FromSimple(System.Text.Encoding.Latin1.GetString(format)), arguments);
        return text.IsError ? text : Of(System.Text.Encoding.Latin1.GetBytes(((PyStr)text.Ref!).Text));
    }

    private static Value ConcatSlot(ThreadState t, Value self, Value other)
    {
        if (!Buffers.TryFind(t, other, out ReadOnlyMemory<byte> right))
            return t.RaiseTypeError($"can't concat {other.Type.Name} to {self.Type.Name}");
        ReadOnlySpan<byte> left = Self(self).Span;
        if ((long)left.Length + right.Length > Array.MaxLength)
            return t.RaiseMemoryError();
        byte[] joined = new byte[left.Length + right.Length];
        left.CopyTo(joined);
        right.Span.CopyTo(joined.AsSpan(left.Length));
        return Of(joined);
    }

    private static Value RepeatSlot(ThreadState t, Value self, Value count) =>
        count.IsInt && count.Bits == 1 && ReferenceEquals(self.Type, TypeObject) ? self
        : Repeated(t, Self(self).Span, count) is { } items ? Of(items) : Value.Error;

    /// <summary>The bytes a number of times; null on error.</summary>
    public static byte[]? Repeated(ThreadState t, ReadOnlySpan<byte> bytes, Value count)
    {
        if (!Numbers.TryIndex64(t, count, BuiltinExceptions.OverflowError, out long times))
            return null;
        if (times <= 0 || bytes.IsEmpty)
            return [];
        if (times > Array.MaxLength / bytes.Length)
        {
            t.RaiseMemoryError();
            return null;
        }
        byte[] items = new byte[bytes.Length * (int)times];
        bytes.CopyTo(items);
        for (int done = bytes.Length; done < items.Length; done *= 2)
            items.AsSpan(0, Math.Min(done, items.Length - done)).CopyTo(items.AsSpan(done));
        return items;
    }

    private static Value GetItemSlot(ThreadState t, Value self, Value key)
    {
        PyBytes bytes = Self(self);
        if (key.Ref is PySlice slice)
        {
            if (!slice.Resolve(t, bytes.Length, out long start, out long step, out long count))
                return Value.Error;
            return count == bytes.Length && step == 1 && ReferenceEquals(bytes.Type, TypeObject) ? self : Of(Pick(bytes.Span, start, step, count));
        }
        if (!key.IsInt && key.Type.Index is null)
            return t.RaiseTypeError($"byte indices must be integers or slices, not {key.Type.Name}");
        if (!Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out long index))
            return Value.Error;
        if (index < 0)
            index += bytes.Length;
        return (ulong)index < (ulong)bytes.Length ? Value.FromInt64(bytes.Span[(int)index]) : t.RaiseIndexError("index out of range");
    }

    /// <summary>The bytes of a resolved slice.</summary>
    public static byte[] Pick(ReadOnlySpan<byte> bytes, long start, long step, long count)
    {
        if (step == 1)
            return bytes.Slice((int)start, (int)count).ToArray();
        byte[] picked = new byte[count];
        for (int i = 0; i < picked.Length; i++)
            picked[i] = bytes[(int)(start + (i * step))];
        return picked;
    }

    private static Value CompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        // A bytearray compares with any buffer, bytes only with bytes: the rest is for the other operand.
        if ((self.Ref is PyBytes && other.Ref is not PyBytes) || !Buffers.TryGet(other, out ReadOnlyMemory<byte> right))
            return BytesWarnings.AllowComparison(t, self, other, op) ? Value.NotImplemented : Value.Error;
        ReadOnlySpan<byte> left = BytesMethods.Span(self);
        return op switch
        {
            CompareOp.Equal => Value.FromBool(left.SequenceEqual(right.Span)),
            CompareOp.NotEqual => Value.FromBool(!left.SequenceEqual(right.Span)),
            _ => Value.FromBool(Comparison.Holds(left.SequenceCompareTo(right.Span), op)),
        };
    }
}
