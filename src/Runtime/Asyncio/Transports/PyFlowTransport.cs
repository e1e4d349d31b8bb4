using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>
/// A transport of a loop's that tells its protocol when it has too much to write, and when that has become less
/// (CPython's <c>_FlowControlMixin</c>).
/// </summary>
internal abstract class PyFlowTransport : PyTransport
{
    private const long UsualLimit = 64 * 1024;

    public static readonly PyType MixinType = Define("_FlowControlMixin", BidirectionalType, "Asks the protocol to wait while too much is to be written.", static () =>
    [
        new Method("get_write_buffer_limits", "()", static (_, self) => new PyTuple(Value.FromInt64(Of(self).low), Value.FromInt64(Of(self).high))),
        new Method("set_write_buffer_limits", "(high=None, low=None)", SetLimits),
    ]);

    private static readonly PyStr PauseWriting = PyStr.Intern("pause_writing");
    private static readonly PyStr ResumeWriting = PyStr.Intern("resume_writing");

    private long high = UsualLimit;
    private long low = UsualLimit / 4;
    private bool isProtocolPaused;

    protected PyFlowTransport(PyType type, PyEventLoop loop, Value protocol) : base(type)
    {
        Loop = loop;
        Protocol = protocol;
    }

    public PyEventLoop Loop { get; }

    /// <summary>Who is told what happens.</summary>
    public Value Protocol { get; set; }

    /// <summary>How many bytes wait to be sent.</summary>
    protected abstract long PendingCount { get; }

    private static PyFlowTransport Of(Value self) => (PyFlowTransport)self.Ref!;

    /// <summary>Asks the protocol to wait when too much is to be written; false with SystemExit or KeyboardInterrupt pending.</summary>
    protected bool PauseProtocolIfFull(ThreadState t)
    {
        if (isProtocolPaused || PendingCount <= high)
            return true;
        isProtocolPaused = true;
        return Tell(t, PauseWriting);
    }

    /// <summary>Lets the protocol go on when little is left to be written.</summary>
    protected bool ResumeProtocolIfEmpty(ThreadState t)
    {
        if (!isProtocolPaused || PendingCount > low)
            return true;
        isProtocolPaused = false;
        return Tell(t, ResumeWriting);
    }

    private bool Tell(ThreadState t, PyStr method)
    {
        if (!Attributes.CallMethod(t, Protocol, method).IsError)
            return true;
        if (t.PendingIs(BuiltinExceptions.SystemExit) || t.PendingIs(BuiltinExceptions.KeyboardInterrupt))
            return false;
        return Loop.Report(t, $"protocol.{method.Text}() failed", [("exception", t.TakePending()), ("transport", this), ("protocol", Protocol)]);
    }

    private static Value SetLimits(ThreadState t, Value self, Value highValue, Value lowValue)
    {
        PyFlowTransport transport = Of(self);
        if (!TryLimit(t, highValue, out long? high) || !TryLimit(t, lowValue, out long? low))
            return Value.Error;
        long top = high ?? (low is { } bottom ? 4 * bottom : UsualLimit);
        long least = low ?? top >> 2;
        if (top < least || least < 0)
            return t.RaiseValueError($"high ({top}) must be >= low ({least}) must be >= 0");
        (transport.high, transport.low) = (top, least);
        return transport.PauseProtocolIfFull(t) ? Value.None : Value.Error;
    }

    private static bool TryLimit(ThreadState t, Value value, out long? limit)
    {
        limit = null;
        if (value.IsNone)
            return true;
        Value number = Numbers.Index(t, value);
        if (number.IsError)
            return false;
        PyInt.TryGet(number, out BigInteger big);
        limit = (long)BigInteger.Clamp(big, -1, long.MaxValue / 4);
        return true;
    }
}
