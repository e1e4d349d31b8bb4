using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>math</c>. See cpython Modules/mathmodule.c.</summary>
internal static partial class MathModule
{
    private const string FiniteExpected = "expected a finite input, got ";
    private const string UnitRangeExpected = "expected a number in range from -1 up to 1, got ";
    private const string NonIntegerExpected = "expected a noninteger or positive integer, got ";

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("math", "Functions of real numbers.");
        module.Add("pi", Value.FromDouble(Math.PI));
        module.Add("e", Value.FromDouble(Math.E));
        module.Add("tau", Value.FromDouble(Math.Tau));
        module.Add("inf", Value.FromDouble(double.PositiveInfinity));
        module.Add("nan", Value.FromDouble(PyFloat.NaN));
        AddElementary(module);
        AddPowersAndLogarithms(module);
        AddParts(module);
        AddIntegers(module);
        AddSums(module);
        return module;
    }

    private static void AddElementary(PyModule module)
    {
        AddUnary(module, "acos", Math.Acos, UnitRangeExpected);
        AddUnary(module, "acosh", Math.Acosh, "expected argument value not less than 1, got ");
        AddUnary(module, "asin", Math.Asin, UnitRangeExpected);
        AddUnary(module, "asinh", Math.Asinh);
        AddUnary(module, "atan", Math.Atan);
        AddUnary(module, "atanh", Math.Atanh, "expected a number between -1 and 1, got ");
        AddUnary(module, "cbrt", Math.Cbrt);
        AddUnary(module, "cos", Math.Cos, FiniteExpected);
        AddUnary(module, "cosh", Math.Cosh, canOverflow: true);
        AddUnary(module, "degrees", static x => x * (180.0 / Math.PI), canOverflow: true, isPlain: true);
        AddUnary(module, "erf", SpecialFunctions.Erf);
        AddUnary(module, "erfc", SpecialFunctions.Erfc);
        AddUnary(module, "exp", Math.Exp, canOverflow: true);
        AddUnary(module, "exp2", static x => Math.Pow(2, x), canOverflow: true);
        AddUnary(module, "expm1", SpecialFunctions.ExpM1, canOverflow: true);
        AddUnary(module, "fabs", Math.Abs);
        AddUnary(module, "gamma", SpecialFunctions.Gamma, NonIntegerExpected, canOverflow: true, isPole: IsGammaPole);
        AddUnary(module, "lgamma", SpecialFunctions.LogGamma, NonIntegerExpected, canOverflow: true, isPole: IsLogGammaPole);
        AddUnary(module, "log1p", SpecialFunctions.Log1P, "expected argument value > -1, got ");
        AddUnary(module, "radians", static x => x * (Math.PI / 180.0), isPlain: true);
        AddUnary(module, "sin", Math.Sin, FiniteExpected);
        AddUnary(module, "sinh", Math.Sinh, canOverflow: true);
        AddUnary(module, "sqrt", Math.Sqrt, "expected a nonnegative input, got ");
        AddUnary(module, "tan", Math.Tan, FiniteExpected);
        AddUnary(module, "tanh", Math.Tanh);
    }

    /// <summary>
    /// Adds a function of one float. A result that is not a number, or infinite though <paramref name="canOverflow"/> is false, is a
    /// domain error, reported as <paramref name="domain"/> and the argument.
    /// </summary>
    private static void AddUnary(
        PyModule module,
        string name,
        Func<double, double> function,
        string? domain = null,
        bool canOverflow = false,
        bool isPlain = false,
        Func<double, bool>? isPole = null)
    {
        Value Call(ThreadState t, Value argument)
        {
            if (!PyFloat.TryGetArgument(t, argument, out double x))
                return Value.Error;
            double result = function(x);
            if (double.IsFinite(result) || isPlain)
                return Value.FromDouble(result);
            bool failed = double.IsNaN(result) ? !double.IsNaN(x) : double.IsFinite(x) || (isPole is not null && isPole(x));
            if (!failed)
                return Value.FromDouble(result);
            bool overflowed = double.IsInfinity(result) && canOverflow && (isPole is null || !isPole(x));
            if (overflowed)
                return RaiseRange(t);
            return domain is null ? RaiseDomain(t) : t.RaiseValueError(domain + FloatRepr.Repr(x));
        }

        module.Add(new PyBuiltinFunction(name, "(x, /)", (Function1)Call));
    }

    private static bool IsGammaPole(double x) => x <= 0 && x == Math.Floor(x);

    private static bool IsLogGammaPole(double x) => double.IsFinite(x) && IsGammaPole(x);

    private static Value RaiseDomain(ThreadState t) => t.RaiseValueError("math domain error");

    private static Value RaiseRange(ThreadState t) => t.RaiseOverflowError("math range error");
}
