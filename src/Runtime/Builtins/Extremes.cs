using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions <c>min</c> and <c>max</c>. See cpython Python/bltinmodule.c min_max.</summary>
internal static class Extremes
{
    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("max", static (ThreadState t, scoped in Arguments arguments) => Find(t, "max", CompareOp.Greater, in arguments)))
        .Add(new PyBuiltinFunction("min", static (ThreadState t, scoped in Arguments arguments) => Find(t, "min", CompareOp.Less, in arguments)));

    private static Value Find(ThreadState t, string name, CompareOp op, scoped in Arguments arguments)
    {
        int count = arguments.PositionalCount;
        if (count == 0)
            return t.RaiseTypeError($"{name} expected at least 1 argument, got 0");
        Value key = Value.None;
        Value defaultValue = default;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            string keyword = arguments.Names![i].Text;
            if (keyword == "key")
                key = arguments.KeywordValues[i];
            else if (keyword == "default")
                defaultValue = arguments.KeywordValues[i];
            else
                return t.RaiseTypeError($"{name}() got an unexpected keyword argument '{keyword}'{Suggestions.ForKeyword(keyword, ["key", "default"])}");
        }
        if (count == 1)
            return OfIterable(t, name, op, arguments.Values[0], key, defaultValue);
        if (!defaultValue.IsUnbound)
            return t.RaiseTypeError($"Cannot specify a default for {name}() with multiple positional arguments");
        Best best = new(op, key);
        foreach (Value item in arguments.Positional)
        {
            if (!best.Offer(t, item))
                return Value.Error;
        }
        return best.Item;
    }

    private static Value OfIterable(ThreadState t, string name, CompareOp op, Value iterable, Value key, Value defaultValue)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        Best best = new(op, key);
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsError)
                return item;
            if (item.IsUnbound)
                break;
            if (!best.Offer(t, item))
                return Value.Error;
        }
        if (!best.Item.IsUnbound)
            return best.Item;
        return defaultValue.IsUnbound ? t.RaiseValueError($"{name}() iterable argument is empty") : defaultValue;
    }

    /// <summary>The first of the items that no other beats.</summary>
    private struct Best(CompareOp op, Value keyFunction)
    {
        private Value key;

        /// <summary>Unbound before the first offer.</summary>
        public Value Item { get; private set; }

        public bool Offer(ThreadState t, Value item)
        {
            Value itemKey = keyFunction.IsNone ? item : Calls.Call1(t, keyFunction, item);
            if (itemKey.IsError)
                return false;
            if (!Item.IsUnbound)
            {
                Truth wins = Comparison.CompareTruth(t, itemKey, key, op);
                if (wins != Truth.True)
                    return wins == Truth.False;
            }
            Item = item;
            key = itemKey;
            return true;
        }
    }
}
