using System.Numerics;
using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Lowering;

/// <summary>The literals that keys of mapping patterns are: what they are worth, and which of them are equal.</summary>
internal static class PatternKey
{
    /// <summary>The constant that a literal is, signs and complex sums worked out; null for any other expression.</summary>
    public static Constant? Fold(Expr key) => key switch
    {
        Constant c => c,
        UnaryOp { Op: UnaryOperator.USub, Operand: Constant c } => new Constant(Negative(c.Value), null, key.Span),
        BinOp { Left: { } left, Op: Operator.Add or Operator.Sub, Right: Constant { Value: Complex imaginary } } b when Fold(left) is { Value: { } real } =>
            new Constant(new Complex(ToDouble(real), b.Op == Operator.Add ? imaginary.Imaginary : -imaginary.Imaginary), null, key.Span),
        _ => null,
    };

    /// <summary>Something that is equal for constants that are equal for Python.</summary>
    public static object Identity(Constant key) => key.Value switch
    {
        null => typeof(void),
        bool b => new BigInteger(b ? 1 : 0),
        long l => new BigInteger(l),
        double d when double.IsInteger(d) => new BigInteger(d),
        Complex { Imaginary: 0 } c => double.IsInteger(c.Real) ? new BigInteger(c.Real) : c.Real,
        byte[] bytes => ('b', Convert.ToHexString(bytes)),
        int[] points => ('u', string.Join(' ', points)),
        { } value => value,
    };

    private static object? Negative(object? number) => number switch
    {
        long l when l != long.MinValue => -l,
        long l => -new BigInteger(l),
        BigInteger big => -big,
        double d => -d,
        Complex c => -c,
        _ => number,
    };

    private static double ToDouble(object number) => number switch
    {
        long l => l,
        BigInteger big => (double)big,
        double d => d,
        _ => 0,
    };
}
