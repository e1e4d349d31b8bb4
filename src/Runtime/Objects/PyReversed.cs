using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>reversed</c>: over a sequence from its last item to its first.</summary>
internal class PyReversed : PyObject
{
    public static new readonly PyType TypeObject = new PyType("reversed")
    {
        Doc = "An iterator over a sequence from its end.",
        Signature = "(sequence, /)",
        IsSubclassable = true,
        New = Create,
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyReversed(type) : new PyReversedSubclass(type),
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private Value sequence;
    private long index;

    protected PyReversed(PyType type) : base(type)
    {
    }

    // See cpython Objects/enumobject.c reversed_new_impl.
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("reversed() takes no keyword arguments");
        if (arguments.PositionalCount != 1)
            return t.RaiseTypeError($"reversed expected 1 argument, got {arguments.PositionalCount}");
        Value value = arguments.Values[0];
        Value method = Attributes.LookupSpecial(t, value, SpecialNames.Reversed);
        if (method.IsError)
            return method;
        if (!method.IsUnbound)
            return method.IsNone ? RaiseNotReversible(t, value) : Calls.Call0(t, method);
        if (value.Type.GetItem is null || value.Ref is PyDict)
            return RaiseNotReversible(t, value);
        long length = Containers.Length(t, value);
        if (length < 0)
            return Value.Error;
        PyReversed made = (PyReversed)type.Allocate!(type);
        made.sequence = value;
        made.index = length - 1;
        return made;
    }

    private static Value RaiseNotReversible(ThreadState t, Value value) => t.RaiseTypeError($"'{value.Type.Name}' object is not reversible");

    private static Value GetNext(ThreadState t, Value self)
    {
        PyReversed iterator = (PyReversed)self.Ref!;
        if (iterator.index >= 0)
        {
            Value item = Containers.GetItem(t, iterator.sequence, Value.FromInt64(iterator.index));
            if (!item.IsError)
            {
                iterator.index--;
                return item;
            }
            if (!t.ClearIf(BuiltinExceptions.IndexError) && !t.ClearIf(BuiltinExceptions.StopIteration))
                return item;
        }
        iterator.index = -1;
        iterator.sequence = default;
        return default;
    }

    private static Value LengthHint(ThreadState t, Value self)
    {
        PyReversed iterator = (PyReversed)self.Ref!;
        if (iterator.sequence.IsUnbound)
            return Value.FromInt64(0);
        long length = Containers.Length(t, iterator.sequence);
        return length < 0 ? Value.Error : Value.FromInt64(length <= iterator.index ? 0 : iterator.index + 1);
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyReversed iterator = (PyReversed)self.Ref!;
        return iterator.sequence.IsUnbound
            ? new PyTuple(self.Type, new PyTuple(PyTuple.Empty))
            : new PyTuple(self.Type, new PyTuple(iterator.sequence), Value.FromInt64(iterator.index));
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyReversed iterator = (PyReversed)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, -1, long.MaxValue, out long index))
            return Value.Error;
        if (iterator.sequence.IsUnbound)
            return Value.None;
        long length = Containers.Length(t, iterator.sequence);
        if (length < 0)
            return Value.Error;
        iterator.index = Math.Min(index, length - 1);
        return Value.None;
    }
}

/// <summary>An instance of a class written in Python that derives from <c>reversed</c>.</summary>
internal sealed class PyReversedSubclass : PyReversed, IAttributed
{
    private InstanceAttributes attributes;

    public PyReversedSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
