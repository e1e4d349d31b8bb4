using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.TimerHandle</c>: a callback with a time. See cpython Lib/asyncio/events.py TimerHandle.</summary>
internal sealed class PyTimerHandle(double when, PyEventLoop loop, Value callback, ReadOnlySpan<Value> arguments, PyContext? context)
    : PyHandle(TypeObject, loop, callback, arguments, context)
{
    public static new readonly PyType TypeObject = new PyType("TimerHandle", PyHandle.TypeObject)
    {
        Module = "asyncio.events",
        RichCompare = CompareSlot,
        Hash = static (_, self) => Hashing.NotError(((PyTimerHandle)self.Ref!).When.GetHashCode()),
        Members = static () => [new Method("when", "()", static (_, self) => Value.FromDouble(((PyTimerHandle)self.Ref!).When))],
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

    private static Value CompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (self.Ref is not PyTimerHandle left || other.Ref is not PyTimerHandle right)
            return Value.NotImplemented;
        if (op is CompareOp.Equal or CompareOp.NotEqual)
            return Value.FromBool(ReferenceEquals(left, right) == (op == CompareOp.Equal));
        return Value.FromBool(Comparison.Holds(left.When.CompareTo(right.When), op));
    }
}
