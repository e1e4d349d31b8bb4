using System.Text.RegularExpressions;
using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>The newcomer's page does not promise what is not so.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Its_program_prints_what_it_says()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Layout.Corpus, "..", "..", "README.md"));
        var blocks = Block().Matches(page).ToLookup(m => m.Groups[1].Value, m => m.Groups[2].Value);
        var folder = Directory.CreateTempSubdirectory("pylite").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "hello.py"), blocks["python"].First());
            var execution = await Execution.RunAsync(["hello.py"], folder);
            Assert.Equal((blocks["text"].First(), "", 0), (execution.Output, execution.Errors, execution.ExitCode));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
