using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Modules.Sockets;

/// <summary>What <c>select.poll()</c> gives: descriptors to wait for, in the order they were registered.</summary>
internal sealed class PyPoll() : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("poll")
    {
        Module = "select",
        Members = static () =>
        [
            new Method("register", "(fd, eventmask=7, /)", static (t, self, fd, mask) => Of(self).Register(t, fd, mask, mustBeKnown: false)),
            new Method("modify", "(fd, eventmask, /)", static (t, self, fd, mask) => Of(self).Register(t, fd, mask, mustBeKnown: true)),
            new Method("unregister", "(fd, /)", Unregister),
            new Method("poll", "(timeout=None, /)", Wait),
        ],
    }.Ready();

    private readonly Dictionary<int, PollEvents> wanted = [];
    private bool isWaiting;

    private static PyPoll Of(Value self) => (PyPoll)self.Ref!;

    private Value Register(ThreadState t, Value value, Value maskValue, bool mustBeKnown)
    {
        if (!FileDescriptors.TryGet(t, value, out int descriptor) || !Numbers.TryIndex64(t, maskValue, BuiltinExceptions.OverflowError, out long mask))
            return Value.Error;
        if (mask < 0)
            return t.RaiseValueError("value must be positive");
        if (mask > ushort.MaxValue)
            return t.RaiseOverflowError("Python int too large to convert to C unsigned short");
        if (mustBeKnown && !wanted.ContainsKey(descriptor))
            return t.RaiseOSError(Errno.NoEntry);
        wanted[descriptor] = (PollEvents)mask;
        return Value.None;
    }

    private static Value Unregister(ThreadState t, Value self, Value value)
    {
        if (!FileDescriptors.TryGet(t, value, out int descriptor))
            return Value.Error;
        return Of(self).wanted.Remove(descriptor) ? Value.None : t.RaiseKeyError(Value.FromInt64(descriptor));
    }

    private static Value Wait(ThreadState t, Value self, Value timeout)
    {
        PyPoll poll = Of(self);
        if (!TryDeadline(t, timeout, out long deadline))
            return Value.Error;
        if (poll.isWaiting)
            return t.RaiseRuntimeError("concurrent poll() invocation");
        PollItem[] items = [.. poll.wanted.Select(static pair => new PollItem(pair.Key, pair.Value))];
        poll.isWaiting = true;
        Truth found = DescriptorWait.Wait(t, items, deadline);
        poll.isWaiting = false;
        if (found == Truth.Error)
            return Value.Error;
        PyList result = new();
        foreach (PollItem item in items)
        {
            if (item.Found != PollEvents.None)
                result.Append(new PyTuple(Value.FromInt64(item.Descriptor), Value.FromInt64((int)item.Found)));
        }
        return result;
    }

    // Milliseconds; a negative number is none, as None.
    private static bool TryDeadline(ThreadState t, Value timeout, out long deadline)
    {
        deadline = long.MaxValue;
        if (timeout.IsNone)
            return true;
        if (timeout.Type.Float is null && timeout.Type.Index is null)
        {
            t.RaiseTypeError("timeout must be an integer or None");
            return false;
        }
        if (!Seconds.TryGet(t, timeout, out double milliseconds))
            return false;
        if (Math.Abs(milliseconds) > int.MaxValue)
        {
            t.RaiseOverflowError("timeout is too large");
            return false;
        }
        if (milliseconds >= 0)
            deadline = milliseconds == 0 ? 0 : t.Engine.Clock.After(milliseconds / 1000);
        return true;
    }
}
