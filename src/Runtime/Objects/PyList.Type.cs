using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PyList
{
    public static new readonly PyType TypeObject = new PyType("list")
    {
        Doc = "A sequence that can be changed, of the items of an iterable; empty without one.",
        Signature = "(iterable=(), /)",
        IsSubclassable = true,
        MatchesSequence = true,
        MatchesSelf = true,
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type),
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyList() : new PyListSubclass(type),
        Init = Initialize,
        Repr = GetRepr,
        Hash = ObjectMembers.UnhashableSlot,
        Iter = static (t, self) => new PyListIterator(Self(self)),
        Length = static (t, self) => Self(self).Count,
        Concat = Concat,
        Repeat = Repeat,
        InPlaceConcat = static (t, self, other) => Self(self).TryExtend(t, other) ? self : Value.Error,
        InPlaceRepeat = InPlaceRepeat,
        GetItem = GetItem,
        SetItem = SetItem,
        Contains = Contains,
        RichCompare = Compare,
        Members = static () =>
        [
            new Method("append", "(object, /)", AppendMethod),
            new Method("clear", "()", ClearMethod),
            new Method("copy", "()", static (t, self) => new PyList(Self(self).ToArray())),
            new Method("count", "(value, /)", CountOf),
            new Method("extend", "(iterable, /)", static (t, self, iterable) => Self(self).TryExtend(t, iterable) ? Value.None : Value.Error),
            new Method("index", "(value, start=0, stop=sys.maxsize, /)", Index),
            new Method("insert", "(index, object, /)", InsertMethod),
            new Method("pop", "(index=-1, /)", Pop),
            new Method("remove", "(value, /)", Remove),
            new Method("reverse", "()", Reverse),
            new Method("sort", "(*, key=None, reverse=False)", SortMethod),
            new Method("__getitem__", "(index, /)", static (t, self, index) => GetItem(t, self, index)),
            new Method("__reversed__", "()", static (t, self) => new PyListReverseIterator(Self(self))),
            new Method("__sizeof__", "()", static (t, self) => Value.FromInt64(40 + (8L * Self(self).Items.Length))),
            new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private readonly struct ListItems(PyList list) : ISequence
    {
        public ReadOnlySpan<Value> Span => list.Span;
    }

    private static PyList Self(Value self) => (PyList)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        // A subclass may have keyword parameters in a __new__ of its own.
        if (arguments.KeywordCount > 0 && ReferenceEquals(self.Type.New, TypeObject.New))
        {
            t.RaiseTypeError("list() takes no keyword arguments");
            return false;
        }
        ReadOnlySpan<Value> values = arguments.Positional;
        if (values.Length > 1)
        {
            t.RaiseTypeError($"list expected at most 1 argument, got {values.Length}");
            return false;
        }
        PyList list = Self(self);
        if (list.Count > 0)
            list.Clear();
        return values.IsEmpty || list.TryExtend(t, values[0]);
    }

    /// <summary>Adds all items of an iterable; false on error. See cpython Objects/listobject.c list_extend.</summary>
    public bool TryExtend(ThreadState t, Value iterable)
    {
        switch (iterable.Ref)
        {
            case PyList list when ReferenceEquals(list.Type, TypeObject) || ReferenceEquals(list, this):
                AddRange(list.Span);
                return true;
            case PyTuple tuple when ReferenceEquals(tuple.Type, PyTuple.TypeObject):
                AddRange(tuple.Items);
                return true;
            case PyRange { IsSmall: true } range:
                return range.TryAppendTo(t, this);
        }
        Value iterator = Iteration.Iter(t, iterable);
        return !iterator.IsError && Iteration.TryReserve(t, iterable, this) && Iteration.TryAppendAll(t, iterator, this);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyList list = Self(self);
        if (list.Count == 0)
            return Value.FromString("[]");
        if (!t.EnterRepr(list))
            return Value.FromString("[...]");
        ReprBuilder builder = new("[");
        bool ok = true;
        for (int i = 0; ok && i < list.Count; i++)
            ok = builder.AppendItem(t, list.Items[i]);
        t.LeaveRepr(list);
        return ok ? builder.Finish("]") : Value.Error;
    }

    private static Value Concat(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not PyList right)
            return t.RaiseTypeError($"can only concatenate list (not \"{other.Type.Name}\") to list");
        PyList left = Self(self);
        Value[]? items = ValueArrays.TryAllocate(t, (long)left.Count + right.Count);
        if (items is null)
            return Value.Error;
        left.Span.CopyTo(items);
        right.Span.CopyTo(items.AsSpan(left.Count));
        return new PyList(items);
    }

    private static Value Repeat(ThreadState t, Value self, Value countValue)
    {
        if (!Numbers.TryIndex64(t, countValue, BuiltinExceptions.OverflowError, out long count))
            return Value.Error;
        Value[]? items = Sequences.Repeat(t, Self(self).Span, count);
        return items is null ? Value.Error : new PyList(items);
    }

    private static Value InPlaceRepeat(ThreadState t, Value self, Value countValue)
    {
        if (!Numbers.TryIndex64(t, countValue, BuiltinExceptions.OverflowError, out long count))
            return Value.Error;
        PyList list = Self(self);
        Value[]? items = Sequences.Repeat(t, list.Span, count);
        if (items is null)
            return Value.Error;
        list.Items = items;
        list.Count = items.Length;
        return self;
    }

    private static Truth Contains(ThreadState t, Value self, Value item)
    {
        int index = Sequences.IndexOf(t, new ListItems(Self(self)), item, 0, long.MaxValue);
        return index == -2 ? Truth.Error : index >= 0 ? Truth.True : Truth.False;
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not PyList right)
            return Value.NotImplemented;
        PyList left = Self(self);
        if (left.Count != right.Count && (op is CompareOp.Equal or CompareOp.NotEqual))
            return Value.FromBool(op == CompareOp.NotEqual);
        return Sequences.Compare(t, new ListItems(left), new ListItems(right), op);
    }
}
