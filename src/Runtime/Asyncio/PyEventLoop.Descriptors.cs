using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Asyncio;

// Descriptors that are watched: while there are any, the loop waits in the poller. See cpython Lib/asyncio/selector_events.py.
internal sealed partial class PyEventLoop
{
    private readonly Dictionary<int, Watched> watched = [];
    private readonly Dictionary<int, PyTransport> transports = [];
    private Poller? poller;

    /// <summary>Room for what is received, which belongs to the loop: one read is done with it before the next begins.</summary>
    public byte[] ReceiveBuffer => field ??= new byte[256 * 1024];

    /// <summary>Calls a handle each time that the descriptor can be read from, or written to. Gives the handle it replaces; false on error.</summary>
    public bool Watch(ThreadState t, int descriptor, PollEvents side, PyHandle handle, out PyHandle? replaced)
    {
        replaced = null;
        if (!CheckOpen(t))
            return false;
        poller ??= Poller.New();
        bool isNew = !watched.TryGetValue(descriptor, out Watched? entry);
        entry ??= new Watched();
        PollEvents before = entry.Events;
        replaced = entry.Replace(side, handle);
        if (entry.Events == before)
            return true;
        int error = poller.Watch(descriptor, before, entry.Events);
        if (error != 0)
        {
            entry.Replace(side, null);
            t.RaiseOSError(error);
            return false;
        }
        if (isNew)
            watched.Add(descriptor, entry);
        return true;
    }

    /// <summary>No longer looks at one side of a descriptor: the handle that was called, or null.</summary>
    public PyHandle? Unwatch(int descriptor, PollEvents side)
    {
        if (!watched.TryGetValue(descriptor, out Watched? entry))
            return null;
        PollEvents before = entry.Events;
        PyHandle? removed = entry.Replace(side, null);
        if (entry.Events == before)
            return null;
        poller?.Watch(descriptor, before, entry.Events);
        if (entry.Events == PollEvents.None)
            watched.Remove(descriptor);
        return removed;
    }

    /// <summary>A transport has the descriptor, so that nobody else may watch it; null: it no longer has.</summary>
    public void SetTransport(int descriptor, PyTransport? transport)
    {
        if (transport is null)
            transports.Remove(descriptor);
        else
            transports[descriptor] = transport;
    }

    /// <summary>False with a RuntimeError pending when a transport has the descriptor.</summary>
    public bool CheckNoTransport(ThreadState t, int descriptor)
    {
        if (!transports.TryGetValue(descriptor, out PyTransport? owner) || owner.IsClosing)
            return true;
        t.RaiseRuntimeError($"File descriptor {descriptor} is used by transport {CallbackText.Safe(t, owner)}");
        return false;
    }

    // Looks at the descriptors, and waits there when nothing else is to be done. False with an exception pending.
    private bool Poll(ThreadState t)
    {
        Poller place = poller!;
        if (Ready.Count > 0 || isStopping)
            place.Wait(0);
        else if (!WaitIn(t, place))
            return false;
        foreach (ReadyDescriptor found in place.Ready)
        {
            if (!watched.TryGetValue(found.Descriptor, out Watched? entry))
                continue;
            // An error or a hang-up concerns both sides.
            if (entry.Reader is { } reader && (found.Events & ~PollEvents.Out) != 0)
                Ready.Enqueue(reader);
            if (entry.Writer is { } writer && (found.Events & ~PollEvents.In) != 0)
                Ready.Enqueue(writer);
        }
        place.Ready.Clear();
        return true;
    }

    private bool WaitIn(ThreadState t, Poller place)
    {
        long deadline = long.MaxValue;
        if (Timers.Count > 0)
        {
            if (!TryGetTime(t, out double now))
                return false;
            double wait = Timers.First.When - now;
            deadline = wait <= 0 ? 0 : engine.Clock.After(Math.Ceiling(wait * 1e3) / 1e3);
        }
        return t.WaitIn(place, deadline) != ParkResult.Failed;
    }

    private void ClosePoller()
    {
        watched.Clear();
        transports.Clear();
        poller?.Dispose();
        poller = null;
    }

    private static Value AddReader(ThreadState t, ReadOnlySpan<Value> arguments) => AddWatch(t, arguments, PollEvents.In);

    private static Value AddWriter(ThreadState t, ReadOnlySpan<Value> arguments) => AddWatch(t, arguments, PollEvents.Out);

    // The arguments are the loop, the file, the callback and the tuple of its arguments.
    private static Value AddWatch(ThreadState t, ReadOnlySpan<Value> arguments, PollEvents side)
    {
        PyEventLoop loop = Of(arguments[0]);
        if (!TryDescriptor(t, arguments[1], out int descriptor) || !loop.CheckNoTransport(t, descriptor))
            return Value.Error;
        PyHandle handle = new(loop, arguments[2], ((PyTuple)arguments[3].Ref!).Items, PyContext.CopyCurrent(t));
        if (!loop.Watch(t, descriptor, side, handle, out PyHandle? replaced))
            return Value.Error;
        replaced?.Cancel();
        return Value.None;
    }

    private static Value RemoveWatch(ThreadState t, Value self, Value file, PollEvents side)
    {
        PyEventLoop loop = Of(self);
        if (!TryDescriptor(t, file, out int descriptor) || !loop.CheckNoTransport(t, descriptor))
            return Value.Error;
        if (loop.IsClosed)
            return Value.False;
        PyHandle? removed = loop.Unwatch(descriptor, side);
        removed?.Cancel();
        return Value.FromBool(removed is not null);
    }

    // As the selectors say it.
    private static bool TryDescriptor(ThreadState t, Value file, out int descriptor)
    {
        if (FileDescriptors.TryGet(t, file, out descriptor))
            return true;
        if (file.IsInt || (file.Ref is PySocket { IsClosed: true } && t.ClearIf(BuiltinExceptions.ValueError)))
        {
            if (file.IsInt)
                t.ClearIf(BuiltinExceptions.ValueError);
            t.RaiseValueError($"Invalid file descriptor: {descriptor}");
        }
        else if (t.ClearIf(BuiltinExceptions.TypeError))
        {
            t.RaiseValueError($"Invalid file object: {CallbackText.Safe(t, file)}");
        }
        return false;
    }

    private sealed class Watched
    {
        public PyHandle? Reader;
        public PyHandle? Writer;

        public PollEvents Events => (Reader is null ? PollEvents.None : PollEvents.In) | (Writer is null ? PollEvents.None : PollEvents.Out);

        public PyHandle? Replace(PollEvents side, PyHandle? handle)
        {
            ref PyHandle? place = ref Reader;
            if (side == PollEvents.Out)
                place = ref Writer;
            PyHandle? before = place;
            place = handle;
            return before;
        }
    }
}
