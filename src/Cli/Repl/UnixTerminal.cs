using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>The terminal on the standard descriptors.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class UnixTerminal : ITerminal, IDisposable
{
    // How long the rest of an escape sequence may take: without it, Escape was pressed alone.
    private const double EscapeDelay = 0.05;
    private const int DefaultColumns = 80;
    private const int DefaultRows = 24;

    private readonly ThreadState t;
    private readonly TerminalMode mode;
    private readonly Keyboard keyboard;
    private readonly KeyDecoder decoder = new();
    private readonly Queue<KeyPress> keys = new();
    private readonly Stream output;
    private readonly PosixSignalRegistration resizing;
    private int resized;
    private PyEventLoop? turning;

    private UnixTerminal(ThreadState t, TerminalMode mode, Stream input, Stream output)
    {
        this.t = t;
        this.mode = mode;
        this.output = output;
        keyboard = new Keyboard(t, input);
        t.Arrived = () => turning?.Stop();
        resizing = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => OnResize());
    }

    /// <summary>The loop whose tasks run while the terminal waits for keys; null when there is none.</summary>
    public Func<PyEventLoop?> Loop { get; set; } = static () => null;

    /// <summary>Called when a task has failed in a way that stops the loop; the exception is pending.</summary>
    public Action? LoopFailed { get; set; }

    public int Columns => Size(Console.WindowWidth, DefaultColumns);

    public int Rows => Size(Console.WindowHeight, DefaultRows);

    public bool HasColor { get; init; }

    /// <summary>The terminal on descriptors 0 and 1; null when they are none, or it cannot do what the editor needs.</summary>
    public static UnixTerminal? Open(ThreadState t, Stream input, Stream output, bool hasColor)
    {
        bool isDumb = Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb";
        if (isDumb || Console.IsInputRedirected || Console.IsOutputRedirected)
            return null;
        return TerminalMode.Of(0) is { } mode ? new UnixTerminal(t, mode, input, output) { HasColor = hasColor } : null;
    }

    /// <summary>The next key is the end of input.</summary>
    public void Close() => keys.Enqueue(new KeyPress(KeyKind.Closed));

    /// <summary>Raw mode, and pasted text comes marked as such.</summary>
    public void Enter()
    {
        mode.Enter();
        Write("\e[?2004h");
    }

    /// <summary>The mode of ordinary programs.</summary>
    public void Leave()
    {
        Write("\e[?2004l");
        mode.Leave();
    }

    public void Write(string text)
    {
        try
        {
            output.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException)
        {
            // The terminal is gone: reading tells.
            return;
        }
    }

    public KeyPress ReadKey()
    {
        while (true)
        {
            if (keys.TryDequeue(out KeyPress key))
                return key;
            if (Interlocked.Exchange(ref resized, 0) != 0)
                return new KeyPress(KeyKind.Resize);
            if (keyboard.TryTake(out byte[] bytes))
            {
                if (bytes.Length == 0)
                    return new KeyPress(KeyKind.Closed);
                foreach (KeyPress decoded in decoder.Feed(bytes))
                    keys.Enqueue(decoded);
                continue;
            }
            keyboard.Ask();
            if (!Wait())
                return new KeyPress(KeyKind.Interrupt);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        t.Arrived = null;
        resizing.Dispose();
        mode.Dispose();
    }

    private void OnResize()
    {
        Interlocked.Exchange(ref resized, 1);
        t.RequestBreak(BreakReasons.Arrival);
        t.Unpark();
    }

    // Until something comes; false for Ctrl-C.
    private bool Wait()
    {
        bool isUnfinished = decoder.IsUnfinished;
        bool ok = !isUnfinished && Loop() is { } loop ? RunLoop(loop) : Park(isUnfinished);
        if (ok)
            return true;
        if (t.PendingIs(BuiltinExceptions.KeyboardInterrupt))
        {
            t.TakePending();
            keyboard.TakeInterrupt();
            return false;
        }
        LoopFailed?.Invoke();
        return true;
    }

    private bool RunLoop(PyEventLoop loop)
    {
        turning = loop;
        // What came before the line above stops nothing.
        Value result = keyboard.HasInput || resized != 0 ? Value.None : Boundary.Run(t, thread => loop.RunForever(thread) ? Value.None : Value.Error);
        turning = null;
        return !result.IsError;
    }

    private bool Park(bool isUnfinished)
    {
        long deadline = isUnfinished ? t.Engine.Clock.After(EscapeDelay) : long.MaxValue;
        ParkResult result = t.Park(deadline);
        if (result == ParkResult.TimedOut && isUnfinished)
        {
            foreach (KeyPress key in decoder.Flush())
                keys.Enqueue(key);
        }
        return result != ParkResult.Failed;
    }

    private static int Size(int size, int otherwise) => size > 0 ? size : otherwise;
}
