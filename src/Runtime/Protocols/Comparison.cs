using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Rich comparison. See cpython Objects/object.c do_richcompare.</summary>
internal static class Comparison
{
    private static readonly string[] Symbols = ["<", "<=", "==", "!=", ">", ">="];

    /// <summary>The operator's text.</summary>
    public static string Symbol(CompareOp op) => Symbols[(int)op];

    /// <summary>The operator with its operands exchanged.</summary>
    public static CompareOp Reflected(CompareOp op) => op switch
    {
        CompareOp.Less => CompareOp.Greater,
        CompareOp.LessEqual => CompareOp.GreaterEqual,
        CompareOp.Greater => CompareOp.Less,
        CompareOp.GreaterEqual => CompareOp.LessEqual,
        _ => op,
    };

    /// <summary><c>a op b</c>, any value.</summary>
    public static Value Compare(ThreadState t, Value a, Value b, CompareOp op)
    {
        if (a.IsInt && b.IsInt)
            return Value.FromBool(Holds(a.Int64.CompareTo(b.Int64), op));
        if (!t.EnterNative(" in comparison"))
            return Value.Error;
        Value result = CompareSlots(t, a, b, op);
        t.LeaveNative();
        return result;
    }

    /// <summary>The truth of <c>a op b</c>.</summary>
    public static Truth CompareTruth(ThreadState t, Value a, Value b, CompareOp op)
    {
        Value result = Compare(t, a, b, op);
        return result.IsError ? Truth.Error : Truthiness.Of(t, result);
    }

    /// <summary>Equality as containers test it: the same object counts as equal.</summary>
    public static Truth EqualTruth(ThreadState t, Value a, Value b) =>
        a.Is(b) ? Truth.True : CompareTruth(t, a, b, CompareOp.Equal);

    /// <summary>Whether a three-way result satisfies an operator.</summary>
    public static bool Holds(int order, CompareOp op) => op switch
    {
        CompareOp.Less => order < 0,
        CompareOp.LessEqual => order <= 0,
        CompareOp.Equal => order == 0,
        CompareOp.NotEqual => order != 0,
        CompareOp.Greater => order > 0,
        _ => order >= 0,
    };

    private static Value CompareSlots(ThreadState t, Value a, Value b, CompareOp op)
    {
        PyType left = a.Type;
        PyType right = b.Type;
        bool reflectedTried = false;
        if (!ReferenceEquals(left, right) && right.IsSubtypeOf(left) && right.RichCompare is { } subclassCompare)
        {
            reflectedTried = true;
            Value result = subclassCompare(t, b, a, Reflected(op));
            if (!result.IsNotImplemented)
                return result;
        }
        if (left.RichCompare is { } compare)
        {
            Value result = compare(t, a, b, op);
            if (!result.IsNotImplemented)
                return result;
        }
        if (!reflectedTried && right.RichCompare is { } reflected)
        {
            Value result = reflected(t, b, a, Reflected(op));
            if (!result.IsNotImplemented)
                return result;
        }
        return op switch
        {
            CompareOp.Equal => Value.FromBool(a.Is(b)),
            CompareOp.NotEqual => Value.FromBool(!a.Is(b)),
            _ => t.RaiseTypeError($"'{Symbol(op)}' not supported between instances of '{left.Name}' and '{right.Name}'"),
        };
    }
}
