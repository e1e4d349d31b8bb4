using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>One Python interpreter: its modules and settings. Several may live in one process (CPython's PyInterpreterState).</summary>
internal sealed partial class Engine
{
    public Engine(ICompiler compiler) => Compiler = compiler;

    /// <summary>Turns source into code objects; given by who makes the engine, since the runtime knows no syntax.</summary>
    public ICompiler Compiler { get; }

    /// <summary><c>sys.modules</c>.</summary>
    public PyDict Modules { get; } = new();

    /// <summary>The namespace of <c>builtins</c>.</summary>
    public PyDict Builtins { get; set; } = new();

    /// <summary>The function <c>__import__</c> that <see cref="Builtins"/> had at first: while it is there, statements import without calling it.</summary>
    public Value ImportFunction { get; set; }

    /// <summary>The function <c>__build_class__</c> that <see cref="Builtins"/> had at first.</summary>
    public Value BuildClassFunction { get; set; }

    /// <summary><c>sys.getrecursionlimit()</c>.</summary>
    public int RecursionLimit { get; set; } = 1000;

    /// <summary>Sleeps cost nothing and time jumps (<c>--virtual-time</c>).</summary>
    public bool VirtualTime { get; init; }
}

/// <summary>What code is compiled for: a file, an expression, or a line typed at the prompt.</summary>
internal enum CompileMode
{
    Exec,
    Eval,
    Single,
}

/// <summary>The compiler as the runtime sees it: behind <c>compile</c>, <c>exec</c>, <c>eval</c> and import.</summary>
internal interface ICompiler
{
    /// <summary>Compiles source bytes or text; null with a SyntaxError (or ValueError for NUL) pending.</summary>
    CodeObject? Compile(ThreadState t, CompileRequest request);
}

/// <summary>What is to be compiled.</summary>
internal sealed record CompileRequest(string Filename, CompileMode Mode)
{
    /// <summary>The source as bytes, which an encoding line may qualify; null when <see cref="Text"/> is given.</summary>
    public byte[]? Bytes { get; init; }

    public string? Text { get; init; }

    /// <summary>Whether the bytes are a program read from a file or standard input, where errors of decoding have words of their own.</summary>
    public bool IsProgramFile { get; init; }

    /// <summary>The flags of <c>compile()</c> (PyCF_… and future features).</summary>
    public int Flags { get; init; }
}
