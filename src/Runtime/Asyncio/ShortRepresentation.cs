using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>A repr cut short, as results of futures are shown. See cpython Lib/reprlib.py Repr.</summary>
internal static class ShortRepresentation
{
    private const int MaximumLevel = 6;
    private const int MaximumItems = 6;
    private const int MaximumEntries = 4;
    private const int MaximumText = 30;
    private const int MaximumInt = 40;

    /// <summary>The text; null with an exception pending.</summary>
    public static string? Of(ThreadState t, Value value) => Of(t, value, MaximumLevel);

    private static string? Of(ThreadState t, Value value, int level) => value.Ref switch
    {
        PyTuple tuple when ReferenceEquals(tuple.Type, PyTuple.TypeObject) => Items(t, tuple.Items, level, "(", tuple.Count == 1 ? ",)" : ")"),
        PyList list when ReferenceEquals(list.Type, PyList.TypeObject) => Items(t, list.Span, level, "[", "]"),
        PyDict dict when ReferenceEquals(dict.Type, PyDict.TypeObject) => Entries(t, dict, level),
        _ => Shorten(Representation.Repr(t, value), value.IsInt || value.Ref is PyInt ? MaximumInt : MaximumText),
    };

    private static string? Items(ThreadState t, ReadOnlySpan<Value> items, int level, string left, string right)
    {
        if (level <= 0 && items.Length > 0)
            return left + "..." + right;
        StringBuilder text = new(left);
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            if (i == MaximumItems)
            {
                text.Append("...");
                break;
            }
            if (Of(t, items[i], level - 1) is not { } item)
                return null;
            text.Append(item);
        }
        return text.Append(right).ToString();
    }

    private static string? Entries(ThreadState t, PyDict dict, int level)
    {
        if (dict.Count == 0)
            return "{}";
        if (level <= 0)
            return "{...}";
        StringBuilder text = new("{");
        int shown = 0;
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            PyDict.Entry entry = dict.EntryAt(i);
            if (entry.Key.IsUnbound)
                continue;
            if (shown > 0)
                text.Append(", ");
            if (shown++ == MaximumEntries)
            {
                text.Append("...");
                break;
            }
            if (Of(t, entry.Key, level - 1) is not { } key || Of(t, entry.Value, level - 1) is not { } value)
                return null;
            text.Append(key).Append(": ").Append(value);
        }
        return text.Append('}').ToString();
    }

    private static string? Shorten(string? text, int maximum)
    {
        if (text is null || text.Length <= maximum)
            return text;
        int before = Math.Max(0, (maximum - 3) / 2);
        int after = Math.Max(0, maximum - 3 - before);
        return string.Concat(text.AsSpan(0, before), "...", text.AsSpan(text.Length - after));
    }
}
