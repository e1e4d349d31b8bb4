using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Sockets;

// How it behaves: its options, and whether calls wait.
internal sealed partial class PySocket
{
    private const int LongestOption = 1024;

    private static Value GetTimeout(ThreadState t, Value self) => TimeoutValue(Of(self).Timeout);

    /// <summary>A timeout as Python shows it.</summary>
    public static Value TimeoutValue(double timeout) => timeout < 0 ? Value.None : Value.FromDouble(timeout);

    /// <summary>Reads a timeout: seconds, or None for none. False on error.</summary>
    public static bool TryTimeout(ThreadState t, Value value, out double timeout)
    {
        timeout = Blocking;
        if (value.IsNone)
            return true;
        if (value.Type.Float is null && value.Type.Index is null)
        {
            t.RaiseTypeError($"'{value.Type.Name}' object cannot be interpreted as an integer");
            return false;
        }
        if (!Seconds.TryGet(t, value, out timeout))
            return false;
        if (double.IsNaN(timeout))
        {
            t.RaiseValueError("Invalid value NaN (not a number)");
            return false;
        }
        if (timeout < 0)
        {
            t.RaiseValueError("Timeout value out of range");
            return false;
        }
        if (timeout <= long.MaxValue / 1e9)
            return true;
        t.RaiseOverflowError(value.IsFloat ? "timestamp out of range for platform time_t" : "timestamp too large to convert to C PyTime_t");
        return false;
    }

    private static Value SetTimeout(ThreadState t, Value self, Value value)
    {
        if (!TryTimeout(t, value, out double timeout))
            return Value.Error;
        Of(self).Timeout = timeout;
        return Of(self).Open(t) is null ? Value.Error : Value.None;
    }

    private static Value SetBlocking(ThreadState t, Value self, Value flag)
    {
        Truth blocks = Truthiness.Of(t, flag);
        if (blocks == Truth.Error || Of(self).Open(t) is null)
            return Value.Error;
        Of(self).Timeout = blocks == Truth.True ? Blocking : 0;
        return Value.None;
    }

    private static Value GetOption(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!IntArguments.TryInt32(t, arguments[1], out int level) || !IntArguments.TryInt32(t, arguments[2], out int name)
            || !IntArguments.TryInt32(t, arguments[3], out int length) || Of(arguments[0]).Open(t) is not { } open)
            return Value.Error;
        if (length is < 0 or > LongestOption)
            return t.Raise(BuiltinExceptions.OSError, "getsockopt buflen out of range");
        Span<byte> buffer = stackalloc byte[length == 0 ? sizeof(int) : length];
        buffer.Clear();
        try
        {
            int got = open.GetRawSocketOption(level, name, buffer);
            return length == 0 ? Value.FromInt64(BitConverter.ToInt32(buffer)) : PyBytes.From(buffer[..got]);
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return t.RaiseOSError(SocketErrors.NumberOf(error));
        }
    }

    private static Value SetOption(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!IntArguments.TryInt32(t, arguments[1], out int level) || !IntArguments.TryInt32(t, arguments[2], out int name))
            return Value.Error;
        ReadOnlyMemory<byte> bytes;
        if (arguments[3].IsNone)
        {
            if (arguments[4].IsUnbound)
                return t.RaiseTypeError("socket.setsockopt() requires 4 arguments when the third argument is None");
            if (!IntArguments.TryInt32(t, arguments[4], out int length))
                return Value.Error;
            bytes = new byte[length];
        }
        else if (arguments[3].IsInt || arguments[3].Ref is PyInt)
        {
            if (!IntArguments.TryInt32(t, arguments[3], out int number))
                return Value.Error;
            bytes = BitConverter.GetBytes(number);
        }
        else if (!Buffers.TryGet(t, arguments[3], out bytes))
        {
            return Value.Error;
        }
        if (Of(arguments[0]).Open(t) is not { } open)
            return Value.Error;
        try
        {
            open.SetRawSocketOption(level, name, bytes.Span);
            return Value.None;
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return t.RaiseOSError(SocketErrors.NumberOf(error));
        }
    }
}
