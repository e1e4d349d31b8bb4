using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>What code is compiled for: a file, an expression, a line typed at the prompt, or the signature in a comment.</summary>
internal enum CompileMode
{
    /// <summary><c>exec</c>.</summary>
    Exec,

    /// <summary><c>eval</c>.</summary>
    Eval,

    /// <summary><c>single</c>.</summary>
    Single,

    /// <summary><c>func_type</c>, of which there is only a tree.</summary>
    FuncType,
}

/// <summary>The compiler as the runtime sees it: behind <c>compile</c>, <c>exec</c>, <c>eval</c>, import and the module <c>_ast</c>.</summary>
internal interface ICompiler
{
    /// <summary>Compiles source bytes or text, or a tree; null with a SyntaxError (or another error of a tree) pending.</summary>
    CodeObject? Compile(ThreadState t, CompileRequest request);

    /// <summary>The tree of source bytes or text, or a tree given as such, as an object of <c>_ast</c>.</summary>
    Value Parse(ThreadState t, CompileRequest request);

    /// <summary>Whether an object is a node of a tree.</summary>
    bool IsNode(Value value);

    /// <summary>Makes the module <c>_ast</c>; null with an error pending.</summary>
    PyModule? CreateNodeModule(ThreadState t);
}

/// <summary>What is to be compiled.</summary>
internal sealed record CompileRequest(string Filename, CompileMode Mode)
{
    /// <summary>The source as bytes, which an encoding line may qualify; null when <see cref="Text"/> is given.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The source as text.</summary>
    public string? Text { get; init; }

    /// <summary>A node of <c>_ast</c> instead of source; else unbound.</summary>
    public Value Tree { get; init; }

    /// <summary>Whether the bytes are a program read from a file or standard input, where errors of decoding have words of their own.</summary>
    public bool IsProgramFile { get; init; }

    /// <summary>The flags of <c>compile()</c> (<see cref="CompileFlags"/> and future features).</summary>
    public int Flags { get; init; }

    /// <summary>The <c>optimize</c> of <c>compile()</c>: 0 to 2; null for that of the engine.</summary>
    public int? Optimize { get; init; }

    /// <summary>The minor version whose syntax is wanted, as <c>ast.parse</c> may say; null for the present one.</summary>
    public int? FeatureVersion { get; init; }
}
