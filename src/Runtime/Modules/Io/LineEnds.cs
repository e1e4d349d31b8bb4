namespace PyLite.Runtime.Modules.Io;

/// <summary>What the <c>newline</c> argument of <c>open</c> says about line ends.</summary>
/// <param name="Terminator">The only line end there is; null where <c>\n</c>, <c>\r</c> and <c>\r\n</c> all count.</param>
/// <param name="Translates">All line ends are read as <c>\n</c>.</param>
/// <param name="Written">What is written for <c>\n</c>; null for itself.</param>
internal sealed record LineEnds(string? Terminator, bool Translates, string? Written)
{
    /// <summary><c>newline=None</c>.</summary>
    public static readonly LineEnds Universal = new(null, true, Environment.NewLine == "\n" ? null : Environment.NewLine);

    private static readonly LineEnds Untranslated = new(null, false, null);

    /// <summary>The meaning of an argument; null when it is none of the five.</summary>
    public static LineEnds? Of(string? newline) => newline switch
    {
        null => Universal,
        "" => Untranslated,
        "\n" => new LineEnds("\n", false, null),
        "\r" or "\r\n" => new LineEnds(newline, false, newline),
        _ => null,
    };
}
