using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>The prompts, <c>sys.ps1</c> and <c>sys.ps2</c>: any objects, whose <c>str()</c> is asked for anew each time.</summary>
internal static class PromptTexts
{
    public const string First = "ps1";
    public const string Other = "ps2";

    /// <summary>Sets those that the program has not set. They exist only where there is a prompt.</summary>
    public static void SetDefaults(ThreadState t)
    {
        foreach ((string name, string text) in ((string, string)[])[(First, ">>> "), (Other, "... ")])
        {
            if (t.Engine.Sys.GetOrUnbound(name).IsUnbound)
                t.Engine.Sys.Set(name, Value.FromString(text));
        }
    }

    /// <summary>The text of a prompt; empty when there is none, or it cannot be had.</summary>
    public static string Read(ThreadState t, string name)
    {
        Value prompt = t.Engine.Sys.GetOrUnbound(name);
        if (prompt.IsUnbound)
            return "";
        string? text = Representation.StrText(t, prompt);
        if (text is null)
            t.TakePending();
        return text ?? "";
    }
}
