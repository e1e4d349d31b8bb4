using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite;

/// <summary>
/// A Python interpreter of its own: its code runs in a thread of its own, in the namespace of a module <c>__main__</c> that stays from call to call.
/// Calls are served one after another. Several interpreters in one process share nothing.
/// </summary>
public sealed partial class Python : IDisposable
{
    private readonly EngineThread engine;

    /// <summary>Starts an interpreter.</summary>
    /// <exception cref="PythonException">It could not start.</exception>
    public Python(PythonOptions? options = null) => engine = new EngineThread(options ?? new PythonOptions());

    /// <summary>
    /// A variable of the script. Reading gives a copy as .NET has it (see <see cref="EvaluateAsync"/>), writing takes null, numbers, strings, byte arrays,
    /// dictionaries and other collections, and objects that came from this interpreter.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such variable.</exception>
    /// <exception cref="PythonException">The value has no equal in Python: a <c>TypeError</c>.</exception>
    public object? this[string name]
    {
        get => Wait(t =>
        {
            Value value = Startup.MainNamespace(t.Engine).GetOrUnbound(name);
            return value.IsUnbound ? throw new KeyNotFoundException($"the script has no variable '{name}'") : Conversion.ToNet(t, value);
        });
        set => Wait<object?>(t =>
        {
            Value converted = Conversion.ToPython(t, value);
            if (converted.IsError)
                throw NetExceptions.TakePending(t);
            Startup.MainNamespace(t.Engine).Set(name, converted);
            return null;
        });
    }

    /// <summary>Runs statements. They may await: tasks of <c>asyncio</c> and what functions given to <c>Define</c> return.</summary>
    /// <param name="code">The statements.</param>
    /// <param name="cancellation">Raises <c>KeyboardInterrupt</c> in the script when it is cancelled; a loop that never ends is stopped too.</param>
    /// <exception cref="PythonException">What the script raised and did not handle.</exception>
    /// <exception cref="OperationCanceledException">The script was cancelled.</exception>
    public Task RunAsync(string code, CancellationToken cancellation = default) => Start(code, CompileMode.Exec, cancellation);

    /// <summary>
    /// The value of an expression, which may await: null, bool, long or <see cref="System.Numerics.BigInteger"/>, double,
    /// <see cref="System.Numerics.Complex"/>, string, byte[], object?[] for lists and tuples, <c>Dictionary&lt;object, object?&gt;</c>,
    /// <c>HashSet&lt;object?&gt;</c>, and <see cref="PythonObject"/> for all else. Containers are copied.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="cancellation">As of <see cref="RunAsync"/>.</param>
    /// <exception cref="PythonException">What the expression raised.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<object?> EvaluateAsync(string expression, CancellationToken cancellation = default) => Start(expression, CompileMode.Eval, cancellation);

    /// <summary><see cref="RunAsync"/>, waited for.</summary>
    /// <exception cref="PythonException">What the script raised and did not handle.</exception>
    public void Run(string code) => Start(code, CompileMode.Exec, default).GetAwaiter().GetResult();

    /// <summary><see cref="EvaluateAsync"/>, waited for.</summary>
    /// <exception cref="PythonException">What the expression raised.</exception>
    public object? Evaluate(string expression) => Start(expression, CompileMode.Eval, default).GetAwaiter().GetResult();

    /// <summary>Makes the script stop at its next loop or call, with everything as it is, until <see cref="Resume"/>.</summary>
    public void Pause() => engine.Pause();

    /// <summary>Lets a script go on after <see cref="Pause"/>.</summary>
    public void Resume() => engine.Resume();

    /// <summary>Ends the interpreter when the calls made so far are done; runs what the script left for its end (<c>atexit</c>).</summary>
    public void Dispose() => engine.End();

    private T Wait<T>(Func<ThreadState, T> work) => engine.IsCurrent ? work(engine.State) : engine.Post(work).GetAwaiter().GetResult();

    private async Task<object?> Start(string code, CompileMode mode, CancellationToken cancellation)
    {
        if (engine.IsCurrent)
            throw new InvalidOperationException("a function that a script calls cannot run code in its interpreter: the script is in the middle of that call");
        cancellation.ThrowIfCancellationRequested();
        bool isRunning = false;
        Task<object?> result = engine.Post(t =>
        {
            cancellation.ThrowIfCancellationRequested();
            Volatile.Write(ref isRunning, true);
            using CancellationTokenRegistration stopping = cancellation.Register(() => t.Engine.Signals.Trip(SignalTable.Interrupt));
            Value value = Boundary.Run(t, thread => Execute(thread, code, mode));
            // What the script has printed is there when the call returns.
            StandardStreams.FlushOutput(t);
            if (!value.IsError)
                return Conversion.ToNet(t, value);
            bool isStopped = cancellation.IsCancellationRequested && t.PendingIs(BuiltinExceptions.KeyboardInterrupt);
            PythonException error = NetExceptions.TakePending(t);
            throw isStopped ? new OperationCanceledException("the script was stopped", error, cancellation) : error;
        });
        return await result.ConfigureAwait(false);
    }

    private Value Execute(ThreadState t, string text, CompileMode mode)
    {
        const string Filename = "<string>";
        t.Engine.SourceLines.Register(Filename, text);
        return engine.Session.Compile(text, Filename, mode) is { } code ? engine.Session.Execute(code) : Value.Error;
    }
}
