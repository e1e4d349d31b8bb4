using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>A global variable, else a built-in one. Remembers where in the dict the name stood.</summary>
internal sealed class GlobalNode(PyStr name, int position) : ExpressionNode
{
    private int place;
    private PyDict? missingFrom;
    private uint missingVersion;
    private PyDict? builtins;
    private int builtinPlace;

    public override Value Execute(Frame frame)
    {
        PyFunction function = frame.Header.Function;
        PyDict globals = function.Globals;
        if (globals.TryGetAt(place, name, out Value value))
            return value;
        // Known to be missing: it was a built-in, and no key came since.
        if (ReferenceEquals(globals, missingFrom) && globals.KeysVersion == missingVersion
            && ReferenceEquals(function.Builtins, builtins) && builtins!.TryGetAt(builtinPlace, name, out value))
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
        // A subclass of dict may know the name though it has no such key.
        Value value = ReferenceEquals(globals.Type, PyDict.TypeObject) ? default : BuiltinNames.Find(frame.Thread, globals, name);
        if (value.IsUnbound)
            value = LookupBuiltin(frame.Thread, frame.Function, globals);
        if (value.IsUnbound)
            value = Missing(frame.Thread, globals);
        return value.IsError ? frame.Fail(position) : value;
    }

    private Value LookupBuiltin(ThreadState t, PyFunction function, PyDict globals)
    {
        if (function.Builtins is not PyDict dict || !ReferenceEquals(dict.Type, PyDict.TypeObject))
            return BuiltinNames.Find(t, function.Builtins, name);
        int found = dict.Find(name);
        if (found < 0)
            return default;
        missingFrom = ReferenceEquals(globals.Type, PyDict.TypeObject) ? globals : null;
        missingVersion = globals.KeysVersion;
        builtins = dict;
        builtinPlace = found;
        return dict.EntryAt(found).Value;
    }

    // Code from before Python 3.14 reads the annotations of its module by their name.
    private Value Missing(ThreadState t, PyDict globals) =>
        name.Equals(SpecialNames.Annotations) && globals.TryGet(SpecialNames.Annotate, out Value annotate) && !annotate.IsNone
            ? PyModule.AnnotationsOf(t, globals)
            : t.RaiseNameError(name);
}
