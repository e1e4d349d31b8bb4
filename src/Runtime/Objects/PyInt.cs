using System.Numerics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>int</c> where it is not unboxed: outside 64 bits, a bool, or of a subclass.</summary>
internal partial class PyInt : PyObject
{
    protected PyInt(PyType type, BigInteger number) : base(type) => Number = number;

    public BigInteger Number { get; private protected set; }

    /// <summary>The int object for a number, unboxed where it fits.</summary>
    public static Value From(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? Value.FromInt64((long)number) : new PyInt(TypeObject, number);

    /// <summary>The int object for a number, unboxed where it fits.</summary>
    public static Value From(Int128 number) =>
        number >= long.MinValue && number <= long.MaxValue ? Value.FromInt64((long)number) : new PyInt(TypeObject, number);

    /// <summary>The int object for a number, unboxed where it fits.</summary>
    public static Value From(ulong number) =>
        number <= long.MaxValue ? Value.FromInt64((long)number) : new PyInt(TypeObject, number);

    /// <summary>True for an int of any form, subclasses included.</summary>
    public static bool Is(Value value) => value.IsInt || value.Ref is PyInt;

    /// <summary>The number of an int of any form; false when the value is not an int.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet(Value value, out BigInteger number)
    {
        if (value.IsInt)
        {
            number = value.Int64;
            return true;
        }
        if (value.Ref is PyInt big)
        {
            number = big.Number;
            return true;
        }
        number = default;
        return false;
    }

    /// <summary>The number of an int of any form that fits 64 bits; false when the value is not an int or does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGetInt64(Value value, out long number)
    {
        if (value.IsInt)
        {
            number = value.Int64;
            return true;
        }
        return TryUnboxInt64(value, out number);
    }

    private static bool TryUnboxInt64(Value value, out long number)
    {
        if (value.Ref is PyInt boxed && boxed.Number >= long.MinValue && boxed.Number <= long.MaxValue)
        {
            number = (long)boxed.Number;
            return true;
        }
        number = 0;
        return false;
    }

    /// <summary>The plain int of an int of any form: what <c>int(x)</c> makes of a bool or of a subclass.</summary>
    public static Value ToExact(Value value) =>
        value.IsInt || ReferenceEquals(value.Type, TypeObject) ? value : From(((PyInt)value.Ref!).Number);
}
