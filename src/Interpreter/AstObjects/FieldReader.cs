using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.AstObjects;

/// <summary>
/// The fields of one Python node, one after the other. What a node cannot be without and is None comes out as null, which is an error once all
/// fields are read; None within a list is left to the validator.
/// </summary>
internal sealed class FieldReader(NodeReader reader, NodeKind kind, Value node, SourceSpan span = default)
{
    private int next;
    private string? missing;

    /// <summary>The place of the node. That of a product type is read after its fields.</summary>
    public SourceSpan Span => kind.Family is { IsProduct: true, Location: not NodeLocation.None } ? reader.Location(kind.Family, node) : span;

    /// <summary>Raises an error for a field that is None and must not be; false when there was any error.</summary>
    public bool Check()
    {
        if (missing is not null && !reader.HasFailed)
            reader.Fail(BuiltinExceptions.ValueError, $"field '{missing}' is required for {kind.Name}");
        return !reader.HasFailed;
    }

    /// <summary>A node.</summary>
    public TNode One<TNode>()
        where TNode : class
    {
        NodeField field = kind.Fields[next++];
        Value value = Required(field);
        return value.IsUnbound ? null! : Present((TNode?)reader.Node(NodeTable.Find(field.Type)!, value), field);
    }

    /// <summary>A node or null.</summary>
    public TNode? Optional<TNode>()
        where TNode : class
    {
        NodeField field = kind.Fields[next++];
        Value value = reader.Get(node, field.Name);
        return value.IsUnbound || value.IsNone ? null : (TNode?)reader.Node(NodeTable.Find(field.Type)!, value);
    }

    /// <summary>The nodes of a list.</summary>
    public TNode[] Many<TNode>()
        where TNode : class
    {
        NodeField field = kind.Fields[next++];
        NodeFamily family = NodeTable.Find(field.Type)!;
        return Items(field, value => (TNode)reader.Node(family, value)!);
    }

    /// <summary>An operator or context, as a number.</summary>
    public int Choice()
    {
        NodeField field = kind.Fields[next++];
        Value value = reader.Get(node, field.Name);
        // A context that is not said is Load.
        if (value.IsUnbound && field.Type != OperatorFamilies.ExprContext.Name)
            reader.FailMissing(field.Name, kind.Name);
        return value.IsUnbound ? 0 : reader.Choice(NodeTable.Find(field.Type)!, value);
    }

    /// <summary>The operators of a list.</summary>
    public int[] Choices()
    {
        NodeField field = kind.Fields[next++];
        NodeFamily family = NodeTable.Find(field.Type)!;
        return Items(field, value => reader.Choice(family, value));
    }

    /// <summary>An int; one that may be missing is 0 then.</summary>
    public int Number()
    {
        NodeField field = kind.Fields[next++];
        if (field.Count != FieldCount.Optional)
            return reader.Number(Required(field));
        Value value = reader.Get(node, field.Name);
        return value.IsUnbound || value.IsNone ? 0 : reader.Number(value);
    }

    /// <summary>An identifier.</summary>
    public string Name()
    {
        NodeField field = kind.Fields[next++];
        return Present(Text(Required(field), "identifier"), field);
    }

    /// <summary>An identifier or null.</summary>
    public string? OptionalName() => Text(reader.Get(node, kind.Fields[next++].Name), "identifier");

    /// <summary>The identifiers of a list.</summary>
    public string[] Names()
    {
        NodeField field = kind.Fields[next++];
        return Items(field, value => Present(Text(value, "identifier"), field));
    }

    /// <summary>A string or null.</summary>
    public string? OptionalText() => Text(reader.Get(node, kind.Fields[next++].Name), "string");

    /// <summary>Goes past a string that means nothing here.</summary>
    public FieldReader PassText()
    {
        OptionalText();
        return this;
    }

    /// <summary>The value of a constant.</summary>
    public object? Literal() => Required(kind.Fields[next++]) is { IsUnbound: false } value ? Ast.Literals.FromValue(value) : null;

    private Value Required(NodeField field)
    {
        Value value = reader.Get(node, field.Name);
        if (value.IsUnbound)
            reader.FailMissing(field.Name, kind.Name);
        return value;
    }

    private T Present<T>(T? value, NodeField field)
        where T : class
    {
        if (value is null)
            missing ??= field.Name;
        return value!;
    }

    private string? Text(Value value, string type)
    {
        if (reader.HasFailed || value.IsUnbound || value.IsNone)
            return null;
        if (value.Ref is PyStr text && ReferenceEquals(text.Type, PyStr.TypeObject))
            return text.Text;
        reader.Fail(BuiltinExceptions.TypeError, $"AST {type} must be of type str");
        return null;
    }

    private T[] Items<T>(NodeField field, Func<Value, T> read)
    {
        Value value = reader.Get(node, field.Name);
        if (value.IsUnbound)
            return [];
        if (value.Ref is not PyList list)
        {
            reader.Fail(BuiltinExceptions.TypeError, $"{kind.Name} field \"{field.Name}\" must be a list, not a {value.Type.Name}");
            return [];
        }
        T[] items = new T[list.Count];
        for (int i = 0; i < items.Length && !reader.HasFailed; i++)
        {
            items[i] = read(list.Items[i]);
            if (list.Count != items.Length && !reader.HasFailed)
                reader.Fail(BuiltinExceptions.RuntimeError, $"{kind.Name} field \"{field.Name}\" changed size during iteration");
        }
        return items;
    }
}
