using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions that go through iterables. See cpython Python/bltinmodule.c.</summary>
internal static class IterationFunctions
{
    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("all", "(iterable, /)", All))
        .Add(new PyBuiltinFunction("any", "(iterable, /)", Any))
        .Add(new PyBuiltinFunction("iter", "(object, sentinel=?, /)", Iter))
        .Add(new PyBuiltinFunction("len", "(obj, /)", Len))
        .Add(new PyBuiltinFunction("next", "(iterator, default=?, /)", Next))
        .Add(new PyBuiltinFunction("sorted", Sorted, "(iterable, /, *, key=None, reverse=False)"));

    private static Value All(ThreadState t, Value iterable)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return Value.True;
            if (item.IsError)
                return item;
            Truth truth = Truthiness.Of(t, item);
            if (truth != Truth.True)
                return truth == Truth.Error ? Value.Error : Value.False;
        }
    }

    private static Value Any(ThreadState t, Value iterable)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return Value.False;
            if (item.IsError)
                return item;
            Truth truth = Truthiness.Of(t, item);
            if (truth != Truth.False)
                return truth == Truth.Error ? Value.Error : Value.True;
        }
    }

    private static Value Iter(ThreadState t, Value value, Value sentinel)
    {
        if (sentinel.IsUnbound)
            return Iteration.Iter(t, value);
        return Calls.IsCallable(value) ? new PyCallableIterator(value, sentinel) : t.RaiseTypeError("iter(v, w): v must be callable");
    }

    private static Value Len(ThreadState t, Value value)
    {
        long length = Containers.Length(t, value);
        return length < 0 ? Value.Error : Value.FromInt64(length);
    }

    private static Value Next(ThreadState t, Value iterator, Value defaultValue)
    {
        if (iterator.Type.Next is not { } next)
            return t.RaiseTypeError($"'{iterator.Type.Name}' object is not an iterator");
        Value item = iterator.Ref is PyGenerator generator ? GeneratorMembers.Next(t, generator) : next(t, iterator);
        if (!item.IsUnbound && !item.IsError)
            return item;
        if (item.IsError && (defaultValue.IsUnbound || !t.ClearIf(BuiltinExceptions.StopIteration)))
            return item;
        return defaultValue.IsUnbound ? t.RaiseStopIteration(Value.None) : defaultValue;
    }

    // The keywords are those of list.sort, whose messages CPython shows.
    private static Value Sorted(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount != 1)
            return t.RaiseTypeError($"sorted expected 1 argument, got {arguments.PositionalCount}");
        Value key = Value.None;
        Truth reverse = Truth.False;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            string name = arguments.Names![i].Text;
            if (name == "key")
                key = arguments.KeywordValues[i];
            else if (name == "reverse")
                reverse = Truthiness.Of(t, arguments.KeywordValues[i]);
            else
                return t.RaiseTypeError($"sort() got an unexpected keyword argument '{name}'{Suggestions.ForKeyword(name, ["key", "reverse"])}");
        }
        if (reverse == Truth.Error)
            return Value.Error;
        PyList? list = Iteration.ToList(t, arguments.Values[0]);
        return list is not null && list.Sort(t, key, reverse == Truth.True) ? list : Value.Error;
    }
}
