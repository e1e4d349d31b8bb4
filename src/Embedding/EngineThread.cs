using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PyLite.Interpreter;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Modules.Os;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite;

/// <summary>The thread in which an engine's code runs, one piece of work after another.</summary>
internal sealed class EngineThread
{
    private static readonly ConditionalWeakTable<Engine, EngineThread> Threads = [];

    private readonly PythonOptions options;
    private readonly ConcurrentQueue<Action<ThreadState>> work = new();
    private readonly TaskCompletionSource<ThreadState> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Thread thread;
    private readonly ManualResetEventSlim goOn = new(initialState: true);
    private volatile bool isEnding;

    public EngineThread(PythonOptions options)
    {
        this.options = options;
        thread = new Thread(Run, options.StackSize) { IsBackground = true, Name = "Python" };
        thread.Start();
        State = started.Task.GetAwaiter().GetResult();
        Bridge = new TaskBridge(State);
        Session = new MainSession(State);
    }

    /// <summary>The state of the thread.</summary>
    public ThreadState State { get; }

    /// <summary>What ends outside comes back here.</summary>
    public TaskBridge Bridge { get; }

    /// <summary>Whether the calling code runs in this thread.</summary>
    public bool IsCurrent => Thread.CurrentThread == thread;

    /// <summary>The thread of an engine.</summary>
    public static EngineThread Of(Engine engine) => Threads.TryGetValue(engine, out EngineThread? found) ? found : throw new InvalidOperationException("the engine has no thread");

    /// <summary>What is run in <c>__main__</c>.</summary>
    public MainSession Session { get; }

    /// <summary>Has work done; what it throws is what the task throws.</summary>
    public Task<T> Post<T>(Func<ThreadState, T> item)
    {
        ObjectDisposedException.ThrowIf(isEnding, typeof(Python));
        TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Enqueue(t =>
        {
            try
            {
                done.SetResult(item(t));
            }
            catch (Exception error)
            {
                done.SetException(error);
            }
        });
        State.Unpark();
        return done.Task;
    }

    /// <summary>Makes the code stop at its next loop or call until <see cref="Resume"/>.</summary>
    public void Pause()
    {
        goOn.Reset();
        State.RequestBreak(BreakReasons.Arrival);
        State.Unpark();
    }

    public void Resume() => goOn.Set();

    /// <summary>Ends the thread after the work that was posted.</summary>
    public void End()
    {
        if (isEnding)
            return;
        isEnding = true;
        Resume();
        State.Unpark();
        if (!IsCurrent)
            thread.Join();
    }

    private void Run()
    {
        Engine engine = new(new Compiler())
        {
            VirtualTime = options.VirtualTime,
            StandardInput = options.Input,
            StandardOutput = options.Output ?? DescriptorStream.Standard(1),
            StandardError = options.Error ?? DescriptorStream.Standard(2),
            Options = new EngineOptions { Arguments = options.Arguments, SearchPath = options.SearchPath, IgnoreEnvironment = true, Isolated = true },
        };
        Threads.Add(engine, this);
        ThreadState t = new(engine, options.StackSize);
        using SignalTable signals = engine.Signals;
        t.Arrived = Arrive;
        bool ok = !Boundary.Run(t, static t => Startup.Run(t) ? Value.None : Value.Error).IsError;
        if (!ok)
        {
            started.SetException(NetExceptions.TakePending(t));
            return;
        }
        started.SetResult(t);
        while (true)
        {
            while (work.TryDequeue(out Action<ThreadState>? item))
                item(t);
            if (isEnding)
                break;
            if (t.Park() == ParkResult.Failed)
                t.TakePending();
        }
        Boundary.Run(t, static t => Value.FromInt64(Shutdown.Run(t, 0)));
    }

    private void Arrive()
    {
        if (!goOn.IsSet)
        {
            State.ReleaseLock();
            goOn.Wait();
            State.AcquireLock();
        }
        Bridge.Drain();
    }
}
