namespace PyLite.Interpreter.Ast;

/// <summary>
/// The parameters of a function. <c>Defaults</c> belong to the last of <c>Posonlyargs</c> + <c>Args</c>;
/// <c>KwDefaults</c> has one entry for each of <c>Kwonlyargs</c>, null where there is no default.
/// </summary>
internal sealed record Arguments(
    Arg[] Posonlyargs, Arg[] Args, Arg? Vararg, Arg[] Kwonlyargs, Expr?[] KwDefaults, Arg? Kwarg, Expr[] Defaults);

/// <summary>One parameter. (asdl calls the name <c>arg</c> too; a C# record may not.)</summary>
internal sealed record Arg(string Name, Expr? Annotation, SourceSpan Span) : AstNode(Span);

/// <summary><c>T: bound = default</c>.</summary>
internal sealed record TypeVar(string Name, Expr? Bound, Expr? DefaultValue, SourceSpan Span) : TypeParam(Span);

/// <summary><c>**P = default</c>.</summary>
internal sealed record ParamSpec(string Name, Expr? DefaultValue, SourceSpan Span) : TypeParam(Span);

/// <summary><c>*Ts = default</c>.</summary>
internal sealed record TypeVarTuple(string Name, Expr? DefaultValue, SourceSpan Span) : TypeParam(Span);
