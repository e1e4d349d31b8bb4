using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions <c>aiter</c> and <c>anext</c>. See cpython Python/bltinmodule.c.</summary>
internal static class AsyncFunctions
{
    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("aiter", "(async_iterable, /)", AsyncIter))
        .Add(new PyBuiltinFunction("anext", "(aiterator, default=?, /)", AsyncNext));

    private static Value AsyncIter(ThreadState t, Value iterable)
    {
        if (iterable.Type.AsyncIter is not { } iter)
            return t.RaiseTypeError($"'{iterable.Type.Name}' object is not an async iterable");
        Value iterator = iter(t, iterable);
        if (!iterator.IsError && iterator.Type.AsyncNext is null)
            return t.RaiseTypeError($"aiter() returned not an async iterator of type '{iterator.Type.Name}'");
        return iterator;
    }

    private static Value AsyncNext(ThreadState t, Value iterator, Value defaultValue)
    {
        if (iterator.Type.AsyncNext is not { } next)
            return t.RaiseTypeError($"'{iterator.Type.Name}' object is not an async iterator");
        Value awaitable = next(t, iterator);
        return awaitable.IsError || defaultValue.IsUnbound ? awaitable : new PyAnextAwaitable(awaitable, defaultValue);
    }
}
