using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Arrays;

/// <summary>A type code of <c>array</c>: what its items are, and the words for a value that is none.</summary>
internal sealed class ArrayCode
{
    /// <summary>All type codes, in CPython's order.</summary>
    public const string Characters = "bBuwhHiIlLqQfd";

    private static readonly ArrayCode[] Codes = [.. Characters.Select(static character => new ArrayCode(character))];

    private ArrayCode(char character)
    {
        Character = character;
        Holds = character is 'u' or 'w' ? ArrayItems.Characters : character is 'f' or 'd' ? ArrayItems.Floats : ArrayItems.Ints;
        Item = ItemCode.Native(Holds == ArrayItems.Characters ? 'I' : character)!;
    }

    /// <summary>The type code itself.</summary>
    public char Character { get; }

    /// <summary>The kind of the items.</summary>
    public ArrayItems Holds { get; }

    /// <summary>An item as it lies in memory; characters are code points.</summary>
    public ItemCode Item { get; }

    /// <summary>How many bytes an item takes.</summary>
    public int Size => Item.Size;

    /// <summary>The type code of a character; null when there is none.</summary>
    public static ArrayCode? Of(char character) => Array.Find(Codes, code => code.Character == character);

    /// <summary>An item as a Python object; a ValueError for a number that is no character.</summary>
    public Value Read(ThreadState t, ReadOnlySpan<byte> source)
    {
        Value item = Item.Read(source, bigEndian: false);
        if (Holds != ArrayItems.Characters)
            return item;
        return item.Int64 <= 0x10FFFF
            ? PyStr.FromCodePoint((int)item.Int64)
            : t.RaiseValueError("chr() arg not in range(0x110000)");
    }

    /// <summary>Writes a Python object as an item; false with an exception pending when it is none.</summary>
    public bool Write(ThreadState t, Value value, Span<byte> target)
    {
        if (Holds == ArrayItems.Characters)
            return WriteCharacter(t, value, target);
        switch (Item.Write(t, value, target, bigEndian: false))
        {
            case ItemFault.None:
                return true;
            case ItemFault.WrongType:
                t.RaiseTypeError($"'{value.Type.Name}' object cannot be interpreted as an integer");
                return false;
            case ItemFault.OutOfRange when Holds == ArrayItems.Floats:
                // In C, a float that is too large becomes infinite.
                return true;
            case ItemFault.OutOfRange:
                Value number = Numbers.Index(t, value);
                if (!number.IsError && PyInt.TryGet(number, out BigInteger big))
                    t.RaiseOverflowError(Complaint(big));
                return false;
            default:
                return false;
        }
    }

    private bool WriteCharacter(ThreadState t, Value value, Span<byte> target)
    {
        if (value.Ref is PyStr { Length: 1 } text)
            return Item.Write(t, Value.FromInt64(text.PointAt(0)), target, bigEndian: false) == ItemFault.None;
        string what = value.Ref is PyStr other ? $"a string of length {other.Length}" : value.Type.Name;
        t.RaiseTypeError($"array item must be a unicode character, not {what}");
        return false;
    }

    // CPython converts to the next wider type of C first, which may complain before the type of the item does.
    private string Complaint(BigInteger number)
    {
        switch (Character)
        {
            case 'Q':
                return number.Sign < 0 ? "can't convert negative int to unsigned" : "int too big to convert";
            case 'q':
                return "int too big to convert";
            case 'I' or 'L' when number.Sign < 0:
                return "can't convert negative value to unsigned int";
            case 'I' or 'L' when number > ulong.MaxValue || Character == 'L':
                return "Python int too large to convert to C unsigned long";
            case 'I':
                return "unsigned int is greater than maximum";
            case 'l':
                return "Python int too large to convert to C long";
            default:
                break;
        }
        if (number < long.MinValue || number > long.MaxValue)
            return "Python int too large to convert to C long";
        bool fitsShort = number >= short.MinValue && number <= short.MaxValue;
        bool fitsInt = number >= int.MinValue && number <= int.MaxValue;
        string name = Character switch
        {
            'b' => fitsShort ? "signed char" : "signed short integer",
            'B' => "unsigned byte integer",
            'h' => "signed short integer",
            'H' => fitsInt ? "unsigned short" : "signed integer",
            _ => "signed integer",
        };
        return $"{name} is {(number.Sign < 0 ? "less than minimum" : "greater than maximum")}";
    }
}

/// <summary>What the items of an array are.</summary>
internal enum ArrayItems
{
    Ints,
    Floats,
    Characters,
}
