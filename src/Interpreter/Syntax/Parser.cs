using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>Source text to AST: the one entrance to the syntax.</summary>
internal static class Parser
{
    /// <summary>Reads <paramref name="source"/> as <paramref name="mode"/> says. Never throws for bad input: the result holds the failure.</summary>
    /// <param name="source">The text.</param>
    /// <param name="filename">What failures call it.</param>
    /// <param name="mode">What it is to be.</param>
    /// <param name="options">How it is read.</param>
    public static ParseResult Parse(SourceText source, string filename, ParseMode mode, ParseOptions? options = null)
    {
        options ??= ParseOptions.Default;
        var warnings = new List<SyntaxWarning>();
        if (!SourceDecoder.TryDecode(source, filename, out string text, out SyntaxFailure? undecodable))
            return new ParseResult(null, undecodable, warnings);
        TokenBuffer tokens = Tokenizer.Read(text, filename, warnings, mode == ParseMode.Exec);
        var stream = new ParserTokenStream(tokens);
        var parser = new PyLiteParser(stream, TextWriter.Null, TextWriter.Null);
        var builder = new AstBuilder(tokens, filename, warnings, options.MaximumDigits);
        builder.Attach(parser);
        try
        {
            Start(parser, mode);
            ParseResult result = mode == ParseMode.Single
                ? Interactive(builder, tokens, filename, warnings)
                : new ParseResult(builder.Tree, null, warnings) { Text = tokens.Text };
            return options.TypeComments && result.Tree is { } tree ? WithTypeComments(result, tokens, tree, filename) : result;
        }
        catch (ParseAbort)
        {
            SyntaxFailure failure = new Diagnosis(tokens, builder, parser, filename, mode).Explain();
            return new ParseResult(null, failure with { Read = (builder.LastCompound.Line, builder.LastCompound.Column, tokens.Source()) }, warnings);
        }
    }

    private static ParseResult WithTypeComments(ParseResult result, TokenBuffer tokens, Mod tree, string filename)
    {
        (TypeComments comments, SyntaxFailure? failure) = TypeCommentReader.Read(tokens, tree, filename);
        return failure is null ? result with { TypeComments = comments } : new ParseResult(null, failure, result.Warnings);
    }

    /// <summary>A compound statement ends with a newline of its own: `if x: pass` needs one, a block on lines of its own is unfinished without.</summary>
    private static ParseResult Interactive(AstBuilder builder, TokenBuffer tokens, string filename, List<SyntaxWarning> warnings)
    {
        bool isCompound = builder.Tree is Interactive
        {
            Body: [If or While or For or AsyncFor or Try or TryStar or With or AsyncWith or Match
            or FunctionDef or AsyncFunctionDef or ClassDef]
        };
        if (!isCompound || !tokens.IsLastNewlineImplied)
            return new ParseResult(builder.Tree, null, warnings) { Text = tokens.Text };
        int line = tokens.LineCount - 1;
        var failure = new SyntaxFailure(
            SyntaxFailureKind.SyntaxError, "invalid syntax", filename, new SourceSpan(line, -1, line, -1), tokens.LineText(line), true);
        bool isOneLine = tokens[tokens.Count - 2].Type == PyLiteParser.NEWLINE;
        return isOneLine ? new ParseResult(null, failure, warnings) : new ParseResult(builder.Tree, null, warnings) { Text = tokens.Text, Unfinished = failure };
    }

    private static void Start(PyLiteParser parser, ParseMode mode)
    {
        switch (mode)
        {
            case ParseMode.Exec:
                parser.file_input();
                break;
            case ParseMode.Eval:
                parser.eval_input();
                break;
            case ParseMode.FuncType:
                parser.func_type();
                break;
            default:
                parser.single_input();
                break;
        }
    }
}
