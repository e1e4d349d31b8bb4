namespace PyLite.Cli;

/// <summary>
/// Finds where the interpreter's own options end and the program begins, which no general parser of command lines does: everything behind the program
/// is the program's. See cpython Python/getopt.c.
/// </summary>
internal sealed class CommandLineReader(string[] arguments)
{
    private readonly List<string> options = [];
    private int position;

    /// <summary>What is wrong with the command line; null when nothing is.</summary>
    public string? Error { get; private set; }

    /// <summary><c>-h</c> or <c>--help</c> was given.</summary>
    public bool WantsHelp { get; private set; }

    /// <summary>How often <c>-V</c> or <c>--version</c> was given.</summary>
    public int WantsVersion { get; private set; }

    /// <summary>Reads the command line; null when there is an error.</summary>
    public CommandLineOptions? Read()
    {
        CommandLineOptions program = new();
        while (position < arguments.Length && Error is null)
        {
            string argument = arguments[position];
            if (argument.Length < 2 || argument[0] != '-')
                break;
            position++;
            if (argument == "--")
                break;
            if (argument.StartsWith("--", StringComparison.Ordinal))
                ReadLong(argument);
            else if (ReadShort(argument) is { } found)
                return Finish(found);
        }
        if (Error is not null)
            return null;
        if (position < arguments.Length)
        {
            string path = arguments[position++];
            program = path == "-" ? program : program with { Kind = ProgramKind.File, Program = path };
        }
        return Finish(program);
    }

    // Loading the option parser takes time that a plain "pylite script.py" need not spend.
    private CommandLineOptions? Finish(CommandLineOptions program)
    {
        if (Error is not null)
            return null;
        program = program with { Arguments = arguments[position..] };
        return options.Count == 0 ? program : new OptionTable().Read(options, program);
    }

    private void ReadLong(string argument)
    {
        int equal = argument.IndexOf('=');
        string name = equal < 0 ? argument : argument[..equal];
        if (name == "--help")
            WantsHelp = true;
        else if (name == "--version")
            WantsVersion++;
        else if (OptionTable.IsFlag(argument))
            options.Add(argument);
        else if (!OptionTable.TakesValue(name))
            Error = $"unknown option {argument}";
        else if (equal >= 0)
            options.AddRange([name, argument[(equal + 1)..]]);
        else if (position < arguments.Length)
            options.AddRange([name, arguments[position++]]);
        else
            Error = $"Argument expected for the {name} option";
    }

    // Gives the program when -c or -m ends the options.
    private CommandLineOptions? ReadShort(string argument)
    {
        for (int i = 1; i < argument.Length && Error is null; i++)
        {
            char letter = argument[i];
            if (letter is 'h' or '?')
                WantsHelp = true;
            else if (letter == 'V')
                WantsVersion++;
            else if (OptionTable.IsFlag(letter))
                options.Add($"-{letter}");
            else if (letter is not ('c' or 'm') && !OptionTable.TakesValue(letter))
                Error = $"Unknown option: -{letter}";
            else
                return ReadValue(letter, argument[(i + 1)..]);
        }
        return null;
    }

    private CommandLineOptions? ReadValue(char letter, string attached)
    {
        if (attached.Length == 0 && position >= arguments.Length)
        {
            Error = $"Argument expected for the -{letter} option";
            return null;
        }
        string value = attached.Length > 0 ? attached : arguments[position++];
        if (letter == 'c')
            return new CommandLineOptions { Kind = ProgramKind.Command, Program = value + "\n" };
        if (letter == 'm')
            return new CommandLineOptions { Kind = ProgramKind.Module, Program = value };
        options.AddRange([$"-{letter}", value]);
        return null;
    }
}
