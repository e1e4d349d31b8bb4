using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.AstObjects;

/// <summary>The Python class of a kind of node in one engine.</summary>
internal sealed class NodeClass
{
    private readonly Shape shape;
    private Value singleton;

    /// <summary>Wraps the class; the nodes that the compiler makes have all fields, and then the attributes.</summary>
    public NodeClass(NodeKind kind, PyType type)
    {
        Type = type;
        shape = type.RootShape;
        foreach (NodeField field in kind.Fields)
            shape = shape.Add(PyStr.Intern(field.Name));
        if (kind.Family.Location == NodeLocation.None)
            return;
        foreach (string name in NodeClasses.LocationNames)
            shape = shape.Add(PyStr.Intern(name));
    }

    /// <summary>The class.</summary>
    public PyType Type { get; }

    /// <summary>The one object that stands for an operator in trees.</summary>
    public Value Singleton => singleton.IsUnbound ? singleton = Create([]) : singleton;

    /// <summary>A node with the values of all fields and attributes.</summary>
    public Value Create(Value[] values)
    {
        PyInstance made = new(Type);
        made.Attributes.Values = values;
        made.Attributes.Shape = shape;
        return made;
    }
}
