using System.CommandLine;

namespace PyLite.Cli;

/// <summary>The options of the interpreter itself: those before the program's name.</summary>
internal sealed class OptionTable
{
    private readonly Option<bool> bytes = Flag("-b", "warn where bytes are taken for text (-bb: an error)");
    private readonly Option<bool> environment = Flag("-E", "ignore the environment variables PYTHON... and PYLITE...");
    private readonly Option<bool> interactive = Flag("-i", "stay at the prompt when the program has ended");
    private readonly Option<bool> isolated = Flag("-I", "isolated from the user's environment: -E and -P");
    private readonly Option<bool> optimize = Flag("-O", "leave out assert statements (-OO: docstrings too)");
    private readonly Option<bool> safePath = Flag("-P", "do not look for modules beside the program");
    private readonly Option<bool> quiet = Flag("-q", "no greeting at the prompt");
    private readonly Option<bool> unbuffered = Flag("-u", "write output at once");
    private readonly Option<string[]> warnings = new("-W") { Description = "what to do with warnings: action:message:category:...", HelpName = "ARG" };
    private readonly Option<bool> skip = Flag("-x", "leave out the first line of the script");
    private readonly Option<string[]> implementation = new("-X") { Description = "an option of the implementation: dev", HelpName = "OPT" };
    private readonly Option<bool> bytecode = Flag("-B", null);
    private readonly Option<bool> debug = Flag("-d", null);
    private readonly Option<bool> userSite = Flag("-s", null);
    private readonly Option<bool> site = Flag("-S", null);
    private readonly Option<bool> verbose = Flag("-v", null);
    private readonly Option<string> hashBased = new("--check-hash-based-pycs");
    private readonly Option<bool> virtualTime = new("--virtual-time") { Description = "sleeping takes no time: the clock jumps to what is next" };
    private readonly Option<string> traceTasks = new("--trace-tasks") { Description = "draw the tasks (FILE.svg) or list their events (FILE.json)", HelpName = "FILE" };
    private readonly Option<string[]> libraries = new("--lib") { Description = "look in DIR for modules that PyLite does not have", HelpName = "DIR" };
    private readonly Option<string> completion = new("--completion") { Description = "print the completion script for bash, zsh or fish", HelpName = "SHELL" };

    /// <summary>The options that <c>python3</c> has too.</summary>
    public IReadOnlyList<Option> Usual => [bytes, environment, interactive, isolated, optimize, safePath, quiet, unbuffered, warnings, skip, implementation];

    /// <summary>Those of <c>python3</c> that change nothing here.</summary>
    public IReadOnlyList<Option> WithoutEffect => [bytecode, debug, userSite, site, verbose, hashBased];

    /// <summary>PyLite's own.</summary>
    public IReadOnlyList<Option> Own => [virtualTime, traceTasks, libraries, completion];

    /// <summary>The options that take a value, which may be attached (<c>-Werror</c>) or follow.</summary>
    public static bool TakesValue(char letter) => letter is 'W' or 'X';

    /// <summary>The letters that may be written together (<c>-uO</c>).</summary>
    public static bool IsFlag(char letter) => "uOBEIPsSbdiqvx".Contains(letter);

    /// <summary>The long options that take a value.</summary>
    public static bool TakesValue(string name) => name is "--lib" or "--check-hash-based-pycs" or "--trace-tasks" or "--completion";

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
            SkipFirstLine = result.GetValue(skip),
            Completion = result.GetValue(completion),
        };
    }

    private RootCommand MakeCommand()
    {
        RootCommand command = new();
        command.Options.Clear();
        foreach (Option option in (IEnumerable<Option>)[.. Usual, .. WithoutEffect, .. Own])
            command.Options.Add(option);
        return command;
    }

    private static Option<bool> Flag(string name, string? description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

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
