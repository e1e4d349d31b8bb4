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
}
