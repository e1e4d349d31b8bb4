using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

/// <summary>Reading and writing a raw file: directly where it is ours, through its methods where it is somebody's class.</summary>
internal static class RawAccess
{
    /// <summary>The file would block: it has no data now, but is not at its end.</summary>
    public const int WouldBlock = -2;

    /// <summary>Reads once into the target: how much, 0 at the end, -1 on error, <see cref="WouldBlock"/>.</summary>
    public static int Read(ThreadState t, Value raw, Memory<byte> target)
    {
        if (raw.Ref is PyFileIO file && ReferenceEquals(file.Type, PyFileIO.TypeObject))
            return file.Read(t, target);
        PyByteArray buffer = new(new byte[target.Length]);
        Value read = Attributes.CallMethod(t, raw, IoNames.ReadInto, buffer);
        if (read.IsError)
            return -1;
        if (read.IsNone)
            return WouldBlock;
        if (!Numbers.TryIndex64(t, read, BuiltinExceptions.ValueError, out long count))
            return -1;
        if (count < 0 || count > target.Length || count > buffer.Length)
        {
            t.Raise(BuiltinExceptions.OSError, $"raw readinto() returned invalid length {count} (should have been between 0 and {target.Length})");
            return -1;
        }
        buffer.Span[..(int)count].CopyTo(target.Span);
        return (int)count;
    }

    /// <summary>Writes all of it, in as many calls as it takes; false on error.</summary>
    public static bool Write(ThreadState t, Value raw, ReadOnlyMemory<byte> bytes)
    {
        if (raw.Ref is PyFileIO file && ReferenceEquals(file.Type, PyFileIO.TypeObject))
            return file.Write(t, bytes);
        while (!bytes.IsEmpty)
        {
            Value written = Attributes.CallMethod(t, raw, IoNames.Write, PyBytes.From(bytes.Span));
            if (written.IsError)
                return false;
            if (written.IsNone)
            {
                t.Raise(BuiltinExceptions.Create(
                    BuiltinExceptions.BlockingIOError, Value.FromInt64(11), Value.FromString("write could not complete without blocking"), Value.FromInt64(0)));
                return false;
            }
            if (!Numbers.TryIndex64(t, written, BuiltinExceptions.ValueError, out long count))
                return false;
            if (count < 0 || count > bytes.Length)
            {
                t.Raise(BuiltinExceptions.OSError, $"raw write() returned invalid length {count} (should have been between 0 and {bytes.Length})");
                return false;
            }
            bytes = bytes[(int)count..];
        }
        return true;
    }

    /// <summary>Moves to a position, which it returns; -1 on error.</summary>
    public static long Seek(ThreadState t, Value raw, long offset, int whence)
    {
        if (raw.Ref is PyFileIO file && ReferenceEquals(file.Type, PyFileIO.TypeObject))
            return file.Seek(t, offset, whence);
        Value seek = Attributes.Get(t, raw, IoNames.Seek);
        if (seek.IsError)
            return -1;
        Value position = Calls.Call2(t, seek, Value.FromInt64(offset), Value.FromInt64(whence));
        return !position.IsError && Numbers.TryIndex64(t, position, BuiltinExceptions.ValueError, out long moved) ? moved : -1;
    }

    /// <summary>What a question such as <c>readable()</c> is answered with.</summary>
    public static Truth Ask(ThreadState t, Value file, PyStr question)
    {
        Value answer = Attributes.CallMethod(t, file, question);
        return answer.IsError ? Truth.Error : Truthiness.Of(t, answer);
    }
}
