using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>What counts as a coroutine. See cpython Lib/asyncio/coroutines.py.</summary>
internal static class Coroutines
{
    private static readonly PyFunction WrapNames = NativeCoroutine.Named("_wrap_awaitable");
    private static readonly PyStr Throw = PyStr.Intern("throw");

    /// <summary>
    /// <c>asyncio.iscoroutine(value)</c>: coroutines, generators marked by <c>types.coroutine</c>, and objects with the methods of <c>collections.abc.Coroutine</c>.
    /// </summary>
    public static bool IsCoroutine(ThreadState t, Value value)
    {
        switch (value.Ref)
        {
            case PyCoroutine:
                return true;
            case PyGenerator generator:
                return generator.Code.IsIterableCoroutine;
            case PyFuture or PyType:
                return false;
        }
        if (value.Type.Await is null)
            return false;
        PyType type = value.Type;
        return !type.Lookup(SpecialNames.Send).IsUnbound && !type.Lookup(Throw).IsUnbound && !type.Lookup(SpecialNames.Close).IsUnbound;
    }

    /// <summary><c>asyncio.iscoroutinefunction(value)</c>.</summary>
    public static bool IsCoroutineFunction(Value value) => value.Ref switch
    {
        PyFunction function => function.Code.Kind == CodeKind.Coroutine || function.Code.IsIterableCoroutine,
        PyBoundMethod method => IsCoroutineFunction(method.Function),
        _ => false,
    };

    /// <summary>What a task can be made of: the coroutine itself, or one that awaits another awaitable.</summary>
    public static Value Ensure(ThreadState t, Value awaitable)
    {
        if (IsCoroutine(t, awaitable))
            return awaitable;
        return awaitable.Type.Await is null ? t.RaiseTypeError("An asyncio.Future, a coroutine or an awaitable is required") : FromAwaitable(awaitable);
    }

    /// <summary>A coroutine that awaits something else, to make a task of it.</summary>
    public static Value FromAwaitable(Value awaitable)
    {
        NativeFrame frame = new();
        return Wrap(frame, awaitable).With(WrapNames, frame);
    }

    private static async NativeCoroutine<Value> Wrap(NativeFrame f, Value awaitable) => await f.Await(awaitable);
}
