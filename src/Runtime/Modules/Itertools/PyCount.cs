using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.count</c>.</summary>
internal sealed class PyCount : ItertoolsIterator
{
    private static readonly ConstructorSignature Parameters = new("count", "(start=0, step=1)");

    public static new readonly PyType TypeObject = MakeType("count", Create, repr: GetRepr, signature: Parameters.Text);

    private readonly Value step;
    private Value next;

    private PyCount(Value start, Value step)
        : base(TypeObject)
    {
        next = start;
        this.step = step;
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        if (!IsNumber(bound[0]) || !IsNumber(bound[1]))
            return t.RaiseTypeError("a number is required");
        return new PyCount(bound[0], bound[1]);
    }

    private static bool IsNumber(Value value)
    {
        PyType type = value.Type;
        return type.Index is not null || type.Int is not null || type.Float is not null || value.Ref is PyComplex;
    }

    public override Value MoveNext(ThreadState t)
    {
        Value item = next;
        if (item.IsInt && step.IsInt && step.Int64 == 1 && item.Int64 != long.MaxValue)
        {
            next = Value.FromInt64(item.Int64 + 1);
            return item;
        }
        Value after = Numbers.Add(t, item, step);
        if (after.IsError)
            return after;
        next = after;
        return item;
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyCount count = (PyCount)self.Ref!;
        string? next = Representation.Repr(t, count.next);
        string? step = Representation.Repr(t, count.step);
        if (next is null || step is null)
            return Value.Error;
        return Value.FromString(count.step.IsInt && count.step.Int64 == 1 ? $"count({next})" : $"count({next}, {step})");
    }
}
