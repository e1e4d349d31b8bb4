using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Syntax;

/// <summary>What <see cref="Parser.Parse"/> made of a text: a tree with its warnings, or a failure.</summary>
internal sealed record ParseResult(Mod? Tree, SyntaxFailure? Failure, IReadOnlyList<SyntaxWarning> Warnings)
{
    /// <summary>The text that was read, decoded, with only \n between lines; its columns are those of the tree.</summary>
    public string Text { get; init; } = "";

    /// <summary>The comments on types, where they were asked for.</summary>
    public TypeComments? TypeComments { get; init; }

    /// <summary>
    /// Set beside a tree when the prompt should go on asking: a block whose last line has no newline yet may go on (codeop's rule).
    /// </summary>
    public SyntaxFailure? Unfinished { get; init; }
}
