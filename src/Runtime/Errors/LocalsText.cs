using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>The variables of a frame as tracebacks show them: a line each, in the order of their names. See cpython Lib/traceback.py.</summary>
internal static class LocalsText
{
    public static string Of(ThreadState t, PyFrame frame)
    {
        Value names = FrameLocals.NamespaceOf(frame.Function, frame.Slots, frame.Position);
        PyDict? variables = names.IsUnbound ? new PyFrameLocalsProxy(frame).ToDict(t) : names.Ref as PyDict;
        if (variables is null)
        {
            t.Pending = null;
            return "";
        }
        SortedDictionary<string, Value> sorted = new(StringComparer.Ordinal);
        for (int i = 0; i < variables.EntryLimit; i++)
        {
            if (variables.EntryAt(i) is { Key.Ref: PyStr name } entry)
                sorted[name.Text] = entry.Value;
        }
        StringBuilder text = new();
        foreach ((string name, Value value) in sorted)
            text.Append("    ").Append(name).Append(" = ").Append(Shown(t, value)).Append('\n');
        return text.ToString();
    }

    // An object that cannot show itself must not keep a traceback from being shown.
    private static string Shown(ThreadState t, Value value)
    {
        if (Representation.Repr(t, value) is { } shown)
            return shown;
        t.TakePending();
        return "<local repr() failed>";
    }
}
