using System.Numerics;
using System.Text;
using Xunit;

namespace PyLite.UnitTests.Embedding;

public sealed class PythonTests
{
    [Fact]
    public async Task Scripts_await_tasks_of_the_host_side_by_side()
    {
        using MemoryStream output = new();
        using Python python = new(new PythonOptions { Output = output });
        int running = 0;
        int most = 0;
        python.Define("fetch", async (string name) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Delay(50);
            Interlocked.Decrement(ref running);
            return $"page of {name}";
        });
        python["names"] = new[] { "spam", "eggs" };
        await python.RunAsync("""
            import asyncio
            pages = await asyncio.gather(*map(fetch, names))
            print(pages)
            """);
        Assert.Equal(24L, await python.EvaluateAsync("sum(map(len, pages))"));
        Assert.Equal(2, most);
        Assert.Equal("['page of spam', 'page of eggs']\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Values_go_there_and_back()
    {
        using Python python = new();
        object?[] values = [null, true, 1L, BigInteger.Pow(10, 30), 1.5, new Complex(1, 2), "你好 😀", new byte[] { 0, 255 }, new object?[] { 1L, "a" }];
        foreach (object? value in values)
        {
            python["x"] = value;
            Assert.Equal(value, python["x"]);
        }
        python["x"] = new Dictionary<string, int> { ["a"] = 1 };
        Assert.Equal("{'a': 1}", python.Evaluate("str(x)"));
        Assert.Equal(1L, Assert.IsType<Dictionary<object, object?>>(python.Evaluate("{'b': 1, None: 2}"))["b"]);
        Assert.Equal([1L, 2L], Assert.IsType<HashSet<object?>>(python.Evaluate("{1, 2}")));
        object? function = python.Evaluate("len");
        Assert.Equal("<built-in function len>", function!.ToString());
        python["f"] = function;
        Assert.Equal(3L, python.Evaluate("f('abc')"));
        Assert.Throws<KeyNotFoundException>(() => python["nothing"]);
        Assert.Equal("TypeError", Assert.Throws<PythonException>(() => python["x"] = new object()).TypeName);
        Assert.IsType<object?[]>(python.Evaluate("[x := [], x.append(x)]"));
    }

    [Fact]
    public void Exceptions_cross_the_border_both_ways()
    {
        using Python python = new();
        PythonException error = Assert.Throws<PythonException>(() => python.Run("def f(): return 1 / 0\nf()"));
        Assert.Equal("ZeroDivisionError: division by zero", error.Message);
        Assert.Contains("in f\n    def f(): return 1 / 0\n", error.Traceback, StringComparison.Ordinal);
        Assert.Equal("SyntaxError", Assert.Throws<PythonException>(() => python.Run("f(")).TypeName);
        Assert.Equal(3L, Assert.Throws<PythonException>(() => python.Run("raise SystemExit(3)")).Value);
        python.Define("fail", (int n) => n > 0 ? throw new TimeoutException("too late") : n);
        python.Run("""
            try:
                fail(1)
            except TimeoutError as e:
                caught = str(e)
            """);
        Assert.Equal("too late", python["caught"]);
        Assert.Equal("fail() takes exactly 1 argument (0 given)", Message(python, "fail()"));
        Assert.Equal("String is given where Int32 is wanted", Message(python, "fail('a')"));
        Assert.Equal("99999999999 does not fit into Int32", Message(python, "fail(99999999999)"));
        python.Define("broken", async () => { await Task.Yield(); return python is null ? 1 : throw new InvalidOperationException("no"); });
        Assert.Equal("System.InvalidOperationException: no", Message(python, "await broken()"));
        Assert.Equal("no running event loop", Message(python, "broken()"));
    }

    [Fact]
    public async Task A_script_that_never_ends_is_cancelled()
    {
        using Python python = new();
        foreach (string endless in (string[])["while True: pass", "import time; time.sleep(1000)", "import asyncio; await asyncio.sleep(1000)", "import asyncio; await asyncio.Event().wait()"])
        {
            using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(100));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => python.RunAsync(endless, source.Token));
        }
        Assert.Equal(2L, python.Evaluate("1 + 1"));
    }

    [Fact]
    public async Task A_paused_script_stands_still()
    {
        using Python python = new();
        long count = 0;
        python.Define("step", () => Interlocked.Increment(ref count));
        using CancellationTokenSource source = new();
        Task run = python.RunAsync("while True: step()", source.Token);
        SpinWait.SpinUntil(() => Interlocked.Read(ref count) > 100);
        python.Pause();
        long before = -1;
        SpinWait.SpinUntil(() => Interlocked.Exchange(ref before, Interlocked.Read(ref count)) == Interlocked.Read(ref count), 1000);
        await Task.Delay(100);
        long paused = Interlocked.Read(ref count);
        await Task.Delay(100);
        Assert.Equal(paused, Interlocked.Read(ref count));
        python.Resume();
        Assert.True(SpinWait.SpinUntil(() => Interlocked.Read(ref count) > paused, 10_000));
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public async Task Interpreters_share_nothing_and_run_side_by_side()
    {
        Python[] pythons = [.. Enumerable.Range(0, 4).Select(static _ => new Python(new PythonOptions { VirtualTime = true }))];
        await Task.WhenAll(pythons.Select(static (python, i) => python.RunAsync($"import sys, asyncio; sys.mine = {i}; await asyncio.sleep(1000); x = sys.mine")));
        Assert.Equal([0L, 1L, 2L, 3L], pythons.Select(static python => python["x"]));
        foreach (Python python in pythons)
            python.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pythons[0].RunAsync("pass"));
    }

    [Fact]
    public void Classes_of_another_interpreter_are_no_subclasses()
    {
        using Python one = new();
        using Python other = new();
        one.Run("class Mine: pass\nclass MyInt(int): pass");
        const string Names = "sorted(c.__name__ for base in (object, int) for c in base.__subclasses__() if c.__name__.startswith('M'))";
        Assert.Equal(["Mine", "MyInt"], Assert.IsType<object?[]>(one.Evaluate(Names)).Intersect(["Mine", "MyInt"]));
        Assert.DoesNotContain(Assert.IsType<object?[]>(other.Evaluate(Names)), static name => name is "Mine" or "MyInt");
    }

    private static string Message(Python python, string expression)
    {
        string message = Assert.Throws<PythonException>(() => python.Evaluate(expression)).Message;
        return message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
    }
}
