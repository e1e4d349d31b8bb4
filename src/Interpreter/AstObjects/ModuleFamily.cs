using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.AstObjects;

/// <summary>The roots of trees: asdl's <c>mod</c>, and the <c>type_ignore</c> comments that a module lists.</summary>
internal static class ModuleFamily
{
    /// <summary><c>mod</c>.</summary>
    public static readonly NodeFamily Mod = new(
        "mod",
        NodeLocation.None,
        new NodeKind<Module>(
            "Module",
            "stmt* body, type_ignore* type_ignores",
            static (w, n) => [w.Nodes(n.Body), w.TypeIgnores()],
            static f => new Module(f.Many<Stmt>())),
        new NodeKind<Interactive>(
            "Interactive",
            "stmt* body",
            static (w, n) => [w.Nodes(n.Body)],
            static f => new Interactive(f.Many<Stmt>())),
        new NodeKind<Expression>(
            "Expression",
            "expr body",
            static (w, n) => [w.Node(n.Body)],
            static f => new Expression(f.One<Expr>())),
        new NodeKind<FunctionType>(
            "FunctionType",
            "expr* argtypes, expr returns",
            static (w, n) => [w.Nodes(n.Argtypes), w.Node(n.Returns)],
            static f => new FunctionType(f.Many<Expr>(), f.One<Expr>())));

    /// <summary><c>type_ignore</c>.</summary>
    public static readonly NodeFamily TypeIgnore = new("type_ignore", NodeLocation.None, new NodeKind("TypeIgnore", "int lineno, string tag"));
}
