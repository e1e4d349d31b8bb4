using System.Runtime.CompilerServices;
using Xunit;

namespace PyLite.UnitTests.Architecture;

/// <summary>What holds for each source file.</summary>
public sealed class SourceFileTests
{
    private const int Longest = 500;

    [Fact]
    public void No_file_grows_beyond_five_hundred_lines() =>
        Assert.DoesNotContain(Files(), path => File.ReadLines(path).Count() > Longest);

    private static IEnumerable<string> Files([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src"));
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Generated"));
    }
}
