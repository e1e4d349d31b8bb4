namespace PyLite.Runtime.Execution;

/// <summary>The flags of <c>compile()</c>. See cpython Include/cpython/compile.h.</summary>
internal static class CompileFlags
{
    /// <summary>PyCF_ONLY_AST: the result is a tree.</summary>
    public const int OnlyAst = 0x400;

    /// <summary>PyCF_TYPE_COMMENTS: a tree holds comments on types.</summary>
    public const int TypeComments = 0x1000;

    /// <summary>PyCF_ALLOW_TOP_LEVEL_AWAIT: a module may await, and running it makes a coroutine.</summary>
    public const int AllowTopLevelAwait = 0x2000;

    /// <summary>PyCF_ALLOW_INCOMPLETE_INPUT: text that only wants more lines raises _IncompleteInputError.</summary>
    public const int AllowIncompleteInput = 0x4000;

    /// <summary>PyCF_OPTIMIZED_AST: the tree is that which is compiled.</summary>
    public const int OptimizedAst = 0x8000 | OnlyAst;

    /// <summary>CO_FUTURE_ANNOTATIONS: annotations become strings (PEP 563).</summary>
    public const int FutureAnnotations = 0x1000000;

    /// <summary>CO_NESTED, which was a future feature once; it does nothing.</summary>
    private const int Nested = 0x10;

    /// <summary>What compile() knows: all of these and the other future features.</summary>
    public const int Known = 0x1FFFF00 | Nested;
}
