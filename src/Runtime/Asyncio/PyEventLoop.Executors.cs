using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// Work in other threads.
internal sealed partial class PyEventLoop
{
    private static readonly PyFunction ShutdownAsyncGeneratorsName = NativeCoroutine.Named("BaseEventLoop.shutdown_asyncgens");
    private static readonly PyFunction ShutdownExecutorName = NativeCoroutine.Named("BaseEventLoop.shutdown_default_executor");
    private static readonly PyStr Submit = PyStr.Intern("submit");

    private WorkerPool? executor;
    private Value foreignExecutor;
    private bool executorIsShutDown;

    /// <summary>Calls a function in a thread of the default executor: a future of the loop, or null on error.</summary>
    public PyFuture? RunInDefaultExecutor(ThreadState t, Value function, Value[] arguments, PyStr[]? names, PyContext? context)
    {
        if (executorIsShutDown)
        {
            t.RaiseRuntimeError("Executor shutdown has been called");
            return null;
        }
        executor ??= new WorkerPool(engine, "asyncio");
        PyFuture future = new(this);
        return executor.TrySubmit(t, worker => RunWork(worker, future, function, arguments, names, context)) ? future : null;
    }

    // In the worker's thread, with the engine's lock: that is all it takes to complete a future of another thread's loop.
    private void RunWork(ThreadState t, PyFuture future, Value function, Value[] arguments, PyStr[]? names, PyContext? context)
    {
        if (future.IsDone)
            return;
        Value result = Boundary.Run(t, worker => context is null
            ? Calls.Call(worker, function, new Arguments(arguments, names))
            : context.Run(worker, function, new Arguments(arguments, names)));
        PyBaseException? error = result.IsError ? t.TakePending() : null;
        if (IsClosed)
            return;
        // The future is completed by the loop's own turn, as everything else that happens to it.
        Ready.Enqueue(new PyHandle(this, new WorkDone(result, error), future, null));
        Wake(t);
    }

    private sealed class WorkDone(Value result, PyBaseException? error) : NativeCallback("_chain_future.<locals>._set_state")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (future.IsDone)
                return true;
            if (error is null)
                future.Complete(t, result);
            else
                future.CompleteWithError(t, ForeignFutures.Convert(t, error));
            return true;
        }
    }

    private static Value RunInExecutor(ThreadState t, Value self, Value given, Value function, Value arguments)
    {
        PyEventLoop loop = Of(self);
        if (!loop.CheckOpen(t))
            return Value.Error;
        Value[] values = ((PyTuple)arguments.Ref!).Items;
        Value target = given.IsNone ? loop.foreignExecutor : given;
        if (target.IsUnbound)
            return loop.RunInDefaultExecutor(t, function, values, null, null) is { } future ? future : Value.Error;
        Value submit = Attributes.Get(t, target, Submit);
        Value submitted = submit.IsError ? submit : Calls.Call(t, submit, new Arguments([function, .. values]));
        return submitted.IsError ? submitted : ForeignFutures.Wrap(t, submitted, loop);
    }

    private static Value SetDefaultExecutor(ThreadState t, Value self, Value value)
    {
        Of(self).foreignExecutor = value;
        return Value.None;
    }

    private NativeCoroutine<Value> ShutdownAsyncGeneratorsCoroutine()
    {
        NativeFrame frame = new();
        return ShutdownAsyncGenerators(frame).With(ShutdownAsyncGeneratorsName, frame);
    }

    private NativeCoroutine<Value> ShutdownExecutorCoroutine(Value timeout)
    {
        NativeFrame frame = new();
        return ShutdownExecutor(frame, timeout).With(ShutdownExecutorName, frame);
    }

    private async NativeCoroutine<Value> ShutdownExecutor(NativeFrame f, Value timeout)
    {
        executorIsShutDown = true;
        if (executor is not { } pool)
            return Value.None;
        PyFuture finished = new(this);
        pool.Shutdown(worker =>
        {
            Ready.Enqueue(new PyHandle(this, new WorkDone(Value.None, null), finished, null));
            Wake(worker);
        });
        executor = null;
        if (timeout.IsNone)
            return await f.Await(finished);
        Value waited = await f.Await(WaitingFor.WaitFor(f.Thread, finished, timeout));
        if (!waited.IsError || !f.Thread.ClearIf(BuiltinExceptions.TimeoutError))
            return waited;
        return Warnings.Warn(f.Thread, BuiltinExceptions.RuntimeWarning, $"The executor did not finishing joining its threads within {CallbackText.Safe(f.Thread, timeout)} seconds.")
            ? Value.None
            : Value.Error;
    }
}
