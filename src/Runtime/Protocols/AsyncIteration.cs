using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Protocols;

/// <summary>What <c>async for</c> does with its iterable. See cpython Python/ceval.c _PyEval_GetANext.</summary>
internal static class AsyncIteration
{
    /// <summary><c>aiter(value)</c>.</summary>
    public static Value Iter(ThreadState t, Value value)
    {
        if (value.Type.AsyncIter is not { } iter)
            return t.RaiseTypeError($"'async for' requires an object with __aiter__ method, got {value.Type.Name}");
        Value iterator = iter(t, value);
        if (iterator.IsError || iterator.Type.AsyncNext is not null)
            return iterator;
        return t.RaiseTypeError($"'async for' received an object from __aiter__ that does not implement __anext__: {iterator.Type.Name}");
    }

    /// <summary>The iterator to delegate to for the next item.</summary>
    public static Value NextAwaitable(ThreadState t, Value iterator)
    {
        if (iterator.Type.AsyncNext is not { } next)
            return t.RaiseTypeError($"'async for' requires an iterator with __anext__ method, got {iterator.Type.Name}");
        Value awaitable = next(t, iterator);
        if (awaitable.IsError)
            return awaitable;
        Value target = Awaiting.GetAwaitable(t, awaitable);
        if (!target.IsError)
            return target;
        var cause = t.TakePending();
        t.RaiseTypeError($"'async for' received an invalid object from __anext__: {awaitable.Type.Name}");
        t.Pending!.SetCause(cause);
        t.Pending.Context = cause;
        return Value.Error;
    }
}
