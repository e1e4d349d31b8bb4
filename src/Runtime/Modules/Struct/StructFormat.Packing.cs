using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Struct;

// Packing and unpacking. See cpython Modules/_struct.c s_pack_internal and s_unpack_internal.
internal sealed partial class StructFormat
{
    /// <summary>The objects of a packed struct.</summary>
    public PyTuple Unpack(ReadOnlySpan<byte> source)
    {
        Value[] items = new Value[ItemCount];
        int next = 0;
        foreach (Field field in fields)
        {
            ReadOnlySpan<byte> place = source[(int)field.Offset..];
            if (field.Code is null)
            {
                items[next++] = UnpackText(place[..(int)field.Count], field.IsPascal);
                continue;
            }
            for (int i = 0; i < field.Count; i++)
                items[next++] = field.Code.Read(place[(i * field.Code.Size)..], bigEndian);
        }
        return PyTuple.Of(items);
    }

    /// <summary>Packs as many objects as the format has; false with an exception pending.</summary>
    public bool Pack(ThreadState t, ReadOnlySpan<Value> items, Span<byte> target)
    {
        int next = 0;
        foreach (Field field in fields)
        {
            Span<byte> place = target[(int)field.Offset..];
            if (field.Code is null)
            {
                if (!PackText(t, items[next++], place[..(int)field.Count], field.IsPascal))
                    return false;
                continue;
            }
            for (int i = 0; i < field.Count; i++)
            {
                if (!PackItem(t, field.Code, items[next++], place.Slice(i * field.Code.Size, field.Code.Size)))
                    return false;
            }
        }
        return true;
    }

    private static PyBytes UnpackText(ReadOnlySpan<byte> place, bool isPascal)
    {
        if (!isPascal)
            return PyBytes.From(place);
        return place.IsEmpty ? PyBytes.Empty : PyBytes.From(place.Slice(1, Math.Min(place[0], place.Length - 1)));
    }

    private static bool PackText(ThreadState t, Value item, Span<byte> place, bool isPascal)
    {
        ReadOnlySpan<byte> bytes;
        if (item.Ref is PyBytes text)
        {
            bytes = text.Span;
        }
        else if (item.Ref is PyByteArray array)
        {
            bytes = array.Span;
        }
        else
        {
            t.Raise(StructModule.Error, $"argument for '{(isPascal ? 'p' : 's')}' must be a bytes object");
            return false;
        }
        if (isPascal)
        {
            if (place.IsEmpty)
                return true;
            bytes = bytes[..Math.Min(bytes.Length, place.Length - 1)];
            place[0] = (byte)Math.Min(bytes.Length, byte.MaxValue);
            place = place[1..];
        }
        bytes[..Math.Min(bytes.Length, place.Length)].CopyTo(place);
        return true;
    }

    private bool PackItem(ThreadState t, ItemCode code, Value item, Span<byte> place)
    {
        ItemFault fault = code.Write(t, item, place, bigEndian);
        // A C compiler's conversion to float makes infinity of what is too large.
        if (fault == ItemFault.None || (fault == ItemFault.OutOfRange && code.Character is 'f' or 'F' && UsesNativeSizes))
            return true;
        if (fault == ItemFault.Raised)
        {
            if (code.Kind is ItemKind.Float or ItemKind.Complex)
            {
                t.TakePending();
                fault = ItemFault.WrongType;
            }
            else
            {
                return false;
            }
        }
        if (fault == ItemFault.OutOfRange && code.Kind is ItemKind.Float or ItemKind.Complex)
            t.RaiseOverflowError($"float too large to pack with {char.ToLowerInvariant(code.Character)} format");
        else
            t.Raise(StructModule.Error, Complaint(code, fault));
        return false;
    }

    private bool UsesNativeSizes => Text.Length == 0 || Text[0] is not ('=' or '<' or '>' or '!');

    private static string Complaint(ItemCode code, ItemFault fault)
    {
        switch (code.Kind)
        {
            case ItemKind.Character:
                return "char format requires a bytes object of length 1";
            case ItemKind.Float:
                return "required argument is not a float";
            case ItemKind.Complex:
                return "required argument is not a complex";
            default:
                break;
        }
        if (fault == ItemFault.WrongType)
            return "required argument is not an integer";
        if (code.Kind == ItemKind.Address)
            return "int too large to convert";
        (BigInteger least, BigInteger greatest) = code.Range;
        return $"'{code.Character}' format requires {least} <= number <= {greatest}";
    }
}
