using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Arrays;

// Arrays of characters as text, and arrays in files.
internal partial class PyArray
{
    private static readonly PyStr ReadName = PyStr.Intern("read");
    private static readonly PyStr WriteName = PyStr.Intern("write");

    /// <summary>Adds the characters of a text; false on error.</summary>
    public bool AppendText(ThreadState t, PyStr text)
    {
        if (text.Length > Array.MaxLength / Code.Size)
        {
            t.RaiseMemoryError();
            return false;
        }
        return Replace(t, count, 0, MemoryMarshal.AsBytes(text.Points));
    }

    private static Value FromUnicode(ThreadState t, Value self, Value text)
    {
        if (text.Ref is not PyStr str)
            return t.RaiseTypeError($"fromunicode() argument must be str, not {text.Type.Name}");
        PyArray array = Self(self);
        return array.Code.Holds == ArrayItems.Characters
            ? Done(array.AppendText(t, str))
            : t.RaiseValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    }

    private static Value ToUnicode(ThreadState t, Value self)
    {
        PyArray array = Self(self);
        if (array.Code.Holds != ArrayItems.Characters)
            return t.RaiseValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
        ReadOnlySpan<int> points = MemoryMarshal.Cast<byte, int>(array.Span);
        int wrong = points.IndexOfAnyExceptInRange(0, 0x10FFFF);
        return wrong < 0
            ? PyStr.FromPoints(points)
            : t.RaiseValueError($"character U+{points[wrong]:x} is not in range [U+0000; U+10ffff]");
    }

    private static Value FromFile(ThreadState t, Value self, Value file, Value number)
    {
        if (!Numbers.TrySize(t, number, out long wanted))
            return Value.Error;
        PyArray array = Self(self);
        if (wanted < 0)
            return t.RaiseValueError("negative count");
        if (wanted > Array.MaxLength / array.Code.Size)
            return t.RaiseMemoryError();
        long size = wanted * array.Code.Size;
        Value read = Attributes.CallMethod(t, file, ReadName, Value.FromInt64(size));
        if (read.IsError)
            return read;
        if (read.Ref is not PyBytes bytes)
            return t.RaiseTypeError("read() didn't return bytes");
        if (!array.ExtendBytes(t, read))
            return Value.Error;
        return bytes.Length == size ? Value.None : t.Raise(BuiltinExceptions.EOFError, "read() didn't return enough bytes");
    }

    private static Value ToFile(ThreadState t, Value self, Value file)
    {
        const int BlockSize = 64 * 1024;
        PyArray array = Self(self);
        for (int place = 0; place < array.Span.Length; place += BlockSize)
        {
            ReadOnlySpan<byte> block = array.Span[place..];
            Value written = Attributes.CallMethod(t, file, WriteName, PyBytes.From(block[..Math.Min(block.Length, BlockSize)]));
            if (written.IsError)
                return written;
        }
        return Value.None;
    }
}
