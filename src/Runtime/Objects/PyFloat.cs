using System.Numerics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>float</c> where it is not unboxed: of a subclass.</summary>
internal partial class PyFloat : PyObject
{
    protected PyFloat(PyType type, double number) : base(type) => Number = number;

    /// <summary>Python's <c>nan</c>: unlike .NET's its sign bit is clear, as <c>math.copysign</c> can tell.</summary>
    public static double NaN => BitConverter.Int64BitsToDouble(0x7ff8000000000000);

    public double Number { get; private protected set; }

    /// <summary>The number of a float of either form; false when the value is not a float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet(Value value, out double number)
    {
        if (value.IsFloat)
        {
            number = value.Double;
            return true;
        }
        number = value.Ref is PyFloat boxed ? boxed.Number : 0;
        return value.Ref is PyFloat;
    }

    /// <summary>The number of a float, or of an int as a float: what an operand of float arithmetic may be.</summary>
    /// <returns>True, False when the value is neither, Error with an OverflowError pending for an int that is too large.</returns>
    public static Truth TryGetReal(ThreadState t, Value value, out double number)
    {
        if (TryGet(value, out number))
            return Truth.True;
        if (value.IsInt)
        {
            number = value.Int64;
            return Truth.True;
        }
        if (value.Ref is not PyInt boxed)
            return Truth.False;
        return TryFromInt(t, boxed.Number, out number) ? Truth.True : Truth.Error;
    }

    /// <summary>The float nearest to an int; false with an OverflowError pending when it is too large.</summary>
    public static bool TryFromInt(ThreadState t, BigInteger integer, out double number)
    {
        number = BigRatio.ToDouble(integer);
        if (!double.IsInfinity(number))
            return true;
        t.RaiseOverflowError("int too large to convert to float");
        return false;
    }
}
