namespace PyLite.Interpreter.Ast;

/// <summary><c>def</c>; the span begins at <c>def</c>, not at its decorators.</summary>
internal sealed record FunctionDef(
    string Name, Arguments Args, Stmt[] Body, Expr[] DecoratorList, Expr? Returns, TypeParam[] TypeParams, SourceSpan Span) : Stmt(Span);

/// <summary><c>async def</c>.</summary>
internal sealed record AsyncFunctionDef(
    string Name, Arguments Args, Stmt[] Body, Expr[] DecoratorList, Expr? Returns, TypeParam[] TypeParams, SourceSpan Span) : Stmt(Span);

/// <summary><c>class</c>.</summary>
internal sealed record ClassDef(
    string Name, Expr[] Bases, Keyword[] Keywords, Stmt[] Body, Expr[] DecoratorList, TypeParam[] TypeParams, SourceSpan Span) : Stmt(Span);

/// <summary><c>return</c>.</summary>
internal sealed record Return(Expr? Value, SourceSpan Span) : Stmt(Span);

/// <summary><c>del</c>.</summary>
internal sealed record Delete(Expr[] Targets, SourceSpan Span) : Stmt(Span);

/// <summary><c>a = b = value</c>.</summary>
internal sealed record Assign(Expr[] Targets, Expr Value, SourceSpan Span) : Stmt(Span);

/// <summary><c>type X[T] = value</c>.</summary>
internal sealed record TypeAlias(Expr Name, TypeParam[] TypeParams, Expr Value, SourceSpan Span) : Stmt(Span);

/// <summary><c>target += value</c>.</summary>
internal sealed record AugAssign(Expr Target, Operator Op, Expr Value, SourceSpan Span) : Stmt(Span);

/// <summary><c>target: annotation = value</c>; <c>Simple</c> when the target is a bare name without parentheses.</summary>
internal sealed record AnnAssign(Expr Target, Expr Annotation, Expr? Value, bool Simple, SourceSpan Span) : Stmt(Span);

/// <summary><c>for</c>.</summary>
internal sealed record For(Expr Target, Expr Iter, Stmt[] Body, Stmt[] Orelse, SourceSpan Span) : Stmt(Span);

/// <summary><c>async for</c>.</summary>
internal sealed record AsyncFor(Expr Target, Expr Iter, Stmt[] Body, Stmt[] Orelse, SourceSpan Span) : Stmt(Span);

/// <summary><c>while</c>.</summary>
internal sealed record While(Expr Test, Stmt[] Body, Stmt[] Orelse, SourceSpan Span) : Stmt(Span);

/// <summary><c>if</c>; an <c>elif</c> is an If alone in <c>Orelse</c>.</summary>
internal sealed record If(Expr Test, Stmt[] Body, Stmt[] Orelse, SourceSpan Span) : Stmt(Span);

/// <summary><c>with</c>.</summary>
internal sealed record With(WithItem[] Items, Stmt[] Body, SourceSpan Span) : Stmt(Span);

/// <summary><c>async with</c>.</summary>
internal sealed record AsyncWith(WithItem[] Items, Stmt[] Body, SourceSpan Span) : Stmt(Span);

/// <summary><c>match</c>.</summary>
internal sealed record Match(Expr Subject, MatchCase[] Cases, SourceSpan Span) : Stmt(Span);

/// <summary><c>raise</c>.</summary>
internal sealed record Raise(Expr? Exc, Expr? Cause, SourceSpan Span) : Stmt(Span);

/// <summary><c>try</c>.</summary>
internal sealed record Try(Stmt[] Body, ExceptHandler[] Handlers, Stmt[] Orelse, Stmt[] Finalbody, SourceSpan Span) : Stmt(Span);

/// <summary><c>try</c> with <c>except*</c>.</summary>
internal sealed record TryStar(Stmt[] Body, ExceptHandler[] Handlers, Stmt[] Orelse, Stmt[] Finalbody, SourceSpan Span) : Stmt(Span);

/// <summary><c>assert</c>.</summary>
internal sealed record Assert(Expr Test, Expr? Msg, SourceSpan Span) : Stmt(Span);

/// <summary><c>import a.b as c</c>.</summary>
internal sealed record Import(Alias[] Names, SourceSpan Span) : Stmt(Span);

/// <summary><c>from module import names</c>; <c>Level</c> counts the leading dots.</summary>
internal sealed record ImportFrom(string? Module, Alias[] Names, int Level, SourceSpan Span) : Stmt(Span);

/// <summary><c>global</c>.</summary>
internal sealed record Global(string[] Names, SourceSpan Span) : Stmt(Span);

/// <summary><c>nonlocal</c>.</summary>
internal sealed record Nonlocal(string[] Names, SourceSpan Span) : Stmt(Span);

/// <summary>An expression as a statement (asdl calls it <c>Expr</c>).</summary>
internal sealed record ExprStmt(Expr Value, SourceSpan Span) : Stmt(Span);

/// <summary><c>pass</c>.</summary>
internal sealed record Pass(SourceSpan Span) : Stmt(Span);

/// <summary><c>break</c>.</summary>
internal sealed record Break(SourceSpan Span) : Stmt(Span);

/// <summary><c>continue</c>.</summary>
internal sealed record Continue(SourceSpan Span) : Stmt(Span);

/// <summary>One <c>except</c> clause.</summary>
internal sealed record ExceptHandler(Expr? Type, string? Name, Stmt[] Body, SourceSpan Span) : AstNode(Span);

/// <summary>One <c>name as asname</c> of an import; <c>*</c> is a name too.</summary>
internal sealed record Alias(string Name, string? Asname, SourceSpan Span) : AstNode(Span);

/// <summary>One <c>expression as target</c> of a <c>with</c>.</summary>
internal sealed record WithItem(Expr ContextExpr, Expr? OptionalVars);
