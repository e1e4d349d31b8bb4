using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>
/// Python's <c>frame</c>: a call. Its line follows the call while that is under way; <c>f_locals</c> is a copy, which can be made only so long.
/// </summary>
internal sealed class PyFrame : PyObject
{
    public static new readonly PyType TypeObject = new PyType("frame")
    {
        Repr = ToRepr,
        Members = static () =>
        [
            new GetSet("f_back", static (t, self) => ((PyFrame)self.Ref!).Back is { } back ? back : Value.None),
            new GetSet("f_code", static (t, self) => Attributes.Get(t, ((PyFrame)self.Ref!).Function, SpecialNames.Code)),
            new GetSet("f_globals", static (t, self) => ((PyFrame)self.Ref!).Function.Globals),
            new GetSet("f_builtins", static (t, self) => ((PyFrame)self.Ref!).Function.Builtins),
            new GetSet("f_locals", static (t, self) => ((PyFrame)self.Ref!).Locals),
            new GetSet("f_lineno", static (t, self) => Value.FromInt64(((PyFrame)self.Ref!).Line)),
            new GetSet("f_lasti", static (t, self) => Value.FromInt64(((PyFrame)self.Ref!).position)),
            new GetSet("f_trace", static (_, _) => Value.None, static (_, _, _) => true),
            new GetSet("f_generator", static (_, self) => ((PyFrame)self.Ref!).generator is { } generator ? generator : Value.None),
            new Method("clear", "()", Clear),
        ],
    }.Ready();

    // g.gi_frame is g.gi_frame.
    private static readonly ConditionalWeakTable<Generator, PyFrame> OfGenerators = [];

    private readonly int position;
    private readonly ThreadState? thread;
    private readonly List<ThreadState.ActiveFrame>? stack;
    private readonly int stackIndex;
    private readonly Generator? generator;
    private PyFrame? back;
    private Value locals;

    private PyFrame(PyFunction function, int position) : base(TypeObject)
    {
        Function = function;
        this.position = position;
    }

    // The frames of a stack share the list of what was active when the first of them was made.
    private PyFrame(ThreadState thread, List<ThreadState.ActiveFrame> stack, int index) : this(stack[index].Function, stack[index].Position)
    {
        this.thread = thread;
        this.stack = stack;
        stackIndex = index;
        generator = stack[index].Generator;
    }

    private PyFrame(Generator generator) : this(generator.Function, generator.FramePosition) => this.generator = generator;

    public PyFunction Function { get; }

    /// <summary>The line: where the call is now, or where it was when it was last seen.</summary>
    public int Line
    {
        get
        {
            int current = CurrentPosition;
            return current == 0 ? Function.Code.FirstLine : Function.Code.Positions[current].Line;
        }
    }

    private int CurrentPosition =>
        stack is not null ? thread!.CurrentPosition(stack[stackIndex]) : generator is { State: not GeneratorState.Finished } ? generator.FramePosition : position;

    /// <summary>The frame that called this one; null for the outermost, and where it is not known.</summary>
    public PyFrame? Back => stack is null || stackIndex + 1 >= stack.Count ? null : back ??= new PyFrame(thread!, stack, stackIndex + 1);

    /// <summary>The frame that runs, or one further out; null when the stack is not that deep.</summary>
    public static PyFrame? Current(ThreadState t, int skip)
    {
        List<ThreadState.ActiveFrame> stack = t.ActiveFrames();
        if (skip >= stack.Count)
            return null;
        PyFrame frame = new(t, stack, skip);
        frame.locals = frame.Locals;
        return frame;
    }

    /// <summary>The frame of an entry of a traceback; its locals are gone unless the call is still under way.</summary>
    public static PyFrame OfTraceback(ThreadState t, PyTraceback entry)
    {
        List<ThreadState.ActiveFrame> stack = t.ActiveFrames();
        int index = stack.FindIndex(active => ReferenceEquals(active.Function, entry.Function));
        return index < 0 ? new PyFrame(entry.Function, entry.Position) : new PyFrame(t, stack, index);
    }

    /// <summary>The frame of a generator that is not finished.</summary>
    public static PyFrame OfGenerator(Generator generator) => OfGenerators.GetValue(generator, static key => new PyFrame(key));

    private Value Locals
    {
        get
        {
            if (!locals.IsUnbound)
                return locals;
            Value[]? slots = stack is not null
                ? thread!.CopySlots(stack[stackIndex])
                : generator is { State: not GeneratorState.Finished } ? generator.Slots : null;
            return FrameLocals.From(Function, slots, CurrentPosition);
        }
    }

    private static Value Clear(ThreadState t, Value self)
    {
        PyFrame frame = (PyFrame)self.Ref!;
        if (frame.stack is not null && frame.thread!.CopySlots(frame.stack[frame.stackIndex]) is not null)
            return t.RaiseRuntimeError("cannot clear an executing frame");
        if (frame.generator is { State: GeneratorState.Suspended })
            return t.RaiseRuntimeError("cannot clear a suspended frame");
        if (frame.generator is { State: GeneratorState.Created } unstarted)
        {
            if (unstarted is PyCoroutine coroutine)
                NeverAwaited.Warn(t, coroutine);
            unstarted.Close(t);
        }
        frame.locals = new PyDict();
        return Value.None;
    }

    private static Value ToRepr(ThreadState t, Value self)
    {
        PyFrame frame = (PyFrame)self.Ref!;
        CodeObject code = frame.Function.Code;
        string file = Representation.Repr(t, Value.FromString(code.Filename)) ?? "";
        return Value.FromString($"<frame at {Identity.Address(self)}, file {file}, line {frame.Line}, code {code.Name}>");
    }
}
