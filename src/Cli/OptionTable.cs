using System.CommandLine;

namespace PyLite.Cli;

/// <summary>The options of the interpreter itself: those before the program's name.</summary>
internal sealed class OptionTable
{
    private readonly Option<string[]> warnings = new("-W") { Description = "warning control: action:message:category:module:lineno", HelpName = "arg", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string[]> implementation = new("-X") { Description = "set an implementation-specific option", HelpName = "opt" };
    private readonly Option<string[]> libraries = new("--lib") { Description = "search DIR for modules that PyLite does not have itself", HelpName = "DIR" };
    private readonly Option<string> hashBased = new("--check-hash-based-pycs") { Description = "accepted, without effect", HelpName = "arg" };
    private readonly Option<bool> virtualTime = new("--virtual-time") { Description = "sleeps take no time: the clock jumps" };
    private readonly Option<string> traceTasks = new("--trace-tasks") { Description = "draw what the tasks do (FILE.svg), or write it as Chrome's trace (FILE.json)", HelpName = "FILE" };
    private readonly Option<bool> unbuffered = Flag("-u", "force the stdout and stderr streams to be unbuffered");
    private readonly Option<bool> optimize = Flag("-O", "remove assert and __debug__-dependent statements");
    private readonly Option<bool> bytecode = Flag("-B", "don't write .pyc files (PyLite never does)");
    private readonly Option<bool> environment = Flag("-E", "ignore PYTHON* and PYLITE* environment variables");
    private readonly Option<bool> isolated = Flag("-I", "isolate PyLite from the user's environment (implies -E, -P and -s)");
    private readonly Option<bool> safePath = Flag("-P", "don't prepend a potentially unsafe path to sys.path");
    private readonly Option<bool> userSite = Flag("-s", "don't add user site directory to sys.path (PyLite never does)");
    private readonly Option<bool> site = Flag("-S", "don't imply 'import site' on initialization (PyLite never does)");
    private readonly Option<bool> bytes = Flag("-b", "issue warnings about converting bytes to str and comparing bytes with str");
    private readonly Option<bool> debug = Flag("-d", "accepted, without effect");
    private readonly Option<bool> interactive = Flag("-i", "inspect interactively after running a script");
    private readonly Option<bool> quiet = Flag("-q", "don't print version messages on interactive startup");
    private readonly Option<bool> verbose = Flag("-v", "accepted, without effect");
    private readonly Option<bool> skip = Flag("-x", "skip first line of source");

    /// <summary>The options that take a value, which may be attached (<c>-Werror</c>) or follow.</summary>
    public static bool TakesValue(char letter) => letter is 'W' or 'X';

    /// <summary>The letters that may be written together (<c>-uO</c>).</summary>
    public static bool IsFlag(char letter) => "uOBEIPsSbdiqvx".Contains(letter);

    /// <summary>The long options that take a value.</summary>
    public static bool TakesValue(string name) => name is "--lib" or "--check-hash-based-pycs" or "--trace-tasks";

    /// <summary>The long options that stand alone.</summary>
    public static bool IsFlag(string name) => name is "--virtual-time";

    /// <summary>Reads the options, which the splitting of the command line has checked and written one by one.</summary>
    public CommandLineOptions Read(IReadOnlyList<string> options, CommandLineOptions start)
    {
        ParseResult result = MakeCommand().Parse([.. options], new ParserConfiguration { EnablePosixBundling = false });
        return start with
        {
            Warnings = result.GetValue(warnings) ?? [],
            ImplementationOptions = result.GetValue(implementation) ?? [],
            Libraries = result.GetValue(libraries) ?? [],
            Optimize = Count(options, "-O"),
            Verbose = Count(options, "-v"),
            BytesWarning = Count(options, "-b"),
            Unbuffered = result.GetValue(unbuffered),
            Isolated = result.GetValue(isolated),
            IgnoreEnvironment = result.GetValue(environment) || result.GetValue(isolated),
            DontWriteBytecode = result.GetValue(bytecode),
            Interactive = result.GetValue(interactive),
            Quiet = result.GetValue(quiet),
            SafePath = result.GetValue(safePath) || result.GetValue(isolated),
            VirtualTime = result.GetValue(virtualTime),
            TraceTasks = result.GetValue(traceTasks),
        };
    }

    /// <summary>One line an option, for <c>--help</c>.</summary>
    public IEnumerable<string> Describe()
    {
        foreach (Option option in MakeCommand().Options)
        {
            if (option.HelpName is null && option.Description is null)
                continue;
            string name = option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";
            yield return $"{name,-14} : {option.Description}";
        }
    }

    private RootCommand MakeCommand()
    {
        RootCommand command = new();
        command.Options.Clear();
        Option[] all =
        [
            bytes, bytecode, debug, environment, interactive, isolated, optimize, safePath, quiet, userSite, site, unbuffered, verbose, warnings,
            skip, implementation, hashBased, libraries, virtualTime, traceTasks,
        ];
        foreach (Option option in all)
            command.Options.Add(option);
        return command;
    }

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    private static int Count(IReadOnlyList<string> options, string name)
    {
        int count = 0;
        foreach (string option in options)
        {
            if (option == name)
                count++;
        }
        return count;
    }
}
