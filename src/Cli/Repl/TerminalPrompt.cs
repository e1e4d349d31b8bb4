using System.Runtime.Versioning;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>Reads statements with the editor, on a terminal that can draw.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class TerminalPrompt
{
    private readonly ThreadState t;
    private readonly InteractiveSession session;
    private readonly UnixTerminal terminal;
    private readonly PromptOutput[] outputs;
    private readonly LineEditor editor;

    public TerminalPrompt(ThreadState t, InteractiveSession session, UnixTerminal terminal, History history, PromptOutput[] outputs)
    {
        (this.t, this.session, this.terminal, this.outputs) = (t, session, terminal, outputs);
        editor = new LineEditor(terminal, history, new Completer(t));
        terminal.Loop = () => session.Loop;
        terminal.LoopFailed = ShowFailure;
    }

    /// <summary>Runs until the end of input or <c>exit()</c>: an error only for SystemExit.</summary>
    public Value Run()
    {
        while (true)
        {
            switch (Read(out string statement))
            {
                case LineEditor.Outcome.Ended:
                    return t.Pending is null ? Value.None : Value.Error;
                case LineEditor.Outcome.Interrupted:
                    StandardStreams.WriteError(t, "KeyboardInterrupt\n");
                    break;
                default:
                    if (!string.IsNullOrWhiteSpace(statement) && !RunStatement(statement))
                        return Value.Error;
                    break;
            }
        }
    }

    private LineEditor.Outcome Read(out string statement)
    {
        string first = PromptTexts.Read(t, PromptTexts.First);
        string other = PromptTexts.Read(t, PromptTexts.Other);
        terminal.Enter();
        foreach (PromptOutput output in outputs)
            output.Interruption = (editor.StepAside, editor.Draw);
        try
        {
            return editor.Read(first, other, session.IsIncomplete, out statement);
        }
        finally
        {
            foreach (PromptOutput output in outputs)
                output.Interruption = null;
            terminal.Leave();
        }
    }

    private bool RunStatement(string statement)
    {
        if (PromptCommands.Find(t, statement) is not { } command)
            return session.Run(statement.EndsWith('\n') ? statement : statement + "\n");
        if (command == PromptCommands.Clear)
            terminal.Write("\e[H\e[2J");
        else
            return session.Run(command + "()\n");
        return true;
    }

    // A task has ended the loop, by exit() for instance.
    private void ShowFailure()
    {
        if (!session.Show())
            terminal.Close();
    }
}
