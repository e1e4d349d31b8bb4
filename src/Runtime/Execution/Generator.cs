using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>Where a generator stands.</summary>
internal enum GeneratorState
{
    Created,
    Suspended,
    Running,
    Finished,
}

/// <summary>
/// The core shared by generators, coroutines and async generators: a frame in a heap array and the step to go on with. What differs is in
/// <see cref="PyGenerator"/>, <see cref="PyCoroutine"/> and <see cref="PyAsyncGenerator"/>; the driver is in Generator.Driving.cs.
/// </summary>
internal abstract partial class Generator : PyObject
{
    private Signal signal;
    private Value transfer;

    protected Generator(PyType type, PyFunction function, Value[] slots) : base(type)
    {
        Function = function;
        Name = function.Name;
        QualName = function.QualName;
        Slots = slots;
    }

    // The frame of code written in C#: it has nothing but its header, which no step changes.
    private static readonly Value[] NativeSlots = new Value[1];

    /// <summary>A coroutine written in C#: <paramref name="function"/> gives its names.</summary>
    protected Generator(PyType type, PyFunction function) : this(type, function, NativeSlots)
    {
    }

    private enum Signal
    {
        None,
        Yield,
        AsyncYield,
        Delegate,
        Return,
        Fail,
    }

    /// <summary>The function it was made by: code, globals, closure.</summary>
    public PyFunction Function { get; private set; }

    public CodeObject Code => Function.Code;

    /// <summary>The frame; cleared when the generator is finished.</summary>
    public Value[] Slots { get; }

    public PyStr Name { get; set; }

    public PyStr QualName { get; set; }

    /// <summary>What it delegates to (<c>gi_yieldfrom</c>, <c>cr_await</c>, <c>ag_await</c>); unbound when it does not.</summary>
    public Value Delegate { get; private set; }

    /// <summary>The exception it is handling itself; null outside except blocks. Steps that enter and leave them keep it.</summary>
    public PyBaseException? Handled { get; private set; }

    /// <summary>The kind as messages name it: generator, coroutine, async generator.</summary>
    public abstract string KindName { get; }

    public GeneratorState State =>
        finished ? GeneratorState.Finished : IsRunning ? GeneratorState.Running : position is null ? GeneratorState.Created : GeneratorState.Suspended;

    /// <summary>True while it, or something it delegates to, is being run.</summary>
    public bool IsRunning => driver is not null && driver.driving;

    /// <summary>The current source position: of the suspension, or what runs.</summary>
    public SourceSpan CurrentPosition =>
        position is null ? new SourceSpan(Code.FirstLine, 0, Code.FirstLine, 0) : Code.Positions[IsRunning ? Position : position.Position];

    /// <summary>Where it is, an index into the code's positions: what runs, or the suspension.</summary>
    public int FramePosition => IsRunning || position is null ? Position : position.Position;

    private int Position => finished ? 0 : new Frame(ref Slots[0], null!).Header.Position;

    /// <summary>From a step: suspends at <paramref name="at"/> and hands a value to who resumed it.</summary>
    public Step? Yield(Value value, SuspendStep at)
    {
        if (!ReferenceEquals(position, at))
            position = at;
        Value.Store(ref transfer, value);
        signal = Signal.Yield;
        return null;
    }

    /// <summary>From a step of an async generator: suspends and gives a value to who iterates over it (PEP 525).</summary>
    public Step? AsyncYield(Value value, SuspendStep at)
    {
        position = at;
        transfer = value;
        signal = Signal.AsyncYield;
        return null;
    }

    /// <summary>
    /// From a step: runs an iterator (as <c>yield from</c> and <c>await</c> do) until it ends; <paramref name="at"/> is resumed with its value.
    /// </summary>
    public Step? DelegateTo(Value iterator, SuspendStep at)
    {
        position = at;
        transfer = iterator;
        signal = Signal.Delegate;
        return null;
    }

    /// <summary>From a step: finishes with a value.</summary>
    public Step? Return(Value value)
    {
        transfer = value;
        signal = Signal.Return;
        return null;
    }

    /// <summary>From a step: finishes with the pending exception.</summary>
    public Step? Fail()
    {
        signal = Signal.Fail;
        return null;
    }

    /// <summary>From a step: an except block is entered; gives what <see cref="LeaveHandler"/> takes.</summary>
    public PyBaseException? EnterHandler(ThreadState t, PyBaseException exception)
    {
        PyBaseException? previous = Handled;
        Handled = exception;
        t.Handled = exception;
        return previous;
    }

    /// <summary>From a step: an except block is left.</summary>
    public void LeaveHandler(ThreadState t, PyBaseException? previous)
    {
        Handled = previous;
        t.Handled = previous ?? outerHandled;
    }

    /// <summary>A native coroutine gets its names after it is made.</summary>
    protected void TakeNamesOf(PyFunction function)
    {
        Function = function;
        Name = function.Name;
        QualName = function.QualName;
    }

    /// <summary>What an exception that escapes becomes: PEP 479 turns StopIteration into RuntimeError.</summary>
    protected virtual void ConvertEscaping(ThreadState t)
    {
        if (t.PendingIs(BuiltinExceptions.StopIteration))
            ReplaceEscaping(t, "StopIteration");
    }

    protected void ReplaceEscaping(ThreadState t, string name)
    {
        PyBaseException original = t.TakePending();
        PyBaseException replacement = BuiltinExceptions.Create(BuiltinExceptions.RuntimeError, Value.FromString($"{KindName} raised {name}"));
        replacement.SetCause(original);
        replacement.Context = original;
        t.Pending = replacement;
    }

    private void Finish()
    {
        finished = true;
        ready = false;
        position = null;
        Delegate = default;
        Handled = null;
        if (Code.IsNative)
            return;
        if (Code.FinalizationSlot != 0)
            Finalization.Cancel(Slots[Code.FinalizationSlot]);
        Array.Clear(Slots);
    }
}
