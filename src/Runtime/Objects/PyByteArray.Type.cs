using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyByteArray
{
    public static new readonly PyType TypeObject = new PyType("bytearray")
    {
        Doc = "bytearray(ints)\nbytearray(text, encoding[, errors])\nbytearray(bytes)\nbytearray(count)\nbytearray()\n\nBytes that can be changed: from numbers, from encoded text, copied, or so many zeros.",
        IsSubclassable = true,
        MatchesSelf = true,
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type),
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyByteArray([]) : new PyByteArraySubclass(type),
        Init = Initialize,
        Repr = GetRepr,
        Str = static (t, self) => BytesWarnings.AllowText(t, self) ? GetRepr(t, self) : Value.Error,
        Hash = ObjectMembers.UnhashableSlot,
        Iter = static (t, self) => new PyBytesIterator(Self(self)),
        Length = static (t, self) => Self(self).Length,
        Concat = ConcatSlot,
        Repeat = static (t, self, count) => PyBytes.Repeated(t, Self(self).Span, count) is { } items ? new PyByteArray(items) : Value.Error,
        InPlaceConcat = InPlaceConcatSlot,
        InPlaceRepeat = InPlaceRepeatSlot,
        GetItem = GetItemSlot,
        SetItem = SetItemSlot,
        Contains = BytesMethods.Contains,
        RichCompare = static (t, self, other, op) => PyBytes.TypeObject.RichCompare!(t, self, other, op),
        Remainder = RemainderSlot,
        Members = static () =>
        [
            .. BytesMethods.Members(),
            .. BufferMembers.Rows(isReleased: true),
            new Method("append", "(item, /)", Append),
            new Method("clear", "()", static (ThreadState t, Value self) => Self(self).SetAll(t, []) ? Value.None : Value.Error),
            new Method("copy", "()", static (ThreadState t, Value self) => new PyByteArray(Self(self).Span.ToArray())),
            new Method("extend", "(iterable_of_ints, /)", Extend),
            new ClassMethod("fromhex", "(string, /)", FromHex),
            new Method("insert", "(index, item, /)", Insert),
            new Method("pop", "(index=-1, /)", Pop),
            new Method("remove", "(value, /)", Remove),
            new Method("resize", "(size, /)", ResizeMethod),
            new Method("reverse", "()", Reverse),
            new Method("__alloc__", "()", static (ThreadState t, Value self) => Value.FromInt64(Self(self).Allocated)),
            new Method("__reduce__", "()", static (ThreadState t, Value self) => Reduce(t, self, 0)),
            new Method("__reduce_ex__", "(proto=0, /)", ReduceEx),
            new Method("__sizeof__", "()", static (ThreadState t, Value self) => Value.FromInt64(56 + Self(self).Allocated)),
        ],
    }.Ready();

    private static readonly ConstructorSignature InitSignature = new("bytearray", "(source=?, encoding=?, errors=?)");

    private static PyByteArray Self(Value self) => (PyByteArray)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        if (!InitSignature.Bind(t, in arguments, bound))
            return false;
        PyByteArray array = Self(self);
        if (!array.SetAll(t, []))
            return false;
        // An iterator can see what it gave so far.
        byte[]? rest = BytesConstruction.FromArguments(t, "bytearray", bound, (t, type, source) =>
            BytesConstruction.TryForEach(t, type, source, one => array.Replace(t, array.Length, 0, [one])) ? [] : null);
        return rest is not null && array.Replace(t, array.Length, 0, rest);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyStr text = TextRepr.Of(Self(self).Span, alwaysEscapesSingle: true);
        return Value.FromString($"{self.Type.Name}({text.Text})");
    }

    private static Value FromHex(ThreadState t, Value type, Value text)
    {
        byte[]? bytes = BytesMethods.FromHex(t, text);
        if (bytes is null)
            return Value.Error;
        return type.Is(TypeObject) ? new PyByteArray(bytes) : Calls.Call1(t, type, PyBytes.Of(bytes));
    }

    private static Value RemainderSlot(ThreadState t, Value self, Value arguments)
    {
        if (self.Ref is not PyByteArray format)
            return Value.NotImplemented;
        Value formatted = PyBytes.FormatPercent(t, format.Span, arguments);
        return formatted.IsError ? formatted : new PyByteArray(((PyBytes)formatted.Ref!).Span.ToArray());
    }

    private static Value ConcatSlot(ThreadState t, Value self, Value other)
    {
        if (!Buffers.TryFind(t, other, out ReadOnlyMemory<byte> right))
            return t.RaiseTypeError($"can't concat {other.Type.Name} to {self.Type.Name}");
        PyByteArray joined = new(Self(self).Span.ToArray());
        return joined.Replace(t, joined.Length, 0, right.Span) ? joined : Value.Error;
    }

    private static Value InPlaceConcatSlot(ThreadState t, Value self, Value other)
    {
        if (!Buffers.TryFind(t, other, out ReadOnlyMemory<byte> right))
            return t.RaiseTypeError($"can't concat {other.Type.Name} to {self.Type.Name}");
        PyByteArray array = Self(self);
        return array.Replace(t, array.Length, 0, right.Span) ? self : Value.Error;
    }

    private static Value InPlaceRepeatSlot(ThreadState t, Value self, Value count) =>
        PyBytes.Repeated(t, Self(self).Span, count) is { } items && Self(self).SetAll(t, items) ? self : Value.Error;

    private static Value Append(ThreadState t, Value self, Value item) =>
        BytesMethods.TryByte(t, item, out byte one) && Self(self).Replace(t, Self(self).Length, 0, [one]) ? Value.None : Value.Error;

    private static Value Extend(ThreadState t, Value self, Value iterable)
    {
        PyByteArray array = Self(self);
        if (Buffers.TryFind(t, iterable, out ReadOnlyMemory<byte> bytes))
            return array.Replace(t, array.Length, 0, bytes.Span) ? Value.None : Value.Error;
        if (t.Pending is not null)
            return Value.Error;
        if (iterable.Ref is PyStr)
            return t.RaiseTypeError("expected iterable of integers; got: 'str'");
        if (iterable.Type.Iter is null && iterable.Type.GetItem is null)
            return t.RaiseTypeError($"can't extend bytearray with {iterable.Type.Name}");
        byte[]? items = BytesConstruction.FromIterable(t, "bytearray", iterable);
        return items is not null && array.Replace(t, array.Length, 0, items) ? Value.None : Value.Error;
    }

    private static Value Insert(ThreadState t, Value self, Value index, Value item)
    {
        if (!Numbers.TrySize(t, index, out long at) || !BytesMethods.TryByte(t, item, out byte one))
            return Value.Error;
        PyByteArray array = Self(self);
        at = Math.Clamp(at < 0 ? at + array.Length : at, 0, array.Length);
        return array.Replace(t, (int)at, 0, [one]) ? Value.None : Value.Error;
    }

    private static Value Pop(ThreadState t, Value self, Value index)
    {
        PyByteArray array = Self(self);
        if (!Numbers.TrySize(t, index, out long at))
            return Value.Error;
        if (array.Length == 0)
            return t.RaiseIndexError("pop from empty bytearray");
        at = at < 0 ? at + array.Length : at;
        if ((ulong)at >= (ulong)array.Length)
            return t.RaiseIndexError("pop index out of range");
        byte popped = array.Span[(int)at];
        return array.Replace(t, (int)at, 1, []) ? Value.FromInt64(popped) : Value.Error;
    }

    private static Value Remove(ThreadState t, Value self, Value value)
    {
        if (!BytesMethods.TryByte(t, value, out byte one))
            return Value.Error;
        int at = Self(self).Span.IndexOf(one);
        if (at < 0)
            return t.RaiseValueError("value not found in bytearray");
        return Self(self).Replace(t, at, 1, []) ? Value.None : Value.Error;
    }

    private static Value ResizeMethod(ThreadState t, Value self, Value size)
    {
        if (!Numbers.TrySize(t, size, out long wanted))
            return Value.Error;
        if (wanted < 0)
            return t.RaiseValueError($"Can only resize to positive sizes, got {wanted}");
        if (wanted > Array.MaxLength)
            return t.RaiseMemoryError();
        PyByteArray array = Self(self);
        bool done = wanted <= array.Length
            ? array.Replace(t, (int)wanted, array.Length - (int)wanted, [])
            : array.Replace(t, array.Length, 0, new byte[wanted - array.Length]);
        return done ? Value.None : Value.Error;
    }

    private static Value Reverse(ThreadState t, Value self)
    {
        Self(self).Span.Reverse();
        return Value.None;
    }

    private static Value ReduceEx(ThreadState t, Value self, Value protocol) =>
        IntArguments.TryInt32(t, protocol, out int number) ? Reduce(t, self, number) : Value.Error;

    // Old protocols know no bytes, but text.
    private static Value Reduce(ThreadState t, Value self, int protocol)
    {
        Value state = Reduction.StateOf(t, self);
        if (state.IsError)
            return state;
        ReadOnlySpan<byte> bytes = Self(self).Span;
        PyTuple arguments = protocol >= 3
            ? new PyTuple(PyBytes.From(bytes))
            : bytes.IsEmpty ? PyTuple.Empty : new PyTuple(Value.FromString(Encoding.Latin1.GetString(bytes)), Value.FromString("latin-1"));
        return new PyTuple(self.Type, arguments, state);
    }
}
