using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyMemoryView
{
    public static new readonly PyType TypeObject = new PyType("memoryview")
    {
        Doc = "Create a new memoryview object which references the given object.",
        MatchesSequence = true,
        New = Create,
        Repr = static (t, self) => Value.FromString($"<{(((PyMemoryView)self.Ref!).IsReleased ? "released memory" : "memory")} at 0x{self.Ref!.GetHashCode():x12}>"),
        Hash = HashSlot,
        Iter = static (t, self) => Self(t, self) is { } view ? new PyBytesIterator(view) : Value.Error,
        Length = static (t, self) => Self(t, self) is { } view ? view.count : -1,
        GetItem = GetItemSlot,
        SetItem = SetItemSlot,
        RichCompare = CompareSlot,
        Members = MakeMembers,
    }.Ready();

    private static readonly ConstructorSignature NewSignature = new("memoryview", "(object)");

    private static Member[] MakeMembers() =>
    [
        new Method("__enter__", "()", static (ThreadState t, Value self) => Self(t, self) is null ? Value.Error : self),
        new Method("__exit__", "(*args)", static (ThreadState t, ReadOnlySpan<Value> arguments) => Release(t, arguments[0])),
        new Method("cast", "(format, *, shape=None)", Cast),
        new Method("hex", "(sep=?, bytes_per_sep=1)", Hex),
        new Method("release", "()", Release),
        new Method("tobytes", "(order=None)", static (ThreadState t, Value self, Value order) => Self(t, self) is { } view ? PyBytes.From(view.Bytes.Span) : Value.Error),
        new Method("tolist", "()", static (ThreadState t, Value self) => Self(t, self) is { } view ? ToList(view) : Value.Error),
        new Method("toreadonly", "()", static (ThreadState t, Value self) => Self(t, self) is { } view ? new PyMemoryView(PyBytes.From(view.Bytes.Span)) : Value.Error),
        new GetSet("c_contiguous", static (ThreadState t, Value self) => Value.FromBool(((PyMemoryView)self.Ref!).step == 1)),
        new GetSet("contiguous", static (ThreadState t, Value self) => Value.FromBool(((PyMemoryView)self.Ref!).step == 1)),
        new GetSet("f_contiguous", static (ThreadState t, Value self) => Value.FromBool(((PyMemoryView)self.Ref!).step == 1)),
        new GetSet("format", static (ThreadState t, Value self) => Self(t, self) is null ? Value.Error : Value.FromString("B")),
        new GetSet("itemsize", static (ThreadState t, Value self) => Self(t, self) is null ? Value.Error : Value.FromInt64(1)),
        new GetSet("nbytes", static (ThreadState t, Value self) => Self(t, self) is { } view ? Value.FromInt64(view.count) : Value.Error),
        new GetSet("ndim", static (ThreadState t, Value self) => Self(t, self) is null ? Value.Error : Value.FromInt64(1)),
        new GetSet("obj", static (ThreadState t, Value self) => Self(t, self) is { } view ? view.Root : Value.Error),
        new GetSet("readonly", static (ThreadState t, Value self) => Self(t, self) is { } view ? Value.FromBool(view.IsReadOnly) : Value.Error),
        new GetSet("shape", static (ThreadState t, Value self) => Self(t, self) is { } view ? new PyTuple(Value.FromInt64(view.count)) : Value.Error),
        new GetSet("strides", static (ThreadState t, Value self) => Self(t, self) is { } view ? new PyTuple(Value.FromInt64(view.step)) : Value.Error),
        new GetSet("suboffsets", static (ThreadState t, Value self) => Self(t, self) is null ? Value.Error : PyTuple.Empty),
    ];

    private PyObject Root => owner is PyMemoryView inner ? inner.Root : owner;

    // The view, or null with a ValueError pending when it was released.
    private static PyMemoryView? Self(ThreadState t, Value self)
    {
        PyMemoryView view = (PyMemoryView)self.Ref!;
        if (!view.IsReleased)
            return view;
        t.RaiseValueError("operation forbidden on released memoryview object");
        return null;
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..1];
        if (!NewSignature.Bind(t, in arguments, bound))
            return Value.Error;
        if (bound[0].Ref is PyMemoryView view)
            return Self(t, view) is null ? Value.Error : new PyMemoryView(view.owner, view.start, view.step, view.count);
        if (bound[0].Ref is IBuffer)
            return new PyMemoryView((PyObject)bound[0].Ref!);
        return t.RaiseTypeError($"memoryview: a bytes-like object is required, not '{bound[0].Type.Name}'");
    }

    private static Value Release(ThreadState t, Value self)
    {
        PyMemoryView view = (PyMemoryView)self.Ref!;
        view.IsReleased = true;
        return Value.None;
    }

    private static Value Cast(ThreadState t, Value self, Value format, Value shape)
    {
        if (Self(t, self) is not { } view)
            return Value.Error;
        if (format.Ref is PyStr { Text: "B" or "@B" } && shape.IsNone)
            return new PyMemoryView(view.owner, view.start, view.step, view.count);
        return t.Raise(BuiltinExceptions.NotImplementedError, "memoryview: only the format 'B' is supported");
    }

    private static Value Hex(ThreadState t, Value self, Value separator, Value group)
    {
        if (Self(t, self) is not { } view || !IntArguments.TryInt32(t, group, out int size))
            return Value.Error;
        return BytesMethods.ToHex(t, view.Bytes.Span, separator, size);
    }

    private static PyList ToList(PyMemoryView view)
    {
        PyList list = new();
        foreach (byte b in view.Bytes.Span)
            list.Append(Value.FromInt64(b));
        return list;
    }

    private static long HashSlot(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } view)
            return -1;
        if (view.IsReadOnly)
            return PyStr.HashOf(view.Bytes.Span);
        t.RaiseValueError("cannot hash writable memoryview object");
        return -1;
    }

    private static Value CompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || !Buffers.TryGet(other, out ReadOnlyMemory<byte> right))
            return Value.NotImplemented;
        PyMemoryView view = (PyMemoryView)self.Ref!;
        bool equal = ReferenceEquals(self.Ref, other.Ref) || (!view.IsReleased && view.Bytes.Span.SequenceEqual(right.Span));
        return Value.FromBool(equal == (op == CompareOp.Equal));
    }

    private static Value GetItemSlot(ThreadState t, Value self, Value key)
    {
        if (Self(t, self) is not { } view)
            return Value.Error;
        if (key.Ref is PySlice slice)
        {
            return slice.Resolve(t, view.count, out long from, out long by, out long number)
                ? new PyMemoryView(view.owner, view.start + ((int)from * view.step), (int)by * view.step, (int)number)
                : Value.Error;
        }
        return view.TryPlace(t, key, out int place) ? Value.FromInt64(view.At(place)) : Value.Error;
    }

    private bool TryPlace(ThreadState t, Value key, out int place)
    {
        place = 0;
        if (!key.IsInt && key.Type.Index is null)
        {
            t.RaiseTypeError("memoryview: invalid slice key");
            return false;
        }
        if (!Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out long index))
            return false;
        if (index < 0)
            index += count;
        if ((ulong)index >= (ulong)count)
        {
            t.RaiseIndexError("index out of bounds on dimension 1");
            return false;
        }
        place = (int)index;
        return true;
    }

    private static bool SetItemSlot(ThreadState t, Value self, Value key, Value value)
    {
        if (Self(t, self) is not { } view)
            return false;
        if (view.IsReadOnly || value.IsUnbound)
        {
            t.RaiseTypeError(view.IsReadOnly ? "cannot modify read-only memory" : "cannot delete memory");
            return false;
        }
        if (key.Ref is PySlice slice)
            return view.SetSlice(t, slice, value);
        if (!view.TryPlace(t, key, out int place))
            return false;
        if (!value.IsInt && value.Type.Index is null)
        {
            t.RaiseTypeError("memoryview: invalid type for format 'B'");
            return false;
        }
        if (!Numbers.TryIndex64(t, value, null, out long number))
            return false;
        if (number is < 0 or > 255)
        {
            t.RaiseValueError("memoryview: invalid value for format 'B'");
            return false;
        }
        view.At(place) = (byte)number;
        return true;
    }

    private bool SetSlice(ThreadState t, PySlice slice, Value value)
    {
        if (!Buffers.TryGet(t, value, out ReadOnlyMemory<byte> bytes) || !slice.Resolve(t, count, out long from, out long by, out long number))
            return false;
        if (bytes.Length != number)
        {
            t.RaiseValueError("memoryview assignment: lvalue and rvalue have different structures");
            return false;
        }
        byte[] copy = bytes.ToArray();
        for (int i = 0; i < copy.Length; i++)
            At((int)(from + (i * by))) = copy[i];
        return true;
    }
}
