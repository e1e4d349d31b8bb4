namespace PyLite.Cli.Repl;

/// <summary>The colours of the prompt, as escape sequences. They are those of the default theme of CPython 3.14 (Lib/_colorize.py).</summary>
internal static class Theme
{
    public const string Reset = "\e[0m";
    public const string Prompt = "\e[1;35m";
    public const string Keyword = "\e[1;34m";
    public const string Builtin = "\e[36m";
    public const string Comment = "\e[31m";
    public const string String = "\e[32m";
    public const string Number = "\e[33m";
    public const string Definition = "\e[1m";
    public const string Hint = "\e[90m";
}
