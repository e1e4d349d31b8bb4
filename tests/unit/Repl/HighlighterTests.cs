using PyLite.Cli.Repl;
using Xunit;

namespace PyLite.UnitTests.Repl;

public sealed class HighlighterTests
{
    [Theory]
    [InlineData("def f(x): return 1", "K:def D:f K:return N:1")]
    [InlineData("print('a') # b", "B:print S:'a' C:# b")]
    [InlineData("x.print", "")]
    [InlineData("match x:", "K:match")]
    [InlineData("match = 1", "N:1")]
    [InlineData("f'{x!r}'", "S:f' S:'")]
    [InlineData("x = 'open", "S:'open")]
    [InlineData("# 你好\nNone", "C:# 你好 K:None")]
    [InlineData("((((", "")]
    [InlineData("\0\u0001", "")]
    public void Tokens_have_colors(string text, string expected)
    {
        IEnumerable<string> found = Highlighter.Colors(text, static name => name == "print").Select(span => $"{Letter(span.Color)}:{text[span.Start..span.End]}");
        Assert.Equal(expected, string.Join(' ', found));
    }

    private static char Letter(string color) => color switch
    {
        Theme.Keyword => 'K',
        Theme.Builtin => 'B',
        Theme.Comment => 'C',
        Theme.String => 'S',
        Theme.Number => 'N',
        Theme.Definition => 'D',
        _ => '?',
    };
}
