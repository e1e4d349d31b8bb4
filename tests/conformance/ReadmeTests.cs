using System.Text.RegularExpressions;
using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>What the documents tell a reader to type works, and prints what they say.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pylite").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh.md")]
    [InlineData("docs/tour.md")]
    [InlineData("docs/virtual-time.md")]
    public async Task Programs_print_what_stands_below_them(string document)
    {
        foreach (Match program in await ProgramsAsync(document))
        {
            var execution = await Execution.RunAsync([program.Groups["name"].Value], folder);
            Assert.Equal((program.Groups["output"].Value, "", 0), (execution.Output, execution.Errors, execution.ExitCode));
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh.md")]
    [InlineData("docs/tour.md")]
    public async Task Commands_succeed(string document)
    {
        await ProgramsAsync(document);
        foreach (Match command in Command().Matches(await ReadAsync(document)))
        {
            string[] words = [.. Word().Matches(command.Groups["arguments"].Value).Select(static word => word.Value.Trim('"'))];
            var execution = await Execution.RunAsync(words, folder);
            Assert.Equal(("", 0), (execution.Errors, execution.ExitCode));
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh.md")]
    [InlineData("src/Embedding/README.md")]
    public async Task The_example_in_csharp_is_the_one_that_is_compiled(string document) =>
        Assert.Contains(Squeeze(await ReadAsync("examples/embedding/Program.cs")), Squeeze(await ReadAsync(document)), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/tour.md")]
    [InlineData("docs/adding-a-builtin.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/differences.md")]
    [InlineData("docs/virtual-time.md")]
    [InlineData("docs/watching-tasks.md")]
    public async Task Links_lead_somewhere(string document)
    {
        foreach (Match link in Link().Matches(await ReadAsync(document)))
        {
            string target = link.Groups["target"].Value.Split('#')[0];
            if (target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
                Assert.True(Path.Exists(Path.Join(Path.GetDirectoryName(PathOf(document)), target)), $"{document}: {target} does not exist");
        }
    }

    private static string PathOf(string document) => Path.GetFullPath(Path.Join(Layout.Corpus, "..", "..", document));

    private static async Task<string> ReadAsync(string document) => (await File.ReadAllTextAsync(PathOf(document))).ReplaceLineEndings("\n");

    // However it is indented.
    private static string Squeeze(string text) => string.Join('\n', text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));

    // The programs of a document with their outputs, saved under their names.
    private async Task<MatchCollection> ProgramsAsync(string document)
    {
        MatchCollection programs = ProgramWithOutput().Matches(await ReadAsync(document));
        Assert.NotEmpty(programs);
        foreach (Match program in programs)
            await File.WriteAllTextAsync(Path.Join(folder, program.Groups["name"].Value), program.Groups["program"].Value);
        return programs;
    }

    [GeneratedRegex(@"```python\n(?<program># (?<name>\S+\.py)\n.*?)```\n\n```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ProgramWithOutput();

    [GeneratedRegex(@"^pylite (?<arguments>.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("[^\\s\"]+|\"[^\"]*\"")]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
