using System.CommandLine;
using System.Text;

namespace PyLite.Cli;

/// <summary>What <c>pylite --help</c> shows: a screen of 24 lines and 80 columns.</summary>
internal static class HelpPage
{
    private const int NameWidth = 20;

    private static readonly (string Name, string Description)[] Programs =
    [
        ("FILE", "a script; a folder or a zip archive with a __main__.py"),
        ("-c CODE", "a text, up to the end of the options"),
        ("-m MODULE", "a module, looked for as import does"),
        ("-", "what comes from standard input; nothing at all: the prompt"),
    ];

    /// <summary>The forms of the command, in a line.</summary>
    public static string Usage => "usage: pylite [-h | -V | options] [FILE | -c CODE | -m MODULE | -] [arguments]";

    /// <summary>The page.</summary>
    public static string Text()
    {
        OptionTable table = new();
        StringBuilder text = new();
        Append(text, Usage, Programs);
        Append(text, "Options as those of python3:", table.Usual.Select(Describe));
        Append(text, "Options of PyLite:", table.Own.Select(Describe));
        text.Append("Environment: PYLITEPATH (more places for modules), PYTHON_HISTORY, NO_COLOR, ...\n");
        return text.ToString();
    }

    private static (string Name, string Description) Describe(Option option) =>
        (option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}", option.Description ?? "");

    private static void Append(StringBuilder text, string title, IEnumerable<(string Name, string Description)> rows)
    {
        text.Append(title).Append('\n');
        foreach ((string name, string description) in rows)
            text.Append("  ").Append(name.PadRight(NameWidth)).Append(description).Append('\n');
    }
}
