using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// The async generators that were started under the loop: they are closed by tasks of their own (PEP 525).
internal sealed partial class PyEventLoop
{
    private static readonly PyStr AcloseName = PyStr.Intern("aclose");

    private readonly List<PyAsyncGenerator> asyncGenerators = [];
    private int asyncGeneratorSweep = 64;

    private void InstallAsyncGeneratorHooks(ThreadState t)
    {
        t.AsyncGenFirstIter = new PyBuiltinFunction("_asyncgen_firstiter_hook", "(agen, /)", (_, generator) => NoteAsyncGenerator(generator));
        t.AsyncGenFinalizer = new PyBuiltinFunction("_asyncgen_finalizer_hook", "(agen, /)", CloseAsyncGenerator);
    }

    private Value NoteAsyncGenerator(Value generator)
    {
        if (generator.Ref is not PyAsyncGenerator started)
            return Value.None;
        if (asyncGenerators.Count >= asyncGeneratorSweep)
        {
            asyncGenerators.RemoveAll(static known => known.State == GeneratorState.Finished);
            asyncGeneratorSweep = Math.Max(64, asyncGenerators.Count * 2);
        }
        asyncGenerators.Add(started);
        return Value.None;
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
        return CreateTask(t, Coroutines.FromAwaitable(closing)) is null ? Value.Error : Value.None;
    }

    /// <summary>The body of <c>loop.shutdown_asyncgens()</c>.</summary>
    private async NativeCoroutine<Value> ShutdownAsyncGenerators(NativeFrame f)
    {
        List<PyAsyncGenerator> unfinished = asyncGenerators.FindAll(static known => !known.IsClosed && known.State != GeneratorState.Finished);
        asyncGenerators.Clear();
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
