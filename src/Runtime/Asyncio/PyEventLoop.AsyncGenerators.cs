using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// The async generators that were started under the loop: they are closed by tasks of their own (PEP 525).
internal sealed partial class PyEventLoop
{
    private static readonly PyStr AcloseName = PyStr.Intern("aclose");

    private readonly LooseEnds<PyAsyncGenerator> asyncGenerators = new(static known => known.IsClosed || known.State == GeneratorState.Finished, CallFinalizer);

    private void InstallAsyncGeneratorHooks(ThreadState t)
    {
        t.AsyncGenFirstIter = new PyBuiltinFunction("_asyncgen_firstiter_hook", "(agen, /)", NoteAsyncGenerator);
        t.AsyncGenFinalizer = new PyBuiltinFunction("_asyncgen_finalizer_hook", "(agen, /)", CloseAsyncGenerator);
    }

    private Value NoteAsyncGenerator(ThreadState t, Value generator)
    {
        if (generator.Ref is PyAsyncGenerator started)
            asyncGenerators.Add(t, started);
        return Value.None;
    }

    // The program has dropped it: whoever set the hooks closes it. See cpython Objects/genobject.c _PyGen_Finalize.
    private static void CallFinalizer(ThreadState t, PyAsyncGenerator generator)
    {
        if (!generator.Finalizer.IsUnbound && Calls.Call1(t, generator.Finalizer, generator).IsError)
            UnraisableErrors.ReportIn(t, "Exception ignored while finalizing async generator", generator);
    }

    private Value CloseAsyncGenerator(ThreadState t, Value generator)
    {
        if (generator.Ref is PyAsyncGenerator dropped)
            asyncGenerators.Remove(dropped);
        if (IsClosed)
            return Value.None;
        Value closing = Attributes.CallMethod(t, generator, AcloseName);
        if (closing.IsError)
            return closing;
        // The collector may have been called in any thread.
        LoopAction close = new("BaseEventLoop.create_task", thread => CreateTask(thread, Coroutines.FromAwaitable(closing)) is null ? Value.Error : Value.None);
        return CallSoonThreadSafe(t, close) is null ? Value.Error : Value.None;
    }

    /// <summary>The body of <c>loop.shutdown_asyncgens()</c>.</summary>
    private async NativeCoroutine<Value> ShutdownAsyncGenerators(NativeFrame f)
    {
        List<PyAsyncGenerator> unfinished = asyncGenerators.TakeAll();
        if (unfinished.Count == 0)
            return Value.None;
        List<Value> closings = [];
        foreach (PyAsyncGenerator generator in unfinished)
        {
            Value closing = Attributes.CallMethod(f.Thread, generator, AcloseName);
            if (closing.IsError)
                return closing;
            closings.Add(Coroutines.FromAwaitable(closing));
        }
        Value gathered = Gathering.Gather(f.Thread, closings.ToArray(), returnExceptions: true);
        Value results = gathered.IsError ? gathered : await f.Await(gathered);
        if (results.Ref is not PyList list)
            return results;
        for (int i = 0; i < list.Count; i++)
        {
            if (list.Items[i].Ref is PyBaseException error
                && !Report(f.Thread, $"an error occurred during closing of asynchronous generator {CallbackText.Safe(f.Thread, unfinished[i])}", [("exception", error), ("asyncgen", unfinished[i])]))
                return Value.Error;
        }
        return Value.None;
    }
}
