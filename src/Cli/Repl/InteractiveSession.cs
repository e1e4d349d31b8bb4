using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Objects;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>
/// Runs the statements of a prompt in <c>__main__</c>, one after another. They may await: an event loop lives as long as the session, and its tasks
/// go on while the prompt waits for input. See cpython Lib/asyncio/__main__.py; other than there, <c>asyncio.run()</c> works too.
/// </summary>
internal sealed class InteractiveSession
{
    private const string ManyStatements = "multiple statements found while compiling a single statement";

    /// <summary>What inputs are called on a terminal with the editor: as at CPython's.</summary>
    public const string EditedName = "python-input";

    /// <summary>What inputs are called elsewhere; tracebacks show it without the number.</summary>
    public const string LineName = "stdin";

    private readonly ThreadState t;
    private readonly string inputName;
    private readonly MainSession session;
    private int inputs;

    public InteractiveSession(ThreadState t, string inputName)
    {
        (this.t, this.inputName, session) = (t, inputName, new MainSession(t));
        t.PromptLoop = () => session.OpenLoop();
    }

    /// <summary>The session's event loop, once a statement has needed one.</summary>
    public PyEventLoop? Loop => session.Loop;

    /// <summary>Whether a text only wants more lines.</summary>
    public bool IsIncomplete(string text)
    {
        CompileRequest request = new("<stdin>", CompileMode.Single) { Text = text, Flags = CompileFlags.AllowIncompleteInput | CompileFlags.AllowTopLevelAwait };
        if (t.Engine.Compiler.Compile(t, request) is not null)
            return false;
        PyBaseException error = t.TakePending();
        return error.Type.IsSubtypeOf(BuiltinExceptions.IncompleteInputError);
    }

    /// <summary>Runs a statement, or several that were pasted together, and shows what it raised. False when the session is to end: SystemExit is pending.</summary>
    public bool Run(string text)
    {
        string filename = $"<{inputName}-{inputs++}>";
        t.Engine.SourceLines.Register(filename, text);
        if (Boundary.Run(t, _ => RunText(text, filename) ? Value.None : Value.Error) is { IsError: false })
            return true;
        return Show();
    }

    /// <summary>Shows the pending exception; false when it is, or becomes, a SystemExit, which is pending then.</summary>
    public bool Show()
    {
        if (t.PendingIs(BuiltinExceptions.SystemExit))
            return false;
        if (UncaughtExceptions.Show(t, t.TakePending()) is not { } exit)
            return true;
        t.Reraise(exit);
        return false;
    }

    private bool RunText(string text, string filename)
    {
        CodeObject? code = session.Compile(text, filename, CompileMode.Single);
        if (code is not null)
            return !session.Execute(code).IsError;
        return IsAboutManyStatements(t.Pending) && RunEach(text, filename);
    }

    private static bool IsAboutManyStatements(PyBaseException? error) =>
        error is not null && error.Type.IsSubtypeOf(BuiltinExceptions.SyntaxError) && error.Args.Count > 0 && error.Args.Items[0].Ref is PyStr { Text: ManyStatements };

    // One statement after another; positions stay those of the whole text because each begins with as many blank lines.
    private bool RunEach(string text, string filename)
    {
        t.TakePending();
        if (session.Compile(text, filename, CompileMode.Exec) is null)
            return false;
        IReadOnlyList<string> statements = StatementSplitter.Split(text);
        for (int i = 0; i < statements.Count; i++)
        {
            // Only the value of the last is shown, as at CPython's prompt.
            CodeObject? code = session.Compile(statements[i], filename, i == statements.Count - 1 ? CompileMode.Single : CompileMode.Exec);
            if (code is null || session.Execute(code).IsError)
                return false;
        }
        return true;
    }
}
