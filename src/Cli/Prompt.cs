using System.Text;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli;

/// <summary>The interactive prompt: reads a statement, runs it, shows what came of it.</summary>
internal sealed class Prompt(ThreadState t)
{
    private int inputs;

    /// <summary>Runs until the end of input or <c>exit()</c>: an error only for SystemExit.</summary>
    public Value Run(bool quiet)
    {
        if (!quiet)
            StandardStreams.WriteError(t, $"PyLite 0.1.0, Python 3.14.0 [.NET {Environment.Version}]\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
        while (true)
        {
            if (ReadStatement() is not { } statement)
                return Value.None;
            if (statement.Length == 0 || Execute(statement))
                continue;
            if (t.PendingIs(BuiltinExceptions.SystemExit))
                return Value.Error;
            if (UncaughtExceptions.Show(t, t.TakePending()) is { } exit)
                return t.Reraise(exit);
        }
    }

    // The lines of a statement, or null at the end of input.
    private string? ReadStatement()
    {
        StringBuilder text = new();
        string prompt = "ps1";
        while (true)
        {
            Write(PromptText(prompt));
            string? line = Console.In.ReadLine();
            if (line is null)
            {
                Write("\n");
                return text.Length == 0 ? null : text.ToString();
            }
            text.Append(line).Append('\n');
            // A blank line ends a block.
            if (line.Length == 0 && prompt == "ps2" || !IsIncomplete(text.ToString()))
                return string.IsNullOrWhiteSpace(text.ToString()) ? "" : text.ToString();
            prompt = "ps2";
        }
    }

    private bool IsIncomplete(string text)
    {
        CompileRequest request = new("<stdin>", CompileMode.Single) { Text = text, Flags = CompileFlags.AllowIncompleteInput };
        if (t.Engine.Compiler.Compile(t, request) is not null)
            return false;
        return t.TakePending().Type.IsSubtypeOf(BuiltinExceptions.IncompleteInputError);
    }

    private bool Execute(string text)
    {
        string filename = $"<stdin-{inputs++}>";
        t.Engine.SourceLines.Register(filename, text);
        CodeObject? code = t.Engine.Compiler.Compile(t, new CompileRequest(filename, CompileMode.Single) { Text = text });
        if (code is null)
            return false;
        PyDict names = Startup.MainNamespace(t.Engine);
        return !Boundary.Run(t, t => PyFunction.OfGlobals(t, code, names).RunWithNamespace(t, names)).IsError;
    }

    private string PromptText(string name)
    {
        Value prompt = t.Engine.Sys.GetOrUnbound(name);
        if (prompt.IsUnbound)
            return "";
        string? text = Representation.StrText(t, prompt);
        if (text is null)
            t.TakePending();
        return text ?? "";
    }

    private void Write(string text)
    {
        Value stdout = t.Engine.Sys.GetOrUnbound("stdout");
        if (!stdout.IsUnbound && Attributes.CallMethod(t, stdout, StandardStreams.Write, Value.FromString(text)).IsError)
            t.TakePending();
        StandardStreams.FlushOutput(t);
    }
}
