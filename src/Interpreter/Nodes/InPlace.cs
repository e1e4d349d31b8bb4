using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>The operator of an augmented assignment whose operands are evaluated.</summary>
internal static class InPlace
{
    /// <summary>The result, or the error sentinel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply<TOperator>(Frame frame, Value a, Value b, int position)
        where TOperator : struct, IBinaryOperator
    {
        if (a.IsInt && b.IsInt && TOperator.TryInt(a.Bits, b.Bits, out Value result))
            return result;
        if (a.IsFloat && b.IsFloat && TOperator.TryFloat(a.Double, b.Double, out result))
            return result;
        return General<TOperator>(frame, a, b, position);
    }

    /// <summary>As <see cref="Apply"/>, when the operands are not both ints or both floats.</summary>
    public static Value General<TOperator>(Frame frame, Value a, Value b, int position)
        where TOperator : struct, IBinaryOperator
    {
        frame.Header.Position = position;
        Value result = TOperator.ApplyInPlace(frame.Thread, a, b);
        return result.IsError ? frame.Fail(position) : result;
    }
}
