using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyMemoryView
{
    private static readonly ConstructorSignature NewSignature = new("memoryview", "(object)");

    public static new readonly PyType TypeObject = new PyType("memoryview")
    {
        Doc = "The memory of another object, seen without copying it.",
        Signature = NewSignature.Text,
        MatchesSequence = true,
        New = Create,
        Repr = static (t, self) => Value.FromString($"<{(((PyMemoryView)self.Ref!).IsReleased ? "released memory" : "memory")} at 0x{self.Ref!.GetHashCode():x12}>"),
        Hash = HashSlot,
        Iter = MakeIterator,
        Length = LengthSlot,
        GetItem = GetItemSlot,
        SetItem = SetItemSlot,
        RichCompare = CompareSlot,
        Members = MakeMembers,
    }.Ready();

    private static Member[] MakeMembers() =>
    [
        new Method("__enter__", "()", static (ThreadState t, Value self) => Self(t, self) is null ? Value.Error : self),
        new Method("__exit__", "(*exc_info)", static (ThreadState t, ReadOnlySpan<Value> arguments) => ReleaseMethod(t, arguments[0])),
        .. BufferMembers.Rows(isReleased: true),
        new Method("cast", "(format, shape=?)", Cast),
        new Method("count", "(value, /)", CountOf),
        new Method("hex", "(sep=?, bytes_per_sep=1)", Hex),
        new Method("index", "(value, start=0, stop=sys.maxsize, /)", IndexOf),
        new Method("release", "()", ReleaseMethod),
        new Method("tobytes", "(order='C')", ToBytes),
        new Method("tolist", "()", ToList),
        new Method("toreadonly", "()", ToReadOnly),
        new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
        new ClassMethod("_from_flags", "(object, flags)", FromFlags),
        Attribute("c_contiguous", static view => Value.FromBool(view.IsContiguous)),
        Attribute("contiguous", static view => Value.FromBool(view.IsContiguous || view.IsFortranContiguous)),
        Attribute("f_contiguous", static view => Value.FromBool(view.IsFortranContiguous)),
        Attribute("format", static view => Value.FromString(view.format)),
        Attribute("itemsize", static view => Value.FromInt64(view.itemSize)),
        Attribute("nbytes", static view => Value.FromInt64(view.ByteCount)),
        Attribute("ndim", static view => Value.FromInt64(view.shape.Length)),
        Attribute("obj", static view => view.owner),
        Attribute("readonly", static view => Value.FromBool(view.isReadOnly)),
        Attribute("shape", static view => ToTuple(view.shape)),
        Attribute("strides", static view => ToTuple(view.strides)),
        Attribute("suboffsets", static view => PyTuple.Empty),
    ];

    private static GetSet Attribute(string name, Func<PyMemoryView, Value> get) =>
        new(name, (t, self) => Self(t, self) is { } view ? get(view) : Value.Error);

    private static PyTuple ToTuple(int[] numbers) => PyTuple.Of(Array.ConvertAll(numbers, static number => Value.FromInt64(number)));

    // The view, or null with a ValueError pending when it was released.
    private static PyMemoryView? Self(ThreadState t, Value self)
    {
        PyMemoryView view = (PyMemoryView)self.Ref!;
        if (!view.IsReleased)
            return view;
        t.RaiseValueError("operation forbidden on released memoryview object");
        return null;
    }

    // As above, to make another view of it.
    private static PyMemoryView? Source(ThreadState t, Value self)
    {
        PyMemoryView? view = Self(t, self);
        if (view is not { IsRestricted: true })
            return view;
        t.RaiseValueError(RestrictedMessage);
        return null;
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..1];
        return NewSignature.Bind(t, in arguments, bound) ? Of(t, bound[0], PythonBuffers.Full) : Value.Error;
    }

    private static Value Of(ThreadState t, Value source, int flags)
    {
        if (source.Ref is PyMemoryView && Source(t, source) is null)
            return Value.Error;
        if (PythonBuffers.Has(source))
            return PythonBuffers.View(t, source, flags);
        if (source.Ref is IBuffer)
            return new PyMemoryView(source.Object!);
        return t.RaiseTypeError($"memoryview: a bytes-like object is required, not '{source.Type.Name}'");
    }

    private static Value FromFlags(ThreadState t, Value type, Value source, Value flags) =>
        IntArguments.TryInt32(t, flags, out int wanted) ? Of(t, source, wanted) : Value.Error;

    private static Value ReleaseMethod(ThreadState t, Value self)
    {
        ((PyMemoryView)self.Ref!).Release(t);
        return Value.None;
    }

    private static Value Hex(ThreadState t, Value self, Value separator, Value group)
    {
        if (Self(t, self) is not { } view || !IntArguments.TryInt32(t, group, out int size))
            return Value.Error;
        return BytesMethods.ToHex(t, view.Bytes.Span, separator, size);
    }

    private static Value ToBytes(ThreadState t, Value self, Value order)
    {
        if (Self(t, self) is not { } view)
            return Value.Error;
        string? letter = order.IsNone ? "C" : (order.Ref as PyStr)?.Text;
        if (letter is null)
            return t.RaiseTypeError($"tobytes() argument 'order' must be str or None, not {order.Type.Name}");
        if (letter is not ("C" or "F" or "A"))
            return t.RaiseValueError("order must be 'C', 'F' or 'A'");
        bool fortranOrder = letter == "F" || (letter == "A" && view.IsFortranContiguous);
        return fortranOrder ? PyBytes.Of(view.CopyBytes(fortranOrder: true)) : PyBytes.From(view.Bytes.Span);
    }

    private static Value ToReadOnly(ThreadState t, Value self) => Source(t, self) is { } view
        ? new PyMemoryView(view, view.format, view.itemSize, view.start, view.shape, view.strides, isReadOnly: true)
        : Value.Error;

    private static Value ToList(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } view || RequireCode(t, view) is not { } code)
            return Value.Error;
        return view.ListOf(code, 0, view.start);
    }

    private Value ListOf(ItemCode code, int dimension, int place)
    {
        if (dimension == shape.Length)
            return code.Read(Memory[place..], bigEndian: false);
        PyList list = new();
        list.Reserve(shape[dimension]);
        for (int i = 0; i < shape[dimension]; i++)
            list.Append(ListOf(code, dimension + 1, place + (i * strides[dimension])));
        return list;
    }

    private static long LengthSlot(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } view)
            return -1;
        if (view.shape.Length > 0)
            return view.shape[0];
        t.RaiseTypeError("0-dim memory has no length");
        return -1;
    }

    private static long HashSlot(ThreadState t, Value self)
    {
        PyMemoryView view = (PyMemoryView)self.Ref!;
        if (view.hash != 0)
            return view.hash;
        if (Self(t, self) is null)
            return -1;
        if (!view.isReadOnly)
            t.RaiseValueError("cannot hash writable memoryview object");
        else if (!IsByteFormat(view.Code))
            t.RaiseValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        // What is not hashable itself has no view that is.
        else if (Hashing.Hash(t, view.owner) != -1)
            return view.hash = TextHash.OfBytes(view.Bytes.Span);
        return -1;
    }
}
