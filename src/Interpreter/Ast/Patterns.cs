namespace PyLite.Interpreter.Ast;

/// <summary>One <c>case pattern if guard:</c>.</summary>
internal sealed record MatchCase(Pattern Pattern, Expr? Guard, Stmt[] Body);

/// <summary>A literal or dotted name, compared by ==.</summary>
internal sealed record MatchValue(Expr Value, SourceSpan Span) : Pattern(Span);

/// <summary>None, True or False, compared by identity; <c>Value</c> as in <see cref="Constant"/>.</summary>
internal sealed record MatchSingleton(object? Value, SourceSpan Span) : Pattern(Span);

/// <summary><c>[a, b]</c> or <c>a, b</c>.</summary>
internal sealed record MatchSequence(Pattern[] Patterns, SourceSpan Span) : Pattern(Span);

/// <summary><c>{key: pattern, **rest}</c>.</summary>
internal sealed record MatchMapping(Expr[] Keys, Pattern[] Patterns, string? Rest, SourceSpan Span) : Pattern(Span);

/// <summary><c>Cls(pattern, attr=pattern)</c>.</summary>
internal sealed record MatchClass(Expr Cls, Pattern[] Patterns, string[] KwdAttrs, Pattern[] KwdPatterns, SourceSpan Span) : Pattern(Span);

/// <summary><c>*name</c> in a sequence; a null name is <c>*_</c>.</summary>
internal sealed record MatchStar(string? Name, SourceSpan Span) : Pattern(Span);

/// <summary><c>pattern as name</c>, a capture (no pattern) or <c>_</c> (neither).</summary>
internal sealed record MatchAs(Pattern? Pattern, string? Name, SourceSpan Span) : Pattern(Span);

/// <summary><c>a | b</c>.</summary>
internal sealed record MatchOr(Pattern[] Patterns, SourceSpan Span) : Pattern(Span);
