using System.Collections.Concurrent;
using PyLite.Runtime.Execution;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>
/// Reads what the terminal sends, on a thread of its own, so that the main thread may run tasks meanwhile. It reads only when it was asked to: what
/// is typed while a program runs belongs to the program's own <c>input()</c>.
/// </summary>
internal sealed class Keyboard(ThreadState t, Stream input)
{
    private const int ChunkSize = 4096;
    private const byte InterruptByte = 3;

    private readonly ConcurrentQueue<byte[]> chunks = new();
    private readonly SemaphoreSlim wanted = new(0);
    private Thread? reader;
    private bool isAsked;

    /// <summary>Whether something has come.</summary>
    public bool HasInput => !chunks.IsEmpty;

    /// <summary>Asks for bytes, unless some have been asked for and have not come yet. The main thread is told when they have.</summary>
    public void Ask()
    {
        if (isAsked)
            return;
        isAsked = true;
        if (reader is null)
        {
            reader = new Thread(ReadChunks) { IsBackground = true, Name = "keyboard" };
            reader.Start();
        }
        wanted.Release();
    }

    /// <summary>Takes what has come; an empty array is the end of input.</summary>
    public bool TryTake(out byte[] bytes)
    {
        if (!chunks.TryDequeue(out byte[]? chunk))
        {
            bytes = [];
            return false;
        }
        isAsked = false;
        bytes = chunk;
        return true;
    }

    /// <summary>Ctrl-C came as a signal; the bytes that were asked for have.</summary>
    public void TakeInterrupt() => isAsked = false;

    private void ReadChunks()
    {
        byte[] buffer = new byte[ChunkSize];
        while (true)
        {
            wanted.Wait();
            int count = ReadChunk(buffer);
            // Ctrl-C must stop a task that never ends too: it goes the way of the signal.
            if (count == 1 && buffer[0] == InterruptByte)
            {
                t.Engine.Signals.Trip(SignalTable.Interrupt);
                continue;
            }
            chunks.Enqueue(buffer[..count]);
            t.RequestBreak(BreakReasons.Arrival);
            t.Unpark();
            if (count == 0)
                return;
        }
    }

    private int ReadChunk(byte[] buffer)
    {
        try
        {
            return input.Read(buffer, 0, buffer.Length);
        }
        catch (IOException)
        {
            // The terminal is gone: the end of input.
            return 0;
        }
    }
}
