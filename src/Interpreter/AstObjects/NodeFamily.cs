namespace PyLite.Interpreter.AstObjects;

/// <summary>Which attributes nodes have besides their fields.</summary>
internal enum NodeLocation
{
    /// <summary>None: the node has no place of its own.</summary>
    None,

    /// <summary>lineno and col_offset; end_lineno and end_col_offset may be missing.</summary>
    OptionalEnd,

    /// <summary>All four.</summary>
    Full,
}

/// <summary>A type of asdl: a sum such as <c>expr</c>, whose kinds are subclasses of it, or a product such as <c>arguments</c>, which is its only kind.</summary>
internal sealed class NodeFamily(string name, NodeLocation location, params NodeKind[] kinds)
{
    /// <summary>The name of the Python class.</summary>
    public string Name { get; } = name;

    /// <summary>Which attributes its nodes have.</summary>
    public NodeLocation Location { get; } = location;

    /// <summary>The kinds, in asdl's order: that of the C# enum where they are operators.</summary>
    public NodeKind[] Kinds { get; } = kinds;

    /// <summary>A product type: its kind is its own class.</summary>
    public bool IsProduct => Kinds[0].Name == Name;

    /// <summary>The <c>__doc__</c> of the class.</summary>
    public string Declaration
    {
        get
        {
            bool hasFields = Array.Exists(Kinds, static kind => kind.Fields.Length > 0);
            string separator = hasFields ? $"\n{new string(' ', Name.Length)} | " : " | ";
            return IsProduct ? Kinds[0].Declaration : $"{Name} = {string.Join(separator, Kinds.Select(static kind => kind.Declaration))}";
        }
    }
}
