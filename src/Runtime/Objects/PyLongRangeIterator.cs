using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>longrange_iterator</c>: over a range that does not fit 64 bits.</summary>
internal sealed class PyLongRangeIterator(BigInteger start, BigInteger step, BigInteger length) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("longrange_iterator")
    {
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () =>
        [
            new Method("__length_hint__", "()", static (t, self) => PyInt.From(((PyLongRangeIterator)self.Ref!).remaining)),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private readonly BigInteger step = step;
    private BigInteger current = start;
    private BigInteger remaining = length;

    private static Value GetNext(ThreadState t, Value self)
    {
        PyLongRangeIterator iterator = (PyLongRangeIterator)self.Ref!;
        if (iterator.remaining.Sign <= 0)
            return default;
        iterator.remaining--;
        Value item = PyInt.From(iterator.current);
        iterator.current += iterator.step;
        return item;
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyLongRangeIterator iterator = (PyLongRangeIterator)self.Ref!;
        PyRange left = PyRange.From(iterator.current, iterator.current + (iterator.step * iterator.remaining), iterator.step);
        Value call = IteratorReduction.Call(t, "iter", left);
        return call.Ref is PyTuple pair ? new PyTuple(pair.Items[0], pair.Items[1], Value.None) : call;
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyLongRangeIterator iterator = (PyLongRangeIterator)self.Ref!;
        if (!PyInt.TryGet(state, out BigInteger index))
            return t.RaiseTypeError($"state must be an int, not {state.Type.Name}");
        index = BigInteger.Clamp(index, 0, iterator.remaining);
        iterator.current += index * iterator.step;
        iterator.remaining -= index;
        return Value.None;
    }
}
