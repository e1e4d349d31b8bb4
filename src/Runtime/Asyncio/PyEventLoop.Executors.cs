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
    private static readonly PyStr ShutdownName = PyStr.Intern("shutdown");
    private static readonly PyStr[] WaitKeyword = [PyStr.Intern("wait")];

    private WorkerPool? executor;
    private Value foreignExecutor;
    private bool executorIsShutDown;

    /// <summary>Calls a function in a thread of the default executor: a future of the loop, or null on error.</summary>
    public PyFuture? RunInDefaultExecutor(ThreadState t, Value function, Value[] arguments, PyStr[]? names, PyContext? context)
    {
        if (!CheckDefaultExecutor(t))
            return null;
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
        if (!loop.CheckOpen(t) || !loop.CheckCallback(t, function, "run_in_executor"))
            return Value.Error;
        Value[] values = ((PyTuple)arguments.Ref!).Items;
        if (given.IsNone && !loop.CheckDefaultExecutor(t))
            return Value.Error;
        Value target = given.IsNone ? loop.foreignExecutor : given;
        if (target.IsUnbound)
            return loop.RunInDefaultExecutor(t, function, values, null, null) is { } future ? future : Value.Error;
        Value submit = Attributes.Get(t, target, Submit);
        Value submitted = submit.IsError ? submit : Calls.Call(t, submit, new Arguments([function, .. values]));
        return submitted.IsError ? submitted : ForeignFutures.Wrap(t, submitted, loop);
    }

    private bool CheckDefaultExecutor(ThreadState t)
    {
        if (executorIsShutDown)
            t.RaiseRuntimeError("Executor shutdown has been called");
        return !executorIsShutDown;
    }

    private static Value SetDefaultExecutor(ThreadState t, Value self, Value value)
    {
        Value module = t.Engine.Import(t, "concurrent.futures");
        Value pool = module.IsError ? module : Attributes.Get(t, module, PyStr.Intern("ThreadPoolExecutor"));
        if (pool.IsError)
            return pool;
        if (pool.Ref is PyType type && !value.Type.IsSubtypeOf(type))
            return t.RaiseTypeError("executor must be ThreadPoolExecutor instance");
        Of(self).foreignExecutor = value;
        return Value.None;
    }

    // The executor that the program has set, told to end; whether that went well.
    private static bool ShutDown(ThreadState t, Value foreign, bool waits) =>
        Attributes.Get(t, foreign, ShutdownName) is { IsError: false } method
        && !Calls.Call(t, method, new Arguments([Value.FromBool(waits)], WaitKeyword)).IsError;

    // The loop is closed: nobody waits for what the threads still do.
    private bool ShutDownExecutors(ThreadState t)
    {
        executor?.Shutdown();
        executor = null;
        Value foreign = foreignExecutor;
        foreignExecutor = default;
        return foreign.IsUnbound || ShutDown(t, foreign, waits: false);
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
        if (executor is null && foreignExecutor.IsUnbound)
            return Value.None;
        PyFuture finished = new(this);
        if (executor is { } pool)
        {
            pool.Shutdown(worker => Finish(worker, finished, null));
            executor = null;
        }
        else if (engine.StartThread("asyncio_shutdown", background: true, worker => JoinForeignExecutor(worker, finished)) is null)
        {
            return f.Thread.RaiseRuntimeError("can't start new thread");
        }
        if (timeout.IsNone)
            return await f.Await(finished);
        Value waited = await f.Await(WaitingFor.WaitFor(f.Thread, finished, timeout));
        if (!waited.IsError || !f.Thread.ClearIf(BuiltinExceptions.TimeoutError))
            return waited;
        if (!foreignExecutor.IsUnbound && !ShutDown(f.Thread, foreignExecutor, waits: false))
            return Value.Error;
        return Warnings.Warn(f.Thread, BuiltinExceptions.RuntimeWarning, $"The executor did not finishing joining its threads within {CallbackText.Safe(f.Thread, timeout)} seconds.")
            ? Value.None
            : Value.Error;
    }

    private void JoinForeignExecutor(ThreadState worker, PyFuture finished)
    {
        bool ok = ShutDown(worker, foreignExecutor, waits: true);
        Finish(worker, finished, ok ? null : worker.TakePending());
    }

    // In a thread of its own: the loop completes the future in its next turn.
    private void Finish(ThreadState worker, PyFuture future, PyBaseException? error)
    {
        Ready.Enqueue(new PyHandle(this, new WorkDone(Value.None, error), future, null));
        if (!Wake(worker))
            UnraisableErrors.ReportIn(worker, "Exception ignored while waking an event loop", this);
    }
}
