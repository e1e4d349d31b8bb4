namespace PyLite.Interpreter.Ast;

/// <summary>A comment <c># type: ignore</c>.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Tag">What stands after <c>ignore</c>.</param>
internal sealed record TypeIgnore(int Line, string Tag);

/// <summary>The comments on types (PEP 484) of a module, by the statement or parameter that each belongs to.</summary>
internal sealed class TypeComments
{
    private readonly Dictionary<object, string> texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The comments that tell type checkers to look away.</summary>
    public List<TypeIgnore> Ignores { get; } = [];

    /// <summary>The comment of a node; null when it has none.</summary>
    public string? Of(object node) => texts.GetValueOrDefault(node);

    /// <summary>Gives a node a comment; false when it has one.</summary>
    public bool TryAdd(object node, string text) => texts.TryAdd(node, text);
}
