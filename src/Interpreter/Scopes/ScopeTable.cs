using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Scopes;

/// <summary>The scopes of a tree by the node that makes them.</summary>
internal sealed class ScopeTable
{
    private readonly Dictionary<object, Scope> scopes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, Scope> annotationScopes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, Scope> typeParameterScopes = new(ReferenceEqualityComparer.Instance);

    public ScopeTable(Scope module) => Module = module;

    public Scope Module { get; }

    /// <summary>The scope that a function, class, lambda or comprehension makes; for a module use <see cref="Module"/>.</summary>
    public Scope this[object node]
    {
        get => scopes[node];
        set => scopes[node] = value;
    }

    /// <summary>What is allowed in the tree and yet a mistake.</summary>
    public List<SyntaxWarning> Warnings { get; } = [];

    /// <summary>All scopes, outer before inner.</summary>
    public List<Scope> InOrder { get; } = [];

    /// <summary>The scope in which the annotations of a function, class or module (or the value of a type alias or type parameter) are evaluated.</summary>
    public Scope AnnotationsOf(object node) => annotationScopes[node];

    public bool TryGetAnnotations(object node, out Scope? scope) => annotationScopes.TryGetValue(node, out scope);

    public void SetAnnotations(object node, Scope scope) => annotationScopes[node] = scope;

    /// <summary>The scope of the type parameters of a generic definition.</summary>
    public Scope TypeParametersOf(object node) => typeParameterScopes[node];

    public void SetTypeParameters(object node, Scope scope) => typeParameterScopes[node] = scope;
}
