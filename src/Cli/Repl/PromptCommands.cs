using PyLite.Runtime.Modules;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>Words that do something at the prompt without parentheses, unless the program has a variable of the name. See cpython Lib/_pyrepl/simple_interact.py.</summary>
internal static class PromptCommands
{
    /// <summary>Clears the screen.</summary>
    public const string Clear = "clear";

    private static readonly string[] Words = ["exit", "quit", "copyright", "help", Clear];

    /// <summary>The word that a statement consists of; null for all other statements.</summary>
    public static string? Find(ThreadState t, string statement)
    {
        string word = statement.Trim();
        return Words.Contains(word) && Startup.MainNamespace(t.Engine).GetOrUnbound(word).IsUnbound ? word : null;
    }
}
