using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>callable_iterator</c>, of <c>iter(callable, sentinel)</c>.</summary>
internal sealed class PyCallableIterator(Value callable, Value sentinel) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("callable_iterator")
    {
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () => [new Method("__reduce__", "()", Reduce)],
    }.Ready();

    private readonly Value sentinel = sentinel;
    private Value callable = callable;

    private static Value GetNext(ThreadState t, Value self)
    {
        PyCallableIterator iterator = (PyCallableIterator)self.Ref!;
        if (iterator.callable.IsUnbound)
            return default;
        Value item = Calls.Call0(t, iterator.callable);
        if (item.IsError)
        {
            if (!t.ClearIf(BuiltinExceptions.StopIteration))
                return item;
            iterator.callable = default;
            return default;
        }
        // The call may have exhausted this very iterator.
        if (iterator.callable.IsUnbound)
            return default;
        Truth equal = Comparison.EqualTruth(t, item, iterator.sentinel);
        if (equal == Truth.False)
            return item;
        if (equal == Truth.Error)
            return Value.Error;
        iterator.callable = default;
        return default;
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyCallableIterator iterator = (PyCallableIterator)self.Ref!;
        return iterator.callable.IsUnbound
            ? IteratorReduction.Exhausted(t, PyTuple.Empty)
            : IteratorReduction.Call(t, "iter", iterator.callable, iterator.sentinel);
    }
}
