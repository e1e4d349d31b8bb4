using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>What calling a function with the code makes.</summary>
internal enum CodeKind
{
    /// <summary>Runs the body and gives its value.</summary>
    Function,
    Generator,
    Coroutine,
    AsyncGenerator,

    /// <summary>A module, a class body or code given to exec: names live in a mapping in slot <see cref="CodeObject.NamespaceSlot"/>.</summary>
    Module,
    Class,
}

/// <summary>The executable form of a block of code; made by the lowering, immutable. Python's <c>code</c> objects wrap it.</summary>
internal sealed record CodeObject
{
    /// <summary>The slot of the namespace mapping in modules and class bodies.</summary>
    public const int NamespaceSlot = 1;

    public required string Name { get; init; }
    public required string QualName { get; init; }
    public required string Filename { get; init; }
    public required CodeKind Kind { get; init; }

    /// <summary>The line of the <c>def</c> (of its first decorator), lambda or class.</summary>
    public required int FirstLine { get; init; }

    public string? Doc { get; init; }

    /// <summary>Positional parameters, positional-only ones included.</summary>
    public int ArgCount { get; init; }
    public int PositionalOnlyCount { get; init; }
    public int KeywordOnlyCount { get; init; }
    public bool HasVarArgs { get; init; }
    public bool HasVarKeywords { get; init; }

    /// <summary>Parameters (positional, keyword-only, *args, **kwargs), then the other locals: the name of slot i + 1.</summary>
    public PyStr[] VarNames { get; init; } = [];

    /// <summary>Slots of parameters and locals that are captured by inner functions: they hold a <see cref="PyCell"/> while the code runs.</summary>
    public int[] CellSlots { get; init; } = [];

    /// <summary>The names of the cells of the closure; they stand in the slots from <see cref="FreeSlot"/>.</summary>
    public PyStr[] FreeVars { get; init; } = [];

    public int FreeSlot { get; init; }

    /// <summary>The slots before this one must be unbound or set when the code starts; those from it on are temporaries.</summary>
    public int LocalLimit { get; init; }

    /// <summary>Slots of a frame in all.</summary>
    public int FrameSize { get; init; }

    /// <summary>Where the frame of a generator that has something to do at its end keeps what <see cref="Finalization"/> finds it by; 0 for others.</summary>
    public int FinalizationSlot { get; init; }

    /// <summary>Source positions that nodes refer to by index; entry 0 is "unknown".</summary>
    public SourceSpan[] Positions { get; init; } = [];

    /// <summary>The comprehensions that run in its frame; inner ones stand before those around them.</summary>
    public InlinedScope[] Comprehensions { get; init; } = [];

    /// <summary>Code objects of the functions inside, for <c>co_consts</c>.</summary>
    public CodeObject[] Inner { get; init; } = [];

    /// <summary>Names of globals and attributes used, for <c>co_names</c>.</summary>
    public PyStr[] Names { get; init; } = [];

    /// <summary>Literals used, for <c>co_consts</c>.</summary>
    public Value[] Constants { get; init; } = [];

    /// <summary>Was compiled under <c>from __future__ import annotations</c>.</summary>
    public bool HasFutureAnnotations { get; init; }

    /// <summary>Marked by <c>types.coroutine</c>: a generator that may be awaited.</summary>
    public bool IsIterableCoroutine { get; init; }

    /// <summary>Written in C#: it has no lines for tracebacks and no slots.</summary>
    public bool IsNative { get; init; }

    /// <summary>The body of a function, module or class; null for what suspends.</summary>
    public CodeBody? Body { get; init; }

    /// <summary>The first step of a generator, coroutine or async generator; null for what does not suspend.</summary>
    public Step? Entry { get; init; }

    /// <summary>The parameter count when all are positional, none captured, no *args: such calls need no binding; else -1.</summary>
    public int SimpleArgCount { get; init; } = -1;

    /// <summary>Slots of parameters in <see cref="VarNames"/> order, *args and **kwargs included.</summary>
    public int ParameterCount => ArgCount + KeywordOnlyCount + (HasVarArgs ? 1 : 0) + (HasVarKeywords ? 1 : 0);

    public bool IsSuspendable => Entry is not null;
}

/// <summary>The body of code that runs without suspending.</summary>
internal abstract class CodeBody
{
    /// <summary>Runs the body in its frame: the value returned, or the error sentinel.</summary>
    public abstract Value Execute(Frame frame);
}
