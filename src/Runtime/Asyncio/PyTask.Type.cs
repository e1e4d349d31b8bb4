using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal partial class PyTask
{
    public static new readonly PyType TypeObject = new PyType("_asyncio.Task", PyFuture.TypeObject)
    {
        Doc = "A coroutine wrapped in a Future.",
        IsSubclassable = true,
        Allocate = static type => new PyTask(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Task", "(coro, *, loop=None, name=None, context=None, eager_start=False)", Initialize),
        Members = static () =>
        [
            new Method("get_name", "()", static (_, self) => ((PyTask)self.Ref!).Name),
            new Method("set_name", "(value, /)", SetName),
            new Method("get_coro", "()", static (_, self) => self.Ref is PyTask { coroutine: { IsUnbound: false } coroutine } ? coroutine : Value.None),
            new Method("get_context", "()", static (_, self) => ((PyTask)self.Ref!).GetContext()),
            new Method("cancelling", "()", static (_, self) => Value.FromInt64(((PyTask)self.Ref!).cancelRequests)),
            new Method("uncancel", "()", static (_, self) => Value.FromInt64(((PyTask)self.Ref!).Uncancel())),
            new Method("get_stack", "(*, limit=None)", GetStack),
            new GetSet("_coro", static (_, self) => self.Ref is PyTask { coroutine: { IsUnbound: false } coroutine } ? coroutine : Value.None),
            new GetSet("_fut_waiter", static (_, self) => self.Ref is PyTask { waiter: { } waiter } ? waiter : Value.None),
            new GetSet("_must_cancel", static (_, self) => Value.FromBool(((PyTask)self.Ref!).mustCancel)),
            new GetSet("_num_cancels_requested", static (_, self) => Value.FromInt64(((PyTask)self.Ref!).cancelRequests)),
            new GetSet("_log_destroy_pending", static (_, self) => Value.FromBool(!((PyTask)self.Ref!).IsExpendable), SetLogDestroyPending),
        ],
    }.Ready();

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyEventLoop? loop = EventLoops.OrCurrent(t, arguments[2]);
        if (loop is null)
            return Value.Error;
        Truth isEager = Truthiness.Of(t, arguments[5]);
        if (isEager == Truth.Error)
            return Value.Error;
        PyTask task = (PyTask)arguments[0].Ref!;
        return task.Begin(t, loop, arguments[1], arguments[3], arguments[4], isEager == Truth.True) ? Value.None : Value.Error;
    }

    private static Value SetName(ThreadState t, Value self, Value value)
    {
        Value text = Representation.Str(t, value);
        if (text.IsError)
            return text;
        ((PyTask)self.Ref!).Name = text;
        return Value.None;
    }

    private static Value GetStack(ThreadState t, Value self, Value limit)
    {
        PyList frames = new();
        if (self.Ref is not PyTask { IsDone: false, coroutine.Ref: Generator generator })
            return frames;
        Value frame = Attributes.GetOrUnbound(t, generator, PyStr.Intern(generator is PyCoroutine ? "cr_frame" : "gi_frame"));
        if (frame.IsError)
            return frame;
        if (!frame.IsUnbound && !frame.IsNone)
            frames.Append(frame);
        return frames;
    }

    private static bool SetLogDestroyPending(ThreadState t, Value self, Value value)
    {
        Truth truth = value.IsUnbound ? Truth.False : Truthiness.Of(t, value);
        ((PyTask)self.Ref!).IsExpendable = truth == Truth.False;
        return truth != Truth.Error;
    }

    private PyContext GetContext() => context ??= new PyContext();
}
