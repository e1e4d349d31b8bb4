using System.Runtime.CompilerServices;
using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Lowering;

/// <summary>
/// Turns the tree of one unit of code (a function, class body or module, with the comprehensions in it) into executable nodes and, where
/// it can suspend, steps. This file holds the state: scopes, slots, positions; the other parts go construct by construct.
/// </summary>
internal sealed partial class Lowerer
{
    private readonly LoweringContext context;
    private readonly Scope unit;
    private readonly string qualName;
    private readonly CodeKind kind;
    private readonly List<SourceSpan> positions = [default];
    private readonly List<CodeObject> inner = [];
    private readonly List<InlinedScope> comprehensions = [];
    private readonly Dictionary<string, PyStr> names = [];
    private readonly List<Value> constants = [];
    private readonly Dictionary<AnnAssign, int> marks = new(ReferenceEqualityComparer.Instance);
    private readonly Suspension suspension;
    private Scope scope;
    private int freeSlot;
    private int localLimit;
    private int nextTemporary;
    private int frameSize;

    private Lowerer(LoweringContext context, Scope unit, CodeKind kind, string qualName, bool callsSuspend)
    {
        this.context = context;
        this.unit = unit;
        this.kind = kind;
        this.qualName = qualName;
        scope = unit;
        suspension = new Suspension(context.Scopes, callsSuspend);
        AssignSlots();
    }

    // A module may await at its top level where the caller of compile() allows it.
    private bool IsSuspendable => kind is CodeKind.Generator or CodeKind.Coroutine or CodeKind.AsyncGenerator || (kind == CodeKind.Module && unit.HasAwait);

    private void AssignSlots()
    {
        // A namespace, or the hidden parameter of a generator expression, comes first.
        bool hasHidden = kind is CodeKind.Module or CodeKind.Class || unit.Kind == ScopeKind.GeneratorExpression;
        int slot = hasHidden ? CodeObject.NamespaceSlot + 1 : 1;
        foreach (Symbol symbol in unit.Symbols)
        {
            if (symbol.Kind is SymbolKind.Local or SymbolKind.Cell && symbol.SharedWith is null)
                symbol.Slot = slot++;
        }
        freeSlot = slot;
        localLimit = slot + unit.FreeNames.Count;
        nextTemporary = localLimit;
        frameSize = localLimit;
    }

    private int Temporary(int count = 1)
    {
        int slot = nextTemporary;
        nextTemporary += count;
        frameSize = Math.Max(frameSize, nextTemporary);
        return slot;
    }

    private int Position(SourceSpan span)
    {
        positions.Add(span);
        return positions.Count - 1;
    }

    private int Position(AstNode node) => Position(node.Span);

    private PyStr NameOf(string text)
    {
        if (names.TryGetValue(text, out PyStr? name))
            return name;
        name = PyStr.Intern(text);
        names.Add(text, name);
        return name;
    }

    // For co_consts, where each constant stands once; small ints are part of CPython's instructions.
    private Value Noted(Value constant)
    {
        bool isKnown = constant is { IsInt: true, Int64: >= 0 and < 256 }
            || constants.Exists(known => known.Is(constant) || (known.Ref is PyStr text && constant.Ref is PyStr other && text.Equals(other)));
        if (!isKnown)
            constants.Add(constant);
        return constant;
    }

    private PyStr Mangled(string text) => NameOf(scope.Mangle(text));

    // A tree too deep for the native stack is refused, as the compiler of CPython does.
    private static void GuardStack(AstNode node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new CompileError("too many nested expressions or statements", node.Span);
    }

    private string InnerQualName(string name)
    {
        if (unit.Kind == ScopeKind.Module || (scope.Find(scope.Mangle(name)) is { IsGlobalDeclared: true } && unit.Kind != ScopeKind.Module))
            return name;
        Scope outer = unit;
        string prefix = qualName;
        if (outer.Kind == ScopeKind.TypeParameters)
            return prefix.Length == 0 ? name : $"{prefix}{name}";
        return outer.Kind == ScopeKind.Class ? $"{prefix}.{name}" : $"{prefix}.<locals>.{name}";
    }
}

/// <summary>What the units of one compilation share.</summary>
internal sealed record LoweringContext(ScopeTable Scopes, string Filename, ImportFrom[] FutureImports, bool FutureAnnotations, int Optimize, bool DisplaysExpressions)
{
    /// <summary>Assertions are checked, and <c>__debug__</c> is true.</summary>
    public bool IsDebug => Optimize == 0;
}
