using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>What <c>async with</c> can take and give back.</summary>
internal interface IAcquirable
{
    NativeCoroutine Acquire();

    Value Release(ThreadState t);
}

/// <summary>The <c>__aenter__</c> and <c>__aexit__</c> of locks and semaphores: acquire and release.</summary>
internal static class AsyncContext
{
    public static readonly PyFunction EnterNames = NativeCoroutine.Named("_ContextManagerMixin.__aenter__");
    private static readonly PyFunction ExitNames = NativeCoroutine.Named("_ContextManagerMixin.__aexit__");

    public static Value Enter(ThreadState t, Value self)
    {
        NativeFrame frame = new();
        return EnterBody(frame, (IAcquirable)self.Ref!).With(EnterNames, frame);
    }

    public static Value Exit(ThreadState t, Value self, Value type, Value value, Value traceback) =>
        new ReleaseCoroutine((IAcquirable)self.Ref!);

    private static async NativeCoroutine<Value> EnterBody(NativeFrame f, IAcquirable target) =>
        (await f.Await(target.Acquire())).IsError ? Value.Error : Value.None;

    private sealed class ReleaseCoroutine(IAcquirable target) : NativeCoroutine(ExitNames)
    {
        protected override void Continue(ThreadState t, Value value)
        {
            if (target.Release(t).IsError)
                Fail();
            else
                Return(Value.None);
        }
    }
}
