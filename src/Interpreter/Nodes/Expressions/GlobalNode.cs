using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>A global variable, else a built-in one. Remembers where in the dict the name stood.</summary>
internal sealed class GlobalNode(PyStr name, int position) : ExpressionNode
{
    private int place;
    private PyDict? missingFrom;
    private uint missingVersion;
    private int builtinPlace;

    public override Value Execute(Frame frame)
    {
        PyDict globals = frame.Header.Function.Globals;
        if (globals.TryGetAt(place, name, out Value value))
            return value;
        // Known to be missing: it was a built-in, and no key came since.
        if (ReferenceEquals(globals, missingFrom) && globals.KeysVersion == missingVersion
            && frame.Thread.Engine.Builtins.TryGetAt(builtinPlace, name, out value))
        {
            return value;
        }
        return Lookup(frame, globals);
    }

    private Value Lookup(Frame frame, PyDict globals)
    {
        int found = globals.Find(name);
        if (found >= 0)
        {
            place = found;
            return globals.EntryAt(found).Value;
        }
        PyDict builtins = frame.Thread.Engine.Builtins;
        found = builtins.Find(name);
        if (found >= 0)
        {
            missingFrom = globals;
            missingVersion = globals.KeysVersion;
            builtinPlace = found;
            return builtins.EntryAt(found).Value;
        }
        Value made = Missing(frame.Thread, globals);
        return made.IsError ? frame.Fail(position) : made;
    }

    // Code from before Python 3.14 reads the annotations of its module by their name.
    private Value Missing(ThreadState t, PyDict globals) =>
        name.Equals(SpecialNames.Annotations) && globals.TryGet(SpecialNames.Annotate, out Value annotate) && !annotate.IsNone
            ? PyModule.AnnotationsOf(t, globals)
            : t.RaiseNameError(name);
}
