using PyLite;

using Python python = new();
python.Define("fetch", async (string name) =>
{
    await Task.Delay(100);
    return $"page of {name}";
});
python["names"] = new[] { "spam", "eggs" };
await python.RunAsync("""
    import asyncio
    pages = await asyncio.gather(*map(fetch, names))
    print(pages)
    """);
Console.WriteLine(await python.EvaluateAsync("sum(map(len, pages))"));
