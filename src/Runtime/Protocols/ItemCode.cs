using System.Buffers.Binary;
using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>What an item in memory is.</summary>
internal enum ItemKind
{
    Signed,
    Unsigned,
    Float,
    Complex,
    Bool,
    Character,
    Address,
}

/// <summary>What is wrong with a value that should become an item in memory; those who write items have words of their own for it.</summary>
internal enum ItemFault
{
    None,
    WrongType,
    OutOfRange,

    /// <summary>An exception of Python code is pending.</summary>
    Raised,
}

/// <summary>One item in memory, named by the character that stands for it in formats of <c>struct</c>, <c>array</c> and <c>memoryview</c>.</summary>
/// <param name="Character">The format character.</param>
/// <param name="Kind">What the item is.</param>
/// <param name="Size">How many bytes it takes.</param>
internal sealed record ItemCode(char Character, ItemKind Kind, int Size)
{
    private static readonly ItemCode?[] NativeCodes = MakeTable(longSize: 8, isNative: true);
    private static readonly ItemCode?[] StandardCodes = MakeTable(longSize: 4, isNative: false);

    /// <summary>The least and the greatest int that fit.</summary>
    public (BigInteger Least, BigInteger Greatest) Range => Kind == ItemKind.Signed
        ? (-(BigInteger.One << ((8 * Size) - 1)), (BigInteger.One << ((8 * Size) - 1)) - 1)
        : (BigInteger.Zero, (BigInteger.One << (8 * Size)) - 1);

    /// <summary>The item of a character in the sizes of a C compiler for this machine; null when there is none.</summary>
    public static ItemCode? Native(char character) => character < 128 ? NativeCodes[character] : null;

    /// <summary>The item of a character in the sizes that are the same everywhere; null when there is none.</summary>
    public static ItemCode? Standard(char character) => character < 128 ? StandardCodes[character] : null;

    /// <summary>The item as a Python object.</summary>
    public Value Read(ReadOnlySpan<byte> source, bool bigEndian) => Kind switch
    {
        ItemKind.Signed => Value.FromInt64(ReadSigned(source, bigEndian)),
        ItemKind.Float => Value.FromDouble(ReadFloat(source, Size, bigEndian)),
        ItemKind.Complex => new PyComplex(ReadFloat(source, Size / 2, bigEndian), ReadFloat(source[(Size / 2)..], Size / 2, bigEndian)),
        ItemKind.Bool => Value.FromBool(source[0] != 0),
        ItemKind.Character => PyBytes.FromByte(source[0]),
        _ => PyInt.From(ReadUnsigned(source, bigEndian)),
    };

    /// <summary>Writes a Python object as the item, or tells why it cannot be one.</summary>
    public ItemFault Write(ThreadState t, Value value, Span<byte> target, bool bigEndian) => Kind switch
    {
        ItemKind.Signed or ItemKind.Unsigned or ItemKind.Address => WriteInt(t, value, target, bigEndian),
        ItemKind.Float => WriteFloat(t, value, target, bigEndian),
        ItemKind.Complex => WriteComplex(t, value, target, bigEndian),
        ItemKind.Bool => WriteBool(t, value, target),
        _ => WriteCharacter(value, target),
    };

    private static ItemCode?[] MakeTable(int longSize, bool isNative)
    {
        ItemCode?[] table = new ItemCode?[128];
        void Add(char character, ItemKind kind, int size) => table[character] = new ItemCode(character, kind, size);
        void AddInts(char signed, char unsigned, int size)
        {
            Add(signed, ItemKind.Signed, size);
            Add(unsigned, ItemKind.Unsigned, size);
        }

        AddInts('b', 'B', 1);
        AddInts('h', 'H', 2);
        AddInts('i', 'I', 4);
        AddInts('l', 'L', longSize);
        AddInts('q', 'Q', 8);
        Add('e', ItemKind.Float, 2);
        Add('f', ItemKind.Float, 4);
        Add('d', ItemKind.Float, 8);
        Add('F', ItemKind.Complex, 8);
        Add('D', ItemKind.Complex, 16);
        Add('?', ItemKind.Bool, 1);
        Add('c', ItemKind.Character, 1);
        if (isNative)
        {
            AddInts('n', 'N', 8);
            Add('P', ItemKind.Address, 8);
        }
        return table;
    }

    private long ReadSigned(ReadOnlySpan<byte> source, bool bigEndian) => Size switch
    {
        1 => (sbyte)source[0],
        2 => bigEndian ? BinaryPrimitives.ReadInt16BigEndian(source) : BinaryPrimitives.ReadInt16LittleEndian(source),
        4 => bigEndian ? BinaryPrimitives.ReadInt32BigEndian(source) : BinaryPrimitives.ReadInt32LittleEndian(source),
        _ => bigEndian ? BinaryPrimitives.ReadInt64BigEndian(source) : BinaryPrimitives.ReadInt64LittleEndian(source),
    };

    private ulong ReadUnsigned(ReadOnlySpan<byte> source, bool bigEndian)
    {
        ulong extended = (ulong)ReadSigned(source, bigEndian);
        return Size == 8 ? extended : extended & ((1UL << (8 * Size)) - 1);
    }

    private static double ReadFloat(ReadOnlySpan<byte> source, int size, bool bigEndian) => size switch
    {
        2 => (double)(bigEndian ? BinaryPrimitives.ReadHalfBigEndian(source) : BinaryPrimitives.ReadHalfLittleEndian(source)),
        4 => bigEndian ? BinaryPrimitives.ReadSingleBigEndian(source) : BinaryPrimitives.ReadSingleLittleEndian(source),
        _ => bigEndian ? BinaryPrimitives.ReadDoubleBigEndian(source) : BinaryPrimitives.ReadDoubleLittleEndian(source),
    };

    private ItemFault WriteInt(ThreadState t, Value value, Span<byte> target, bool bigEndian)
    {
        if (!value.IsInt)
        {
            if (value.Ref is not PyInt && value.Type.Index is null)
                return ItemFault.WrongType;
            value = Numbers.Index(t, value);
            if (value.IsError)
                return ItemFault.Raised;
        }
        if (!TryBits(value, out long bits))
            return ItemFault.OutOfRange;
        WriteBits(bits, target, bigEndian);
        return ItemFault.None;
    }

    // The 64 bits whose lower part is the item.
    private bool TryBits(Value number, out long bits)
    {
        if (PyInt.TryGetInt64(number, out bits))
        {
            int unused = 64 - (8 * Size);
            return Kind switch
            {
                ItemKind.Signed => bits << unused >> unused == bits,
                ItemKind.Unsigned => bits >= 0 && (ulong)bits << unused >> unused == (ulong)bits,
                _ => true,
            };
        }
        PyInt.TryGet(number, out BigInteger big);
        if (Kind == ItemKind.Signed || Size < 8 || big.Sign < 0 || big > ulong.MaxValue)
            return false;
        bits = unchecked((long)(ulong)big);
        return true;
    }

    private void WriteBits(long bits, Span<byte> target, bool bigEndian)
    {
        for (int i = 0; i < Size; i++, bits >>= 8)
            target[bigEndian ? Size - 1 - i : i] = (byte)bits;
    }

    private ItemFault WriteFloat(ThreadState t, Value value, Span<byte> target, bool bigEndian)
    {
        if (!PyFloat.TryGetArgument(t, value, out double number))
            return ItemFault.Raised;
        return WriteFloat(number, target, Size, bigEndian) ? ItemFault.None : ItemFault.OutOfRange;
    }

    // False when a finite number would become infinite. The item is written even then.
    private static bool WriteFloat(double number, Span<byte> target, int size, bool bigEndian)
    {
        switch (size)
        {
            case 2:
                Half half = (Half)number;
                if (bigEndian)
                    BinaryPrimitives.WriteHalfBigEndian(target, half);
                else
                    BinaryPrimitives.WriteHalfLittleEndian(target, half);
                return !Half.IsInfinity(half) || double.IsInfinity(number);
            case 4:
                float single = (float)number;
                if (bigEndian)
                    BinaryPrimitives.WriteSingleBigEndian(target, single);
                else
                    BinaryPrimitives.WriteSingleLittleEndian(target, single);
                return !float.IsInfinity(single) || double.IsInfinity(number);
            default:
                if (bigEndian)
                    BinaryPrimitives.WriteDoubleBigEndian(target, number);
                else
                    BinaryPrimitives.WriteDoubleLittleEndian(target, number);
                return true;
        }
    }

    private ItemFault WriteComplex(ThreadState t, Value value, Span<byte> target, bool bigEndian)
    {
        if (!PyComplex.TryGetArgument(t, value, out Complex number))
            return ItemFault.Raised;
        int half = Size / 2;
        return WriteFloat(number.Real, target, half, bigEndian) & WriteFloat(number.Imaginary, target[half..], half, bigEndian)
            ? ItemFault.None
            : ItemFault.OutOfRange;
    }

    private static ItemFault WriteBool(ThreadState t, Value value, Span<byte> target)
    {
        Truth truth = Truthiness.Of(t, value);
        if (truth == Truth.Error)
            return ItemFault.Raised;
        target[0] = (byte)(truth == Truth.True ? 1 : 0);
        return ItemFault.None;
    }

    private static ItemFault WriteCharacter(Value value, Span<byte> target)
    {
        if (value.Ref is not PyBytes bytes)
            return ItemFault.WrongType;
        if (bytes.Length != 1)
            return ItemFault.OutOfRange;
        target[0] = bytes.Span[0];
        return ItemFault.None;
    }
}
