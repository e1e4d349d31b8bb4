using PyLite.Interpreter.Syntax;
using Xunit;

namespace PyLite.UnitTests.Syntax;

/// <summary>Whether more lines could make a text right, as codeop tells the prompt.</summary>
public sealed class IncompleteInputTests
{
    [Theory]
    [InlineData("if x:")]
    [InlineData("if x:\n")]
    [InlineData("if x:\n  y")]
    [InlineData("x = (")]
    [InlineData("x = [1,\n2")]
    [InlineData("'''abc")]
    [InlineData("f'''{x")]
    [InlineData("x = \\\n")]
    [InlineData("@a")]
    [InlineData("@a\n")]
    [InlineData("try:\n  x\n")]
    [InlineData("class A:\n  def f(self):")]
    [InlineData("match x:\n")]
    [InlineData("if x: pass")]
    public void More_lines_are_wanted(string text) => Assert.True(IsIncomplete(text));

    [Theory]
    [InlineData("x =")]
    [InlineData("x = 1 +\n")]
    [InlineData("a b\n")]
    [InlineData("x = 1)")]
    [InlineData("'abc\n")]
    [InlineData("if x:\ny\n")]
    [InlineData("x = (]")]
    [InlineData("f() = 1\n")]
    [InlineData("if x\n")]
    public void More_lines_do_not_help(string text) => Assert.False(IsIncomplete(text));

    [Theory]
    [InlineData("x = 1\n")]
    [InlineData("x")]
    [InlineData("if x: pass\n")]
    [InlineData("if x:\n  y\n")]
    [InlineData("x; y")]
    public void A_whole_statement_is_read(string text) => Assert.Null(Parse(text).Failure);

    [Fact]
    public void Two_statements_are_one_too_many() =>
        Assert.Equal("multiple statements found while compiling a single statement", Parse("x = 1\ny = 2").Failure!.Message);

    private static bool IsIncomplete(string text)
    {
        ParseResult result = Parse(text);
        return (result.Failure ?? result.Unfinished) is { IsIncomplete: true };
    }

    private static ParseResult Parse(string text) => Parser.Parse(SourceText.FromString(text), "<stdin>", ParseMode.Single);
}
