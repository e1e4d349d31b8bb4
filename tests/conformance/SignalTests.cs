using System.Diagnostics;
using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>Ctrl-C and a reader that goes away.</summary>
public sealed class SignalTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pylite").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("while True: pass")]
    [InlineData("import time; time.sleep(50)")]
    [InlineData("import threading; threading.Event().wait()")]
    [InlineData("import asyncio; asyncio.run(asyncio.sleep(50))")]
    [InlineData("list(iter(lambda: 1, 2))")]
    [InlineData("10 ** 10 ** 8")]
    [InlineData("int('7' * 10 ** 8) if __import__('sys').set_int_max_str_digits(0) is None else 0")]
    [InlineData("str(3 ** 10 ** 8) if __import__('sys').set_int_max_str_digits(0) is None else 0")]
    [InlineData("(1 << 10 ** 9) * ((1 << 10 ** 9) - 1)")]
    [InlineData("__import__('math').factorial(10 ** 7)")]
    public async Task Interrupted_code_raises_keyboard_interrupt(string busy)
    {
        var (output, errors, code) = await InterruptAsync($"""
            print("ready", flush=True)
            try:
                {busy}
            except KeyboardInterrupt as e:
                print("caught", repr(e))
            """);
        Assert.Equal(("caught KeyboardInterrupt()\n", "", 0), (output, errors, code));
    }

    [Fact]
    public async Task An_uncaught_interrupt_ends_with_its_traceback_and_130()
    {
        var (_, errors, code) = await InterruptAsync("""
            print("ready", flush=True)
            while True:
                pass
            """);
        Assert.StartsWith("Traceback (most recent call last):\n  File ", errors, StringComparison.Ordinal);
        Assert.EndsWith("\nKeyboardInterrupt\n", errors, StringComparison.Ordinal);
        Assert.Equal(130, code);
    }

    [Fact]
    public async Task A_task_run_in_a_thread_can_be_cancelled_after_an_interrupt()
    {
        var (output, _, code) = await InterruptAsync("""
            import asyncio, threading, time
            async def hello():
                while time.sleep(0.01) or not stop:
                    pass
            stop = False
            loop = asyncio.new_event_loop()
            task = loop.create_task(hello())
            thread = threading.Thread(target=loop.run_until_complete, args=(task,), daemon=True)
            thread.start()
            print("ready", flush=True)
            try:
                thread.join()
            except KeyboardInterrupt:
                task.cancel()
                print(repr(task).split(" name=")[0])
            finally:
                print(repr(task).split(" name=")[0])
                stop = True
            """);
        Assert.Equal(("<Task cancelling\n<Task cancelling\n", 0), (output, code));
    }

    [Fact]
    public async Task A_broken_pipe_is_a_python_error()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("there is no sh");
        await File.WriteAllTextAsync(Path.Combine(folder, "script.py"), "for i in range(1000000): print('line', i)\n");
        var start = new ProcessStartInfo("sh", ["-c", "\"$0\" script.py | head -1", Layout.PyLite])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var shell = Process.Start(start)!;
        var errors = shell.StandardError.ReadToEndAsync();
        Assert.Equal("line 0\n", await shell.StandardOutput.ReadToEndAsync());
        Assert.EndsWith("BrokenPipeError: [Errno 32] Broken pipe\n", await errors, StringComparison.Ordinal);
        Assert.DoesNotContain("System.IO", await errors, StringComparison.Ordinal);
    }

    /// <summary>Runs a script until its first line, then interrupts it as Ctrl-C does; gives what came after that line.</summary>
    private async Task<(string Output, string Errors, int Code)> InterruptAsync(string script)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("there is no kill");
        await File.WriteAllTextAsync(Path.Combine(folder, "script.py"), script);
        var start = new ProcessStartInfo(Layout.PyLite, "script.py")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var stop = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync(CancellationToken.None));
        await Task.Delay(300, CancellationToken.None);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return (output, await errors, process.ExitCode);
    }
}
