namespace PyLite.Interpreter.Ast;

/// <summary><c>a and b and c</c>.</summary>
internal sealed record BoolOp(BoolOperator Op, Expr[] Values, SourceSpan Span) : Expr(Span);

/// <summary><c>target := value</c>.</summary>
internal sealed record NamedExpr(Expr Target, Expr Value, SourceSpan Span) : Expr(Span);

/// <summary><c>left op right</c>.</summary>
internal sealed record BinOp(Expr Left, Operator Op, Expr Right, SourceSpan Span) : Expr(Span);

/// <summary><c>op operand</c>.</summary>
internal sealed record UnaryOp(UnaryOperator Op, Expr Operand, SourceSpan Span) : Expr(Span);

/// <summary><c>lambda</c>.</summary>
internal sealed record Lambda(Arguments Args, Expr Body, SourceSpan Span) : Expr(Span);

/// <summary><c>body if test else orelse</c>.</summary>
internal sealed record IfExp(Expr Test, Expr Body, Expr Orelse, SourceSpan Span) : Expr(Span);

/// <summary><c>{key: value}</c>; a null key means <c>**value</c>.</summary>
internal sealed record Dict(Expr?[] Keys, Expr[] Values, SourceSpan Span) : Expr(Span);

/// <summary><c>{a, b}</c>.</summary>
internal sealed record Set(Expr[] Elts, SourceSpan Span) : Expr(Span);

/// <summary><c>[elt for ...]</c>.</summary>
internal sealed record ListComp(Expr Elt, Comprehension[] Generators, SourceSpan Span) : Expr(Span);

/// <summary><c>{elt for ...}</c>.</summary>
internal sealed record SetComp(Expr Elt, Comprehension[] Generators, SourceSpan Span) : Expr(Span);

/// <summary><c>{key: value for ...}</c>.</summary>
internal sealed record DictComp(Expr Key, Expr Value, Comprehension[] Generators, SourceSpan Span) : Expr(Span);

/// <summary><c>(elt for ...)</c>.</summary>
internal sealed record GeneratorExp(Expr Elt, Comprehension[] Generators, SourceSpan Span) : Expr(Span);

/// <summary><c>await value</c>.</summary>
internal sealed record Await(Expr Value, SourceSpan Span) : Expr(Span);

/// <summary><c>yield value</c>.</summary>
internal sealed record Yield(Expr? Value, SourceSpan Span) : Expr(Span);

/// <summary><c>yield from value</c>.</summary>
internal sealed record YieldFrom(Expr Value, SourceSpan Span) : Expr(Span);

/// <summary><c>left op comparator op comparator ...</c>.</summary>
internal sealed record Compare(Expr Left, CmpOp[] Ops, Expr[] Comparators, SourceSpan Span) : Expr(Span);

/// <summary><c>func(args, keywords)</c>.</summary>
internal sealed record Call(Expr Func, Expr[] Args, Keyword[] Keywords, SourceSpan Span) : Expr(Span);

/// <summary>One <c>{value!conversion:format_spec}</c> of an f-string; <c>Conversion</c> is -1 or the letter; the spec is a JoinedStr.</summary>
internal sealed record FormattedValue(Expr Value, int Conversion, Expr? FormatSpec, SourceSpan Span) : Expr(Span);

/// <summary>One <c>{value!conversion:format_spec}</c> of a t-string; <c>Str</c> is the expression's source text.</summary>
internal sealed record Interpolation(Expr Value, string Str, int Conversion, Expr? FormatSpec, SourceSpan Span) : Expr(Span);

/// <summary>An f-string: Constants of type string and FormattedValues.</summary>
internal sealed record JoinedStr(Expr[] Values, SourceSpan Span) : Expr(Span);

/// <summary>A t-string: Constants of type string and Interpolations.</summary>
internal sealed record TemplateStr(Expr[] Values, SourceSpan Span) : Expr(Span);

/// <summary>
/// A literal. <c>Value</c> is null (None), bool, long, BigInteger (beyond long), double, Complex, string (may hold lone surrogates),
/// byte[] or <see cref="EllipsisLiteral"/>, or the tuple or frozenset object of a tree that a program made; for a text in which escaped surrogates stand side by side, which a .NET string could not tell
/// from the one character they encode, it is an int[] of code points. <c>Kind</c> is "u" for a string written with that prefix.
/// </summary>
internal sealed record Constant(object? Value, string? Kind, SourceSpan Span) : Expr(Span);

/// <summary><c>value.attr</c>.</summary>
internal sealed record Attribute(Expr Value, string Attr, ExprContext Ctx, SourceSpan Span) : Expr(Span);

/// <summary><c>value[slice]</c>.</summary>
internal sealed record Subscript(Expr Value, Expr Slice, ExprContext Ctx, SourceSpan Span) : Expr(Span);

/// <summary><c>*value</c>.</summary>
internal sealed record Starred(Expr Value, ExprContext Ctx, SourceSpan Span) : Expr(Span);

/// <summary>An identifier, NFKC-normalised.</summary>
internal sealed record Name(string Id, ExprContext Ctx, SourceSpan Span) : Expr(Span);

/// <summary><c>[a, b]</c>.</summary>
internal sealed record List(Expr[] Elts, ExprContext Ctx, SourceSpan Span) : Expr(Span);

/// <summary><c>a, b</c>; the parentheses, if any, are within the span.</summary>
internal sealed record Tuple(Expr[] Elts, ExprContext Ctx, SourceSpan Span) : Expr(Span);

/// <summary><c>lower:upper:step</c> inside a subscript.</summary>
internal sealed record Slice(Expr? Lower, Expr? Upper, Expr? Step, SourceSpan Span) : Expr(Span);

/// <summary>One <c>for target in iter if ...</c> of a comprehension.</summary>
internal sealed record Comprehension(Expr Target, Expr Iter, Expr[] Ifs, bool IsAsync);

/// <summary>One <c>arg=value</c> of a call; a null name means <c>**value</c>.</summary>
internal sealed record Keyword(string? Arg, Expr Value, SourceSpan Span) : AstNode(Span);

/// <summary>The value of the literal <c>...</c>.</summary>
internal sealed class EllipsisLiteral
{
    /// <summary>The only instance.</summary>
    public static readonly EllipsisLiteral Instance = new();

    private EllipsisLiteral()
    {
    }
}
