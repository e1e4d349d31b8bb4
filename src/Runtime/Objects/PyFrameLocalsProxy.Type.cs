using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyFrameLocalsProxy
{
    public static new readonly PyType TypeObject = new PyType("FrameLocalsProxy")
    {
        MatchesMapping = true,
        New = Create,
        Repr = GetRepr,
        RichCompare = Compare,
        Hash = static (t, self) =>
        {
            t.RaiseTypeError("unhashable type: 'FrameLocalsProxy'");
            return -1;
        },
        Iter = static (t, self) => OfKeys(t, self) is { } keys ? Iteration.Iter(t, keys) : Value.Error,
        Length = static (t, self) => Of(self).ToDict(t)?.Count ?? -1,
        GetItem = GetItemSlot,
        SetItem = static (t, self, key, value) => value.IsUnbound ? Of(self).Remove(t, key, out _) : Of(self).Set(t, key, value),
        Contains = static (t, self, key) => Of(self).Find(t, key) is var found && found.IsError ? Truth.Error : found.IsUnbound ? Truth.False : Truth.True,
        Or = Unite,
        InPlaceOr = UniteInPlace,
        Members = static () =>
        [
            new Method("update", "(object, /)", CallUpdate),
            new Method("__reversed__", "()", static (t, self) => Reversed(t, self)),
            new Method("copy", "()", static (ThreadState t, Value self) => Of(self).ToDict(t) is { } dict ? dict : Value.Error),
            new Method("keys", "()", static (t, self) => OfKeys(t, self) is { } keys ? keys : Value.Error),
            new Method("values", "()", static (t, self) => ListOf(t, self, static dict => new PyDictValues(dict))),
            new Method("items", "()", static (t, self) => ListOf(t, self, static dict => new PyDictItems(dict))),
            new Method("get", CallGet),
            new Method("pop", CallPop),
            new Method("setdefault", CallSetDefault),
        ],
    }.Ready();

    private static PyFrameLocalsProxy Of(Value self) => (PyFrameLocalsProxy)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("FrameLocalsProxy takes no keyword arguments");
        if (arguments.Values.Length != 1)
            return t.RaiseTypeError($"FrameLocalsProxy expected 1 argument, got {arguments.Values.Length}");
        return arguments.Values[0].Ref is PyFrame frame
            ? new PyFrameLocalsProxy(frame)
            : t.RaiseTypeError($"expect frame, not {arguments.Values[0].Type.Name}");
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyFrameLocalsProxy proxy = Of(self);
        // Each read of f_locals gives another proxy: it is the frame that may come inside itself.
        if (!t.EnterRepr(proxy.Frame))
            return Value.FromString("{...}");
        string? text = proxy.ToDict(t) is { } dict ? Representation.Repr(t, dict) : null;
        t.LeaveRepr(proxy.Frame);
        return text is null ? Value.Error : Value.FromString(text);
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual))
            return Value.NotImplemented;
        if (other.Ref is PyFrameLocalsProxy proxy)
            return Value.FromBool(ReferenceEquals(Of(self).Frame, proxy.Frame) == (op == CompareOp.Equal));
        if (other.Ref is not PyDict)
            return Value.NotImplemented;
        return Of(self).ToDict(t) is { } dict ? Comparison.Compare(t, dict, other, op) : Value.Error;
    }

    private static Value GetItemSlot(ThreadState t, Value self, Value key)
    {
        Value found = Of(self).Find(t, key);
        if (!found.IsUnbound)
            return found;
        string? shown = Representation.Repr(t, key);
        return shown is null ? Value.Error : t.RaiseKeyError(Value.FromString($"local variable '{shown}' is not defined"));
    }

    private static PyList? OfKeys(ThreadState t, Value self) => Of(self).ToDict(t) is { } dict ? Iteration.ToList(t, dict) : null;

    private static Value Reversed(ThreadState t, Value self)
    {
        Value[]? keys = OfKeys(t, self)?.Span.ToArray();
        if (keys is null)
            return Value.Error;
        Array.Reverse(keys);
        return new PyList(keys);
    }

    private static Value ListOf(ThreadState t, Value self, Func<PyDict, Value> view)
    {
        PyList? list = Of(self).ToDict(t) is { } dict ? Iteration.ToList(t, view(dict)) : null;
        return list is null ? Value.Error : list;
    }

    // Either side may be the proxy.
    private static Value Unite(ThreadState t, Value left, Value right)
    {
        if (left.Ref is not (PyDict or PyFrameLocalsProxy) || right.Ref is not (PyDict or PyFrameLocalsProxy))
            return Value.NotImplemented;
        PyDict result = new();
        return PairsOf(t, left) is { } first && PairsOf(t, right) is { } second && result.TryMerge(t, first) && result.TryMerge(t, second) ? result : Value.Error;
    }

    private static Value UniteInPlace(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not (PyDict or PyFrameLocalsProxy))
            return Value.NotImplemented;
        return PairsOf(t, other) is { } pairs && Of(self).Update(t, pairs) ? self : Value.Error;
    }

    private static Value CallUpdate(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not (PyDict or PyFrameLocalsProxy))
            return t.RaiseTypeError("update() argument must be dict or another FrameLocalsProxy");
        return PairsOf(t, other) is { } pairs && Of(self).Update(t, pairs) ? Value.None : Value.Error;
    }

    private static Value CallGet(ThreadState t, scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> values = arguments.Values[1..];
        if (arguments.KeywordCount > 0 || values.Length is 0 or > 2)
            return t.RaiseTypeError("get expected 1 or 2 arguments");
        Value found = Of(arguments.Values[0]).Find(t, values[0]);
        return !found.IsUnbound ? found : values.Length == 2 ? values[1] : Value.None;
    }

    private static Value CallPop(ThreadState t, scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> values = arguments.Values[1..];
        if (arguments.KeywordCount > 0 || values.Length is 0 or > 2)
            return t.RaiseTypeError($"pop expected at {(values.Length == 0 ? "least 1 argument" : "most 2 arguments")}, got {values.Length}");
        PyFrameLocalsProxy proxy = Of(arguments.Values[0]);
        Value found = proxy.Find(t, values[0]);
        if (found.IsError || !proxy.TrySlot(t, values[0], out int slot))
            return Value.Error;
        if (found.IsUnbound && values.Length == 2 && slot < 0)
            return values[1];
        return proxy.Remove(t, values[0], out Value removed) ? removed : Value.Error;
    }

    private static Value CallSetDefault(ThreadState t, scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> values = arguments.Values[1..];
        if (arguments.KeywordCount > 0 || values.Length is 0 or > 2)
            return t.RaiseTypeError("setdefault expected 1 or 2 arguments");
        PyFrameLocalsProxy proxy = Of(arguments.Values[0]);
        Value found = proxy.Find(t, values[0]);
        if (!found.IsUnbound)
            return found;
        Value value = values.Length == 2 ? values[1] : Value.None;
        return proxy.Set(t, values[0], value) ? value : Value.Error;
    }
}
