using System.Text.Json;
using System.Xml.Linq;
using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>What PyLite tells of tasks: that nothing can go on, and the pictures of <c>--trace-tasks</c>.</summary>
public sealed class TaskReportTests : IDisposable
{
    private const string Program = """
        import asyncio

        async def work(name, seconds):
            await asyncio.sleep(seconds)
            return name

        async def fails():
            await asyncio.sleep(0.2)
            raise ValueError("<坏> & worse")

        async def main():
            task = asyncio.create_task(asyncio.Event().wait(), name="等待 <a>")
            await asyncio.gather(work("x", 1), work("y", 2), fails(), return_exceptions=True)
            task.cancel()
            print("end")

        asyncio.run(main())
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("pylite").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_program_in_which_nothing_can_go_on_ends_with_the_tree_of_its_tasks()
    {
        Execution run = await RunAsync(
            """
            import asyncio

            async def reader(queue):
                await queue.get()

            async def main():
                queue = asyncio.Queue()
                task = asyncio.create_task(reader(queue), name="reader")
                print("start")
                await task

            asyncio.run(main())
            """,
            "--virtual-time");
        Assert.Equal(("start\n", 1), (run.Output, run.ExitCode));
        Assert.StartsWith(
            """
            Tasks, and below each those it waits for:
            Task-1: main() at script.py:10, waits for task 'reader'
                reader: reader() at script.py:4, waits for Queue.get
            The main thread (most recent call first):

            """,
            run.Errors,
            StringComparison.Ordinal);
        Assert.EndsWith("RuntimeError: deadlock: everything waits for what can never come\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Threads_that_wait_for_each_other_are_a_deadlock_too()
    {
        Execution run = await RunAsync(
            """
            import threading

            lock = threading.Lock()
            lock.acquire()
            try:
                lock.acquire()
            except RuntimeError as error:
                print(error)
            """,
            "--virtual-time");
        Assert.Equal(("deadlock: everything waits for what can never come\n", 0), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task A_picture_of_the_tasks_is_well_formed_and_names_them()
    {
        Execution run = await RunAsync(Program, "--virtual-time", "--trace-tasks", "out.svg");
        Assert.Equal(("end\n", "", 0), (run.Output, run.Errors, run.ExitCode));
        string text = XDocument.Load(Path.Combine(folder, "out.svg")).Root!.Value;
        Assert.Contains("等待 <a>", text, StringComparison.Ordinal);
        Assert.Contains("gather of 3", text, StringComparison.Ordinal);
        Assert.Contains("ValueError('<坏> & worse')", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_of_the_tasks_are_json()
    {
        await RunAsync(Program, "--virtual-time", "--trace-tasks", "out.json");
        using JsonDocument document = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "out.json")));
        List<string?> names = [.. document.RootElement.GetProperty("traceEvents").EnumerateArray().Select(static e => e.GetProperty("name").GetString())];
        Assert.Contains("sleep", names);
        Assert.Contains("running", names);
        Assert.Contains("cancelled", names);
        Assert.Contains("failed", names);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_takes_nothing_from_the_output()
    {
        Execution run = await RunAsync(Program, "--virtual-time", "--trace-tasks", "missing/out.svg");
        Assert.Equal(("end\n", 1), (run.Output, run.ExitCode));
        Assert.StartsWith("pylite: can't write 'missing/out.svg': ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full.svg")]
    [InlineData("full.json")]
    public async Task A_full_disk_takes_nothing_from_the_output_either(string file)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Linux has such a device");
        File.CreateSymbolicLink(Path.Combine(folder, file), "/dev/full");
        Execution run = await RunAsync(Program, "--virtual-time", "--trace-tasks", file);
        Assert.Equal(("end\n", 1), (run.Output, run.ExitCode));
        Assert.StartsWith($"pylite: can't write '{file}': No space left on device", run.Errors, StringComparison.Ordinal);
    }

    private async Task<Execution> RunAsync(string program, params string[] options)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "script.py"), program);
        return await Execution.RunAsync([.. options, "script.py"], folder);
    }
}
