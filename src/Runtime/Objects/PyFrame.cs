using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>
/// Python's <c>frame</c>: a call. It is made when it is asked for, follows the call while that is under way, and keeps what there was when it ended.
/// </summary>
internal sealed partial class PyFrame : PyObject
{
    // g.gi_frame is g.gi_frame.
    private static readonly ConditionalWeakTable<Generator, PyFrame> OfGenerators = [];

    private readonly ThreadState? thread;
    private readonly Generator? generator;
    private readonly int index;
    private bool isUnderWay;

    // What is known of a frame that has ended, or was never seen running.
    private int position;
    private Value[] slots = [];
    private PyFrame? back;

    private PyFrame(PyFunction function, int position) : base(TypeObject)
    {
        Function = function;
        this.position = position;
    }

    /// <summary>The frame of a plain call that is under way.</summary>
    /// <param name="thread">Where it runs.</param>
    /// <param name="function">What runs.</param>
    /// <param name="index">Its entry in the thread's table of frames.</param>
    /// <param name="address">Where its slots are.</param>
    public PyFrame(ThreadState thread, PyFunction function, int index, int address) : this(function, 0)
    {
        this.thread = thread;
        this.index = index;
        Address = address;
        isUnderWay = true;
    }

    private PyFrame(Generator generator) : this(generator.Function, generator.FramePosition) => this.generator = generator;

    public PyFunction Function { get; }

    /// <summary>Where the slots of a plain call are.</summary>
    public int Address { get; }

    /// <summary>The generator, coroutine or async generator whose frame it is; null for a plain call.</summary>
    public Generator? Generator => generator;

    /// <summary>Names that a program added to <c>f_locals</c>; null while there are none.</summary>
    public PyDict? Extras { get; set; }

    /// <summary>Where it is, an index into the code's positions: now, or when the call ended.</summary>
    public int Position => isUnderWay ? thread!.PositionOf(this) : generator is { State: not GeneratorState.Finished } ? generator.FramePosition : position;

    /// <summary>The line: where the call is now, or where it was when it ended.</summary>
    public int Line => Position is var current && current == 0 ? Function.Code.FirstLine : Function.Code.Positions[current].Line;

    /// <summary>The slots with the variables; empty where they are gone.</summary>
    public Span<Value> Slots => isUnderWay ? thread!.SlotsOf(this) : generator is { State: not GeneratorState.Finished } ? generator.Slots : slots;

    /// <summary>The frame that runs, or one further out; null when the stack is not that deep.</summary>
    public static PyFrame? Current(ThreadState t, int skip)
    {
        if (!t.TryInnermost(out ThreadState.FramePlace place))
            return null;
        for (; skip > 0; skip--)
        {
            if (!t.TryOuter(place, out place))
                return null;
        }
        return t.FrameAt(place);
    }

    /// <summary>The frame of an entry of a traceback; its variables are gone unless the call is still under way.</summary>
    public static PyFrame OfTraceback(ThreadState t, PyTraceback entry)
    {
        for (bool found = t.TryInnermost(out ThreadState.FramePlace place); found; found = t.TryOuter(place, out place))
        {
            if (ReferenceEquals(t.FunctionAt(place), entry.Function))
                return t.FrameAt(place);
        }
        return new PyFrame(entry.Function, entry.Position);
    }

    /// <summary>The frame of a plain call that an exception has ended.</summary>
    public static PyFrame OfEnded(PyFunction function, int position, Value[] slots) => new(function, position) { slots = slots };

    /// <summary>The frame of a generator that is not finished.</summary>
    public static PyFrame OfGenerator(Generator generator) => OfGenerators.GetValue(generator, static key => new PyFrame(key));

    /// <summary>The frame of a generator, where it was asked for before.</summary>
    public static PyFrame? Existing(Generator generator) => OfGenerators.TryGetValue(generator, out PyFrame? found) ? found : null;

    /// <summary>The frame that called this one; null for the outermost, for a generator that does not run, and where it is not known.</summary>
    public PyFrame? Back(ThreadState t)
    {
        if (generator is not null)
            return t.TryFind(generator, out ThreadState.FramePlace place) && t.TryOuter(place, out ThreadState.FramePlace caller) ? t.FrameAt(caller) : null;
        if (!isUnderWay)
            return back;
        return thread!.TryOuter(new ThreadState.FramePlace(index, null), out ThreadState.FramePlace outer) ? thread.FrameAt(outer) : null;
    }

    /// <summary>The call ends: its last state, and the frame that it returns to.</summary>
    public void End(Value[] slots, int position, PyFrame? back)
    {
        isUnderWay = false;
        this.slots = slots;
        this.position = position;
        this.back = back;
    }

    /// <summary>Gives up the variables; false with a RuntimeError pending while the call is under way. See cpython Objects/frameobject.c frame_clear_impl.</summary>
    public bool TryClear(ThreadState t)
    {
        if (isUnderWay || generator is { State: GeneratorState.Running })
        {
            t.RaiseRuntimeError("cannot clear an executing frame");
            return false;
        }
        if (generator is { State: GeneratorState.Suspended })
        {
            t.RaiseRuntimeError("cannot clear a suspended frame");
            return false;
        }
        if (generator is { State: GeneratorState.Created } unstarted)
        {
            if (unstarted is PyCoroutine coroutine)
                NeverAwaited.Warn(t, coroutine);
            unstarted.Close(t);
        }
        Array.Clear(slots);
        slots = [];
        Extras = null;
        return true;
    }

    /// <summary><c>f_lasti</c> and <c>tb_lasti</c> of a position: an instruction takes two places. -1 when it is not known.</summary>
    public static int InstructionAt(int position) => 2 * (position - 1) is var instruction && instruction >= 0 ? instruction : -1;

    /// <summary>The position of an instruction; 0 when there is no such one.</summary>
    public static int PositionAt(CodeObject code, int instruction)
    {
        int position = (instruction / 2) + 1;
        return instruction >= 0 && position < code.Positions.Length ? position : 0;
    }
}
