using System.Diagnostics;
using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax;
using Xunit;
using Assert = Xunit.Assert;

namespace PyLite.UnitTests.Syntax;

/// <summary>No text is too deep, too long or too odd for an answer.</summary>
public sealed class DeepInputTests
{
    [Fact]
    public void Ten_thousand_open_brackets_are_too_many() => Assert.Equal("too many nested parentheses", Failure(new string('(', 10_000)).Message);

    [Fact]
    public void Ten_thousand_signs_are_too_complex() => Assert.Equal(SyntaxFailureKind.MemoryError, Failure(new string('-', 10_000) + "1").Kind);

    [Fact]
    public void Lambdas_nested_without_end_are_too_complex() =>
        Assert.Equal(SyntaxFailureKind.MemoryError, Failure(string.Concat(Enumerable.Repeat("lambda: ", 100_000)) + "1").Kind);

    [Fact]
    public void Nesting_is_counted_before_a_small_stack_overflows()
    {
        SyntaxFailure? failure = null;
        var thread = new Thread(() => failure = Failure(string.Concat(Enumerable.Repeat("lambda: ", 3_000)) + "1"), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(SyntaxFailureKind.MemoryError, failure!.Kind);
    }

    [Fact]
    public void Two_hundred_brackets_are_read() => Read(new string('(', 200) + "1" + new string(')', 200));

    [Fact]
    public void Five_thousand_terms_are_read() => Read(string.Join("+", Enumerable.Repeat("a", 5_000)));

    [Fact]
    public void Five_thousand_elifs_are_read() => Read("if x: pass\n" + string.Concat(Enumerable.Repeat("elif x: pass\n", 5_000)));

    [Theory]
    [InlineData("+a")]
    [InlineData(".a")]
    [InlineData("()")]
    [InlineData("[0]")]
    public void Chains_beyond_ten_thousand_are_too_deep(string link) =>
        Assert.Equal(SyntaxFailureKind.RecursionError, Failure("a" + string.Concat(Enumerable.Repeat(link, 100_000))).Kind);

    [Fact]
    public void A_line_of_five_megabytes_is_read_quickly()
    {
        long start = Stopwatch.GetTimestamp();
        Read("x = [" + string.Concat(Enumerable.Repeat("1, ", 1_700_000)) + "]");
        Failure("x = '" + new string('a', 5_000_000));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(60));
    }

    private static void Read(string text)
    {
        ParseResult result = Parser.Parse(SourceText.FromString(text), "<string>", ParseMode.Exec);
        Assert.Null(result.Failure);
        Assert.Single(Assert.IsType<Module>(result.Tree).Body);
    }

    private static SyntaxFailure Failure(string text) => Parser.Parse(SourceText.FromString(text), "<string>", ParseMode.Exec).Failure!;
}
