using System.Runtime.CompilerServices;
using PyLite.Interpreter.Syntax;
using Xunit;

namespace PyLite.UnitTests.Syntax;

/// <summary>What is wrong with a text is said in CPython's words, at CPython's place; mistakes.expected is what CPython 3.14 said.</summary>
public sealed class MistakeTests
{
    [Fact]
    public void Every_recorded_mistake_is_explained_as_CPython_does()
    {
        string[] snippets = File.ReadAllText(Beside("mistakes.txt")).TrimEnd('\n').Split("\n====\n");
        string[] expected = File.ReadAllText(Beside("mistakes.expected")).TrimEnd('\n').Split('\n');
        Assert.Equal(expected.Length, snippets.Length);
        var different = new List<string>();
        for (int i = 0; i < snippets.Length; i++)
        {
            string actual = Outcome(snippets[i]);
            if (actual != expected[i])
                different.Add($"{snippets[i]}\n  expected {expected[i]}\n  actual   {actual}");
        }
        Assert.Empty(different);
    }

    private static string Outcome(string snippet)
    {
        ParseResult result = Parser.Parse(SourceText.FromString(snippet), "<string>", ParseMode.Exec);
        if (result.Failure is not { } failure)
            return "OK";
        if (failure.Span.Line < 0)
            return $"{failure.Kind}|{failure.Message}";
        string[] lines = snippet.Split('\n');
        int column = CodePoints(lines, failure.Span.Line, failure.Span.Column) + 1;
        int endColumn = CodePoints(lines, failure.Span.EndLine, failure.Span.EndColumn) + 1;
        return $"{failure.Kind}|{failure.Message}|{failure.Span.Line}|{column}|{failure.Span.EndLine}|{endColumn}";
    }

    // Python counts characters where .NET counts UTF-16 units.
    private static int CodePoints(string[] lines, int line, int column)
    {
        string text = line >= 1 && line <= lines.Length ? lines[line - 1] : "";
        int count = column;
        for (int i = 1; i < Math.Min(column, text.Length); i++)
            count -= char.IsLowSurrogate(text[i]) ? 1 : 0;
        return count;
    }

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
