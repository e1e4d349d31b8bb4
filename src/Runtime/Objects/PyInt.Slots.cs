using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

// The number slots: operands of any form of int; anything else is not ours to know.
internal partial class PyInt
{
    private static Value AddSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return AddInt64(x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? From(p + q) : Value.NotImplemented;
    }

    private static Value SubtractSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return SubtractInt64(x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? From(p - q) : Value.NotImplemented;
    }

    private static Value MultiplySlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return MultiplyInt64(x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? Multiply(t, p, q) : Value.NotImplemented;
    }

    private static Value FloorDivideSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return FloorDivideInt64(t, x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? FloorDivide(t, p, q) : Value.NotImplemented;
    }

    private static Value RemainderSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return RemainderInt64(t, x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? Remainder(t, p, q) : Value.NotImplemented;
    }

    private static Value DivModSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return DivModInt64(t, x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? DivMod(t, p, q) : Value.NotImplemented;
    }

    private static Value TrueDivideSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return TrueDivideInt64(t, x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? TrueDivide(t, p, q) : Value.NotImplemented;
    }

    private static Value PowerSlot(ThreadState t, Value a, Value b, Value modulus)
    {
        if (modulus.IsNone && TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return PowerInt64(t, x, y);
        if (!TryGet(a, out BigInteger p) || !TryGet(b, out BigInteger q))
            return Value.NotImplemented;
        if (modulus.IsNone)
            return Power(t, p, q);
        return TryGet(modulus, out BigInteger m) ? PowerModulo(t, p, q, m) : Value.NotImplemented;
    }

    private static Value LeftShiftSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return LeftShiftInt64(t, x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? LeftShift(t, p, q) : Value.NotImplemented;
    }

    private static Value RightShiftSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return RightShiftInt64(t, x, y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? RightShift(t, p, q) : Value.NotImplemented;
    }

    private static Value AndSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return Value.FromInt64(x & y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? From(p & q) : Value.NotImplemented;
    }

    private static Value XorSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return Value.FromInt64(x ^ y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? From(p ^ q) : Value.NotImplemented;
    }

    private static Value OrSlot(ThreadState t, Value a, Value b)
    {
        if (TryGetInt64(a, out long x) && TryGetInt64(b, out long y))
            return Value.FromInt64(x | y);
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q) ? From(p | q) : Value.NotImplemented;
    }

    private static Value NegativeSlot(ThreadState t, Value a) =>
        TryGetInt64(a, out long x) ? NegateInt64(x) : From(-((PyInt)a.Ref!).Number);

    private static Value PositiveSlot(ThreadState t, Value a) => ToExact(a);

    private static Value AbsoluteSlot(ThreadState t, Value a) =>
        TryGetInt64(a, out long x) ? AbsoluteInt64(x) : From(BigInteger.Abs(((PyInt)a.Ref!).Number));

    private static Value InvertSlot(ThreadState t, Value a) =>
        TryGetInt64(a, out long x) ? Value.FromInt64(~x) : From(-(((PyInt)a.Ref!).Number + 1));

    private static Truth BoolSlot(ThreadState t, Value a)
    {
        bool isZero = a.IsInt ? a.Int64 == 0 : ((PyInt)a.Ref!).Number.IsZero;
        return isZero ? Truth.False : Truth.True;
    }

    private static Value FloatSlot(ThreadState t, Value a)
    {
        if (a.IsInt)
            return Value.FromDouble(a.Int64);
        return PyFloat.TryFromInt(t, ((PyInt)a.Ref!).Number, out double number) ? Value.FromDouble(number) : Value.Error;
    }

    private static Value CompareSlot(ThreadState t, Value a, Value b, CompareOp op)
    {
        if (a.IsInt && b.IsInt)
            return Value.FromBool(Protocols.Comparison.Holds(a.Int64.CompareTo(b.Int64), op));
        return TryGet(a, out BigInteger p) && TryGet(b, out BigInteger q)
            ? Value.FromBool(Protocols.Comparison.Holds(p.CompareTo(q), op))
            : Value.NotImplemented;
    }
}
