using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Functools;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Operator;

/// <summary>Python's <c>operator.methodcaller</c>.</summary>
internal sealed class PyMethodCaller(PyStr name, Value[] values, PyStr[]? keywordNames) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("operator.methodcaller")
    {
        Signature = "(name, /, *args, **kwargs)",
        New = Create,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        Repr = GetRepr,
        Members = static () => [new Method("__reduce__", "()", Reduce)],
    }.Ready();

    private readonly PyStr name = name;
    private readonly Value[] values = values;
    private readonly PyStr[]? keywordNames = keywordNames;

    public override Value Invoke1(ThreadState t, Value a)
    {
        Value method = Attributes.Get(t, a, name);
        return method.IsError ? method : Calls.Call(t, method, new Arguments(values, keywordNames));
    }

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) =>
        Getters.TakeOne(t, "methodcaller", in arguments) ? Invoke1(t, arguments.Values[0]) : Value.Error;

    private static PyMethodCaller Of(Value self) => (PyMethodCaller)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
            return t.RaiseTypeError("methodcaller needs at least one argument, the method name");
        return arguments.Values[0].Ref is PyStr name
            ? new PyMethodCaller(PyStr.Intern(name.Text), arguments.Values[1..].ToArray(), arguments.Names)
            : t.RaiseTypeError("method name must be a string");
    }

    // Keyword arguments need a partial object that holds them.
    private static Value Reduce(ThreadState t, Value self)
    {
        PyMethodCaller caller = Of(self);
        if (caller.keywordNames is null)
            return new PyTuple(TypeObject, new PyTuple([caller.name, .. caller.values]));
        int positional = caller.values.Length - caller.keywordNames.Length;
        Value[] held = [TypeObject, caller.name, .. caller.values[positional..]];
        Value partial = Calls.Call(t, PyPartial.TypeObject, new Arguments(held, caller.keywordNames));
        return partial.IsError ? partial : new PyTuple(partial, PyTuple.From(caller.values[..positional]));
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyMethodCaller caller = Of(self);
        List<string> parts = [];
        int positional = caller.values.Length - (caller.keywordNames?.Length ?? 0);
        if (Representation.Repr(t, caller.name) is not { } nameText)
            return Value.Error;
        parts.Add(nameText);
        for (int i = 0; i < caller.values.Length; i++)
        {
            if (Representation.Repr(t, caller.values[i]) is not { } text)
                return Value.Error;
            parts.Add(i < positional ? text : $"{caller.keywordNames![i - positional].Text}={text}");
        }
        return Value.FromString($"operator.methodcaller({string.Join(", ", parts)})");
    }
}
