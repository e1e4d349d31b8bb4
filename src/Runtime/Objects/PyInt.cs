using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>int</c> where it is not unboxed: outside 64 bits, a bool, or of a subclass.</summary>
internal partial class PyInt : PyObject
{
    protected PyInt(PyType type, BigInteger number) : base(type) => Number = number;

    public BigInteger Number { get; }

    /// <summary>The int object for a number, unboxed where it fits.</summary>
    public static Value From(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? Value.FromInt64((long)number) : new PyInt(TypeObject, number);

    /// <summary>The number of an int of any form; false when the value is not an int.</summary>
    public static bool TryGet(Value value, out BigInteger number)
    {
        if (value.IsInt)
        {
            number = value.Int64;
            return true;
        }
        number = value.Ref is PyInt big ? big.Number : default;
        return value.Ref is PyInt;
    }
}
