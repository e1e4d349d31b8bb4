using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>bisect</c>. See cpython Modules/_bisectmodule.c.</summary>
internal static class BisectModule
{
    private const string FindParameters = "(a, x, lo=0, hi=None, *, key=None)";

    private static readonly PyStr InsertName = PyStr.Intern("insert");

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("bisect", "Bisection algorithms.");
        PyBuiltinFunction right = new("bisect_right", FindParameters, static (t, arguments) => Bisect(t, arguments, true));
        PyBuiltinFunction insertRight = new("insort_right", FindParameters, static (t, arguments) => Insert(t, arguments, true));
        return module
            .Add("bisect", right)
            .Add(new PyBuiltinFunction("bisect_left", FindParameters, static (t, arguments) => Bisect(t, arguments, false)))
            .Add(right)
            .Add("insort", insertRight)
            .Add(new PyBuiltinFunction("insort_left", FindParameters, static (t, arguments) => Insert(t, arguments, false)))
            .Add(insertRight);
    }

    private static Value Bisect(ThreadState t, ReadOnlySpan<Value> arguments, bool right)
    {
        long place = Find(t, arguments, arguments[1], right);
        return place < 0 ? Value.Error : Value.FromInt64(place);
    }

    private static Value Insert(ThreadState t, ReadOnlySpan<Value> arguments, bool right)
    {
        Value key = arguments[4].IsNone ? arguments[1] : Calls.Call1(t, arguments[4], arguments[1]);
        if (key.IsError)
            return key;
        long place = Find(t, arguments, key, right);
        if (place < 0)
            return Value.Error;
        if (arguments[0].Ref is PyList list && ReferenceEquals(list.Type, PyList.TypeObject))
        {
            list.Insert((int)Math.Min(place, list.Count), arguments[1]);
            return Value.None;
        }
        Value insert = Attributes.Get(t, arguments[0], InsertName);
        Value result = insert.IsError ? insert : Calls.Call2(t, insert, Value.FromInt64(place), arguments[1]);
        return result.IsError ? result : Value.None;
    }

    // -1 on error.
    private static long Find(ThreadState t, ReadOnlySpan<Value> arguments, Value item, bool right)
    {
        if (!Numbers.TryIndex64(t, arguments[2], BuiltinExceptions.OverflowError, out long low))
            return -1;
        if (low < 0)
        {
            t.RaiseValueError("lo must be non-negative");
            return -1;
        }
        long high = -1;
        if (!arguments[3].IsNone && !Numbers.TryIndex64(t, arguments[3], BuiltinExceptions.OverflowError, out high))
            return -1;
        if (high == -1 && (high = Containers.Length(t, arguments[0])) < 0)
            return -1;
        while (low < high)
        {
            long middle = (long)(((ulong)low + (ulong)high) / 2);
            Value found = Containers.GetItem(t, arguments[0], Value.FromInt64(middle));
            Value key = found.IsError || arguments[4].IsNone ? found : Calls.Call1(t, arguments[4], found);
            if (key.IsError)
                return -1;
            Truth less = right ? Comparison.CompareTruth(t, item, key, CompareOp.Less) : Comparison.CompareTruth(t, key, item, CompareOp.Less);
            if (less == Truth.Error)
                return -1;
            if (less == Truth.True == right)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
