using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyContext
{
    public static new readonly PyType TypeObject = new PyType("_contextvars.Context")
    {
        MatchesMapping = true,
        Allocate = static _ => new PyContext(),
        New = New_,
        Length = static (_, self) => ((PyContext)self.Ref!).Variables.Count,
        GetItem = GetItemSlot,
        Contains = ContainsSlot,
        RichCompare = RichCompareSlot,
        Hash = ObjectMembers.UnhashableSlot,
        Iter = static (t, self) => Iteration.Iter(t, ((PyContext)self.Ref!).Keys()),
        Members = static () =>
        [
            new Method("run", RunMethod, "(callable, /, *args, **kwargs)"),
            new Method("copy", "()", static (_, self) => ((PyContext)self.Ref!).Copy()),
            new Method("get", "(key, default=None, /)", Get),
            new Method("keys", "()", static (_, self) => ((PyContext)self.Ref!).Keys()),
            new Method("values", "()", Values),
            new Method("items", "()", Items),
        ],
    }.Ready();

    private static Value New_(ThreadState t, PyType type, scoped in Arguments arguments) =>
        arguments.Values.Length > 0 ? t.RaiseTypeError("Context() does not accept any arguments") : new PyContext();

    private static Value RunMethod(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount < 2)
            return t.RaiseTypeError("run() missing 1 required positional argument");
        return ((PyContext)arguments.Values[0].Ref!).Run(t, arguments.Values[1], new Arguments(arguments.Values[2..], arguments.Names));
    }

    private static bool TryGetKey(ThreadState t, Value key, out PyContextVar variable)
    {
        if (key.Ref is PyContextVar found)
        {
            variable = found;
            return true;
        }
        variable = null!;
        string? text = Representation.Repr(t, key);
        if (text is not null)
            t.RaiseTypeError($"a ContextVar key was expected, got {text}");
        return false;
    }

    private static Value GetItemSlot(ThreadState t, Value self, Value key)
    {
        if (!TryGetKey(t, key, out PyContextVar variable))
            return Value.Error;
        return ((PyContext)self.Ref!).Variables.TryGetValue(variable, out Value value) ? value : t.RaiseKeyError(key);
    }

    private static Truth ContainsSlot(ThreadState t, Value self, Value key)
    {
        if (!TryGetKey(t, key, out PyContextVar variable))
            return Truth.Error;
        return ((PyContext)self.Ref!).Variables.ContainsKey(variable) ? Truth.True : Truth.False;
    }

    private static Value Get(ThreadState t, Value self, Value key, Value @default)
    {
        if (!TryGetKey(t, key, out PyContextVar variable))
            return Value.Error;
        return ((PyContext)self.Ref!).Variables.TryGetValue(variable, out Value value) ? value : @default;
    }

    private static Value RichCompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not PyContext right || op is not (CompareOp.Equal or CompareOp.NotEqual))
            return Value.NotImplemented;
        PyContext left = (PyContext)self.Ref!;
        bool equal = left.Variables.Count == right.Variables.Count;
        foreach ((PyContextVar variable, Value value) in left.Variables)
        {
            if (!equal || !right.Variables.TryGetValue(variable, out Value theirs))
                return Value.FromBool(op == CompareOp.NotEqual);
            Truth same = Comparison.EqualTruth(t, value, theirs);
            if (same == Truth.Error)
                return Value.Error;
            equal = same == Truth.True;
        }
        return Value.FromBool(equal == (op == CompareOp.Equal));
    }

    private PyList Keys()
    {
        PyList keys = new();
        foreach (PyContextVar variable in Variables.Keys)
            keys.Append(variable);
        return keys;
    }

    private static Value Values(ThreadState t, Value self)
    {
        PyList values = new();
        foreach (Value value in ((PyContext)self.Ref!).Variables.Values)
            values.Append(value);
        return values;
    }

    private static Value Items(ThreadState t, Value self)
    {
        PyList items = new();
        foreach ((PyContextVar variable, Value value) in ((PyContext)self.Ref!).Variables)
            items.Append(new PyTuple(variable, value));
        return items;
    }
}
