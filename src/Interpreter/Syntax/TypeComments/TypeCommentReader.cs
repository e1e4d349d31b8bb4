using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>Gives each comment on types to the statement or parameter that it follows: anywhere else it is a syntax error.</summary>
internal sealed class TypeCommentReader
{
    private readonly TokenBuffer tokens;
    private readonly TypeComments found = new();
    private readonly List<(AstNode Node, Stmt[] Body)> headers = [];
    private readonly List<Assign> assignments = [];
    private readonly HashSet<AstNode> onFirstLine = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Arg Parameter, Stmt Function)> parameters = [];

    private TypeCommentReader(TokenBuffer tokens) => this.tokens = tokens;

    /// <summary>The comments of a tree; a failure when one stands where none may.</summary>
    public static (TypeComments Comments, SyntaxFailure? Failure) Read(TokenBuffer tokens, Mod tree, string filename)
    {
        TypeCommentScanner scanner = new(tokens);
        scanner.Scan();
        TypeCommentReader reader = new(tokens);
        reader.found.Ignores.AddRange(scanner.Ignores);
        if (scanner.Comments.Count == 0)
            return (reader.found, null);
        reader.Collect(tree switch
        {
            Module module => module.Body,
            Interactive interactive => interactive.Body,
            _ => [],
        });
        foreach (TypeComment comment in scanner.Comments)
        {
            if (reader.Place(comment) is { } refusal)
                return (reader.found, refusal.Failure(tokens, filename, comment));
        }
        return (reader.found, null);
    }

    // Gives a comment to its owner; a refusal where it has none.
    private Refusal? Place(TypeComment comment)
    {
        if (comment.Previous < 0)
            return Refusal.Misplaced;
        if (comment.Depth > 0)
            return PlaceInBrackets(comment);
        ref Token previous = ref tokens[comment.Previous];
        if (previous.Type == PyLiteParser.COLON)
            return HeaderEndingAt(previous) is { } header && found.TryAdd(header, comment.Text) ? null : Refusal.Misplaced;
        if (previous.Type == PyLiteParser.NEWLINE && tokens[comment.Previous + 1].Type == PyLiteParser.INDENT)
            return PlaceOnFirstLine(comment);
        return AssignmentEndingAt(previous) is { } assignment && found.TryAdd(assignment, comment.Text) ? null : Refusal.Misplaced;
    }

    // The comment of a parameter stands after its comma; that of the last may do without.
    private Refusal? PlaceInBrackets(TypeComment comment)
    {
        Token next = tokens[comment.Previous + 1];
        bool isAfterComma = tokens[comment.Previous].Type == PyLiteParser.COMMA;
        if (isAfterComma && tokens[comment.Previous - 1].Type == PyLiteParser.STAR && HeaderAt(comment.Span.Line, comment.Span.Column) is FunctionDef or AsyncFunctionDef)
            return new Refusal("bare * has associated type comment", comment.Span);
        if (ParameterBefore(comment) is not { } parameter || !found.TryAdd(parameter, comment.Text))
            return Refusal.Misplaced;
        return isAfterComma || next.Type == PyLiteParser.RPAR
            ? null
            : Refusal.Misplaced with { Span = new SourceSpan(next.Line, tokens.Column(next.Line, next.Start), next.EndLine, tokens.Column(next.EndLine, next.End)) };
    }

    // A function may have its comment in a line of its own, the first of the body.
    private Refusal? PlaceOnFirstLine(TypeComment comment)
    {
        AstNode? function = HeaderEndingAt(tokens[comment.Previous - 1]);
        if (function is not (FunctionDef or AsyncFunctionDef))
            return Refusal.Misplaced;
        bool isSecondLine = !onFirstLine.Add(function);
        if (isSecondLine)
            return new Refusal($"expected an indented block after function definition on line {function.Span.Line}", comment.Span, SyntaxFailureKind.IndentationError);
        if (found.TryAdd(function, comment.Text))
            return null;
        Token indent = tokens[comment.Previous + 1];
        // The token has no end of its own.
        int column = tokens.Column(indent.EndLine, indent.End) - 1;
        return new Refusal("Cannot have two type comments on def", new SourceSpan(indent.EndLine, column, indent.EndLine, -2));
    }

    private AstNode? HeaderEndingAt(Token colon)
    {
        if (colon.Type != PyLiteParser.COLON)
            return null;
        AstNode? header = HeaderAt(colon.Line, tokens.Column(colon.Line, colon.Start));
        return header is For or AsyncFor or With or AsyncWith or FunctionDef or AsyncFunctionDef ? header : null;
    }

    // The innermost is the one that begins last.
    private AstNode? HeaderAt(int line, int column) => headers.FindLast(header =>
        IsBefore(header.Node.Span.Line, header.Node.Span.Column, line, column)
        && IsBefore(line, column, header.Body[0].Span.Line, header.Body[0].Span.Column)).Node;

    private Assign? AssignmentEndingAt(Token last)
    {
        int column = tokens.Column(last.EndLine, last.End);
        return assignments.Find(assignment => assignment.Span.EndLine == last.EndLine && assignment.Span.EndColumn == column);
    }

    private Arg? ParameterBefore(TypeComment comment)
    {
        (Arg Parameter, Stmt Function) last = parameters.FindLast(candidate =>
            IsBefore(candidate.Parameter.Span.Line, candidate.Parameter.Span.Column, comment.Span.Line, comment.Span.Column)
            && IsBefore(comment.Span.Line, comment.Span.Column, BodyOf(candidate.Function)[0].Span.Line, BodyOf(candidate.Function)[0].Span.Column));
        return last.Parameter;
    }

    private static bool IsBefore(int line, int column, int otherLine, int otherColumn) => line < otherLine || (line == otherLine && column < otherColumn);

    private static Stmt[] BodyOf(Stmt function) => function is FunctionDef plain ? plain.Body : ((AsyncFunctionDef)function).Body;

    // In the order of the text.
    private void Collect(Stmt[] statements)
    {
        foreach (Stmt statement in statements)
        {
            if (statement is Assign assignment)
                assignments.Add(assignment);
            Stmt[][] blocks = BlocksOf(statement);
            if (blocks.Length > 0 && blocks[0].Length > 0)
                headers.Add((statement, blocks[0]));
            if (statement is FunctionDef function)
                AddParameters(function.Args, function);
            else if (statement is AsyncFunctionDef async)
                AddParameters(async.Args, async);
            foreach (Stmt[] block in blocks)
                Collect(block);
        }
    }

    private void AddParameters(Arguments arguments, Stmt function)
    {
        Arg?[] all = [.. arguments.Posonlyargs, .. arguments.Args, arguments.Vararg, .. arguments.Kwonlyargs, arguments.Kwarg];
        foreach (Arg? parameter in all)
        {
            if (parameter is not null)
                parameters.Add((parameter, function));
        }
    }

    private static Stmt[][] BlocksOf(Stmt statement) => statement switch
    {
        FunctionDef f => [f.Body],
        AsyncFunctionDef f => [f.Body],
        ClassDef c => [c.Body],
        If i => [i.Body, i.Orelse],
        For f => [f.Body, f.Orelse],
        AsyncFor f => [f.Body, f.Orelse],
        While w => [w.Body, w.Orelse],
        With w => [w.Body],
        AsyncWith w => [w.Body],
        Try t => [t.Body, .. t.Handlers.Select(static handler => handler.Body), t.Orelse, t.Finalbody],
        TryStar t => [t.Body, .. t.Handlers.Select(static handler => handler.Body), t.Orelse, t.Finalbody],
        Match m => [.. m.Cases.Select(static matchCase => matchCase.Body)],
        _ => [],
    };

    /// <summary>Why a comment may not stand where it does.</summary>
    /// <param name="Message">The words.</param>
    /// <param name="Span">What is shown; null for the comment.</param>
    /// <param name="Kind">The exception.</param>
    private sealed record Refusal(string Message, SourceSpan? Span = null, SyntaxFailureKind Kind = SyntaxFailureKind.SyntaxError)
    {
        public static readonly Refusal Misplaced = new("invalid syntax");

        public SyntaxFailure Failure(TokenBuffer tokens, string filename, TypeComment comment)
        {
            SourceSpan span = Span ?? comment.Span;
            return new SyntaxFailure(Kind, Message, filename, span, tokens.ErrorText(span.Line, Math.Max(comment.Previous, 0)), false);
        }
    }
}
