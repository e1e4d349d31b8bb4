using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.AstObjects;

/// <summary>What the class <c>ast.AST</c> gives all nodes: the constructor, and what <c>copy</c> and <c>pickle</c> ask for. See cpython Parser/asdl_c.py.</summary>
internal static class NodeObject
{
    /// <summary>The fields of a class of nodes.</summary>
    public static readonly PyStr FieldsName = PyStr.Intern("_fields");

    /// <summary>The attributes of a class of nodes.</summary>
    public static readonly PyStr AttributesName = PyStr.Intern("_attributes");

    /// <summary>The types of the fields, by name.</summary>
    public static readonly PyStr FieldTypesName = PyStr.Intern("_field_types");

    /// <summary>Fills the slots and the namespace of <c>ast.AST</c>, before there are subclasses.</summary>
    public static void Complete(PyType root, NodeClasses classes)
    {
        root.Dict.Set(AttributesName, PyTuple.Empty);
        root.Init = new NodeConstruction(classes).Initialize;
        root.Repr = new NodeRepresentation(root).Of;
        SlotTable.AddWrappers(root, root.Dict);
        Member[] members = [new Method("__reduce__", "()", Reduce), new Method("__replace__", NodeReplacement.Replace)];
        foreach (Member member in members)
            root.Dict.Set(member.Name, member.ToDescriptor(root));
        root.Modified();
    }

    /// <summary>The names in <c>_fields</c> or <c>_attributes</c> of a class; null with an error pending.</summary>
    public static PyStr[]? NamesIn(ThreadState t, PyType type, PyStr list)
    {
        Value names = Attributes.Get(t, type, list);
        PyList? items = names.IsError ? null : Iteration.ToList(t, names);
        if (items is null)
            return null;
        foreach (Value item in items.Span)
        {
            if (item.Ref is PyStr)
                continue;
            t.RaiseTypeError($"attribute name must be string, not '{item.Type.Name}'");
            return null;
        }
        return Array.ConvertAll(items.ToArray(), static item => (PyStr)item.Ref!);
    }

    // The fields are given to the constructor as None, so that it does not miss them, and then set with all the rest.
    private static Value Reduce(ThreadState t, Value self)
    {
        PyStr[]? fields = NamesIn(t, self.Type, FieldsName);
        if (fields is null)
            return Value.Error;
        PyDict state = StateOf(self);
        int given = 0;
        while (given < fields.Length && state.TryGet(fields[given], out _))
            given++;
        Value[] nones = new Value[given];
        Array.Fill(nones, Value.None);
        return new PyTuple(self.Type, PyTuple.Of(nones), state);
    }

    /// <summary>A copy of the <c>__dict__</c> of a node.</summary>
    public static PyDict StateOf(Value self) => GenericAttributes.DictOf(self)?.Copy() ?? new PyDict();
}
