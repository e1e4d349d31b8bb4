using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>The coroutines of a <c>StreamReader</c>, by hand: where enough has arrived already, nothing but this object is made.</summary>
internal abstract class StreamReading(PyStreamReader reader, PyFunction names, string function) : NativeCoroutine(names)
{
    private PyFuture? waited;

    protected PyStreamReader Reader => reader;

    protected override void Continue(ThreadState t, Value value)
    {
        if (waited is { } waiter)
        {
            waited = null;
            reader.EndWait();
            if (value.IsError || waiter.GetResult(t).IsError)
            {
                Fail();
                return;
            }
        }
        else if (!CheckStart(t))
        {
            Fail();
            return;
        }
        Value result = TryRead(t);
        if (result.IsError)
            Fail();
        else if (result.IsUnbound)
            Wait(t);
        else
            Return(result);
    }

    /// <summary>What was asked for, as soon as enough has arrived; unbound until then.</summary>
    protected abstract Value TryRead(ThreadState t);

    /// <summary>Looks at the arguments; false on error.</summary>
    protected virtual bool CheckArguments(ThreadState t) => true;

    private bool CheckStart(ThreadState t)
    {
        if (!CheckArguments(t))
            return false;
        if (reader.Failure is not { } failure)
            return true;
        t.Raise(failure);
        return false;
    }

    private void Wait(ThreadState t)
    {
        if (reader.WaitForData(t, function) is { } waiter)
        {
            waited = waiter;
            waiter.IsBlocking = true;
            Suspend(waiter);
        }
        else
        {
            Fail();
        }
    }
}

/// <summary><c>StreamReader.read(n)</c>.</summary>
internal sealed class ReadSome(PyStreamReader reader, long count) : StreamReading(reader, Names, "read")
{
    private static readonly PyFunction Names = Named("StreamReader.read");

    protected override Value TryRead(ThreadState t)
    {
        if (count == 0)
            return PyBytes.Empty;
        if (Reader.Buffer.Count == 0 && !Reader.IsEof)
            return default;
        return Reader.Take(t, (int)Math.Min(count, Reader.Buffer.Count));
    }
}

/// <summary><c>StreamReader.read()</c>: until the end.</summary>
internal sealed class ReadAll(PyStreamReader reader) : StreamReading(reader, Names, "read")
{
    private static readonly PyFunction Names = Named("StreamReader.read");

    private readonly MemoryStream all = new();

    protected override Value TryRead(ThreadState t)
    {
        if (Reader.Failure is { } failure)
            return t.Raise(failure);
        if (Reader.IsEof && all.Length == 0)
            return Reader.Take(t, Reader.Buffer.Count);
        all.Write(Reader.Buffer.Span);
        Reader.Buffer.Clear();
        if (!Reader.ResumeIfEmpty(t))
            return Value.Error;
        return Reader.IsEof ? PyBytes.Of(all.ToArray()) : default(Value);
    }
}

/// <summary><c>StreamReader.readexactly(n)</c>.</summary>
internal sealed class ReadExactly(PyStreamReader reader, long count) : StreamReading(reader, Names, "readexactly")
{
    private static readonly PyFunction Names = Named("StreamReader.readexactly");

    protected override bool CheckArguments(ThreadState t)
    {
        if (count >= 0)
            return true;
        t.RaiseValueError("readexactly size can not be less than zero");
        return false;
    }

    protected override Value TryRead(ThreadState t)
    {
        if (count == 0)
            return PyBytes.Empty;
        if (Reader.Buffer.Count >= count)
            return Reader.Take(t, (int)count);
        return Reader.IsEof ? StreamExceptions.RaiseIncomplete(t, Reader.Buffer.Take(Reader.Buffer.Count), count) : default;
    }
}

/// <summary>Reading up to a separator, or one of several.</summary>
internal abstract class SeparatedReading(PyStreamReader reader, PyFunction names, string function) : StreamReading(reader, names, function)
{
    // What lies before it was searched already.
    private int searched;

    /// <summary>The separators, none of them empty.</summary>
    protected abstract ReadOnlyMemory<byte>[] Separators { get; }

    protected override Value TryRead(ThreadState t)
    {
        ReadOnlySpan<byte> bytes = Reader.Buffer.Span;
        int start = -1;
        int end = int.MaxValue;
        foreach (ReadOnlyMemory<byte> separator in Separators)
        {
            int found = bytes[Math.Min(searched, bytes.Length)..].IndexOf(separator.Span);
            if (found < 0 || searched + found + separator.Length >= end)
                continue;
            start = searched + found;
            end = start + separator.Length;
        }
        if (start >= 0)
        {
            return start > Reader.Limit
                ? Overrun(t, "Separator is found, but chunk is longer than limit", start)
                : Reader.Take(t, end);
        }
        if (bytes.Length >= Shortest)
        {
            searched = Math.Max(0, bytes.Length + 1 - Longest);
            if (searched > Reader.Limit)
                return Overrun(t, "Separator is not found, and chunk exceed the limit", searched);
        }
        return Reader.IsEof ? AtEnd(t) : default;
    }

    /// <summary>The stream has ended without a separator.</summary>
    protected abstract Value AtEnd(ThreadState t);

    /// <summary>There is too much before the separator.</summary>
    protected abstract Value Overrun(ThreadState t, string message, int consumed);

    private int Shortest => Separators.Min(static separator => separator.Length);

    private int Longest => Separators.Max(static separator => separator.Length);
}

/// <summary><c>StreamReader.readuntil(separator)</c>.</summary>
internal sealed class ReadUntil(PyStreamReader reader, Value separator) : SeparatedReading(reader, Names, "readuntil")
{
    private static readonly PyFunction Names = Named("StreamReader.readuntil");
    private static readonly ReadOnlyMemory<byte>[] NewLine = [new byte[] { (byte)'\n' }];

    private ReadOnlyMemory<byte>[] separators = NewLine;

    protected override ReadOnlyMemory<byte>[] Separators => separators;

    protected override bool CheckArguments(ThreadState t)
    {
        if (separator.IsUnbound)
            return true;
        Value[] given = separator.Ref is PyTuple several ? several.Items : [separator];
        separators = new ReadOnlyMemory<byte>[given.Length];
        for (int i = 0; i < given.Length; i++)
        {
            if (!Buffers.TryGet(t, given[i], out separators[i]))
                return false;
        }
        if (given.Length == 0)
            t.RaiseValueError("Separator should contain at least one element");
        else if (separators.Any(static one => one.IsEmpty))
            t.RaiseValueError("Separator should be at least one-byte string");
        else
            return true;
        return false;
    }

    protected override Value AtEnd(ThreadState t) => StreamExceptions.RaiseIncomplete(t, Reader.Buffer.Take(Reader.Buffer.Count), null);

    protected override Value Overrun(ThreadState t, string message, int consumed) => StreamExceptions.RaiseOverrun(t, message, consumed);
}

/// <summary><c>StreamReader.readline()</c>.</summary>
internal class ReadLine(PyStreamReader reader, PyFunction names) : SeparatedReading(reader, names, "readuntil")
{
    private static readonly PyFunction Names = Named("StreamReader.readline");
    private static readonly ReadOnlyMemory<byte>[] NewLine = [new byte[] { (byte)'\n' }];

    public ReadLine(PyStreamReader reader) : this(reader, Names)
    {
    }

    protected override ReadOnlyMemory<byte>[] Separators => NewLine;

    protected override Value AtEnd(ThreadState t) => Reader.Take(t, Reader.Buffer.Count);

    // The line is lost, as far as it has come.
    protected override Value Overrun(ThreadState t, string message, int consumed)
    {
        ReadOnlySpan<byte> bytes = Reader.Buffer.Span;
        if (consumed < bytes.Length && bytes[consumed] == (byte)'\n')
            Reader.Buffer.Drop(consumed + 1);
        else
            Reader.Buffer.Clear();
        return Reader.ResumeIfEmpty(t) ? t.RaiseValueError(message) : Value.Error;
    }
}

/// <summary>The next line of <c>async for</c>.</summary>
internal sealed class ReadNextLine(PyStreamReader reader) : ReadLine(reader, Names)
{
    private static readonly PyFunction Names = Named("StreamReader.__anext__");

    protected override Value AtEnd(ThreadState t) =>
        Reader.Buffer.Count == 0 ? t.Raise(BuiltinExceptions.Create(BuiltinExceptions.StopAsyncIteration)) : base.AtEnd(t);
}
