using System.Numerics;

namespace PyLite.Runtime.Modules.ComplexMath;

// The inverses of trigonometric and hyperbolic functions.
internal static partial class ComplexFunctions
{
    private static readonly double SqrtTiny = Math.Sqrt(Tiny);

    public static Complex Acos(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            if (double.IsInfinity(x))
                return new Complex(double.NaN, double.PositiveInfinity);
            return new Complex(x == 0 ? Math.PI / 2 : double.NaN, double.IsInfinity(y) ? -y : double.NaN);
        }
        if (Math.Abs(x) > Large || Math.Abs(y) > Large)
            return new Complex(Math.Atan2(Math.Abs(y), x), -double.CopySign(LogOfLarge(x, y), y));
        Complex minus = Sqrt(new Complex(1 - x, -y), ref problem);
        Complex plus = Sqrt(new Complex(1 + x, y), ref problem);
        return new Complex(2 * Math.Atan2(minus.Real, plus.Real), Math.Asinh((plus.Real * minus.Imaginary) - (plus.Imaginary * minus.Real)));
    }

    public static Complex Acosh(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.IsInfinity(x) || double.IsInfinity(y)
                ? new Complex(double.PositiveInfinity, double.NaN)
                : new Complex(double.NaN, x == 0 ? Math.PI / 2 : double.NaN);
        }
        if (Math.Abs(x) > Large || Math.Abs(y) > Large)
            return new Complex(LogOfLarge(x, y), Math.Atan2(y, x));
        Complex minus = Sqrt(new Complex(x - 1, y), ref problem);
        Complex plus = Sqrt(new Complex(x + 1, y), ref problem);
        return new Complex(Math.Asinh((minus.Real * plus.Real) + (minus.Imaginary * plus.Imaginary)), 2 * Math.Atan2(minus.Imaginary, plus.Real));
    }

    public static Complex Asin(Complex z, ref ComplexProblem problem) => OverI(Asinh(TimesI(z), ref problem));

    public static Complex Asinh(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            if (double.IsInfinity(x))
                return new Complex(x, double.NaN);
            return new Complex(double.IsInfinity(y) ? double.PositiveInfinity : double.NaN, y == 0 ? y : double.NaN);
        }
        if (Math.Abs(x) > Large || Math.Abs(y) > Large)
            return new Complex(double.CopySign(LogOfLarge(x, y), x), Math.Atan2(y, Math.Abs(x)));
        Complex plus = Sqrt(new Complex(1 + y, -x), ref problem);
        Complex minus = Sqrt(new Complex(1 - y, x), ref problem);
        return new Complex(
            Math.Asinh((plus.Real * minus.Imaginary) - (minus.Real * plus.Imaginary)),
            Math.Atan2(y, (plus.Real * minus.Real) - (plus.Imaginary * minus.Imaginary)));
    }

    public static Complex Atan(Complex z, ref ComplexProblem problem) => OverI(Atanh(TimesI(z), ref problem));

    public static Complex Atanh(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            if (double.IsInfinity(y))
                return new Complex(0, double.CopySign(Math.PI / 2, y));
            return new Complex(double.IsNaN(x) ? x : double.IsInfinity(x) ? double.CopySign(0, x) : x == 0 ? x : double.NaN, double.NaN);
        }
        // The function is odd.
        if (x < 0 || (x == 0 && double.IsNegative(x)))
            return -Atanh(new Complex(-x, -y), ref problem);
        double ay = Math.Abs(y);
        if (x > Math.Sqrt(Large) || ay > Math.Sqrt(Large))
        {
            double length = double.Hypot(x / 2, y / 2);
            return new Complex(double.IsInfinity(length) ? 0 : x / 4 / length / length, double.CopySign(Math.PI / 2, y));
        }
        if (x == 1 && ay < SqrtTiny)
        {
            if (ay == 0)
            {
                problem = ComplexProblem.Domain;
                return new Complex(double.PositiveInfinity, y);
            }
            return new Complex(-Math.Log(Math.Sqrt(ay) / Math.Sqrt(double.Hypot(ay, 2))), double.CopySign(Math.Atan2(2, -ay) / 2, y));
        }
        return new Complex(
            SpecialFunctions.Log1P(4 * x / (((1 - x) * (1 - x)) + (ay * ay))) / 4,
            -Math.Atan2(-2 * y, ((1 - x) * (1 + x)) - (ay * ay)) / 2);
    }

    // The logarithm of twice the length.
    private static double LogOfLarge(double x, double y) => Math.Log(double.Hypot(x / 2, y / 2)) + (2 * Ln2);
}
