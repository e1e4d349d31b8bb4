using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>The module <c>pylite</c>, which CPython does not have: a part of a program on a virtual clock.</summary>
public sealed class VirtualTimeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pylite").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task Sleeping_takes_no_time_in_the_context_and_clocks_agree() => PrintsAsync(
        """
        import asyncio, time
        from pylite import virtual_time

        async def worker(name, seconds):
            await asyncio.sleep(seconds)
            print(name, round(clock.elapsed))

        async def main():
            await asyncio.gather(worker("slow", 7200), worker("quick", 60))

        wall, monotonic = time.time(), time.monotonic()
        with virtual_time() as clock:
            print(clock.elapsed < 0.001)
            asyncio.run(main())
            time.sleep(100)
            print(round(clock.elapsed), round(time.time() - wall), round(time.monotonic() - monotonic))
        print(round(clock.elapsed), clock)
        print(time.time() - wall < 60, time.monotonic() - monotonic >= 7300)
        """,
        """
        True
        quick 60
        slow 7200
        7300 7300 7300
        7300 <virtual_time elapsed=7300.000>
        True True

        """);

    [Fact]
    public Task Functions_and_coroutine_functions_are_decorated() => PrintsAsync(
        """
        import asyncio, inspect, time
        from pylite import virtual_time

        @virtual_time()
        def sleeps(seconds):
            time.sleep(seconds)
            return "slept"

        @virtual_time()
        async def waits():
            try:
                async with asyncio.timeout(3600):
                    await asyncio.Event().wait()
            except TimeoutError:
                return "timed out"

        print(sleeps(86400), sleeps(86400), sleeps.__name__)
        print(asyncio.run(waits()), inspect.iscoroutinefunction(waits))
        """,
        """
        slept slept sleeps
        timed out True

        """);

    [Fact]
    public Task Time_passes_by_hand() => PrintsAsync(
        """
        import asyncio
        from pylite import virtual_time

        async def main():
            task = asyncio.create_task(asyncio.sleep(10, "done"))
            await asyncio.sleep(0)
            clock.advance(9.5)
            await asyncio.sleep(0)
            print(task.done())
            clock.advance(0.5)
            print(await task, round(clock.elapsed, 3))

        with virtual_time() as clock:
            asyncio.run(main())
            for wrong in (-1, float("nan"), "x"):
                try:
                    clock.advance(wrong)
                except (TypeError, ValueError) as error:
                    print(type(error).__name__, error)
        try:
            clock.advance(1)
        except RuntimeError as error:
            print(error)
        """,
        """
        False
        done 10.0
        ValueError the clock advances by 0 seconds to a hundred years
        ValueError the clock advances by 0 seconds to a hundred years
        TypeError must be real number, not str
        the time is not virtual

        """);

    [Fact]
    public Task Threads_share_the_clock_and_go_on_with_the_real_one() => PrintsAsync(
        """
        import threading, time
        from pylite import virtual_time

        def sleeper(seconds):
            time.sleep(seconds)
            order.append(seconds)

        order = []
        with virtual_time():
            threads = [threading.Thread(target=sleeper, args=(seconds,)) for seconds in (300, 100, 200)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            left = threading.Thread(target=sleeper, args=(0.05,))
            left.start()
        left.join()
        print(order)
        """,
        """
        [100, 200, 300, 0.05]

        """);

    [Fact]
    public async Task What_can_never_come_is_an_error_that_a_test_can_expect()
    {
        Execution run = await RunAsync(
            """
            import asyncio
            from pylite import virtual_time

            async def main():
                await asyncio.Event().wait()

            with virtual_time():
                try:
                    asyncio.run(main())
                except RuntimeError as error:
                    print(error)
            """);
        Assert.Equal(("deadlock: everything waits for what can never come\n", 0), (run.Output, run.ExitCode));
        Assert.Contains("main() at script.py:5, waits for Event.wait", run.Errors, StringComparison.Ordinal);
    }

    private async Task PrintsAsync(string program, string output)
    {
        Execution run = await RunAsync(program);
        Assert.Equal((output, "", 0), (run.Output, run.Errors, run.ExitCode));
    }

    private async Task<Execution> RunAsync(string program)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "script.py"), program);
        return await Execution.RunAsync(["script.py"], folder);
    }
}
