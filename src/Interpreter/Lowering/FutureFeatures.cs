using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Scopes;

namespace PyLite.Interpreter.Lowering;

/// <summary><c>from __future__ import …</c>: which features there are. See cpython Python/future.c.</summary>
internal static class FutureFeatures
{
    private static readonly HashSet<string> Known =
    [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL",
        "generator_stop", "annotations",
    ];

    /// <summary>Whether a module asks for annotations as strings (PEP 563).</summary>
    public static bool HasAnnotations(Stmt[] body) => body.Any(static statement =>
        statement is ImportFrom { Module: "__future__", Level: 0 } import && import.Names.Any(static alias => alias.Name == "annotations"));

    /// <exception cref="ScopeError">A feature is not known.</exception>
    public static void Check(ImportFrom import)
    {
        foreach (Alias alias in import.Names)
        {
            if (alias.Name == "braces")
                throw new ScopeError("not a chance", alias.Span);
            if (!Known.Contains(alias.Name))
                throw new ScopeError($"future feature {alias.Name} is not defined", alias.Span);
        }
    }

    /// <exception cref="ScopeError">A future import stands after other statements.</exception>
    public static void CheckPlace(Stmt[] body)
    {
        bool mayFollow = true;
        foreach (Stmt statement in body)
        {
            bool isFuture = statement is ImportFrom { Module: "__future__", Level: 0 };
            if (isFuture && !mayFollow)
                throw new ScopeError("from __future__ imports must occur at the beginning of the file", statement.Span);
            mayFollow &= isFuture || statement is ExprStmt { Value: Constant { Value: string } };
        }
    }
}
