namespace PyLite.Interpreter.Scopes;

/// <summary>Where a name of a scope lives.</summary>
internal enum SymbolKind
{
    /// <summary>Not decided yet.</summary>
    Unresolved,

    /// <summary>In a slot of the frame.</summary>
    Local,

    /// <summary>In a cell that this scope makes, for functions inside it.</summary>
    Cell,

    /// <summary>In a cell of the closure.</summary>
    Free,

    /// <summary>In the globals, else the builtins.</summary>
    Global,

    /// <summary>In the namespace of a module or class body, else global.</summary>
    Name,
}

/// <summary>What one scope does with one name.</summary>
internal sealed class Symbol(string name)
{
    public string Name { get; } = name;

    public SymbolKind Kind { get; set; }

    /// <summary>Assigned, imported, deleted, a parameter, …</summary>
    public bool IsBound { get; set; }

    /// <summary>Bound by an import and nothing else so far: such a name may still be declared global or nonlocal.</summary>
    public bool IsOnlyImported { get; set; }

    public bool IsParameter { get; set; }

    public bool IsUsed { get; set; }

    public bool IsGlobalDeclared { get; set; }

    /// <summary>Of a module: some scope in it declares the name global. Then the module writes it to its globals even where exec() gives it other locals.</summary>
    public bool IsGlobalElsewhere { get; set; }

    public bool IsNonlocalDeclared { get; set; }

    public bool IsAnnotated { get; set; }

    /// <summary>The target of a comprehension's <c>for</c>.</summary>
    public bool IsIterationVariable { get; set; }

    /// <summary>Where it was declared global or nonlocal, for messages.</summary>
    public SourceSpan DeclaredAt { get; set; }

    /// <summary>In a comprehension: the symbol of a scope around it, in the same frame, that it stands for.</summary>
    public Symbol? SharedWith { get; set; }

    /// <summary>In annotations and type parameters inside a class: the class namespace is looked at first (CPython's __classdict__).</summary>
    public bool IsClassNameFirst { get; set; }

    /// <summary>The slot in the frame of the scope's unit; 0 when it has none.</summary>
    public int Slot { get; set; }
}
