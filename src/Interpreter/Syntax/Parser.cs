using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>Source text to AST: the one entrance to the syntax.</summary>
internal static class Parser
{
    /// <summary>Reads <paramref name="source"/> as <paramref name="mode"/> says. Never throws for bad input: the result holds the failure.</summary>
    public static ParseResult Parse(SourceText source, string filename, ParseMode mode)
    {
        var warnings = new List<SyntaxWarning>();
        if (!SourceDecoder.TryDecode(source, filename, out string text, out SyntaxFailure? undecodable))
            return new ParseResult(null, undecodable, warnings);
        TokenBuffer tokens = Tokenizer.Read(text, filename, warnings);
        var stream = new ParserTokenStream(tokens);
        var parser = new PyLiteParser(stream, TextWriter.Null, TextWriter.Null);
        var builder = new AstBuilder(tokens, filename, warnings);
        builder.Attach(parser);
        try
        {
            Start(parser, mode);
            return new ParseResult(builder.Tree, null, warnings);
        }
        catch (ParseAbort)
        {
            return new ParseResult(null, new Diagnosis(tokens, builder, parser, filename, mode).Explain(), warnings);
        }
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
            default:
                parser.single_input();
                break;
        }
    }
}
