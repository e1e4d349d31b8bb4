using System.Text;
using Xunit;

namespace PyLite.UnitTests.Documentation;

/// <summary>docs/supported.md says what the conformance scripts show, and nothing else.</summary>
public sealed class SupportedListTests
{
    private const string Document = "docs/supported.md";
    private const string UpdateVariable = "PYLITE_UPDATE_DOCS";

    private static readonly (string Folder, string Title)[] Parts =
    [
        ("language", "The language"),
        ("types", "Built-in types"),
        ("builtins", "Built-in functions"),
        ("errors", "Errors and tracebacks"),
        ("modules", "Modules"),
        ("asyncio", "asyncio"),
        ("cli", "The command"),
        ("documents", "The tutorial"),
    ];

    [Fact]
    public void The_list_is_the_one_that_the_scripts_give()
    {
        string expected = Generate();
        string path = RepositoryFiles.PathOf(Document);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            File.WriteAllText(path, expected);
        Assert.True(File.ReadAllText(path).ReplaceLineEndings("\n") == expected, $"{Document} is out of date: run the tests once with {UpdateVariable}=1");
    }

    private static string Generate()
    {
        StringBuilder text = new("# What is supported\n\nEach line is a script in [tests/conformance](../tests/conformance) that prints here what it prints in CPython.\nThis list is made from their names.\n");
        foreach ((string folder, string title) in Parts)
        {
            string path = RepositoryFiles.PathOf($"tests/conformance/{folder}");
            if (!Directory.Exists(path))
                continue;
            string[] names = [.. Directory.EnumerateFiles(path, "*.py").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(static name => !name.StartsWith('_')).Order(StringComparer.Ordinal)];
            text.Append($"\n## {title} ({names.Length})\n\n");
            foreach (string name in names)
                text.Append($"- [{name.Replace('_', ' ')}](../tests/conformance/{folder}/{name}.py)\n");
        }
        return text.ToString();
    }
}
