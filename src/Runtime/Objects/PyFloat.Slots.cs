using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// The number slots: operands are floats or ints of any form; anything else is not ours to know.
internal partial class PyFloat
{
    private static Value AddSlot(ThreadState t, Value a, Value b) =>
        GetOperands(t, a, b, out double x, out double y, out Value failure) ? Value.FromDouble(x + y) : failure;

    private static Value SubtractSlot(ThreadState t, Value a, Value b) =>
        GetOperands(t, a, b, out double x, out double y, out Value failure) ? Value.FromDouble(x - y) : failure;

    private static Value MultiplySlot(ThreadState t, Value a, Value b) =>
        GetOperands(t, a, b, out double x, out double y, out Value failure) ? Value.FromDouble(x * y) : failure;

    private static Value TrueDivideSlot(ThreadState t, Value a, Value b) =>
        GetOperands(t, a, b, out double x, out double y, out Value failure) ? TrueDivide(t, x, y) : failure;

    private static Value FloorDivideSlot(ThreadState t, Value a, Value b) =>
        GetOperands(t, a, b, out double x, out double y, out Value failure) ? FloorDivide(t, x, y) : failure;

    private static Value RemainderSlot(ThreadState t, Value a, Value b) =>
        GetOperands(t, a, b, out double x, out double y, out Value failure) ? Remainder(t, x, y) : failure;

    private static Value DivModSlot(ThreadState t, Value a, Value b) =>
        GetOperands(t, a, b, out double x, out double y, out Value failure) ? DivMod(t, x, y) : failure;

    private static Value PowerSlot(ThreadState t, Value a, Value b, Value modulus)
    {
        if (!modulus.IsNone)
            return t.RaiseTypeError("pow() 3rd argument not allowed unless all arguments are integers");
        return GetOperands(t, a, b, out double x, out double y, out Value failure) ? Power(t, x, y) : failure;
    }

    private static Value NegativeSlot(ThreadState t, Value a) => Value.FromDouble(-Of(a));

    private static Value PositiveSlot(ThreadState t, Value a) => Value.FromDouble(Of(a));

    private static Value AbsoluteSlot(ThreadState t, Value a) => Value.FromDouble(Math.Abs(Of(a)));

    private static Truth BoolSlot(ThreadState t, Value a) => Of(a) != 0 ? Truth.True : Truth.False;

    private static Value CompareSlot(ThreadState t, Value a, Value b, CompareOp op)
    {
        double x = Of(a);
        if (TryGet(b, out double y))
            return Value.FromBool(Holds(x, y, op));
        if (!PyInt.TryGet(b, out BigInteger integer))
            return Value.NotImplemented;
        if (double.IsNaN(x))
            return Value.FromBool(op == CompareOp.NotEqual);
        return Value.FromBool(Comparison.Holds(CompareToInt(x, integer), op));
    }

    /// <summary>Whether <c>a op b</c>, by IEEE's rules.</summary>
    public static bool Holds(double a, double b, CompareOp op) => op switch
    {
        CompareOp.Less => a < b,
        CompareOp.LessEqual => a <= b,
        CompareOp.Equal => a == b,
        CompareOp.NotEqual => a != b,
        CompareOp.Greater => a > b,
        _ => a >= b,
    };

    /// <summary>Compares exactly, however large the int; the float is not NaN.</summary>
    private static int CompareToInt(double number, BigInteger integer)
    {
        if (double.IsInfinity(number))
            return number > 0 ? 1 : -1;
        double whole = Math.Floor(number);
        int order = new BigInteger(whole).CompareTo(integer);
        return order == 0 && number > whole ? 1 : order;
    }

    /// <summary>The number of what is known to be a float.</summary>
    private static double Of(Value value) => value.IsFloat ? value.Double : ((PyFloat)value.Ref!).Number;

    /// <summary>The operands as floats; when false, <paramref name="failure"/> is what the slot returns.</summary>
    private static bool GetOperands(ThreadState t, Value a, Value b, out double x, out double y, out Value failure)
    {
        y = 0;
        Truth found = TryGetReal(t, a, out x);
        if (found == Truth.True)
            found = TryGetReal(t, b, out y);
        failure = found == Truth.Error ? Value.Error : Value.NotImplemented;
        return found == Truth.True;
    }
}
