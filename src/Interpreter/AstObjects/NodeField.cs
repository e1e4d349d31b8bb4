namespace PyLite.Interpreter.AstObjects;

/// <summary>How many values a field holds.</summary>
internal enum FieldCount
{
    /// <summary>One (<c>expr value</c>).</summary>
    One,

    /// <summary>One or None (<c>expr? value</c>).</summary>
    Optional,

    /// <summary>A list (<c>expr* values</c>; its items may be None where asdl says <c>expr?*</c>).</summary>
    Many,
}

/// <summary>One field of a kind of node, as asdl declares it.</summary>
internal sealed record NodeField(string Name, string Type, FieldCount Count)
{
    /// <summary>Reads a list of fields such as <c>expr left, operator op, expr* rest</c>.</summary>
    public static NodeField[] ParseAll(string declaration) =>
        declaration.Length == 0 ? [] : Array.ConvertAll(declaration.Split(", "), Parse);

    private static NodeField Parse(string declaration)
    {
        int space = declaration.IndexOf(' ');
        string type = declaration[..space];
        FieldCount count = type[^1] switch
        {
            '*' => FieldCount.Many,
            '?' => FieldCount.Optional,
            _ => FieldCount.One,
        };
        return new NodeField(declaration[(space + 1)..], type.TrimEnd('?', '*'), count);
    }
}
