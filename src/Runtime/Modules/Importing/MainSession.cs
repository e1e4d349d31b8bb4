using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>
/// Runs texts in <c>__main__</c>, one after another: those of a prompt, or of a program that holds the interpreter. They may await; the event loop lives
/// as long as the session, so that tasks go on from text to text. See cpython Lib/asyncio/__main__.py.
/// </summary>
internal sealed class MainSession(ThreadState t)
{
    private PyEventLoop? loop;

    /// <summary>The session's event loop, once a text has needed one.</summary>
    public PyEventLoop? Loop => loop is { IsClosed: false } ? loop : null;

    /// <summary>The session's event loop, made when there is none.</summary>
    public PyEventLoop OpenLoop() => Loop ?? (loop = EventLoops.New(t));

    /// <summary>The code of a text that may await; null with a SyntaxError pending.</summary>
    public CodeObject? Compile(string text, string filename, CompileMode mode) =>
        t.Engine.Compiler.Compile(t, new CompileRequest(filename, mode) { Text = text, Flags = CompileFlags.AllowTopLevelAwait });

    /// <summary>Runs code of <see cref="Compile"/> to its end; its value, or the error sentinel.</summary>
    public Value Execute(CodeObject code)
    {
        PyDict names = Startup.MainNamespace(t.Engine);
        Value result = PyFunction.OfGlobals(t, code, names).RunWithNamespace(t, names);
        return result.IsError || !code.IsSuspendable ? result : OpenLoop().RunUntilComplete(t, result);
    }
}
