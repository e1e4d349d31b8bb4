using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>What <c>await</c> does with its operand.</summary>
internal static class Awaiting
{
    /// <summary>The iterator to delegate to, or the error sentinel. See cpython Objects/genobject.c _PyCoro_GetAwaitableIter.</summary>
    public static Value GetAwaitable(ThreadState t, Value value)
    {
        switch (value.Ref)
        {
            case PyCoroutine coroutine:
                // What it delegates to is being driven by somebody else.
                return coroutine.Delegate.IsUnbound ? value : t.RaiseRuntimeError("coroutine is being awaited already");
            case PyGenerator generator when generator.Code.IsIterableCoroutine:
                return value;
        }
        if (value.Type.Await is not { } await)
            return t.RaiseTypeError($"'{value.Type.Name}' object can't be awaited");
        Value iterator = await(t, value);
        if (iterator.IsError)
            return iterator;
        if (iterator.Ref is PyCoroutine || (iterator.Ref is PyGenerator made && made.Code.IsIterableCoroutine))
            return t.RaiseTypeError("__await__() returned a coroutine");
        return iterator.Type.Next is null
            ? t.RaiseTypeError($"__await__() returned non-iterator of type '{iterator.Type.Name}'")
            : iterator;
    }

    /// <summary>True for what <c>await</c> takes.</summary>
    public static bool IsAwaitable(Value value) =>
        value.Type.Await is not null || (value.Ref is PyGenerator generator && generator.Code.IsIterableCoroutine);

    /// <summary>The iterator that <c>yield from</c> in a plain generator delegates to. See cpython Python/bytecodes.c GET_YIELD_FROM_ITER.</summary>
    public static Value GetYieldFromIterator(ThreadState t, CodeObject code, Value value)
    {
        if (value.Ref is PyCoroutine)
        {
            return code.Kind == CodeKind.Coroutine || code.IsIterableCoroutine
                ? value
                : t.RaiseTypeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
        return value.Ref is PyGenerator ? value : Iteration.Iter(t, value);
    }
}
