using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.ComplexMath;

/// <summary>The module <c>cmath</c>. See cpython Modules/cmathmodule.c.</summary>
internal static class CmathModule
{
    private delegate Complex ComplexFunction(Complex z, ref ComplexProblem problem);

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("cmath", "Functions of complex numbers.");
        module.Add("pi", Value.FromDouble(Math.PI));
        module.Add("e", Value.FromDouble(Math.E));
        module.Add("tau", Value.FromDouble(Math.Tau));
        module.Add("inf", Value.FromDouble(double.PositiveInfinity));
        module.Add("infj", new PyComplex(0, double.PositiveInfinity));
        module.Add("nan", Value.FromDouble(PyFloat.NaN));
        module.Add("nanj", new PyComplex(0, PyFloat.NaN));
        AddUnary(module, "acos", ComplexFunctions.Acos);
        AddUnary(module, "acosh", ComplexFunctions.Acosh);
        AddUnary(module, "asin", ComplexFunctions.Asin);
        AddUnary(module, "asinh", ComplexFunctions.Asinh);
        AddUnary(module, "atan", ComplexFunctions.Atan);
        AddUnary(module, "atanh", ComplexFunctions.Atanh);
        AddUnary(module, "cos", ComplexFunctions.Cos);
        AddUnary(module, "cosh", ComplexFunctions.Cosh);
        AddUnary(module, "exp", ComplexFunctions.Exp);
        AddUnary(module, "log10", ComplexFunctions.Log10);
        AddUnary(module, "sin", ComplexFunctions.Sin);
        AddUnary(module, "sinh", ComplexFunctions.Sinh);
        AddUnary(module, "sqrt", ComplexFunctions.Sqrt);
        AddUnary(module, "tan", ComplexFunctions.Tan);
        AddUnary(module, "tanh", ComplexFunctions.Tanh);
        AddTest(module, "isfinite", static z => double.IsFinite(z.Real) && double.IsFinite(z.Imaginary));
        AddTest(module, "isinf", static z => double.IsInfinity(z.Real) || double.IsInfinity(z.Imaginary));
        AddTest(module, "isnan", static z => double.IsNaN(z.Real) || double.IsNaN(z.Imaginary));
        return module
            .Add(new PyBuiltinFunction("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", IsClose))
            .Add(new PyBuiltinFunction("log", "(z, base=?, /)", Log))
            .Add(new PyBuiltinFunction("phase", "(z, /)", Phase))
            .Add(new PyBuiltinFunction("polar", "(z, /)", Polar))
            .Add(new PyBuiltinFunction("rect", "(r, phi, /)", Rect));
    }

    private static void AddUnary(PyModule module, string name, ComplexFunction function)
    {
        Value Call(ThreadState t, Value argument)
        {
            if (!PyComplex.TryGetArgument(t, argument, out Complex z))
                return Value.Error;
            ComplexProblem problem = ComplexProblem.None;
            Complex result = function(z, ref problem);
            return Finish(t, result, problem);
        }

        module.Add(new PyBuiltinFunction(name, "(z, /)", (Function1)Call));
    }

    private static void AddTest(PyModule module, string name, Func<Complex, bool> test) =>
        module.Add(new PyBuiltinFunction(name, "(z, /)", (t, argument) =>
            PyComplex.TryGetArgument(t, argument, out Complex z) ? Value.FromBool(test(z)) : Value.Error));

    private static Value Finish(ThreadState t, Complex result, ComplexProblem problem) =>
        problem == ComplexProblem.None ? new PyComplex(result) : Raise(t, problem);

    private static Value Raise(ThreadState t, ComplexProblem problem) => problem == ComplexProblem.Domain
        ? t.RaiseValueError("math domain error")
        : t.RaiseOverflowError("math range error");

    private static Value Log(ThreadState t, Value argument, Value baseArgument)
    {
        if (!PyComplex.TryGetArgument(t, argument, out Complex z))
            return Value.Error;
        ComplexProblem problem = ComplexProblem.None;
        Complex logarithm = ComplexFunctions.Log(z, ref problem);
        if (baseArgument.IsUnbound)
            return Finish(t, logarithm, problem);
        if (!PyComplex.TryGetArgument(t, baseArgument, out Complex b))
            return Value.Error;
        // Only what goes wrong last is an error: log(0, 2) is infinite.
        problem = ComplexProblem.None;
        Complex divisor = ComplexFunctions.Log(b, ref problem);
        return divisor == Complex.Zero ? Raise(t, ComplexProblem.Domain) : Finish(t, PyComplex.Quotient(logarithm, divisor), problem);
    }

    private static Value Phase(ThreadState t, Value argument) =>
        PyComplex.TryGetArgument(t, argument, out Complex z) ? Value.FromDouble(Math.Atan2(z.Imaginary, z.Real)) : Value.Error;

    private static Value Polar(ThreadState t, Value argument)
    {
        if (!PyComplex.TryGetArgument(t, argument, out Complex z))
            return Value.Error;
        double radius = double.Hypot(z.Real, z.Imaginary);
        bool overflows = double.IsInfinity(radius) && double.IsFinite(z.Real) && double.IsFinite(z.Imaginary);
        return overflows
            ? Raise(t, ComplexProblem.Range)
            : new PyTuple(Value.FromDouble(radius), Value.FromDouble(Math.Atan2(z.Imaginary, z.Real)));
    }

    private static Value Rect(ThreadState t, Value radiusArgument, Value angleArgument)
    {
        if (!PyFloat.TryGetArgument(t, radiusArgument, out double radius) || !PyFloat.TryGetArgument(t, angleArgument, out double angle))
            return Value.Error;
        if (double.IsInfinity(angle) && radius != 0 && !double.IsNaN(radius))
            return Raise(t, ComplexProblem.Domain);
        if (double.IsFinite(radius) && double.IsFinite(angle))
            return angle == 0 ? new PyComplex(radius, radius * angle) : new PyComplex(radius * Math.Cos(angle), radius * Math.Sin(angle));
        return new PyComplex(RectOfNonfinite(radius, angle));
    }

    private static Complex RectOfNonfinite(double radius, double angle)
    {
        if (double.IsInfinity(radius))
        {
            if (double.IsNaN(angle))
                return new Complex(double.PositiveInfinity, double.NaN);
            return angle == 0
                ? new Complex(radius, double.CopySign(0, angle) * Math.Sign(radius))
                : new Complex(radius * Math.Cos(angle), radius * Math.Sin(angle));
        }
        if (radius == 0)
            return Complex.Zero;
        return new Complex(double.NaN, angle == 0 ? 0 : double.NaN);
    }

    private static Value IsClose(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!PyComplex.TryGetArgument(t, arguments[0], out Complex a) || !PyComplex.TryGetArgument(t, arguments[1], out Complex b)
            || !PyFloat.TryGetArgument(t, arguments[2], out double relative) || !PyFloat.TryGetArgument(t, arguments[3], out double absolute))
        {
            return Value.Error;
        }
        if (relative < 0 || absolute < 0)
            return t.RaiseValueError("tolerances must be non-negative");
        if (a == b)
            return Value.True;
        if (Complex.IsInfinity(a) || Complex.IsInfinity(b))
            return Value.False;
        double difference = Norm(a - b);
        return Value.FromBool(difference <= relative * Norm(b) || difference <= relative * Norm(a) || difference <= absolute);
    }

    private static double Norm(Complex z) => double.Hypot(z.Real, z.Imaginary);
}
