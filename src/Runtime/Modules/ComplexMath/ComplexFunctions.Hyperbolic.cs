using System.Numerics;

namespace PyLite.Runtime.Modules.ComplexMath;

// Trigonometric functions, by way of the hyperbolic ones.
internal static partial class ComplexFunctions
{
    public static Complex Cos(Complex z, ref ComplexProblem problem) => Cosh(TimesI(z), ref problem);

    public static Complex Sin(Complex z, ref ComplexProblem problem) => OverI(Sinh(TimesI(z), ref problem));

    public static Complex Tan(Complex z, ref ComplexProblem problem) => OverI(Tanh(TimesI(z), ref problem));

    public static Complex Cosh(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (!double.IsFinite(x) || !double.IsFinite(y))
        {
            if (double.IsInfinity(y) && !double.IsNaN(x))
                problem = ComplexProblem.Domain;
            if (double.IsInfinity(x) && double.IsFinite(y))
            {
                return y == 0
                    ? new Complex(double.PositiveInfinity, double.CopySign(0, y) * Math.Sign(x))
                    : new Complex(double.CopySign(double.PositiveInfinity, Math.Cos(y)), double.CopySign(double.PositiveInfinity, Math.Sin(y)) * Math.Sign(x));
            }
            if (double.IsInfinity(x))
                return new Complex(double.PositiveInfinity, double.NaN);
            return new Complex(double.NaN, x == 0 || y == 0 ? 0 : double.NaN);
        }
        return Checked(
            Math.Abs(x) > LogLarge
                ? Scaled(Math.Cos(y) * Math.Cosh(x - double.CopySign(1, x)), Math.Sin(y) * Math.Sinh(x - double.CopySign(1, x)))
                : new Complex(Math.Cos(y) * Math.Cosh(x), Math.Sin(y) * Math.Sinh(x)),
            ref problem);
    }

    public static Complex Sinh(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (!double.IsFinite(x) || !double.IsFinite(y))
        {
            if (double.IsInfinity(y) && !double.IsNaN(x))
                problem = ComplexProblem.Domain;
            if (double.IsInfinity(x) && double.IsFinite(y))
            {
                return y == 0
                    ? new Complex(x, y)
                    : new Complex(double.CopySign(double.PositiveInfinity, Math.Cos(y)) * Math.Sign(x), double.CopySign(double.PositiveInfinity, Math.Sin(y)));
            }
            if (double.IsInfinity(x))
                return new Complex(x, double.NaN);
            return new Complex(x == 0 ? 0 : double.NaN, y == 0 ? y : double.NaN);
        }
        return Checked(
            Math.Abs(x) > LogLarge
                ? Scaled(Math.Cos(y) * Math.Sinh(x - double.CopySign(1, x)), Math.Sin(y) * Math.Cosh(x - double.CopySign(1, x)))
                : new Complex(Math.Cos(y) * Math.Sinh(x), Math.Sin(y) * Math.Cosh(x)),
            ref problem);
    }

    public static Complex Tanh(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (!double.IsFinite(x) || !double.IsFinite(y))
        {
            if (double.IsInfinity(y) && double.IsFinite(x))
                problem = ComplexProblem.Domain;
            if (double.IsInfinity(x))
                return new Complex(Math.Sign(x), double.IsFinite(y) ? double.CopySign(0, Math.Sin(y) * Math.Cos(y)) : 0);
            return new Complex(x == 0 ? x : double.NaN, y == 0 ? y : double.NaN);
        }
        if (Math.Abs(x) > LogLarge)
            return new Complex(double.CopySign(1, x), 4 * Math.Sin(y) * Math.Cos(y) * Math.Exp(-2 * Math.Abs(x)));
        double real = Math.Tanh(x);
        double tangent = Math.Tan(y);
        double inverse = 1 / Math.Cosh(x);
        double product = real * tangent;
        double denominator = 1 + (product * product);
        return new Complex(real * (1 + (tangent * tangent)) / denominator, tangent / denominator * inverse * inverse);
    }

    private static Complex Scaled(double real, double imaginary) => new(real * Math.E, imaginary * Math.E);
}
