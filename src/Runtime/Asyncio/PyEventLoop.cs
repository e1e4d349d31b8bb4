using PyLite.Runtime.Asyncio.Tracing;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>
/// Python's event loop (CPython's <c>_UnixSelectorEventLoop</c>): what is ready runs first in first out, timers when they are due. See cpython
/// Lib/asyncio/base_events.py. Running is in PyEventLoop.Running.cs, the Python methods in PyEventLoop.Type.cs.
/// </summary>
internal sealed partial class PyEventLoop(PyType type, Engine engine) : AttributedObject(type)
{
    // CPython's time.get_clock_info('monotonic').resolution.
    private const double SystemClockResolution = 1e-9;

    // What making a timer takes on a virtual clock, in nanoseconds.
    private const long TimerCost = 100;

    private readonly Engine engine = engine;
    private double clockResolution = SystemClockResolution;

    /// <summary>What runs next.</summary>
    public ReadyQueue Ready { get; } = new();

    /// <summary>What its tasks tell of themselves; null when nobody wants to know.</summary>
    public TaskRecorder? Recorder { get; } = engine.TaskRecorder;

    public TimerHeap Timers { get; } = new();

    /// <summary>The tasks that are not done.</summary>
    public TaskList Tasks { get; } = new();

    /// <summary>Failed futures that nobody has looked at.</summary>
    public LooseEnds<PyFuture> Unretrieved { get; } = new(static future => !future.IsUnretrieved, ReportDropped);

    /// <summary>The task whose step runs (or what a task class of the program has entered); null between steps.</summary>
    public PyObject? CurrentTask { get; set; }

    public bool IsClosed { get; private set; }

    public bool IsRunning => runningThread is not null;

    /// <summary><c>loop.get_debug()</c>: more is checked and remembered.</summary>
    public bool IsDebug { get; private set; } = IsDebugByDefault(engine);

    /// <summary>What <c>set_task_factory</c> was given; unbound for none.</summary>
    public Value TaskFactory { get; set; }

    /// <summary>What <c>set_exception_handler</c> was given; unbound for none.</summary>
    public Value ExceptionHandler { get; set; }

    /// <summary>The loop's clock, in seconds.</summary>
    public double Time => engine.Clock.Monotonic / 1e9;

    /// <summary>Makes a task as the loop is set to: through its task factory, where there is one. Null on error.</summary>
    public PyFuture? CreateTask(ThreadState t, Value coroutine)
    {
        if (!IsPlain)
            return ToFuture(t, CreateTaskAsClass(t, coroutine, null));
        return TaskFactory.IsUnbound
            ? PyTask.Start(t, this, coroutine, Value.None, Value.None)
            : ToFuture(t, Protocols.Calls.Call2(t, TaskFactory, this, coroutine));
    }

    /// <summary>False with a RuntimeError pending when the loop is closed.</summary>
    public bool CheckOpen(ThreadState t)
    {
        if (!IsClosed)
            return true;
        t.RaiseRuntimeError("Event loop is closed");
        return false;
    }

    private static PyFuture? ToFuture(ThreadState t, Value made)
    {
        if (made.IsError)
            return null;
        if (made.Ref is PyFuture future)
            return future;
        t.RaiseTypeError($"a task factory must return a Task or Future, not {made.Type.ShortName}");
        return null;
    }

    private PyTimerHandle AddTimer(ThreadState t, double when, Value callback, PyContext? context, ReadOnlySpan<Value> arguments)
    {
        // Timers made one after another for the same delay are due one after another.
        engine.Clock.CountTick(TimerCost);
        PyTimerHandle timer = new(when, this, callback, arguments, context);
        if (IsDebug)
            timer.NoteSource(t);
        Timers.Push(timer);
        return timer;
    }
}
