namespace PyLite.Interpreter.Syntax;

/// <summary>How a text is read.</summary>
internal sealed record ParseOptions
{
    /// <summary>What is read where nothing else is said.</summary>
    public static readonly ParseOptions Default = new();

    /// <summary>Whether comments on types are read too.</summary>
    public bool TypeComments { get; init; }

    /// <summary>How many digits a decimal literal may have, <c>sys.set_int_max_str_digits()</c>; 0 for any number.</summary>
    public int MaximumDigits { get; init; } = 4300;
}
