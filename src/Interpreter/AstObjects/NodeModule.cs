using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.AstObjects;

/// <summary>The module <c>_ast</c>: the classes of nodes, and the flags of <c>compile()</c> that concern trees.</summary>
internal static class NodeModule
{
    /// <summary>Makes the module.</summary>
    public static PyModule Create(NodeClasses classes)
    {
        PyModule module = new("_ast");
        foreach (PyType type in classes.All())
            module.Add(type);
        return module
            .Add("PyCF_ALLOW_TOP_LEVEL_AWAIT", Value.FromInt64(CompileFlags.AllowTopLevelAwait))
            .Add("PyCF_ONLY_AST", Value.FromInt64(CompileFlags.OnlyAst))
            .Add("PyCF_OPTIMIZED_AST", Value.FromInt64(CompileFlags.OptimizedAst))
            .Add("PyCF_TYPE_COMMENTS", Value.FromInt64(CompileFlags.TypeComments));
    }
}
