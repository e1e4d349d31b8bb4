using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.TimerHandle</c>: a callback with a time. See cpython Lib/asyncio/events.py TimerHandle.</summary>
internal sealed class PyTimerHandle(PyType type, double when, PyEventLoop loop, Value callback, ReadOnlySpan<Value> arguments, PyContext? context)
    : PyHandle(type, loop, callback, arguments, context)
{
    /// <summary>A timer of the loop's own.</summary>
    public PyTimerHandle(double when, PyEventLoop loop, Value callback, ReadOnlySpan<Value> arguments, PyContext? context)
        : this(TypeObject, when, loop, callback, arguments, context)
    {
    }

    public static new readonly PyType TypeObject = new PyType("TimerHandle", PyHandle.TypeObject)
    {
        Signature = "(when, callback, args, loop, context=None)",
        Module = "asyncio.events",
        IsSubclassable = true,
        New = NewSlot,
        RichCompare = CompareSlot,
        Hash = static (_, self) => Hashing.NotError(((PyTimerHandle)self.Ref!).When.GetHashCode()),
        Members = static () =>
        [
            new Method("when", "()", static (_, self) => Value.FromDouble(((PyTimerHandle)self.Ref!).When)),
            new GetSet("_when", static (_, self) => Value.FromDouble(((PyTimerHandle)self.Ref!).When)),
            new GetSet("_scheduled", static (_, self) => Value.FromBool(((PyTimerHandle)self.Ref!).IsScheduled)),
        ],
    }.Ready();

    /// <summary>The time of the loop's clock, in seconds.</summary>
    public double When { get; } = when;

    /// <summary>It stands in the loop's heap.</summary>
    public bool IsScheduled { get; set; }

    public override void Cancel()
    {
        Loop.Timers.NoteCancelled(this);
        base.Cancel();
    }

    protected override string? RepresentedTime(ThreadState t) => "when=" + Representation.Repr(t, Value.FromDouble(When));

    private static readonly NativeFunction Constructor = new("TimerHandle", "(when, callback, args, loop, context=None)", (FunctionN)Create);

    private static Value NewSlot(ThreadState t, PyType type, scoped in Arguments arguments) =>
        Constructor.Invoke(t, arguments.Prepend(type, new Value[arguments.Values.Length + 1]));

    private static Value Create(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!Seconds.TryGet(t, arguments[1], out double when)
            || !TryReadArguments(t, arguments[3], arguments[4], arguments[5], out PyEventLoop? loop, out Value[] values, out PyContext? context))
            return Value.Error;
        PyTimerHandle timer = new((PyType)arguments[0].Ref!, when, loop!, arguments[2], values, context);
        if (loop!.IsDebug)
            timer.NoteSource(t);
        return timer;
    }

    private static Value CompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (self.Ref is not PyTimerHandle left || other.Ref is not PyTimerHandle right)
            return Value.NotImplemented;
        if (op is CompareOp.Equal or CompareOp.NotEqual)
            return Value.FromBool(ReferenceEquals(left, right) == (op == CompareOp.Equal));
        return Value.FromBool(Comparison.Holds(left.When.CompareTo(right.When), op));
    }
}
