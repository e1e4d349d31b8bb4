using System.CommandLine;
using PyLite.CPythonTests;

Option<string> library = new("--lib")
{
    Description = "the Lib folder of a CPython, with its tests; else the environment variable CPYTHON_LIB says it",
    HelpName = "DIR",
    DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CPYTHON_LIB") ?? "",
};
Option<int> limit = new("--limit") { Description = "seconds that one test may take", HelpName = "N", DefaultValueFactory = _ => 60 };
Option<int> jobs = new("--jobs") { Description = "files that run at the same time", HelpName = "N", DefaultValueFactory = _ => 2 };
Option<bool> verbose = new("--verbose", "-v") { Description = "print the tracebacks of all failures" };
Argument<string[]> names = new("names") { Description = "files to run (list, generators); without any those of files.txt" };
RootCommand command = new("Runs files of CPython's own tests with PyLite.") { library, limit, jobs, verbose, names };
command.SetAction(result => RunAsync(result));
return await command.Parse(args).InvokeAsync();

async Task<int> RunAsync(ParseResult options)
{
    string folder = Path.GetFullPath(options.GetRequiredValue(library));
    if (!File.Exists(Path.Combine(folder, "test", "support", "__init__.py")))
    {
        Console.Error.WriteLine("--lib (or CPYTHON_LIB) must name the Lib folder of a CPython that has its tests");
        return 2;
    }
    List<string> skipped = [.. new ReasonList("skipped.txt").Names];
    if (!File.Exists(Path.Combine(folder, "annotationlib.py")))
        skipped.AddRange(new ReasonList("changed-in-3.14.txt").Names);
    Report report = new(new ReasonList("known-failures.txt"), options.GetValue(verbose));
    using SemaphoreSlim places = new(options.GetValue(jobs));
    TimeSpan patience = TimeSpan.FromSeconds(options.GetValue(limit));
    List<(TestFile File, Task Run)> runs = [];
    foreach (string name in ChosenNames(options.GetValue(names) ?? []))
    {
        TestFile file = new($"test.test_{name}", folder, patience, skipped);
        runs.Add((file, RunInTurnAsync(file, places)));
    }
    Report.PrintHead();
    foreach ((TestFile file, Task run) in runs)
    {
        await run;
        report.Add(file);
    }
    return report.Finish();
}

static async Task RunInTurnAsync(TestFile file, SemaphoreSlim places)
{
    await places.WaitAsync();
    try
    {
        await file.RunAsync();
    }
    finally
    {
        places.Release();
    }
}

static IEnumerable<string> ChosenNames(string[] names) =>
    names.Length > 0 ? names : File.ReadLines(Path.Combine(Layout.Folder, "files.txt")).Where(line => line.Length > 0 && line[0] != '#');
