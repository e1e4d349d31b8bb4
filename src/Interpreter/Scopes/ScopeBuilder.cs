using System.Runtime.CompilerServices;
using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Scopes;

/// <summary>Walks a tree and notes which names each scope binds and uses. See cpython Python/symtable.c.</summary>
/// <remarks>Statements are in ScopeBuilder.Statements.cs, expressions in ScopeBuilder.Expressions.cs.</remarks>
internal sealed partial class ScopeBuilder
{
    private readonly ScopeTable table;
    private readonly bool futureAnnotations;
    private readonly bool allowTopLevelAwait;
    private Scope scope;

    // How many iterables of comprehensions are around the expression that is visited.
    private int iterableDepth;

    private ScopeBuilder(bool futureAnnotations, bool allowTopLevelAwait)
    {
        this.allowTopLevelAwait = allowTopLevelAwait;
        this.futureAnnotations = futureAnnotations;
        scope = new Scope(ScopeKind.Module, "<module>", null);
        table = new ScopeTable(scope);
        table.InOrder.Add(scope);
    }

    /// <summary>Builds and resolves the scopes of a tree.</summary>
    /// <exception cref="ScopeError">The tree breaks a rule of scopes.</exception>
    public static ScopeTable Build(Mod tree, bool futureAnnotations, bool allowTopLevelAwait)
    {
        ScopeBuilder builder = new(futureAnnotations, allowTopLevelAwait);
        switch (tree)
        {
            case Module module:
                builder.VisitModule(module.Body, module);
                break;
            case Interactive interactive:
                builder.VisitModule(interactive.Body, interactive);
                break;
            case Expression expression:
                builder.Visit(expression.Body);
                break;
        }
        Resolver.Resolve(builder.table);
        return builder.table;
    }

    private void VisitModule(Stmt[] body, Mod tree)
    {
        VisitBody(body);
        BuildAnnotations(body, tree);
    }

    private Scope Enter(ScopeKind kind, string name, object node)
    {
        Scope inner = Push(kind, name);
        table[node] = inner;
        return inner;
    }

    private Scope Push(ScopeKind kind, string name) => Push(new Scope(kind, name, scope));

    private Scope Push(Scope inner)
    {
        table.InOrder.Add(inner);
        scope = inner;
        return inner;
    }

    private void Leave() => scope = scope.Parent!;

    private Symbol Bind(string name, SourceSpan span, ExprContext context = ExprContext.Store)
    {
        Symbol symbol = scope.Add(scope.Mangle(name));
        symbol.IsBound = true;
        symbol.IsOnlyImported = false;
        RefuseDebug(name, span, context);
        return symbol;
    }

    private static void RefuseDebug(string name, SourceSpan span, ExprContext context = ExprContext.Store)
    {
        if (name == "__debug__")
            throw new ScopeError(context == ExprContext.Del ? "cannot delete __debug__" : "cannot assign to __debug__", span);
    }

    private void Use(string name)
    {
        scope.Add(scope.Mangle(name)).IsUsed = true;
        // Zero-argument super() needs the class.
        if (name == "super" && scope.Kind is ScopeKind.Function or ScopeKind.Lambda or ScopeKind.GeneratorExpression or ScopeKind.Comprehension)
            scope.Add("__class__").IsUsed = true;
    }

    // A tree too deep for the native stack is refused as CPython refuses it.
    private static void GuardStack(SourceSpan span)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScopeError("too many nested expressions or statements", span);
    }
}
