using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Os;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>The interactive prompt: with an editor on a terminal that can draw, line by line elsewhere.</summary>
internal static class InteractivePrompt
{
    private const string HistoryVariable = "PYTHON_HISTORY";
    private const string HistoryName = ".pylite_history";

    /// <summary>Runs until the end of input or <c>exit()</c>: an error only for SystemExit.</summary>
    public static Value Run(ThreadState t, bool showBanner)
    {
        PromptTexts.SetDefaults(t);
        if (showBanner)
            StandardStreams.WriteError(t, $"PyLite 0.1.0, Python 3.14.0 [.NET {Environment.Version}]\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
        if (OperatingSystem.IsWindows())
            return RunLines(t);
        PromptOutput[] outputs = [.. new[] { t.Engine.StandardOutput, t.Engine.StandardError }.OfType<PromptOutput>()];
        if (DescriptorStream.Standard(0) is not { } input || DescriptorStream.Standard(1) is not { } output)
            return RunLines(t);
        using UnixTerminal? terminal = UnixTerminal.Open(t, input, output, TracebackColors.AreWanted(t, "stdout"));
        if (terminal is null)
            return RunLines(t);
        History history = new(HistoryPath(t));
        history.Load();
        return new TerminalPrompt(t, new InteractiveSession(t, InteractiveSession.EditedName), terminal, history, outputs).Run();
    }

    private static Value RunLines(ThreadState t)
    {
        bool isTerminal = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        return new LinePrompt(t, new InteractiveSession(t, InteractiveSession.LineName), isTerminal).Run();
    }

    private static string? HistoryPath(ThreadState t)
    {
        string? named = t.Engine.Options.IgnoreEnvironment ? null : Environment.GetEnvironmentVariable(HistoryVariable);
        if (!string.IsNullOrEmpty(named))
            return named;
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? null : Path.Join(home, HistoryName);
    }
}
