namespace PyLite.Interpreter.Scopes;

/// <summary>What makes a scope.</summary>
internal enum ScopeKind
{
    Module,
    Class,
    Function,
    Lambda,

    /// <summary>A generator expression: a function of its own.</summary>
    GeneratorExpression,

    /// <summary>A list, set or dict comprehension: its names are its own, but it runs in the frame around it (PEP 709).</summary>
    Comprehension,

    /// <summary>The type parameters of a generic function, class or alias (PEP 695): a function around them that sees class names.</summary>
    TypeParameters,

    /// <summary>Annotations, type alias values and bounds, evaluated on demand (PEP 649): a function that sees class names.</summary>
    Annotation,
}

/// <summary>A region of source with names of its own. See cpython Python/symtable.c.</summary>
internal sealed class Scope
{
    private const string AnnotationPlace = "an annotation";

    private readonly Dictionary<string, Symbol> symbols = [];

    public Scope(ScopeKind kind, string name, Scope? parent)
    {
        Kind = kind;
        Name = name;
        Parent = parent;
        ClassName = kind == ScopeKind.Class ? name : parent?.ClassName;
        PrivateTypeParameters = kind == ScopeKind.Class ? null : parent?.PrivateTypeParameters;
        Place = kind == ScopeKind.TypeParameters ? "the definition of a generic" : AnnotationPlace;
    }

    public ScopeKind Kind { get; }

    public string Name { get; }

    public Scope? Parent { get; }

    /// <summary>The innermost class around it, for private names.</summary>
    public string? ClassName { get; }

    /// <summary>Around a generic class: its name and those of its type parameters, which are as private as what is in it; other names are not.</summary>
    public (string ClassName, HashSet<string> Names)? PrivateTypeParameters { get; init; }

    /// <summary>Of annotations and type parameters: what messages call the place, in which some expressions may not stand.</summary>
    public string Place { get; init; }

    /// <summary>True for the scope of annotations themselves, which is not that of a bound, a default or a type alias.</summary>
    public bool IsOfAnnotations => Kind == ScopeKind.Annotation && Place == AnnotationPlace;

    /// <summary>Annotations, values of aliases and type parameters are evaluated on demand, and see the names of a class around them.</summary>
    public bool IsOnDemand => Kind is ScopeKind.Annotation or ScopeKind.TypeParameters;

    /// <summary>Its symbols in the order they were met, parameters first.</summary>
    public List<Symbol> Symbols { get; } = [];

    /// <summary>Is <c>async def</c>.</summary>
    public bool IsAsync { get; set; }

    public bool HasYield { get; set; }

    /// <summary>True for a function with a parameter that is given by position, which the first symbol then is.</summary>
    public bool TakesArgument { get; set; }

    /// <summary>Has await, async for, async with or an async comprehension directly in it.</summary>
    public bool HasAwait { get; set; }

    /// <summary>The first return with a value: not allowed in an async generator.</summary>
    public Ast.Return? ValueReturn { get; set; }

    /// <summary>The scope whose frame it runs in: itself, or for a comprehension the one around it.</summary>
    public Scope Unit => Kind == ScopeKind.Comprehension ? Parent!.Unit : this;

    /// <summary>Names are slots here, not entries of a namespace.</summary>
    public bool HasSlots => Kind is not (ScopeKind.Module or ScopeKind.Class);

    /// <summary>Of a unit: the names that come in through the closure, in order.</summary>
    public List<string> FreeNames { get; } = [];

    public Symbol? Find(string name) => symbols.GetValueOrDefault(name);

    /// <summary>The symbol of a (mangled) name, made when it is new.</summary>
    public Symbol Add(string name)
    {
        if (symbols.TryGetValue(name, out Symbol? symbol))
            return symbol;
        symbol = new Symbol(name);
        symbols.Add(name, symbol);
        Symbols.Add(symbol);
        return symbol;
    }

    /// <summary>The name as a class makes it private: <c>__x</c> in class C is <c>_C__x</c>. See cpython Python/compile.c _Py_Mangle.</summary>
    public string Mangle(string name)
    {
        if (!name.StartsWith("__", StringComparison.Ordinal) || name.EndsWith("__", StringComparison.Ordinal) || name.Contains('.', StringComparison.Ordinal))
            return name;
        string? owner = PrivateTypeParameters is { } generic && generic.Names.Contains(name) ? generic.ClassName : ClassName;
        string? stripped = owner?.TrimStart('_');
        return string.IsNullOrEmpty(stripped) ? name : $"_{stripped}{name}";
    }
}
