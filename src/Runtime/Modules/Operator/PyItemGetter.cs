using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Operator;

/// <summary>Python's <c>operator.itemgetter</c>.</summary>
internal sealed class PyItemGetter(Value[] keys) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("operator.itemgetter")
    {
        Signature = "(item, /, *items)",
        New = Create,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        Repr = static (t, self) => Getters.Describe(t, self, Of(self).keys),
        Members = static () =>
            [new Method("__reduce__", "()", static (ThreadState t, Value self) => new PyTuple(TypeObject!, PyTuple.From(Of(self).keys)))],
    }.Ready();

    private readonly Value[] keys = keys;

    public override Value Invoke1(ThreadState t, Value a)
    {
        if (keys.Length == 1)
            return Containers.GetItem(t, a, keys[0]);
        Value[] found = new Value[keys.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = Containers.GetItem(t, a, keys[i]);
            if (found[i].IsError)
                return found[i];
        }
        return PyTuple.From(found);
    }

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) =>
        Getters.TakeOne(t, "itemgetter", in arguments) ? Invoke1(t, arguments.Values[0]) : Value.Error;

    private static PyItemGetter Of(Value self) => (PyItemGetter)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("itemgetter() takes no keyword arguments");
        return arguments.Values.Length == 0
            ? t.RaiseTypeError("itemgetter expected at least 1 argument, got 0")
            : new PyItemGetter(arguments.Values.ToArray());
    }
}
