using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PyTuple
{
    public static new readonly PyType TypeObject = new PyType("tuple")
    {
        Doc = "A sequence that never changes, of the items of an iterable; empty without one.",
        Signature = "(iterable=(), /)",
        IsSubclassable = true,
        MatchesSequence = true,
        MatchesSelf = true,
        New = Create,
        Allocate = static type => Make(type, []),
        Repr = GetRepr,
        Hash = static (t, self) => Self(self).Hash(t),
        Iter = static (t, self) => new PyTupleIterator(Self(self)),
        Length = static (t, self) => Self(self).Items.Length,
        Concat = Concat,
        Repeat = Repeat,
        GetItem = GetItem,
        Contains = Contains,
        RichCompare = Compare,
        Members = static () =>
        [
            new Method("index", "(value, start=0, stop=sys.maxsize, /)", Index),
            new Method("count", "(value, /)", CountOf),
            new Method("__getnewargs__", "()", static (t, self) => new PyTuple(From(Self(self).Items))),
            new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    /// <summary>The one empty tuple; it stands after the type, which must be made first.</summary>
    public static readonly PyTuple Empty = new([]);

    private readonly struct TupleItems(PyTuple tuple) : ISequence
    {
        public ReadOnlySpan<Value> Span => tuple.Items;
    }

    private static PyTuple Self(Value self) => (PyTuple)self.Ref!;

    /// <summary>A tuple of the type, a subclass perhaps, over an array that it takes over.</summary>
    public static PyTuple Make(PyType type, Value[] items) =>
        ReferenceEquals(type, TypeObject) ? Of(items) : new PyTupleSubclass(type, items);

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        // A subclass may have keyword parameters in an __init__ of its own.
        if (arguments.KeywordCount > 0 && ReferenceEquals(type.Init, TypeObject.Init))
            return t.RaiseTypeError("tuple() takes no keyword arguments");
        ReadOnlySpan<Value> values = arguments.Positional;
        if (values.Length > 1)
            return t.RaiseTypeError($"tuple expected at most 1 argument, got {values.Length}");
        if (values.IsEmpty)
            return Make(type, []);
        bool isPlain = ReferenceEquals(type, TypeObject);
        if (isPlain && values[0].Ref is PyTuple same && ReferenceEquals(same.Type, TypeObject))
            return same;
        Value[]? items = ItemsOf(t, values[0]);
        return items is null ? Value.Error : Make(type, items);
    }

    // Unlike a list, a tuple does not ask an iterable how long it will be.
    private static Value[]? ItemsOf(ThreadState t, Value iterable)
    {
        PyList items = new();
        if (iterable.Ref is PyList or PyTuple or PyRange)
            return items.TryExtend(t, iterable) ? items.ToArray() : null;
        Value iterator = Iteration.Iter(t, iterable);
        return !iterator.IsError && Iteration.TryAppendAll(t, iterator, items) ? items.ToArray() : null;
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyTuple tuple = Self(self);
        if (tuple.Items.Length == 0)
            return Value.FromString("()");
        if (!t.EnterRepr(tuple))
            return Value.FromString("(...)");
        ReprBuilder builder = new("(");
        bool ok = true;
        foreach (Value item in tuple.Items)
        {
            ok = builder.AppendItem(t, item);
            if (!ok)
                break;
        }
        t.LeaveRepr(tuple);
        return ok ? builder.Finish(tuple.Items.Length == 1 ? ",)" : ")") : Value.Error;
    }

    private static Value Concat(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not PyTuple right)
            return t.RaiseTypeError($"can only concatenate tuple (not \"{other.Type.Name}\") to tuple");
        PyTuple left = Self(self);
        if (left.Count == 0 && ReferenceEquals(right.Type, TypeObject))
            return right;
        if (right.Count == 0 && ReferenceEquals(left.Type, TypeObject))
            return left;
        Value[] items = new Value[left.Count + right.Count];
        left.Items.CopyTo(items, 0);
        right.Items.CopyTo(items, left.Count);
        return Of(items);
    }

    private static Value Repeat(ThreadState t, Value self, Value countValue)
    {
        PyTuple tuple = Self(self);
        if (!Numbers.TryIndex64(t, countValue, BuiltinExceptions.OverflowError, out long count))
            return Value.Error;
        if ((count == 1 || tuple.Count == 0) && ReferenceEquals(tuple.Type, TypeObject))
            return tuple;
        Value[]? items = Sequences.Repeat(t, tuple.Items, count);
        return items is null ? Value.Error : Of(items);
    }

    private static Value GetItem(ThreadState t, Value self, Value key)
    {
        PyTuple tuple = Self(self);
        if (key.Ref is PySlice slice)
            return tuple.GetSlice(t, slice);
        if (!key.IsInt && key.Type.Index is null)
            return t.RaiseTypeError($"tuple indices must be integers or slices, not {key.Type.Name}");
        if (!Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out long index))
            return Value.Error;
        if (index < 0)
            index += tuple.Items.Length;
        return (ulong)index < (ulong)tuple.Items.Length ? tuple.Items[index] : t.RaiseIndexError("tuple index out of range");
    }

    private Value GetSlice(ThreadState t, PySlice slice)
    {
        if (!slice.Resolve(t, Items.Length, out long start, out long step, out long count))
            return Value.Error;
        if (count == Items.Length && step == 1 && ReferenceEquals(Type, TypeObject))
            return this;
        return Of(Sequences.Slice(Items, start, step, count));
    }

    private static Truth Contains(ThreadState t, Value self, Value item)
    {
        int index = Sequences.IndexOf(t, new TupleItems(Self(self)), item, 0, long.MaxValue);
        return index == -2 ? Truth.Error : index >= 0 ? Truth.True : Truth.False;
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op) => other.Ref is PyTuple right
        ? Sequences.Compare(t, new TupleItems(Self(self)), new TupleItems(right), op)
        : Value.NotImplemented;

    private static Value Index(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyTuple tuple = Self(arguments[0]);
        if (!Sequences.TryBounds(t, arguments[2], arguments[3], tuple.Count, out int start, out long stop))
            return Value.Error;
        int index = Sequences.IndexOf(t, new TupleItems(tuple), arguments[1], start, stop);
        return index >= 0 ? Value.FromInt64(index) : index == -2 ? Value.Error : t.RaiseValueError("tuple.index(x): x not in tuple");
    }

    private static Value CountOf(ThreadState t, Value self, Value item)
    {
        int count = Sequences.CountOf(t, new TupleItems(Self(self)), item);
        return count < 0 ? Value.Error : Value.FromInt64(count);
    }
}
