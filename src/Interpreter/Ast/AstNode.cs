namespace PyLite.Interpreter.Ast;

// The names, fields and their order are those of CPython's Parser/Python.asdl (3.14), in Pascal case; optional fields are nullable,
// `x*` fields are arrays that must not be changed after building. Attributes (lineno, col_offset, ...) are the Span.

/// <summary>Anything in the tree that has a place in the source.</summary>
internal abstract record AstNode(SourceSpan Span);

/// <summary>The root of a tree.</summary>
internal abstract record Mod;

/// <summary>A file.</summary>
internal sealed record Module(Stmt[] Body) : Mod;

/// <summary>One statement line of the interactive prompt.</summary>
internal sealed record Interactive(Stmt[] Body) : Mod;

/// <summary>A lone expression, as <c>eval</c> takes it.</summary>
internal sealed record Expression(Expr Body) : Mod;

/// <summary>The signature in a comment on types: <c>(argtypes) -> returns</c>.</summary>
internal sealed record FunctionType(Expr[] Argtypes, Expr Returns) : Mod;

/// <summary>A statement.</summary>
internal abstract record Stmt(SourceSpan Span) : AstNode(Span);

/// <summary>An expression.</summary>
internal abstract record Expr(SourceSpan Span) : AstNode(Span);

/// <summary>A pattern of a <c>case</c>.</summary>
internal abstract record Pattern(SourceSpan Span) : AstNode(Span);

/// <summary>A type parameter of a generic function, class or alias.</summary>
internal abstract record TypeParam(SourceSpan Span) : AstNode(Span);
