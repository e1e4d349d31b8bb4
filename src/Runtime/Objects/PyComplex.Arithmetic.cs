using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyComplex
{
    /// <summary><c>a ** b</c>. See cpython Objects/complexobject.c _Py_c_pow.</summary>
    public static Value Power(ThreadState t, Complex a, Complex b)
    {
        if (b == Complex.Zero)
            return new PyComplex(Complex.One);
        if (a == Complex.Zero)
            return b.Imaginary != 0 || b.Real < 0 ? t.RaiseZeroDivisionError("zero to a negative or complex power") : new PyComplex(Complex.Zero);
        double size = double.Hypot(a.Real, a.Imaginary);
        double length = Math.Pow(size, b.Real);
        double angle = Math.Atan2(a.Imaginary, a.Real);
        double phase = angle * b.Real;
        if (b.Imaginary != 0)
        {
            length *= Math.Exp(-angle * b.Imaginary);
            phase += b.Imaginary * Math.Log(size);
        }
        Complex power = new(length * Math.Cos(phase), length * Math.Sin(phase));
        bool overflowed = (!double.IsFinite(power.Real) || !double.IsFinite(power.Imaginary)) && IsFinite(a) && IsFinite(b);
        return overflowed ? t.RaiseOverflowError("complex exponentiation") : new PyComplex(power);
    }

    private static bool IsFinite(Complex number) => double.IsFinite(number.Real) && double.IsFinite(number.Imaginary);
}
