using System.Collections.Frozen;

namespace PyLite.Interpreter.AstObjects;

/// <summary>All kinds of nodes, found by name of family and by C# class.</summary>
internal static class NodeTable
{
    /// <summary>The families, in asdl's order.</summary>
    public static readonly NodeFamily[] Families =
    [
        ModuleFamily.Mod,
        StatementFamily.Stmt,
        ExpressionFamily.Expr,
        OperatorFamilies.ExprContext,
        OperatorFamilies.BoolOp,
        OperatorFamilies.Operator,
        OperatorFamilies.UnaryOp,
        OperatorFamilies.CmpOp,
        .. PartFamilies.All,
        PatternFamily.Pattern,
        ModuleFamily.TypeIgnore,
    ];

    private static readonly FrozenDictionary<string, NodeFamily> ByName = Families.ToFrozenDictionary(static family => family.Name);

    private static readonly FrozenDictionary<Type, NodeKind> ByNodeType = Number();

    /// <summary>How many kinds there are.</summary>
    public static int KindCount { get; } = Families.Sum(static family => family.Kinds.Length);

    /// <summary>The type of asdl with the name; null for those of plain values (<c>identifier</c>, <c>int</c>, ...).</summary>
    public static NodeFamily? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The kind of a node of the syntax tree.</summary>
    public static NodeKind KindOf(object node) => ByNodeType[node.GetType()];

    private static FrozenDictionary<Type, NodeKind> Number()
    {
        Dictionary<Type, NodeKind> byType = [];
        int index = 0;
        foreach (NodeFamily family in Families)
        {
            for (int place = 0; place < family.Kinds.Length; place++)
            {
                NodeKind kind = family.Kinds[place];
                kind.Place = place;
                kind.Index = index++;
                kind.Family = family;
                if (kind.NodeType is { } type)
                    byType.Add(type, kind);
            }
        }
        return byType.ToFrozenDictionary();
    }
}
