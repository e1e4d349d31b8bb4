namespace PyLite.Interpreter.AstObjects;

/// <summary>The types of asdl that are mere names; their kinds stand in the order of the C# enums.</summary>
internal static class OperatorFamilies
{
    /// <summary><c>expr_context</c>, ExprContext.</summary>
    public static readonly NodeFamily ExprContext = Of("expr_context", "Load", "Store", "Del");

    /// <summary><c>boolop</c>, BoolOperator.</summary>
    public static readonly NodeFamily BoolOp = Of("boolop", "And", "Or");

    /// <summary><c>operator</c>, Operator.</summary>
    public static readonly NodeFamily Operator = Of(
        "operator", "Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv");

    /// <summary><c>unaryop</c>, UnaryOperator.</summary>
    public static readonly NodeFamily UnaryOp = Of("unaryop", "Invert", "Not", "UAdd", "USub");

    /// <summary><c>cmpop</c>, CmpOp.</summary>
    public static readonly NodeFamily CmpOp = Of("cmpop", "Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn");

    private static NodeFamily Of(string name, params string[] names) =>
        new(name, NodeLocation.None, Array.ConvertAll(names, static kind => new NodeKind(kind)));
}
