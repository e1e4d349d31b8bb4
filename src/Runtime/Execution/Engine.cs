using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>One Python interpreter: its modules and settings. Several may live in one process (CPython's PyInterpreterState).</summary>
internal sealed partial class Engine
{
    public Engine(ICompiler compiler)
    {
        Compiler = compiler;
        Finalization = new Finalization(this);
    }

    /// <summary>Turns source into code objects; given by who makes the engine, since the runtime knows no syntax.</summary>
    public ICompiler Compiler { get; }

    /// <summary>What is to be done when objects are gone.</summary>
    public Finalization Finalization { get; }

    /// <summary><c>sys.modules</c>.</summary>
    public PyDict Modules { get; } = new();

    /// <summary>The namespace of <c>builtins</c>.</summary>
    public PyDict Builtins { get; set; } = new();

    /// <summary>The function <c>__import__</c> that <see cref="Builtins"/> had at first: while it is there, statements import without calling it.</summary>
    public Value ImportFunction { get; set; }

    /// <summary>The function <c>__build_class__</c> that <see cref="Builtins"/> had at first.</summary>
    public Value BuildClassFunction { get; set; }

    /// <summary>The folder of the program, which stood first in <c>sys.path</c> when it began; null where there is none.</summary>
    public string? ProgramFolder { get; set; }

    /// <summary><c>sys.getrecursionlimit()</c>.</summary>
    public int RecursionLimit { get; set; } = 1000;

    /// <summary>Sleeps cost nothing and time jumps (<c>--virtual-time</c>).</summary>
    public bool VirtualTime { get; init; }
}
