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
            case PyCoroutine:
                return value;
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
            ? t.RaiseTypeError($"__await__() must return an iterator, not {iterator.Type.Name}")
            : iterator;
    }
}
