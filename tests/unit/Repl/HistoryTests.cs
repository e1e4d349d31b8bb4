using System.Text;
using PyLite.Cli.Repl;
using Xunit;

namespace PyLite.UnitTests.Repl;

public sealed class HistoryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pylite-history").FullName;

    private string Path => System.IO.Path.Join(folder, "history");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Statements_of_several_lines_come_back_whole()
    {
        History first = new(Path);
        first.Load();
        first.Add("x = '你好'");
        first.Add("def f():\n    return 1\n");
        first.Add("def f():\n    return 1");
        History second = new(Path);
        second.Load();
        Assert.Equal(2, second.Count);
        Assert.Equal("def f():\n    return 1", second[1]);
        Assert.Equal(0, second.FindBefore(second.Count, "你"));
        Assert.Equal(-1, second.FindBefore(second.Count, "zzz"));
    }

    [Fact]
    public void A_file_that_is_cut_off_or_no_text_loses_nothing_that_follows()
    {
        File.WriteAllBytes(Path, [(byte)'a', (byte)'\n', 0xFF, 0xFE, (byte)'\r']);
        History history = new(Path);
        history.Load();
        history.Add("b");
        History again = new(Path);
        again.Load();
        Assert.Equal("b", again[again.Count - 1].Split('\n')[^1]);
        Assert.StartsWith("a\n", File.ReadAllText(Path, Encoding.Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_never_ends_and_has_no_room_is_done_without()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Linux has such a device");
        History history = new("/dev/full");
        history.Load();
        history.Add("entered");
        Assert.Equal((1, "entered"), (history.Count, history[0]));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_done_without()
    {
        History history = new(folder);
        history.Load();
        history.Add("a");
        Assert.Equal("a", history[0]);
    }
}
