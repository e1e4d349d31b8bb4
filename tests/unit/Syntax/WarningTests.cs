using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Scopes;
using PyLite.Interpreter.Syntax;
using Xunit;
using Assert = Xunit.Assert;

namespace PyLite.UnitTests.Syntax;

/// <summary>Texts that are read, or code that is compiled, with a warning.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData("'\\d'", "\"\\d\" is an invalid escape sequence. Such sequences will not work in the future. Did you mean \"\\\\d\"? A raw string is also an option.", 1, 1)]
    [InlineData("x = b'a\\q'", "\"\\q\" is an invalid escape sequence. Such sequences will not work in the future. Did you mean \"\\\\q\"? A raw string is also an option.", 1, 7)]
    [InlineData("'\\777'", "\"\\777\" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean \"\\\\777\"? A raw string is also an option.", 1, 1)]
    [InlineData("f'a\\d{x}'", "\"\\d\" is an invalid escape sequence. Such sequences will not work in the future. Did you mean \"\\\\d\"? A raw string is also an option.", 1, 3)]
    [InlineData("f'a\\{x}'", "\"\\{\" is an invalid escape sequence. Such sequences will not work in the future. Did you mean \"\\\\{\"? A raw string is also an option.", 1, 3)]
    [InlineData("'\\d\\e'", "\"\\d\" is an invalid escape sequence. Such sequences will not work in the future. Did you mean \"\\\\d\"? A raw string is also an option.", 1, 1)]
    [InlineData("1if x else y", "invalid decimal literal", 1, 0)]
    public void A_warning_about_a_text_is_given(string text, string message, int line, int column) =>
        Check(Parse(text).Warnings, message, line, column);

    [Theory]
    [InlineData("x is 1", "\"is\" with 'int' literal. Did you mean \"==\"?", 1, 0)]
    [InlineData("x is not ()", "\"is not\" with 'tuple' literal. Did you mean \"!=\"?", 1, 0)]
    [InlineData("[(1, 2) (3, 4)]", "'tuple' object is not callable; perhaps you missed a comma?", 1, 1)]
    [InlineData("[[1] [2, 3]]", "list indices must be integers or slices, not tuple; perhaps you missed a comma?", 1, 1)]
    [InlineData("{1} [2]", "'set' object is not subscriptable; perhaps you missed a comma?", 1, 0)]
    [InlineData("assert (x, 'y')", "assertion is always true, perhaps remove parentheses?", 1, 0)]
    public void A_warning_about_code_is_given_when_it_is_compiled(string text, string message, int line, int column)
    {
        ParseResult result = Parse(text);
        Assert.Empty(result.Warnings);
        Check(ScopeBuilder.Build(result.Tree!, futureAnnotations: false, allowTopLevelAwait: false).Warnings, message, line, column);
    }

    private static ParseResult Parse(string text)
    {
        ParseResult result = Parser.Parse(SourceText.FromString(text), "<string>", ParseMode.Exec);
        Assert.Null(result.Failure);
        return result;
    }

    private static void Check(IEnumerable<SyntaxWarning> warnings, string message, int line, int column)
    {
        SyntaxWarning warning = Assert.Single(warnings);
        Assert.Equal(message, warning.Message);
        Assert.Equal((line, column), (warning.Span.Line, warning.Span.Column));
    }
}
