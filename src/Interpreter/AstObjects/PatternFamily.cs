using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.AstObjects;

/// <summary>The patterns of <c>case</c>: asdl's <c>pattern</c>.</summary>
internal static class PatternFamily
{
    /// <summary><c>pattern</c>.</summary>
    public static readonly NodeFamily Pattern = new(
        "pattern",
        NodeLocation.Full,
        new NodeKind<MatchValue>(
            "MatchValue", "expr value", static (w, n) => [w.Node(n.Value)], static f => new MatchValue(f.One<Expr>(), f.Span)),
        new NodeKind<MatchSingleton>(
            "MatchSingleton", "constant value", static (w, n) => [w.Literal(n.Value)], static f => new MatchSingleton(f.Literal(), f.Span)),
        new NodeKind<MatchSequence>(
            "MatchSequence",
            "pattern* patterns",
            static (w, n) => [w.Nodes(n.Patterns)],
            static f => new MatchSequence(f.Many<Pattern>(), f.Span)),
        new NodeKind<MatchMapping>(
            "MatchMapping",
            "expr* keys, pattern* patterns, identifier? rest",
            static (w, n) => [w.Nodes(n.Keys), w.Nodes(n.Patterns), w.Text(n.Rest)],
            static f => new MatchMapping(f.Many<Expr>(), f.Many<Pattern>(), f.OptionalName(), f.Span)),
        new NodeKind<MatchClass>(
            "MatchClass",
            "expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns",
            static (w, n) => [w.Node(n.Cls), w.Nodes(n.Patterns), w.Texts(n.KwdAttrs), w.Nodes(n.KwdPatterns)],
            static f => new MatchClass(f.One<Expr>(), f.Many<Pattern>(), f.Names(), f.Many<Pattern>(), f.Span)),
        new NodeKind<MatchStar>(
            "MatchStar", "identifier? name", static (w, n) => [w.Text(n.Name)], static f => new MatchStar(f.OptionalName(), f.Span)),
        new NodeKind<MatchAs>(
            "MatchAs",
            "pattern? pattern, identifier? name",
            static (w, n) => [w.Node(n.Pattern), w.Text(n.Name)],
            static f => new MatchAs(f.Optional<Pattern>(), f.OptionalName(), f.Span)),
        new NodeKind<MatchOr>(
            "MatchOr", "pattern* patterns", static (w, n) => [w.Nodes(n.Patterns)], static f => new MatchOr(f.Many<Pattern>(), f.Span)));
}
