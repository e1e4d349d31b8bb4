using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols.Sorting;

/// <summary>Sorts values as <c>list.sort</c> does, with quicker comparisons where all keys are of one simple type.</summary>
internal static class ValueSorting
{
    private enum KeyKind
    {
        Int,
        Float,
        SimpleString,
        String,
        Any,
    }

    /// <summary>Sorts in place and stably; false on error. See cpython Objects/listobject.c list_sort_impl.</summary>
    public static bool Sort(ThreadState t, Span<Value> items, Value keyFunction, bool reverse)
    {
        ReadOnlySpan<Value> keys = items;
        if (!keyFunction.IsNone)
        {
            Value[] computed = new Value[items.Length];
            for (int i = 0; i < items.Length; i++)
            {
                Value key = Calls.Call1(t, keyFunction, items[i]);
                if (key.IsError)
                    return false;
                computed[i] = key;
            }
            keys = computed;
        }
        if (items.Length < 2)
            return true;
        switch (KindOf(keys))
        {
            case KeyKind.Int when keyFunction.IsNone:
                SortInts(items, reverse);
                return true;
            case KeyKind.Int:
                SortBy(Rank(keys, reverse, static key => key.Int64), items, reverse, default(IntOrder));
                return true;
            case KeyKind.Float:
                SortBy(Rank(keys, reverse, static key => key.Double), items, reverse, default(FloatOrder));
                return true;
            case KeyKind.SimpleString:
                SortBy(Rank(keys, reverse, static key => SimpleText.Of(((PyStr)key.Ref!).Text)), items, reverse, default(SimpleTextOrder));
                return true;
            case KeyKind.String:
                SortBy(Rank(keys, reverse, static key => (PyStr)key.Ref!), items, reverse, default(StringOrder));
                return true;
            default:
                return !SortBy(Rank(keys, reverse, static key => key), items, reverse, new AnyOrder(t)).Failed;
        }
    }

    private static KeyKind KindOf(ReadOnlySpan<Value> keys)
    {
        KeyKind kind = KindOf(keys[0]);
        foreach (Value key in keys)
        {
            KeyKind other = KindOf(key);
            if (other == kind)
                continue;
            if (kind is not (KeyKind.String or KeyKind.SimpleString) || other is not (KeyKind.String or KeyKind.SimpleString))
                return KeyKind.Any;
            kind = KeyKind.String;
        }
        return kind;
    }

    private static KeyKind KindOf(Value key)
    {
        if (key.IsInt)
            return KeyKind.Int;
        if (key.IsFloat)
            return KeyKind.Float;
        if (key.Ref is not PyStr { IsExact: true } text)
            return KeyKind.Any;
        return text.IsSimple ? KeyKind.SimpleString : KeyKind.String;
    }

    // Equal ints cannot be told apart, so any sort is stable.
    private static void SortInts(Span<Value> items, bool reverse)
    {
        long[] numbers = new long[items.Length];
        bool isSorted = true;
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = items[i].Int64;
            isSorted &= i == 0 || numbers[i - 1] <= numbers[i];
        }
        if (!isSorted)
            Array.Sort(numbers);
        if (reverse)
            Array.Reverse(numbers);
        for (int i = 0; i < numbers.Length; i++)
            items[i] = Value.FromInt64(numbers[i]);
    }

    // To sort backwards and stably, the items are sorted from the last one on and the result is turned round.
    private static Ranked<TKey>[] Rank<TKey>(ReadOnlySpan<Value> keys, bool reverse, Func<Value, TKey> select)
    {
        Ranked<TKey>[] ranked = new Ranked<TKey>[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            int index = reverse ? keys.Length - 1 - i : i;
            ranked[i] = new Ranked<TKey> { Key = select(keys[index]), Index = index };
        }
        return ranked;
    }

    private static TOrder SortBy<TKey, TOrder>(Ranked<TKey>[] ranked, Span<Value> items, bool reverse, TOrder order)
        where TOrder : struct, ISortOrder<TKey>
    {
        TimSort<TKey, TOrder> sort = new(ranked, ranked.Length, order);
        sort.Sort();
        Value[] before = items.ToArray();
        for (int i = 0; i < ranked.Length; i++)
            items[reverse ? ranked.Length - 1 - i : i] = before[ranked[i].Index];
        return sort.Order;
    }
}
