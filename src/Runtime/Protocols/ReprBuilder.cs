using System.Text;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Protocols;

/// <summary>Puts the repr of a container together from those of its items.</summary>
internal struct ReprBuilder
{
    private readonly StringBuilder builder;
    private bool hasItems;

    public ReprBuilder(string start) => builder = new StringBuilder(start);

    /// <summary>Adds an item, after a comma where it is not the first; false on error.</summary>
    public bool AppendItem(ThreadState t, Value item)
    {
        string? text = Representation.Repr(t, item);
        if (text is null)
            return false;
        Separate();
        builder.Append(text);
        return true;
    }

    /// <summary>Adds <c>key: value</c>; false on error.</summary>
    public bool AppendPair(ThreadState t, Value key, Value value)
    {
        if (Representation.Repr(t, key) is not { } keyText || Representation.Repr(t, value) is not { } valueText)
            return false;
        Separate();
        builder.Append(keyText).Append(": ").Append(valueText);
        return true;
    }

    /// <summary>The text as a str.</summary>
    public readonly Value Finish(string end) => Value.FromString(builder.Append(end).ToString());

    private void Separate()
    {
        if (hasItems)
            builder.Append(", ");
        hasItems = true;
    }
}
