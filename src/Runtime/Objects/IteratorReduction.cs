using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>
/// What <c>__reduce__</c> of iterators gives: the function <c>iter</c> (or <c>reversed</c>) with what is left, and the position that
/// <c>__setstate__</c> takes.
/// </summary>
internal static class IteratorReduction
{
    /// <summary>An iterator over a sequence that stands at a position; <paramref name="empty"/> takes the place of a sequence that was given up.</summary>
    public static Value At(ThreadState t, PyObject? sequence, long index, PyObject empty) =>
        sequence is null ? Exhausted(t, empty) : At(t, "iter", sequence, index);

    /// <summary>An iterator that a built-in function makes of a sequence, and its position.</summary>
    public static Value At(ThreadState t, string function, Value sequence, long index)
    {
        Value make = Builtin(t, function);
        return make.IsError ? make : new PyTuple(make, new PyTuple(sequence), Value.FromInt64(index));
    }

    /// <summary>An iterator that has nothing more to give.</summary>
    public static Value Exhausted(ThreadState t, PyObject empty, string function = "iter") => Call(t, function, empty);

    /// <summary>An iterator over what a copy of an iterator still gives, as a list.</summary>
    public static Value Remaining(ThreadState t, Value copy)
    {
        PyList? items = Iteration.ToList(t, copy);
        return items is null ? Value.Error : Call(t, "iter", items);
    }

    /// <summary>A call of a built-in function with the arguments.</summary>
    public static Value Call(ThreadState t, string function, params Value[] arguments)
    {
        Value make = Builtin(t, function);
        return make.IsError ? make : new PyTuple(make, new PyTuple(arguments));
    }

    /// <summary>The position that <c>__setstate__</c> got, between two limits; false on error.</summary>
    public static bool TryIndex(ThreadState t, Value state, long lowest, long highest, out long index)
    {
        index = 0;
        if (!PyInt.TryGet(state, out _))
        {
            t.RaiseTypeError("an integer is required");
            return false;
        }
        if (!Numbers.TrySize(t, state, out index))
            return false;
        index = Math.Clamp(index, lowest, Math.Max(lowest, highest));
        return true;
    }

    // A program may have another function under the name: it is asked for anew each time.
    private static Value Builtin(ThreadState t, string name)
    {
        PyObject builtins = t.CurrentFunction?.Builtins ?? t.Engine.Builtins;
        Value found = builtins is PyDict dict ? dict.GetOrUnbound(name) : Containers.GetItem(t, builtins, Value.FromString(name));
        if (found.IsUnbound || (found.IsError && t.ClearIf(BuiltinExceptions.KeyError)))
            return t.Raise(BuiltinExceptions.AttributeError, name);
        return found;
    }
}
