using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

// Arithmetic by the rules of C's Annex G; a real operand has no imaginary part, not one of zero. See cpython Objects/complexobject.c.
internal partial class PyComplex
{
    /// <summary>Exponents up to this size, when whole, are worked out by multiplying.</summary>
    private const double MaximumWholePower = 100;

    public static Complex Product(Complex a, Complex b)
    {
        double ac = a.Real * b.Real;
        double bd = a.Imaginary * b.Imaginary;
        double ad = a.Real * b.Imaginary;
        double bc = a.Imaginary * b.Real;
        if (!double.IsNaN(ac - bd) || !double.IsNaN(ad + bc))
            return new Complex(ac - bd, ad + bc);
        bool recalculate = false;
        if (IsInfinite(a))
        {
            (a, b) = (UnitOfInfinite(a), WithoutNaN(b));
            recalculate = true;
        }
        if (IsInfinite(b))
        {
            (a, b) = (WithoutNaN(a), UnitOfInfinite(b));
            recalculate = true;
        }
        if (!recalculate && (double.IsInfinity(ac) || double.IsInfinity(bd) || double.IsInfinity(ad) || double.IsInfinity(bc)))
        {
            (a, b) = (WithoutNaN(a), WithoutNaN(b));
            recalculate = true;
        }
        return recalculate
            ? new Complex(
                double.PositiveInfinity * ((a.Real * b.Real) - (a.Imaginary * b.Imaginary)),
                double.PositiveInfinity * ((a.Real * b.Imaginary) + (a.Imaginary * b.Real)))
            : new Complex(double.NaN, double.NaN);
    }

    /// <summary>a / b by Smith's method; b is not zero.</summary>
    public static Complex Quotient(Complex a, Complex b)
    {
        Complex result;
        if (Math.Abs(b.Real) >= Math.Abs(b.Imaginary))
        {
            double ratio = b.Imaginary / b.Real;
            double denominator = b.Real + (b.Imaginary * ratio);
            result = new Complex((a.Real + (a.Imaginary * ratio)) / denominator, (a.Imaginary - (a.Real * ratio)) / denominator);
        }
        else if (Math.Abs(b.Imaginary) >= Math.Abs(b.Real))
        {
            double ratio = b.Real / b.Imaginary;
            double denominator = (b.Real * ratio) + b.Imaginary;
            result = new Complex(((a.Real * ratio) + a.Imaginary) / denominator, ((a.Imaginary * ratio) - a.Real) / denominator);
        }
        else
        {
            result = new Complex(double.NaN, double.NaN);
        }
        if (!double.IsNaN(result.Real) || !double.IsNaN(result.Imaginary))
            return result;
        if (IsInfinite(a) && IsFinite(b))
        {
            a = UnitOfInfinite(a);
            return new Complex(
                double.PositiveInfinity * ((a.Real * b.Real) + (a.Imaginary * b.Imaginary)),
                double.PositiveInfinity * ((a.Imaginary * b.Real) - (a.Real * b.Imaginary)));
        }
        if (IsInfinite(b) && IsFinite(a))
        {
            b = UnitOfInfinite(b);
            return new Complex(
                0.0 * ((a.Real * b.Real) + (a.Imaginary * b.Imaginary)),
                0.0 * ((a.Imaginary * b.Real) - (a.Real * b.Imaginary)));
        }
        return result;
    }

    /// <summary>a / b for a real number a; b is not zero.</summary>
    private static Complex RealQuotient(double a, Complex b)
    {
        Complex result;
        if (Math.Abs(b.Real) >= Math.Abs(b.Imaginary))
        {
            double ratio = b.Imaginary / b.Real;
            double denominator = b.Real + (b.Imaginary * ratio);
            result = new Complex(a / denominator, -a * ratio / denominator);
        }
        else if (Math.Abs(b.Imaginary) >= Math.Abs(b.Real))
        {
            double ratio = b.Real / b.Imaginary;
            double denominator = (b.Real * ratio) + b.Imaginary;
            result = new Complex(a * ratio / denominator, -a / denominator);
        }
        else
        {
            result = new Complex(double.NaN, double.NaN);
        }
        if (!double.IsNaN(result.Real) || !double.IsNaN(result.Imaginary) || !double.IsFinite(a) || !IsInfinite(b))
            return result;
        b = UnitOfInfinite(b);
        return new Complex(0.0 * (a * b.Real), 0.0 * (-a * b.Imaginary));
    }

    /// <summary><c>a ** b</c>. See cpython Objects/complexobject.c complex_pow.</summary>
    public static Value Power(ThreadState t, Complex a, Complex b)
    {
        Complex power;
        if (b.Imaginary == 0 && b.Real == Math.Floor(b.Real) && Math.Abs(b.Real) <= MaximumWholePower)
        {
            if (b.Real < 0 && a == Complex.Zero)
                return RaiseZeroToPower(t);
            power = WholePower(a, (int)Math.Abs(b.Real));
            if (b.Real < 0)
            {
                if (power == Complex.Zero)
                    return RaiseZeroToPower(t);
                power = Quotient(Complex.One, power);
            }
        }
        else if (a == Complex.Zero)
        {
            if (b.Imaginary != 0 || b.Real < 0)
                return RaiseZeroToPower(t);
            power = Complex.Zero;
        }
        else
        {
            power = PolarPower(a, b);
        }
        return IsInfinite(power) ? t.RaiseOverflowError("complex exponentiation") : new PyComplex(power);
    }

    private static Complex WholePower(Complex number, int exponent)
    {
        Complex result = Complex.One;
        Complex power = number;
        for (int mask = 1; exponent >= mask; mask <<= 1)
        {
            if ((exponent & mask) != 0)
                result = Product(result, power);
            power = Product(power, power);
        }
        return result;
    }

    private static Complex PolarPower(Complex a, Complex b)
    {
        double size = EuclideanNorm.Of(a.Real, a.Imaginary);
        double length = Math.Pow(size, b.Real);
        double angle = Math.Atan2(a.Imaginary, a.Real);
        double phase = angle * b.Real;
        if (b.Imaginary != 0)
        {
            length *= Math.Exp(-angle * b.Imaginary);
            phase += b.Imaginary * Math.Log(size);
        }
        return new Complex(length * Math.Cos(phase), length * Math.Sin(phase));
    }

    private static Value RaiseZeroToPower(ThreadState t) => t.RaiseZeroDivisionError("zero to a negative or complex power");

    private static bool IsFinite(Complex number) => double.IsFinite(number.Real) && double.IsFinite(number.Imaginary);

    private static bool IsInfinite(Complex number) => double.IsInfinity(number.Real) || double.IsInfinity(number.Imaginary);

    private static Complex UnitOfInfinite(Complex number) => new(
        Math.CopySign(double.IsInfinity(number.Real) ? 1 : 0, number.Real),
        Math.CopySign(double.IsInfinity(number.Imaginary) ? 1 : 0, number.Imaginary));

    private static Complex WithoutNaN(Complex number) => new(
        double.IsNaN(number.Real) ? Math.CopySign(0, number.Real) : number.Real,
        double.IsNaN(number.Imaginary) ? Math.CopySign(0, number.Imaginary) : number.Imaginary);
}
