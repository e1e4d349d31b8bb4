using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>Every script prints what CPython prints.</summary>
public sealed class ScriptTests(ScriptRuns runs) : IClassFixture<ScriptRuns>
{
    public static IEnumerable<TheoryDataRow<string>> Names =>
        Script.All.Select(script => new TheoryDataRow<string>(script.Name) { TestDisplayName = script.Name });

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Prints_what_was_recorded(string name)
    {
        var script = Script.All.Single(s => s.Name == name);
        var complaint = await runs.ResultAsync(script);
        if (KnownFailures.Reasons.TryGetValue(name, out var reason))
        {
            Assert.True(complaint is not null, $"{name} passes now: take it off the list of known failures");
            Assert.Skip($"known failure: {reason}");
        }

        Assert.True(complaint is null, complaint);
    }

    [Fact]
    public void The_list_of_known_failures_names_scripts_and_reasons() => Assert.Empty(KnownFailures.Complaints());
}
