using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PyLite.Interpreter.Ast;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.AstObjects;

/// <summary>
/// Checks what a tree made by a program may not say though the types of its nodes are right: a None in a list, a name where nothing is loaded,
/// lists of different length. Each method is false with an error pending. See cpython Python/ast.c _PyAST_Validate.
/// </summary>
internal sealed partial class TreeValidator(ThreadState t)
{
    /// <summary>Checks a whole tree.</summary>
    public bool Check(Mod tree) => tree switch
    {
        Module module => Statements(module.Body),
        Interactive interactive => Statements(interactive.Body),
        Expression expression => Expr(expression.Body, ExprContext.Load),
        FunctionType function => Exprs(function.Argtypes, ExprContext.Load) && Expr(function.Returns, ExprContext.Load),
        _ => true,
    };

    private bool Fail(string message, PyType? type = null)
    {
        t.Raise(type ?? BuiltinExceptions.ValueError, message);
        return false;
    }

    private bool CheckPlace(SourceSpan span)
    {
        (int line, int column, int endLine, int endColumn) = span;
        if (line > endLine)
            return Fail($"AST node line range ({line}, {endLine}) is not valid");
        if ((line < 0 && endLine != line) || (column < 0 && column != endColumn))
            return Fail($"AST node column range ({column}, {endColumn}) for line range ({line}, {endLine}) is not valid");
        return line != endLine || column <= endColumn || Fail($"line {line}, column {column}-{endColumn} is not a valid range");
    }

    private bool CheckStack(string what) =>
        RuntimeHelpers.TryEnsureSufficientExecutionStack() || Fail($"maximum recursion depth exceeded during {what}", BuiltinExceptions.RecursionError);

    private bool CheckName(string name) =>
        name is not ("None" or "True" or "False") || Fail($"identifier field can't represent '{name}' constant");

    private bool NotEmpty<T>([NotNull] T[] items, string field, string owner) => items.Length > 0 || Fail($"empty {field} on {owner}");

    private bool All<T>(T[] items, Func<T, bool> check)
    {
        foreach (T item in items)
        {
            if (!check(item))
                return false;
        }
        return true;
    }
}
