using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>Writes the interpreter's own messages to whatever <c>sys.stderr</c> and <c>sys.stdout</c> are.</summary>
internal static class StandardStreams
{
    public static readonly PyStr Write = PyStr.Intern("write");
    private static readonly PyStr Flush = PyStr.Intern("flush");
    private static readonly PyStr StdErr = PyStr.Intern("stderr");
    private static readonly PyStr StdOut = PyStr.Intern("stdout");

    /// <summary>Writes to <c>sys.stderr</c>; when there is none, or it fails, to the process's own. Never leaves an exception pending.</summary>
    public static void WriteError(ThreadState t, string text)
    {
        Value stream = t.Engine.Sys.GetOrUnbound(StdErr);
        if (stream.IsNone)
            return;
        if (!stream.IsUnbound && !Attributes.CallMethod(t, stream, Write, Value.FromString(text)).IsError)
        {
            FlushQuietly(t, stream);
            return;
        }
        if (t.Pending is not null)
            t.TakePending();
        WriteRaw(t, text);
    }

    /// <summary>Flushes <c>sys.stdout</c>, so that what the program printed stands before what the interpreter says.</summary>
    public static void FlushOutput(ThreadState t) => FlushQuietly(t, t.Engine.Sys.GetOrUnbound(StdOut));

    /// <summary>Flushes <c>sys.stdout</c> at the end of the program; false with the exception pending.</summary>
    public static bool FlushOutputAtExit(ThreadState t) => FlushAtExit(t, StdOut);

    /// <summary>Likewise <c>sys.stderr</c>.</summary>
    public static bool FlushErrorAtExit(ThreadState t) => FlushAtExit(t, StdErr);

    private static bool FlushAtExit(ThreadState t, PyStr name)
    {
        Value stream = t.Engine.Sys.GetOrUnbound(name);
        if (stream.IsUnbound || stream.IsNone || IsClosed(t, stream))
            return true;
        return !Attributes.CallMethod(t, stream, Flush).IsError;
    }

    private static bool IsClosed(ThreadState t, Value stream)
    {
        Value closed = Attributes.Get(t, stream, PyStr.Intern("closed"));
        if (!closed.IsError)
            return Truthiness.Of(t, closed) == Truth.True;
        t.TakePending();
        return false;
    }

    private static void FlushQuietly(ThreadState t, Value stream)
    {
        if (stream.IsUnbound || stream.IsNone)
            return;
        PyBaseException? pending = t.Pending;
        if (Attributes.CallMethod(t, stream, Flush).IsError)
            t.TakePending();
        t.Pending = pending;
    }

    private static void WriteRaw(ThreadState t, string text)
    {
        try
        {
            t.Engine.StandardError?.Write(Encoding.UTF8.GetBytes(text));
            t.Engine.StandardError?.Flush();
        }
        catch (IOException)
        {
            // The last place to write to is gone: there is nobody left to tell.
        }
    }
}
