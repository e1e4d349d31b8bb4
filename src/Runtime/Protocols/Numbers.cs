using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Which slots a binary operator uses, and its symbol for messages.</summary>
internal sealed record BinaryOperator(string Symbol, string InPlaceSymbol, Func<PyType, Function2?> Slot, Func<PyType, Function2?> InPlaceSlot);

/// <summary>Arithmetic on any objects. See cpython Objects/abstract.c binary_op1.</summary>
internal static class Numbers
{
    public static readonly BinaryOperator AddOperator = new("+", "+=", static type => type.Add, static type => type.InPlaceAdd);
    public static readonly BinaryOperator SubtractOperator = new("-", "-=", static type => type.Subtract, static type => type.InPlaceSubtract);
    public static readonly BinaryOperator MultiplyOperator = new("*", "*=", static type => type.Multiply, static type => type.InPlaceMultiply);
    public static readonly BinaryOperator RemainderOperator = new("%", "%=", static type => type.Remainder, static type => type.InPlaceRemainder);
    public static readonly BinaryOperator DivModOperator = new("divmod()", "divmod()", static type => type.DivMod, static _ => null);
    public static readonly BinaryOperator LeftShiftOperator = new("<<", "<<=", static type => type.LeftShift, static type => type.InPlaceLeftShift);
    public static readonly BinaryOperator RightShiftOperator = new(">>", ">>=", static type => type.RightShift, static type => type.InPlaceRightShift);
    public static readonly BinaryOperator AndOperator = new("&", "&=", static type => type.And, static type => type.InPlaceAnd);
    public static readonly BinaryOperator XorOperator = new("^", "^=", static type => type.Xor, static type => type.InPlaceXor);
    public static readonly BinaryOperator OrOperator = new("|", "|=", static type => type.Or, static type => type.InPlaceOr);
    public static readonly BinaryOperator FloorDivideOperator = new("//", "//=", static type => type.FloorDivide, static type => type.InPlaceFloorDivide);
    public static readonly BinaryOperator TrueDivideOperator = new("/", "/=", static type => type.TrueDivide, static type => type.InPlaceTrueDivide);
    public static readonly BinaryOperator MatrixMultiplyOperator = new("@", "@=", static type => type.MatrixMultiply, static type => type.InPlaceMatrixMultiply);

    /// <summary><c>a op b</c> for the operators that are numbers' alone (not + and *, which sequences share).</summary>
    public static Value Binary(ThreadState t, BinaryOperator op, Value a, Value b)
    {
        Value result = TryBinary(t, op, a, b);
        return result.IsNotImplemented ? RaiseUnsupported(t, op.Symbol, a, b) : result;
    }

    /// <summary><c>a op= b</c>, likewise.</summary>
    public static Value InPlace(ThreadState t, BinaryOperator op, Value a, Value b)
    {
        Value result = TryInPlace(t, op, a, b);
        return result.IsNotImplemented ? RaiseUnsupported(t, op.InPlaceSymbol, a, b) : result;
    }

    public static Value Add(ThreadState t, Value a, Value b)
    {
        Value result = TryBinary(t, AddOperator, a, b);
        if (!result.IsNotImplemented)
            return result;
        return a.Type.Concat is { } concat ? concat(t, a, b) : RaiseUnsupported(t, "+", a, b);
    }

    public static Value InPlaceAdd(ThreadState t, Value a, Value b)
    {
        Value result = TryInPlace(t, AddOperator, a, b);
        if (!result.IsNotImplemented)
            return result;
        PyType type = a.Type;
        if ((type.InPlaceConcat ?? type.Concat) is { } concat)
            return concat(t, a, b);
        return RaiseUnsupported(t, "+=", a, b);
    }

    public static Value Multiply(ThreadState t, Value a, Value b)
    {
        Value result = TryBinary(t, MultiplyOperator, a, b);
        return result.IsNotImplemented ? Repeat(t, a, b, a.Type.Repeat, "*") : result;
    }

    public static Value InPlaceMultiply(ThreadState t, Value a, Value b)
    {
        Value result = TryInPlace(t, MultiplyOperator, a, b);
        return result.IsNotImplemented ? Repeat(t, a, b, a.Type.InPlaceRepeat ?? a.Type.Repeat, "*=") : result;
    }

    public static Value Power(ThreadState t, Value a, Value b, Value modulus) => Ternary(t, a, b, modulus, a.Type.Power, "** or pow()");

    public static Value InPlacePower(ThreadState t, Value a, Value b) =>
        Ternary(t, a, b, Value.None, a.Type.InPlacePower ?? a.Type.Power, a.Type.InPlacePower is null ? "**=" : "**=");

    public static Value Negative(ThreadState t, Value a) =>
        a.Type.Negative is { } slot ? slot(t, a) : t.RaiseTypeError($"bad operand type for unary -: '{a.Type.Name}'");

    public static Value Positive(ThreadState t, Value a) =>
        a.Type.Positive is { } slot ? slot(t, a) : t.RaiseTypeError($"bad operand type for unary +: '{a.Type.Name}'");

    public static Value Invert(ThreadState t, Value a) =>
        a.Type.Invert is { } slot ? slot(t, a) : t.RaiseTypeError($"bad operand type for unary ~: '{a.Type.Name}'");

    public static Value Absolute(ThreadState t, Value a) =>
        a.Type.Absolute is { } slot ? slot(t, a) : t.RaiseTypeError($"bad operand type for abs(): '{a.Type.Name}'");

    /// <summary><c>operator.index(value)</c>: an int object. See cpython Objects/abstract.c PyNumber_Index.</summary>
    public static Value Index(ThreadState t, Value value)
    {
        if (value.IsInt || value.Ref is PyInt)
            return value;
        if (value.Type.Index is not { } slot)
            return t.RaiseTypeError($"'{value.Type.Name}' object cannot be interpreted as an integer");
        Value result = slot(t, value);
        if (result.IsError || result.IsInt)
            return result;
        if (result.Ref is not PyInt)
            return t.RaiseTypeError($"__index__ returned non-int (type {result.Type.Name})");
        return AcceptSubclass(t, result, PyInt.TypeObject, "__index__") ? PyInt.ToExact(result) : Value.Error;
    }

    /// <summary>Warns when a conversion gave an instance of a subclass of what it should give; false when the warning is an error.</summary>
    public static bool AcceptSubclass(ThreadState t, Value result, PyType wanted, string method) =>
        ReferenceEquals(result.Type, wanted) || Warnings.Warn(
            t,
            BuiltinExceptions.DeprecationWarning,
            $"{method} returned non-{wanted.Name} (type {result.Type.Name}).  The ability to return an instance of a strict subclass of "
            + $"{wanted.Name} is deprecated, and may be removed in a future version of Python.");

    /// <summary>
    /// An index or a count as 64 bits; false on error. A number that does not fit raises <paramref name="overflow"/>, or is clipped when that is null.
    /// See cpython Objects/abstract.c PyNumber_AsSsize_t.
    /// </summary>
    public static bool TryIndex64(ThreadState t, Value value, PyType? overflow, out long index)
    {
        if (value.IsInt)
        {
            index = value.Int64;
            return true;
        }
        return TryIndexAny(t, value, overflow, out index);
    }

    /// <summary>An argument declared as Py_ssize_t: as <see cref="TryIndex64"/>, with the message of that conversion.</summary>
    public static bool TrySize(ThreadState t, Value value, out long size)
    {
        if (TryIndex64(t, value, BuiltinExceptions.OverflowError, out size))
            return true;
        if (t.ClearIf(BuiltinExceptions.OverflowError))
            t.RaiseOverflowError("Python int too large to convert to C ssize_t");
        return false;
    }

    private static bool TryIndexAny(ThreadState t, Value value, PyType? overflow, out long index)
    {
        index = 0;
        Value number = Index(t, value);
        if (number.IsError)
            return false;
        PyInt.TryGet(number, out BigInteger big);
        if (big >= long.MinValue && big <= long.MaxValue)
        {
            index = (long)big;
            return true;
        }
        if (overflow is not null)
        {
            t.Raise(overflow, $"cannot fit '{value.Type.Name}' into an index-sized integer");
            return false;
        }
        index = big.Sign < 0 ? long.MinValue : long.MaxValue;
        return true;
    }

    private static Value TryBinary(ThreadState t, BinaryOperator op, Value a, Value b)
    {
        PyType left = a.Type;
        PyType right = b.Type;
        Function2? leftSlot = op.Slot(left);
        Function2? rightSlot = ReferenceEquals(left, right) ? null : op.Slot(right);
        if (ReferenceEquals(leftSlot, rightSlot))
            rightSlot = null;
        if (leftSlot is not null)
        {
            if (rightSlot is not null && right.IsSubtypeOf(left))
            {
                Value first = rightSlot(t, a, b);
                if (!first.IsNotImplemented)
                    return first;
                rightSlot = null;
            }
            Value result = leftSlot(t, a, b);
            if (!result.IsNotImplemented)
                return result;
        }
        return rightSlot is null ? Value.NotImplemented : rightSlot(t, a, b);
    }

    private static Value TryInPlace(ThreadState t, BinaryOperator op, Value a, Value b)
    {
        if (op.InPlaceSlot(a.Type) is { } slot)
        {
            Value result = slot(t, a, b);
            if (!result.IsNotImplemented)
                return result;
        }
        return TryBinary(t, op, a, b);
    }

    private static Value Repeat(ThreadState t, Value a, Value b, Function2? leftRepeat, string symbol)
    {
        if (leftRepeat is not null)
            return RepeatBy(t, leftRepeat, a, b);
        if (b.Type.Repeat is { } rightRepeat)
            return RepeatBy(t, rightRepeat, b, a);
        return RaiseUnsupported(t, symbol, a, b);
    }

    private static Value RepeatBy(ThreadState t, Function2 repeat, Value sequence, Value count)
    {
        if (count.Type.Index is null)
            return t.RaiseTypeError($"can't multiply sequence by non-int of type '{count.Type.Name}'");
        return repeat(t, sequence, count);
    }

    private static Value Ternary(ThreadState t, Value a, Value b, Value c, Function3? leftSlot, string symbol)
    {
        PyType left = a.Type;
        PyType right = b.Type;
        Function3? rightSlot = ReferenceEquals(left, right) ? null : right.Power;
        if (ReferenceEquals(leftSlot, rightSlot))
            rightSlot = null;
        if (leftSlot is not null)
        {
            if (rightSlot is not null && right.IsSubtypeOf(left))
            {
                Value first = rightSlot(t, a, b, c);
                if (!first.IsNotImplemented)
                    return first;
                rightSlot = null;
            }
            Value result = leftSlot(t, a, b, c);
            if (!result.IsNotImplemented)
                return result;
        }
        if (rightSlot is not null)
        {
            Value result = rightSlot(t, a, b, c);
            if (!result.IsNotImplemented)
                return result;
        }
        if (c.IsNone)
            return RaiseUnsupported(t, symbol, a, b);
        if (c.Type.Power is { } thirdSlot && thirdSlot != leftSlot && thirdSlot != rightSlot)
        {
            Value result = thirdSlot(t, a, b, c);
            if (!result.IsNotImplemented)
                return result;
        }
        return t.RaiseTypeError($"unsupported operand type(s) for ** or pow(): '{left.Name}', '{right.Name}', '{c.Type.Name}'");
    }

    private static Value RaiseUnsupported(ThreadState t, string symbol, Value a, Value b) =>
        t.RaiseTypeError($"unsupported operand type(s) for {symbol}: '{a.Type.Name}' and '{b.Type.Name}'");
}
