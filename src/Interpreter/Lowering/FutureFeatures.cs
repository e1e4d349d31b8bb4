using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Scopes;

namespace PyLite.Interpreter.Lowering;

/// <summary><c>from __future__ import …</c>: which features there are, and where they may be asked for. See cpython Python/future.c.</summary>
internal static class FutureFeatures
{
    private static readonly HashSet<string> Known =
    [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL",
        "generator_stop", "annotations",
    ];

    /// <summary>The future imports at the beginning of a module, where only its doc string may precede them.</summary>
    /// <exception cref="ScopeError">A feature is not known.</exception>
    public static ImportFrom[] Leading(Stmt[] body)
    {
        int start = body is [ExprStmt { Value: Constant { Value: string } }, ..] ? 1 : 0;
        ImportFrom[] leading = [.. body.Skip(start).TakeWhile(IsFuture).Cast<ImportFrom>()];
        foreach (Alias alias in leading.SelectMany(static import => import.Names))
            Check(alias);
        return leading;
    }

    /// <summary>True for a future import, wherever it stands.</summary>
    public static bool IsFuture(Stmt statement) => statement is ImportFrom { Module: "__future__", Level: 0 };

    /// <summary>Whether annotations are to be texts (PEP 563).</summary>
    public static bool HasAnnotations(ImportFrom[] leading) => leading.Any(static import => import.Names.Any(static alias => alias.Name == "annotations"));

    /// <exception cref="ScopeError">The import does not stand at the beginning of the file.</exception>
    public static void CheckPlace(ImportFrom[] leading, ImportFrom import)
    {
        if (IsFuture(import) && !leading.Contains(import, ReferenceEqualityComparer.Instance))
            throw new ScopeError("from __future__ imports must occur at the beginning of the file", import.Span);
    }

    private static void Check(Alias alias)
    {
        if (alias.Name == "braces")
            throw new ScopeError("not a chance", alias.Span);
        if (!Known.Contains(alias.Name))
            throw new ScopeError($"future feature {alias.Name} is not defined", alias.Span);
    }
}
