using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Operator;

/// <summary>Python's <c>operator.attrgetter</c>: reads attributes, dotted ones too.</summary>
internal sealed class PyAttributeGetter(PyStr[][] paths, Value[] given) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("operator.attrgetter")
    {
        Signature = "(attr, /, *attrs)",
        New = Create,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        Repr = static (t, self) => Getters.Describe(t, self, Of(self).given),
        Members = static () =>
            [new Method("__reduce__", "()", static (ThreadState t, Value self) => new PyTuple(TypeObject!, PyTuple.From(Of(self).given)))],
    }.Ready();

    private readonly PyStr[][] paths = paths;
    private readonly Value[] given = given;

    public override Value Invoke1(ThreadState t, Value a)
    {
        if (paths.Length == 1)
            return GetPath(t, a, paths[0]);
        Value[] found = new Value[paths.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = GetPath(t, a, paths[i]);
            if (found[i].IsError)
                return found[i];
        }
        return PyTuple.From(found);
    }

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) =>
        Getters.TakeOne(t, "attrgetter", in arguments) ? Invoke1(t, arguments.Values[0]) : Value.Error;

    private static PyAttributeGetter Of(Value self) => (PyAttributeGetter)self.Ref!;

    private static Value GetPath(ThreadState t, Value value, PyStr[] path)
    {
        foreach (PyStr name in path)
        {
            value = Attributes.Get(t, value, name);
            if (value.IsError)
                return value;
        }
        return value;
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("attrgetter() takes no keyword arguments");
        if (arguments.Values.Length == 0)
            return t.RaiseTypeError("attrgetter expected at least 1 argument, got 0");
        PyStr[][] paths = new PyStr[arguments.Values.Length][];
        for (int i = 0; i < paths.Length; i++)
        {
            if (arguments.Values[i].Ref is not PyStr name)
                return t.RaiseTypeError("attribute name must be a string");
            paths[i] = Array.ConvertAll(name.Text.Split('.'), PyStr.Intern);
        }
        return new PyAttributeGetter(paths, arguments.Values.ToArray());
    }
}

/// <summary>What the getters of <c>operator</c> share.</summary>
internal static class Getters
{
    public static bool TakeOne(ThreadState t, string name, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            t.RaiseTypeError($"{name}() takes no keyword arguments");
        else if (arguments.Values.Length != 1)
            t.RaiseTypeError($"{name} expected 1 argument, got {arguments.Values.Length}");
        else
            return true;
        return false;
    }

    /// <summary><c>operator.name(arguments)</c>.</summary>
    public static Value Describe(ThreadState t, Value self, Value[] arguments)
    {
        string[] texts = new string[arguments.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            if (Representation.Repr(t, arguments[i]) is not { } text)
                return Value.Error;
            texts[i] = text;
        }
        return Value.FromString($"operator.{self.Type.ShortName}({string.Join(", ", texts)})");
    }
}
