using System.Text;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Io;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>Reads statements line by line from <c>sys.stdin</c>: for pipes, and for terminals that can only write lines.</summary>
internal sealed class LinePrompt(ThreadState t, InteractiveSession session, bool isTerminal)
{
    /// <summary>Runs until the end of input or <c>exit()</c>: an error only for SystemExit.</summary>
    public Value Run()
    {
        while (ReadStatement() is { } statement)
        {
            if (statement.Length > 0 && !session.Run(statement))
                return Value.Error;
        }
        return Value.None;
    }

    // The lines of a statement; empty when there is nothing to run, null at the end of input.
    private string? ReadStatement()
    {
        StringBuilder text = new();
        while (true)
        {
            Write(PromptTexts.Read(t, text.Length == 0 ? PromptTexts.First : PromptTexts.Other));
            if (ReadLine() is not { } line)
                return session.Show() ? "" : null;
            if (line.Length == 0)
            {
                Write("\n");
                return text.Length == 0 ? null : text.ToString();
            }
            bool isFirst = text.Length == 0;
            text.Append(line);
            // A blank line ends a block.
            if ((line == "\n" && !isFirst) || !session.IsIncomplete(text.ToString(0, text.Length - 1)))
                return string.IsNullOrWhiteSpace(text.ToString()) ? "" : text.ToString();
        }
    }

    // With its newline; empty at the end of input, null with an exception pending: Ctrl-C.
    private string? ReadLine()
    {
        Value stdin = t.Engine.Sys.GetOrUnbound("stdin");
        if (stdin.IsUnbound || stdin.IsNone)
            return "";
        Value line = Attributes.CallMethod(t, stdin, IoNames.ReadLine);
        if (line.IsError && t.PendingIs(BuiltinExceptions.KeyboardInterrupt))
            Write("\n");
        return line.IsError ? null : line.Ref is PyStr text ? text.Text : "";
    }

    // Prompts are no output of the program: where no one types, they go to standard error. See cpython Parser/myreadline.c.
    private void Write(string text)
    {
        if (!isTerminal)
        {
            StandardStreams.WriteError(t, text);
            return;
        }
        Value stdout = t.Engine.Sys.GetOrUnbound("stdout");
        if (!stdout.IsUnbound && Attributes.CallMethod(t, stdout, StandardStreams.Write, Value.FromString(text)).IsError)
            t.TakePending();
        StandardStreams.FlushOutput(t);
    }
}
