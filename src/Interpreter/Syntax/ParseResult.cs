using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Syntax;

/// <summary>What <see cref="Parser.Parse"/> made of a text: a tree with its warnings, or a failure.</summary>
internal sealed record ParseResult(Mod? Tree, SyntaxFailure? Failure, IReadOnlyList<SyntaxWarning> Warnings);
