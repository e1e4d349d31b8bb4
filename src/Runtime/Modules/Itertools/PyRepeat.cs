using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.repeat</c>.</summary>
internal sealed class PyRepeat(Value item, long remaining) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("repeat", "(object, times=?)");

    public static new readonly PyType TypeObject = MakeType("repeat", Create, static () => [new Method("__length_hint__", "()", LengthHint)], GetRepr);

    // Negative: without end.
    private long remaining = remaining;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        long times = -1;
        if (!bound[1].IsUnbound)
        {
            if (!Numbers.TryIndex64(t, bound[1], BuiltinExceptions.OverflowError, out times))
                return Value.Error;
            times = Math.Max(0, times);
        }
        return new PyRepeat(bound[0], times);
    }

    public override Value MoveNext(ThreadState t)
    {
        if (remaining == 0)
            return default;
        if (remaining > 0)
            remaining--;
        return item;
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyRepeat repeat = (PyRepeat)self.Ref!;
        string? text = Representation.Repr(t, repeat.Item);
        if (text is null)
            return Value.Error;
        return Value.FromString(repeat.remaining < 0 ? $"repeat({text})" : $"repeat({text}, {repeat.remaining})");
    }

    private Value Item => item;

    private static Value LengthHint(ThreadState t, Value self)
    {
        long remaining = ((PyRepeat)self.Ref!).remaining;
        return remaining < 0 ? t.RaiseTypeError("len() of unsized object") : Value.FromInt64(remaining);
    }
}
