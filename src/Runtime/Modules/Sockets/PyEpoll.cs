using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Modules.Sockets;

/// <summary>Python's <c>select.epoll</c>, of Linux.</summary>
internal sealed unsafe class PyEpoll(PyType type) : PyObject(type)
{
    private const int DefaultCount = 1023;

    public static new readonly PyType TypeObject = new PyType("epoll")
    {
        Module = "select",
        Doc = "Waits for many descriptors.",
        Allocate = static type => new PyEpoll(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("epoll", "(sizehint=-1, flags=0)", Initialize),
        Members = static () =>
        [
            new Method("close", "()", Close),
            new Method("fileno", "()", static (t, self) => Of(self).Open(t) is { } epoll ? Value.FromInt64(epoll.descriptor) : Value.Error),
            new Method("register", "(fd, eventmask=7)", static (t, self, fd, mask) => Control(t, self, SystemCalls.AddDescriptor, fd, mask)),
            new Method("modify", "(fd, eventmask)", static (t, self, fd, mask) => Control(t, self, SystemCalls.ModifyDescriptor, fd, mask)),
            new Method("unregister", "(fd)", static (t, self, fd) => Control(t, self, SystemCalls.RemoveDescriptor, fd, Value.FromInt64(0))),
            new Method("poll", "(timeout=None, maxevents=-1)", Wait),
            new Method("__enter__", "()", static (t, self) => Of(self).Open(t) is not null ? self : Value.Error),
            new Method("__exit__", "(exc_type=None, exc_value=None, exc_tb=None, /)", static (t, self, _, _, _) => Close(t, self)),
            new ClassMethod("fromfd", "(fd, /)", FromDescriptor),
            new GetSet("closed", static (_, self) => Value.FromBool(Of(self).handle is null)),
        ],
    }.Ready();

    private SafeFileHandle? handle;
    private int descriptor;

    /// <summary>The numbers of the module that belong to it.</summary>
    public static IReadOnlyList<(string Name, long Value)> Constants { get; } =
    [
        ("EPOLLIN", 1), ("EPOLLPRI", 2), ("EPOLLOUT", 4), ("EPOLLERR", 8), ("EPOLLHUP", 0x10), ("EPOLLRDNORM", 0x40), ("EPOLLRDBAND", 0x80), ("EPOLLWRNORM", 0x100),
        ("EPOLLWRBAND", 0x200), ("EPOLLMSG", 0x400), ("EPOLLRDHUP", 0x2000), ("EPOLLEXCLUSIVE", 1L << 28), ("EPOLLWAKEUP", 1L << 29), ("EPOLLONESHOT", 1L << 30),
        ("EPOLLET", 1L << 31), ("EPOLL_CLOEXEC", 0x80000),
    ];

    private static PyEpoll Of(Value self) => (PyEpoll)self.Ref!;

    private PyEpoll? Open(ThreadState t)
    {
        if (handle is not null)
            return this;
        t.RaiseValueError("I/O operation on closed epoll object");
        return null;
    }

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!IntArguments.TryInt32(t, arguments[1], out int hint) || !IntArguments.TryInt32(t, arguments[2], out int flags))
            return Value.Error;
        if (hint is not -1 and <= 0)
            return t.RaiseValueError("negative sizehint");
        if (flags is not 0 and not SystemCalls.EpollCloseOnExecution)
            return t.RaiseOSError(Errno.Invalid);
        return Of(arguments[0]).Take(t, SystemCalls.EpollCreate(SystemCalls.EpollCloseOnExecution)) ? Value.None : Value.Error;
    }

    private bool Take(ThreadState t, int made)
    {
        if (made < 0)
        {
            t.RaiseOSError(Marshal.GetLastPInvokeError());
            return false;
        }
        descriptor = made;
        handle = new SafeFileHandle(made, ownsHandle: true);
        return true;
    }

    private static Value FromDescriptor(ThreadState t, Value type, Value fd)
    {
        PyEpoll epoll = new((PyType)type.Ref!);
        return IntArguments.TryInt32(t, fd, out int number) && epoll.Take(t, number) ? epoll : Value.Error;
    }

    private static Value Close(ThreadState t, Value self)
    {
        Of(self).handle?.Dispose();
        Of(self).handle = null;
        return Value.None;
    }

    private static Value Control(ThreadState t, Value self, int operation, Value value, Value maskValue)
    {
        if (Of(self).Open(t) is not { } epoll || !FileDescriptors.TryGet(t, value, out int target) || !Numbers.TryIndex64(t, maskValue, BuiltinExceptions.OverflowError, out long mask))
            return Value.Error;
        byte* item = stackalloc byte[EpollEvent.Size];
        EpollEvent.Write(new Span<byte>(item, EpollEvent.Size), (uint)mask, target);
        return SystemCalls.EpollControl(epoll.descriptor, operation, target, item) < 0 ? t.RaiseOSError(Marshal.GetLastPInvokeError()) : Value.None;
    }

    private static Value Wait(ThreadState t, Value self, Value timeout, Value limit)
    {
        if (Of(self).Open(t) is not { } epoll || !SelectModule.TryDeadline(t, timeout, "timeout must be a float or None", out long deadline) || !IntArguments.TryInt32(t, limit, out int count))
            return Value.Error;
        if (count == -1)
            count = DefaultCount;
        if (count < 1)
            return t.RaiseValueError($"maxevents must be greater than 0, got {count}");
        // A negative timeout is none.
        if (!timeout.IsNone && deadline < t.Engine.Clock.Monotonic && deadline != 0)
            deadline = long.MaxValue;
        Span<PollItem> items = [new PollItem(epoll.descriptor, PollEvents.In)];
        Truth found = DescriptorWait.Wait(t, items, deadline);
        if (found == Truth.Error)
            return Value.Error;
        PyList result = new();
        if (found == Truth.False)
            return result;
        byte[] buffer = new byte[count * EpollEvent.Size];
        int got;
        fixed (byte* start = buffer)
            got = SystemCalls.EpollWait(epoll.descriptor, start, count, 0);
        if (got < 0)
            return t.RaiseOSError(Marshal.GetLastPInvokeError());
        for (int i = 0; i < got; i++)
        {
            (uint events, int source) = EpollEvent.Read(buffer.AsSpan(i * EpollEvent.Size, EpollEvent.Size));
            result.Append(new PyTuple(Value.FromInt64(source), Value.FromInt64(events)));
        }
        return result;
    }
}
