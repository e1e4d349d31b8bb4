using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Modules.Sockets;

/// <summary>The module <c>select</c>. See cpython Modules/selectmodule.c.</summary>
internal static class SelectModule
{
    private const PollEvents Readable = PollEvents.In | PollEvents.HangUp | PollEvents.Error;
    private const PollEvents Writable = PollEvents.Out | PollEvents.Error;
    private const PollEvents Exceptional = PollEvents.Priority;

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("select", "Waits until descriptors can be read from or written to.");
        module.Add("error", BuiltinExceptions.OSError);
        module.Add(new PyBuiltinFunction("select", "(rlist, wlist, xlist, timeout=None, /)", Select));
        module.Add("PIPE_BUF", Value.FromInt64(OperatingSystem.IsMacOS() ? 512 : 4096));
        if (OperatingSystem.IsWindows())
            return module;
        module.Add(new PyBuiltinFunction("poll", "()", static _ => new PyPoll()));
        foreach ((string name, int value) in (ReadOnlySpan<(string, int)>)[("POLLIN", 1), ("POLLPRI", 2), ("POLLOUT", 4), ("POLLERR", 8), ("POLLHUP", 16), ("POLLNVAL", 32)])
            module.Add(name, Value.FromInt64(value));
        if (!OperatingSystem.IsLinux())
            return module;
        foreach ((string name, int value) in (ReadOnlySpan<(string, int)>)[("POLLRDNORM", 0x40), ("POLLRDBAND", 0x80), ("POLLWRNORM", 0x100), ("POLLWRBAND", 0x200), ("POLLMSG", 0x400), ("POLLRDHUP", 0x2000)])
            module.Add(name, Value.FromInt64(value));
        module.Add(PyEpoll.TypeObject);
        foreach ((string name, long value) in PyEpoll.Constants)
            module.Add(name, Value.FromInt64(value));
        return module;
    }

    /// <summary>A timeout in seconds as a time of the engine's clock: 0 for not waiting, the largest number for ever. False on error.</summary>
    public static bool TryDeadline(ThreadState t, Value timeout, string message, out long deadline)
    {
        deadline = long.MaxValue;
        if (timeout.IsNone)
            return true;
        if (timeout.Type.Float is null && timeout.Type.Index is null)
        {
            t.RaiseTypeError(message);
            return false;
        }
        if (!Seconds.TryGet(t, timeout, out double seconds))
            return false;
        if (double.IsNaN(seconds))
        {
            t.RaiseValueError("Invalid value NaN (not a number)");
            return false;
        }
        deadline = seconds == 0 ? 0 : t.Engine.Clock.After(seconds);
        return true;
    }

    private static Value Select(ThreadState t, Value reading, Value writing, Value exceptional, Value timeout)
    {
        if (!TryDeadline(t, timeout, "timeout must be a float or None", out long deadline))
            return Value.Error;
        if (deadline != long.MaxValue && deadline != 0 && Seconds.TryGet(t, timeout, out double seconds) && seconds < 0)
            return t.RaiseValueError("timeout must be non-negative");
        List<(int Descriptor, Value Object)>[] lists = new List<(int, Value)>[3];
        Value[] given = [reading, writing, exceptional];
        List<PollItem> items = [];
        for (int i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
            if (Iteration.ToList(t, given[i]) is not { } list)
                return t.ClearIf(BuiltinExceptions.TypeError) ? t.RaiseTypeError("arguments 1-3 must be sequences") : Value.Error;
            for (int k = 0; k < list.Count; k++)
            {
                if (!FileDescriptors.TryGet(t, list.Items[k], out int descriptor))
                    return Value.Error;
                lists[i].Add((descriptor, list.Items[k]));
                items.Add(new PollItem(descriptor, i == 0 ? PollEvents.In : i == 1 ? PollEvents.Out : Exceptional));
            }
        }
        PollItem[] waited = items.ToArray();
        if (DescriptorWait.Wait(t, waited, deadline) == Truth.Error)
            return Value.Error;
        return Gather(t, lists, waited);
    }

    private static Value Gather(ThreadState t, List<(int Descriptor, Value Object)>[] lists, PollItem[] waited)
    {
        Value[] results = new Value[3];
        int place = 0;
        for (int i = 0; i < lists.Length; i++)
        {
            PyList found = new();
            PollEvents wanted = i == 0 ? Readable : i == 1 ? Writable : Exceptional;
            foreach ((_, Value value) in lists[i])
            {
                PollEvents its = waited[place++].Found;
                if ((its & PollEvents.Invalid) != 0)
                    return t.RaiseOSError(Errno.BadFile);
                if ((its & wanted) != 0)
                    found.Append(value);
            }
            results[i] = found;
        }
        return new PyTuple(results);
    }
}
