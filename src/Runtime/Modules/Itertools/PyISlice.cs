using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.islice</c>.</summary>
internal sealed class PyISlice : ItertoolsIterator
{
    public static new readonly PyType TypeObject = MakeType("islice", Create, ignoresKeywords: true);

    private readonly long stop;
    private readonly long step;
    private Value iterator;

    // How many items were taken; which is the next to give.
    private long taken;
    private long next;

    private PyISlice(Value iterator, long start, long stop, long step)
        : base(TypeObject)
    {
        this.iterator = iterator;
        this.stop = stop;
        this.step = step;
        next = start;
    }

    // See cpython Modules/itertoolsmodule.c islice_new.
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("islice() takes no keyword arguments");
        ReadOnlySpan<Value> values = arguments.Values;
        if (values.Length < 2)
            return t.RaiseTypeError($"islice expected at least 2 arguments, got {values.Length}");
        if (values.Length > 4)
            return t.RaiseTypeError($"islice expected at most 4 arguments, got {values.Length}");
        long start = 0;
        long step = 1;
        long stop = Number(t, values.Length == 2 ? values[1] : values[2], long.MaxValue);
        if (stop == -1)
            return t.RaiseValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
        if (values.Length > 2)
            start = Number(t, values[1], 0);
        if (start < 0 || stop < 0)
            return t.RaiseValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
        if (values.Length == 4)
            step = Number(t, values[3], 1);
        if (step < 1)
            return t.RaiseValueError("Step for islice() must be a positive integer or None.");
        Value iterator = Iteration.Iter(t, values[0]);
        return iterator.IsError ? iterator : new PyISlice(iterator, start, stop, step);
    }

    // -1 also for what is no number.
    private static long Number(ThreadState t, Value value, long missing)
    {
        if (value.IsNone)
            return missing;
        if (Numbers.TryIndex64(t, value, BuiltinExceptions.OverflowError, out long number))
            return number;
        t.TakePending();
        return -1;
    }

    public override Value MoveNext(ThreadState t)
    {
        if (iterator.IsUnbound)
            return default;
        // Also the items between are taken.
        for (; taken < next && taken < stop; taken++)
        {
            Value skipped = Iteration.Next(t, iterator);
            if (IsLast(skipped))
                return End(skipped);
        }
        if (taken >= stop)
            return End(default);
        Value item = Iteration.Next(t, iterator);
        if (IsLast(item))
            return End(item);
        taken++;
        next = Math.Min(next, long.MaxValue - step) + step;
        return item;
    }

    private Value End(Value last)
    {
        iterator = default;
        return last;
    }
}
