using System.Numerics;

namespace PyLite.Runtime.Modules.ComplexMath;

/// <summary>Why a function of a complex number has no result.</summary>
internal enum ComplexProblem
{
    None,
    Domain,
    Range,
}

/// <summary>
/// Elementary functions of a complex number: the algorithms of Kahan, "Branch cuts for complex elementary functions", and for infinities and NaNs
/// the values of C's Annex G. See cpython Modules/cmathmodule.c.
/// </summary>
internal static partial class ComplexFunctions
{
    private const double Ln2 = 0.6931471805599453;
    private const double Ln10 = 2.302585092994046;

    // The least normal number, and what can be squared or doubled without overflow.
    private const double Tiny = 2.2250738585072014e-308;
    private const double Large = double.MaxValue / 4;

    private static readonly double LogLarge = Math.Log(Large);

    public static Complex Sqrt(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (double.IsInfinity(y))
            return new Complex(double.PositiveInfinity, y);
        if (double.IsInfinity(x))
        {
            return x > 0
                ? new Complex(x, double.IsNaN(y) ? y : double.CopySign(0, y))
                : new Complex(double.IsNaN(y) ? y : 0, double.IsNaN(y) ? double.PositiveInfinity : double.CopySign(double.PositiveInfinity, y));
        }
        if (double.IsNaN(x) || double.IsNaN(y))
            return new Complex(double.NaN, double.NaN);
        if (x == 0 && y == 0)
            return new Complex(0, y);
        double ax = Math.Abs(x);
        double ay = Math.Abs(y);
        double root;
        if (ax < Tiny && ay < Tiny)
        {
            // Subnormal numbers are made normal first.
            const int Scale = 54;
            ax = Math.ScaleB(ax, Scale);
            root = Math.ScaleB(Math.Sqrt(ax + double.Hypot(ax, Math.ScaleB(ay, Scale))), -(Scale / 2)) / Math.Sqrt(2);
        }
        else
        {
            ax /= 8;
            root = 2 * Math.Sqrt(ax + double.Hypot(ax, ay / 8));
        }
        double other = ay / (2 * root);
        return x >= 0 ? new Complex(root, double.CopySign(other, y)) : new Complex(other, double.CopySign(root, y));
    }

    public static Complex Exp(Complex z, ref ComplexProblem problem)
    {
        (double x, double y) = (z.Real, z.Imaginary);
        if (!double.IsFinite(x) || !double.IsFinite(y))
        {
            if (double.IsInfinity(y) && (double.IsFinite(x) || double.IsPositiveInfinity(x)))
                problem = ComplexProblem.Domain;
            return ExpOfNonfinite(x, y);
        }
        Complex result;
        if (x > LogLarge)
        {
            double part = Math.Exp(x - 1);
            result = new Complex(part * Math.Cos(y) * Math.E, part * Math.Sin(y) * Math.E);
        }
        else
        {
            double length = Math.Exp(x);
            result = new Complex(length * Math.Cos(y), length * Math.Sin(y));
        }
        return Checked(result, ref problem);
    }

    public static Complex Log(Complex z, ref ComplexProblem problem)
    {
        double angle = Math.Atan2(z.Imaginary, z.Real);
        double ax = Math.Abs(z.Real);
        double ay = Math.Abs(z.Imaginary);
        if (double.IsInfinity(ax) || double.IsInfinity(ay))
            return new Complex(double.PositiveInfinity, angle);
        if (double.IsNaN(ax) || double.IsNaN(ay))
            return new Complex(double.NaN, double.NaN);
        if (ax == 0 && ay == 0)
        {
            problem = ComplexProblem.Domain;
            return new Complex(double.NegativeInfinity, angle);
        }
        return new Complex(LogOfLength(ax, ay), angle);
    }

    public static Complex Log10(Complex z, ref ComplexProblem problem)
    {
        Complex natural = Log(z, ref problem);
        return new Complex(natural.Real / Ln10, natural.Imaginary / Ln10);
    }

    private static double LogOfLength(double ax, double ay)
    {
        if (ax > Large || ay > Large)
            return Math.Log(double.Hypot(ax / 2, ay / 2)) + Ln2;
        if (ax < Tiny && ay < Tiny)
        {
            const int Scale = 53;
            return Math.Log(double.Hypot(Math.ScaleB(ax, Scale), Math.ScaleB(ay, Scale))) - (Scale * Ln2);
        }
        double length = double.Hypot(ax, ay);
        // Near 1 the logarithm would lose digits.
        if (length is < 0.71 or > 1.73)
            return Math.Log(length);
        double longer = Math.Max(ax, ay);
        double shorter = Math.Min(ax, ay);
        return SpecialFunctions.Log1P(((longer - 1) * (longer + 1)) + (shorter * shorter)) / 2;
    }

    private static Complex ExpOfNonfinite(double x, double y)
    {
        if (double.IsNaN(x))
            return new Complex(x, y == 0 ? y : double.NaN);
        if (double.IsNegativeInfinity(x))
            return double.IsFinite(y) ? new Complex(0 * Math.Cos(y), 0 * Math.Sin(y)) : Complex.Zero;
        if (double.IsPositiveInfinity(x))
        {
            if (y == 0)
                return new Complex(x, y);
            return double.IsFinite(y) ? new Complex(x * Math.Cos(y), x * Math.Sin(y)) : new Complex(x, double.NaN);
        }
        return new Complex(double.NaN, double.NaN);
    }

    private static Complex Checked(Complex result, ref ComplexProblem problem)
    {
        if (double.IsInfinity(result.Real) || double.IsInfinity(result.Imaginary))
            problem = ComplexProblem.Range;
        return result;
    }

    // i * z and z / i.
    private static Complex TimesI(Complex z) => new(-z.Imaginary, z.Real);

    private static Complex OverI(Complex z) => new(z.Imaginary, -z.Real);
}
