using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Asyncio;

/// <summary>A transport over a descriptor that the loop watches: how it begins and how it ends. See cpython Lib/asyncio/selector_events.py _SelectorTransport.</summary>
internal abstract partial class PyDescriptorTransport : PyFlowTransport
{
    // So often a program may write to a lost connection before it is told.
    private const int LostWritesUntilWarning = 5;

    private static readonly PyStr ConnectionMade = PyStr.Intern("connection_made");
    private static readonly PyStr ConnectionLost = PyStr.Intern("connection_lost");
    private static readonly PyStr DetachName = PyStr.Intern("_detach");
    private static readonly PyStr AttachName = PyStr.Intern("_attach");

    private readonly PyHandle reading;
    private readonly PyHandle writing;
    private bool isWatchedForReading;
    private bool isWatchedForWriting;
    private bool isProtocolConnected = true;
    private bool isClosing;
    private Value server;

    protected PyDescriptorTransport(ThreadState t, PyType type, PyEventLoop loop, int descriptor, Value protocol) : base(type, loop, protocol)
    {
        Descriptor = descriptor;
        PyContext? context = PyContext.CopyCurrent(t);
        reading = new PyHandle(loop, new LoopAction($"{type.Name}._read_ready", ReadReady), [], context);
        writing = new PyHandle(loop, new LoopAction($"{type.Name}._write_ready", WriteReady), [], context is null ? null : PyContext.CopyCurrent(t));
        loop.SetTransport(descriptor, this);
        t.Engine.Finalization.WatchInstance(this);
    }

    /// <inheritdoc/>
    public override bool IsClosing => isClosing;

    /// <summary>What the system knows it by.</summary>
    public int Descriptor { get; }

    /// <summary>The end has come, or will without more being read or written; it counts the writes since.</summary>
    protected int LostCount { get; private set; }

    protected bool IsWatchedForReading => isWatchedForReading;

    protected bool IsWatchedForWriting => isWatchedForWriting;

    /// <summary>The system has something to read. An error sentinel leaves the loop.</summary>
    protected abstract Value ReadReady(ThreadState t);

    /// <summary>The system has room for what is to be written.</summary>
    protected abstract Value WriteReady(ThreadState t);

    /// <summary>Forgets what was not sent.</summary>
    protected abstract void DropPending();

    /// <summary>Closes the descriptor.</summary>
    protected abstract void CloseDescriptor(ThreadState t);

    /// <summary>The descriptor is closed.</summary>
    protected abstract bool IsDescriptorClosed { get; }

    /// <summary>The message of what went wrong when the transport was in use.</summary>
    protected abstract string FatalMessage(string what);

    /// <summary>In the loop's next turn the protocol is told that it is connected, and the waiter after it. False on error.</summary>
    public bool Begin(ThreadState t, PyFuture? waiter, Value owner)
    {
        server = owner;
        if (!owner.IsUnbound && Attributes.CallMethod(t, owner, AttachName, this).IsError)
            return false;
        Loop.AddReady(t, new LoopAction($"{Type.Name}._begin", thread => Connected(thread, waiter)), [], PyContext.CopyCurrent(t));
        return true;
    }

    /// <summary>Closes it when all is sent.</summary>
    public void Close(ThreadState t)
    {
        if (isClosing)
            return;
        isClosing = true;
        WatchForReading(t, false);
        if (PendingCount == 0)
            EndSoon(t, null);
    }

    /// <summary>Closes it at once; what was not sent is lost.</summary>
    public void Abort(ThreadState t, PyBaseException? error)
    {
        if (LostCount > 0)
            return;
        if (PendingCount > 0)
        {
            DropPending();
            WatchForWriting(t, false);
        }
        isClosing = true;
        WatchForReading(t, false);
        EndSoon(t, error);
    }

    /// <summary>The pending exception ends the connection. The error sentinel when it is one that leaves the loop.</summary>
    protected Value Fail(ThreadState t, string message)
    {
        if (t.PendingIs(BuiltinExceptions.SystemExit) || t.PendingIs(BuiltinExceptions.KeyboardInterrupt))
            return Value.Error;
        PyBaseException error = t.TakePending();
        bool isOrdinary = error.Type.IsSubtypeOf(BuiltinExceptions.OSError);
        if (!isOrdinary && !Loop.Report(t, message, [("exception", error), ("transport", this), ("protocol", Protocol)]))
            return Value.Error;
        Abort(t, error);
        return Value.None;
    }

    /// <summary>A write after the end: only counted, and said when it goes on.</summary>
    protected void CountLostWrite(ThreadState t, string message)
    {
        if (LostCount >= LostWritesUntilWarning)
            AsyncioLog.Error(t, message, null);
        LostCount++;
    }

    /// <summary>The end, in the loop's next turn.</summary>
    protected void EndSoon(ThreadState t, PyBaseException? error)
    {
        LostCount++;
        WatchForWriting(t, false);
        Loop.AddReady(t, new LoopAction($"{Type.Name}._call_connection_lost", thread => End(thread, error)), [], PyContext.CopyCurrent(t));
    }

    /// <summary>Tells the protocol that the connection is no more, and closes the descriptor.</summary>
    protected Value End(ThreadState t, PyBaseException? error)
    {
        Value told = isProtocolConnected ? Attributes.CallMethod(t, Protocol, ConnectionLost, error is null ? Value.None : error) : Value.None;
        PyBaseException? failure = told.IsError ? t.TakePending() : null;
        isProtocolConnected = false;
        Loop.SetTransport(Descriptor, null);
        CloseDescriptor(t);
        if (!server.IsUnbound)
        {
            Value detached = Attributes.CallMethod(t, server, DetachName, this);
            server = default;
            if (detached.IsError)
                return detached;
        }
        return failure is null ? Value.None : t.Reraise(failure);
    }

    /// <summary>Begins or ends watching for something to read.</summary>
    protected bool WatchForReading(ThreadState t, bool on) => Watch(t, on, PollEvents.In, reading, ref isWatchedForReading);

    /// <summary>Begins or ends watching for room to write.</summary>
    protected bool WatchForWriting(ThreadState t, bool on) => Watch(t, on, PollEvents.Out, writing, ref isWatchedForWriting);

    /// <summary>The first thing that is done once the protocol knows: nothing, or watching.</summary>
    protected abstract bool Started(ThreadState t);

    /// <summary>The program has dropped it, and the loop too: the descriptor is closed. See cpython Lib/asyncio/selector_events.py _SelectorTransport.__del__.</summary>
    protected static Value Drop(ThreadState t, Value self)
    {
        PyDescriptorTransport transport = (PyDescriptorTransport)self.Ref!;
        if (transport.IsDescriptorClosed)
            return Value.None;
        bool ok = Warnings.Warn(t, BuiltinExceptions.ResourceWarning, $"unclosed transport {CallbackText.Safe(t, self)}", source: self);
        transport.CloseDescriptor(t);
        return ok ? Value.None : Value.Error;
    }

    private bool Watch(ThreadState t, bool on, PollEvents side, PyHandle handle, ref bool isWatched)
    {
        if (on == isWatched)
            return true;
        isWatched = on;
        if (on)
            return Loop.Watch(t, Descriptor, side, handle, out _);
        Loop.Unwatch(Descriptor, side);
        return true;
    }

    private Value Connected(ThreadState t, PyFuture? waiter)
    {
        if (Attributes.CallMethod(t, Protocol, ConnectionMade, this).IsError)
        {
            if (t.PendingIs(BuiltinExceptions.SystemExit) || t.PendingIs(BuiltinExceptions.KeyboardInterrupt)
                || !Loop.Report(t, $"Exception in callback {Protocol.Type.Name}.connection_made()", [("exception", t.TakePending()), ("transport", this), ("protocol", Protocol)]))
                return Value.Error;
        }
        if (LostCount == 0 && !Started(t))
            return Value.Error;
        if (waiter is { IsDone: false })
            waiter.Complete(t, Value.None);
        return Value.None;
    }
}
