using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.streams.FlowControlMixin</c>: a protocol that lets coroutines wait until its transport has room. See cpython Lib/asyncio/streams.py.</summary>
internal class PyFlowControl(PyType type) : AttributedObject(type)
{
    public static new readonly PyType TypeObject = new PyType("FlowControlMixin", PyProtocols.Type)
    {
        Module = "asyncio.streams",
        Doc = "A protocol that lets writers wait until there is room.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyFlowControl(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("FlowControlMixin", "(loop=None)", Initialize),
        Members = static () =>
        [
            new Method("pause_writing", "()", PauseWriting),
            new Method("resume_writing", "()", ResumeWriting),
            new Method("connection_lost", "(exc)", ConnectionLost),
            new Method("_drain_helper", "()", static (_, self) => new Draining(Of(self))),
            new Method("_get_close_waiter", "(stream)", NotImplemented),
            new GetSet("_loop", static (_, self) => Of(self).Loop is { } loop ? loop : Value.None),
            new GetSet("_paused", static (_, self) => Value.FromBool(Of(self).isPaused)),
            new GetSet("_connection_lost", static (_, self) => Value.FromBool(Of(self).IsLost)),
        ],
    }.Ready();

    private readonly LinkedList<PyFuture> drainWaiters = new();
    private bool isPaused;

    public PyEventLoop? Loop { get; protected set; }

    /// <summary>The connection is closed, or was lost.</summary>
    public bool IsLost { get; private set; }

    /// <summary>A future that is done when there is room to write; null when there is.</summary>
    public PyFuture? WaitForRoom()
    {
        if (!isPaused)
            return null;
        PyFuture waiter = new(Loop!);
        drainWaiters.AddLast(waiter);
        return waiter;
    }

    /// <summary>Nobody waits with it any more.</summary>
    public void EndWait(PyFuture waiter) => drainWaiters.Remove(waiter);

    /// <summary>The connection is no more: those who wait to write are told.</summary>
    protected void Lose(ThreadState t, PyBaseException? error)
    {
        IsLost = true;
        if (isPaused)
            WakeWriters(t, error);
    }

    private static PyFlowControl Of(Value self) => (PyFlowControl)self.Ref!;

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments) =>
        (Of(arguments[0]).Loop = EventLoops.OrCurrent(t, arguments[1])) is null ? Value.Error : Value.None;

    private static Value NotImplemented(ThreadState t, Value self, Value stream) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));

    private static Value PauseWriting(ThreadState t, Value self)
    {
        Of(self).isPaused = true;
        return Value.None;
    }

    private static Value ResumeWriting(ThreadState t, Value self)
    {
        Of(self).isPaused = false;
        Of(self).WakeWriters(t, null);
        return Value.None;
    }

    private static Value ConnectionLost(ThreadState t, Value self, Value error)
    {
        Of(self).Lose(t, error.Ref as PyBaseException);
        return Value.None;
    }

    private void WakeWriters(ThreadState t, PyBaseException? error)
    {
        foreach (PyFuture waiter in drainWaiters)
        {
            if (waiter.IsDone)
                continue;
            if (error is null)
                waiter.Complete(t, Value.None);
            else
                waiter.CompleteWithError(t, error);
        }
    }
}

/// <summary>Waits until there is room to write.</summary>
internal sealed class Draining(PyFlowControl protocol, PyFuture? room = null) : NativeCoroutine(Names)
{
    private static readonly PyFunction Names = Named("FlowControlMixin._drain_helper");

    private PyFuture? waited;

    protected override void Continue(ThreadState t, Value value)
    {
        if (waited is { } waiter)
        {
            protocol.EndWait(waiter);
            if (value.IsError || waiter.GetResult(t).IsError)
                Fail();
            else
                Return(Value.None);
        }
        else if (protocol.IsLost)
        {
            t.Raise(BuiltinExceptions.ConnectionResetError, "Connection lost");
            Fail();
        }
        else if ((room ?? protocol.WaitForRoom()) is { } place)
        {
            waited = place;
            place.IsBlocking = true;
            Suspend(place);
        }
        else
        {
            Return(Value.None);
        }
    }
}
