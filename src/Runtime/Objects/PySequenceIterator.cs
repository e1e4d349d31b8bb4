using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>iterator</c>: iterates over an object through <c>__getitem__</c> with 0, 1, 2, …</summary>
internal sealed class PySequenceIterator(Value sequence) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("iterator")
    {
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private Value sequence = sequence;
    private long index;

    private static Value GetNext(ThreadState t, Value self)
    {
        PySequenceIterator iterator = (PySequenceIterator)self.Ref!;
        if (iterator.sequence.IsUnbound)
            return default;
        Value item = Containers.GetItem(t, iterator.sequence, Value.FromInt64(iterator.index));
        if (!item.IsError)
        {
            iterator.index++;
            return item;
        }
        if (!t.ClearIf(BuiltinExceptions.IndexError) && !t.ClearIf(BuiltinExceptions.StopIteration))
            return item;
        iterator.sequence = default;
        return default;
    }

    private static Value LengthHint(ThreadState t, Value self)
    {
        PySequenceIterator iterator = (PySequenceIterator)self.Ref!;
        if (iterator.sequence.IsUnbound)
            return Value.FromInt64(0);
        if (iterator.sequence.Type.Length is null)
            return Value.NotImplemented;
        long length = Containers.Length(t, iterator.sequence);
        return length < 0 ? Value.Error : Value.FromInt64(Math.Max(0, length - iterator.index));
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PySequenceIterator iterator = (PySequenceIterator)self.Ref!;
        return iterator.sequence.IsUnbound
            ? IteratorReduction.Exhausted(t, PyTuple.Empty)
            : IteratorReduction.At(t, "iter", iterator.sequence, iterator.index);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PySequenceIterator iterator = (PySequenceIterator)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, 0, long.MaxValue, out long index))
            return Value.Error;
        iterator.index = index;
        return Value.None;
    }
}
