using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.AstObjects;

/// <summary>One kind of node, such as <c>BinOp</c>: a constructor of asdl, or a product type. This class is for those without a C# class: operators.</summary>
internal class NodeKind
{
    /// <summary>Declares a kind with the fields that asdl writes between the parentheses.</summary>
    public NodeKind(string name, string fields = "")
    {
        Name = name;
        Declaration = fields.Length == 0 ? name : $"{name}({fields})";
        Fields = NodeField.ParseAll(fields);
    }

    /// <summary>The name of the Python class.</summary>
    public string Name { get; }

    /// <summary>What asdl says: the <c>__doc__</c> of the class.</summary>
    public string Declaration { get; }

    /// <summary>The fields in order.</summary>
    public NodeField[] Fields { get; }

    /// <summary>Where it stands among all kinds.</summary>
    public int Index { get; set; }

    /// <summary>Where it stands in its family: the value of the C# enum of an operator.</summary>
    public int Place { get; set; }

    /// <summary>The type of asdl that it belongs to.</summary>
    public NodeFamily Family { get; set; } = null!;

    /// <summary>The C# class of such nodes; null when there is none.</summary>
    public virtual Type? NodeType => null;

    /// <summary>The values of the fields of a node.</summary>
    public virtual Value[] Write(NodeWriter writer, object node) => [];

    /// <summary>The node that a Python object describes.</summary>
    public virtual object Read(FieldReader fields) => this;
}

/// <summary>
/// A kind of node that is a record of the syntax tree: <paramref name="write"/> gives the values of its fields, <paramref name="read"/> makes it of
/// the fields of a Python object; both keep asdl's order.
/// </summary>
internal sealed class NodeKind<TNode>(string name, string fields, Func<NodeWriter, TNode, Value[]> write, Func<FieldReader, TNode> read)
    : NodeKind(name, fields)
    where TNode : class
{
    /// <inheritdoc/>
    public override Type NodeType => typeof(TNode);

    /// <inheritdoc/>
    public override Value[] Write(NodeWriter writer, object node) => write(writer, (TNode)node);

    /// <inheritdoc/>
    public override object Read(FieldReader fields) => read(fields);
}
