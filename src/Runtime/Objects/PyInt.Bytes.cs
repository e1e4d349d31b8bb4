using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// to_bytes and from_bytes.
internal partial class PyInt
{
    private static Value ToBytes(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!Protocols.Numbers.TryIndex64(t, arguments[1], BuiltinExceptions.OverflowError, out long length)
            || !TryGetByteOrder(t, arguments[2], out bool isBigEndian))
        {
            return Value.Error;
        }
        Truth signed = Truthiness.Of(t, arguments[3]);
        if (signed == Truth.Error)
            return Value.Error;
        if (length < 0)
            return t.RaiseValueError("length argument must be non-negative");
        BigInteger number = NumberOf(arguments[0]);
        if (number.Sign < 0 && signed == Truth.False)
            return t.RaiseOverflowError("can't convert negative int to unsigned");
        if (number.GetByteCount(isUnsigned: signed == Truth.False) > length && !number.IsZero)
            return t.RaiseOverflowError("int too big to convert");
        if (length > Array.MaxLength)
            return t.RaiseMemoryError();
        byte[] bytes = new byte[length];
        if (number.Sign < 0)
            Array.Fill(bytes, byte.MaxValue);
        if (!number.IsZero)
        {
            byte[] digits = number.ToByteArray(isUnsigned: signed == Truth.False, isBigEndian);
            digits.CopyTo(bytes, isBigEndian ? bytes.Length - digits.Length : 0);
        }
        return PyBytes.Of(bytes);
    }

    private static Value FromBytes(ThreadState t, Value cls, Value source, Value byteOrder, Value signedValue)
    {
        if (!TryGetByteOrder(t, byteOrder, out bool isBigEndian))
            return Value.Error;
        Truth signed = Truthiness.Of(t, signedValue);
        if (signed == Truth.Error || !TryCollectBytes(t, source, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        Value number = From(new BigInteger(bytes.Span, isUnsigned: signed == Truth.False, isBigEndian));
        return cls.Is(TypeObject) ? number : Calls.Call1(t, cls, number);
    }

    private static bool TryGetByteOrder(ThreadState t, Value byteOrder, out bool isBigEndian)
    {
        isBigEndian = false;
        if (byteOrder.Ref is not PyStr order)
        {
            t.RaiseTypeError($"to_bytes() argument 'byteorder' must be str, not {byteOrder.Type.Name}");
            return false;
        }
        isBigEndian = order.Text == "big";
        if (isBigEndian || order.Text == "little")
            return true;
        t.RaiseValueError("byteorder must be either 'little' or 'big'");
        return false;
    }

    /// <summary>The bytes that <c>bytes(value)</c> would have, of what is not a number. See cpython Objects/bytesobject.c PyObject_Bytes.</summary>
    private static bool TryCollectBytes(ThreadState t, Value value, out ReadOnlyMemory<byte> bytes)
    {
        if (Buffers.TryFind(t, value, out bytes, PythonBuffers.Full))
            return true;
        if (t.Pending is not null)
            return false;
        Value special = Attributes.CallSpecial(t, value, SpecialNames.Bytes);
        if (special.IsError)
            return false;
        if (!special.IsUnbound)
        {
            if (Buffers.TryGet(special, out bytes))
                return true;
            t.RaiseTypeError($"__bytes__ returned non-bytes (type {special.Type.Name})");
            return false;
        }
        if (value.Ref is PyStr || value.Type.Iter is null)
        {
            t.RaiseTypeError($"cannot convert '{value.Type.Name}' object to bytes");
            return false;
        }
        PyList? items = Iteration.ToList(t, value);
        if (items is null)
            return false;
        byte[] collected = new byte[items.Count];
        for (int i = 0; i < collected.Length; i++)
        {
            if (!Protocols.Numbers.TryIndex64(t, items.Items[i], null, out long item))
                return false;
            if (item is < 0 or > byte.MaxValue)
            {
                t.RaiseValueError("bytes must be in range(0, 256)");
                return false;
            }
            collected[i] = (byte)item;
        }
        bytes = collected;
        return true;
    }

    /// <summary>The text of a str or, a character a byte, of a bytes-like object; in ASCII, as numbers are read.</summary>
    public static bool TryGetNumberText(Value value, out string text)
    {
        text = "";
        if (value.Ref is PyStr str)
        {
            text = NumberParsing.ToAscii(str.Text);
            return true;
        }
        if (!Buffers.TryGet(value, out ReadOnlyMemory<byte> bytes))
            return false;
        // Bytes outside ASCII are no digits of any script.
        text = System.Text.Encoding.ASCII.GetString(bytes.Span);
        return true;
    }
}
