namespace PyLite.Interpreter.Syntax;

/// <summary>Source text to AST: the one entrance to the syntax.</summary>
internal static class Parser
{
    /// <summary>Reads <paramref name="source"/> as <paramref name="mode"/> says. Never throws for bad input: the result holds the failure.</summary>
    public static ParseResult Parse(SourceText source, string filename, ParseMode mode) => throw new NotImplementedException();
}
