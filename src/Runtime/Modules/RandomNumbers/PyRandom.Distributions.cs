using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.RandomNumbers;

// Floats from the distributions of statistics, by the methods and in the order of draws of cpython Lib/random.py.
internal sealed partial class PyRandom
{
    private static readonly double NormalFactor = 4 * Math.Exp(-0.5) / Math.Sqrt(2.0);
    private static readonly double Log4 = Math.Log(4.0);
    private static readonly double GammaFactor = 1.0 + Math.Log(4.5);

    private static Value Uniform(ThreadState t, Value self, Value low, Value high)
    {
        if (!Of(self).TryNextDouble(t, out double number))
            return Value.Error;
        Value width = Protocols.Numbers.Binary(t, Protocols.Numbers.SubtractOperator, high, low);
        Value part = width.IsError ? width : Protocols.Numbers.Multiply(t, width, Value.FromDouble(number));
        return part.IsError ? part : Protocols.Numbers.Add(t, low, part);
    }

    private static Value Triangular(ThreadState t, Value self, Value lowValue, Value highValue, Value modeValue)
    {
        double mode = 0;
        if (!TryGetTwo(t, lowValue, highValue, out double low, out double high)
            || (!modeValue.IsNone && !PyFloat.TryGetArgument(t, modeValue, out mode))
            || !Of(self).TryNextDouble(t, out double u))
        {
            return Value.Error;
        }
        if (!modeValue.IsNone && high == low)
            return lowValue;
        double c = modeValue.IsNone ? 0.5 : (mode - low) / (high - low);
        if (u > c)
        {
            u = 1.0 - u;
            c = 1.0 - c;
            (low, high) = (high, low);
        }
        return Value.FromDouble(low + ((high - low) * Math.Sqrt(u * c)));
    }

    private static Value NormalVariate(ThreadState t, Value self, Value muValue, Value sigmaValue) =>
        TryGetTwo(t, muValue, sigmaValue, out double mu, out double sigma) && Of(self).TryNormal(t, mu, sigma, out double number)
            ? Value.FromDouble(number)
            : Value.Error;

    private static Value LogNormVariate(ThreadState t, Value self, Value muValue, Value sigmaValue) =>
        TryGetTwo(t, muValue, sigmaValue, out double mu, out double sigma) && Of(self).TryNormal(t, mu, sigma, out double number)
            ? Value.FromDouble(Math.Exp(number))
            : Value.Error;

    // Kinderman and Monahan's ratio of uniform deviates.
    private bool TryNormal(ThreadState t, double mu, double sigma, out double number)
    {
        number = 0;
        double z;
        double u2;
        do
        {
            if (!TryNextDouble(t, out double u1) || !TryNextDouble(t, out u2))
                return false;
            u2 = 1.0 - u2;
            z = NormalFactor * (u1 - 0.5) / u2;
        }
        while (z * z / 4.0 > -Math.Log(u2));
        number = mu + (z * sigma);
        return true;
    }

    private static Value Gauss(ThreadState t, Value self, Value muValue, Value sigmaValue)
    {
        PyRandom random = Of(self);
        if (!TryGetTwo(t, muValue, sigmaValue, out double mu, out double sigma))
            return Value.Error;
        if (random.nextGauss is not { } z)
        {
            if (!random.TryNextDouble(t, out double u1) || !random.TryNextDouble(t, out double u2))
                return Value.Error;
            double angle = u1 * Math.Tau;
            double radius = Math.Sqrt(-2.0 * Math.Log(1.0 - u2));
            z = Math.Cos(angle) * radius;
            random.nextGauss = Math.Sin(angle) * radius;
        }
        else
        {
            random.nextGauss = null;
        }
        return Value.FromDouble(mu + (z * sigma));
    }

    private static Value ExpoVariate(ThreadState t, Value self, Value lambda)
    {
        if (!PyFloat.TryGetArgument(t, lambda, out double rate) || !Of(self).TryNextDouble(t, out double u))
            return Value.Error;
        return PyFloat.TrueDivide(t, -Math.Log(1.0 - u), rate);
    }

    private static Value VonMisesVariate(ThreadState t, Value self, Value muValue, Value kappaValue)
    {
        PyRandom random = Of(self);
        double u1;
        if (!TryGetTwo(t, muValue, kappaValue, out double mu, out double kappa))
            return Value.Error;
        if (kappa <= 1e-6)
            return random.TryNextDouble(t, out u1) ? Value.FromDouble(Math.Tau * u1) : Value.Error;
        double s = 0.5 / kappa;
        double r = s + Math.Sqrt(1.0 + (s * s));
        double z;
        while (true)
        {
            if (!random.TryNextDouble(t, out u1))
                return Value.Error;
            z = Math.Cos(Math.PI * u1);
            double d = z / (r + z);
            if (!random.TryNextDouble(t, out double u2))
                return Value.Error;
            if (u2 < 1.0 - (d * d) || u2 <= (1.0 - d) * Math.Exp(d))
                break;
        }
        double q = 1.0 / r;
        double angle = Math.Acos((q + z) / (1.0 + (q * z)));
        if (!random.TryNextDouble(t, out double u3))
            return Value.Error;
        return Value.FromDouble(PyFloat.FloorRemainder(u3 > 0.5 ? mu + angle : mu - angle, Math.Tau));
    }

    private static Value GammaVariate(ThreadState t, Value self, Value alphaValue, Value betaValue) =>
        TryGetTwo(t, alphaValue, betaValue, out double alpha, out double beta) && Of(self).TryGamma(t, alpha, beta, out double number)
            ? Value.FromDouble(number)
            : Value.Error;

    private bool TryGamma(ThreadState t, double alpha, double beta, out double number)
    {
        number = 0;
        if (alpha <= 0.0 || beta <= 0.0)
        {
            t.RaiseValueError("gammavariate: alpha and beta must be > 0.0");
            return false;
        }
        if (alpha > 1.0)
            return TryLargeGamma(t, alpha, beta, out number);
        if (alpha < 1.0)
            return TrySmallGamma(t, alpha, beta, out number);
        if (!TryNextDouble(t, out double u))
            return false;
        number = -Math.Log(1.0 - u) * beta;
        return true;
    }

    // Cheng's method.
    private bool TryLargeGamma(ThreadState t, double alpha, double beta, out double number)
    {
        number = 0;
        double inverse = Math.Sqrt((2.0 * alpha) - 1.0);
        double b = alpha - Log4;
        double c = alpha + inverse;
        while (true)
        {
            if (!TryNextDouble(t, out double u1))
                return false;
            if (u1 is not (> 1e-7 and < 0.9999999))
                continue;
            if (!TryNextDouble(t, out double u2))
                return false;
            u2 = 1.0 - u2;
            double v = Math.Log(u1 / (1.0 - u1)) / inverse;
            double x = alpha * Math.Exp(v);
            double z = u1 * u1 * u2;
            double r = b + (c * v) - x;
            if (r + GammaFactor - (4.5 * z) >= 0.0 || r >= Math.Log(z))
            {
                number = x * beta;
                return true;
            }
        }
    }

    // Ahrens and Dieter's method.
    private bool TrySmallGamma(ThreadState t, double alpha, double beta, out double number)
    {
        number = 0;
        while (true)
        {
            if (!TryNextDouble(t, out double u))
                return false;
            double b = (Math.E + alpha) / Math.E;
            double p = b * u;
            double x = p <= 1.0 ? Math.Pow(p, 1.0 / alpha) : -Math.Log((b - p) / alpha);
            if (!TryNextDouble(t, out double u1))
                return false;
            if (p > 1.0 ? u1 <= Math.Pow(x, alpha - 1.0) : u1 <= Math.Exp(-x))
            {
                number = x * beta;
                return true;
            }
        }
    }

    private static Value BetaVariate(ThreadState t, Value self, Value alphaValue, Value betaValue)
    {
        PyRandom random = Of(self);
        if (!TryGetTwo(t, alphaValue, betaValue, out double alpha, out double beta) || !random.TryGamma(t, alpha, 1.0, out double y))
            return Value.Error;
        if (y == 0)
            return Value.FromDouble(0.0);
        return random.TryGamma(t, beta, 1.0, out double other) ? Value.FromDouble(y / (y + other)) : Value.Error;
    }

    private static Value ParetoVariate(ThreadState t, Value self, Value alphaValue)
    {
        if (!PyFloat.TryGetArgument(t, alphaValue, out double alpha) || !Of(self).TryNextDouble(t, out double u))
            return Value.Error;
        return alpha == 0 ? t.RaiseZeroDivisionError("division by zero") : PyFloat.Power(t, 1.0 - u, -1.0 / alpha);
    }

    private static Value WeibullVariate(ThreadState t, Value self, Value alphaValue, Value betaValue)
    {
        if (!TryGetTwo(t, alphaValue, betaValue, out double alpha, out double beta) || !Of(self).TryNextDouble(t, out double u))
            return Value.Error;
        if (beta == 0)
            return t.RaiseZeroDivisionError("division by zero");
        return Value.FromDouble(alpha * Math.Pow(-Math.Log(1.0 - u), 1.0 / beta));
    }

    private static Value BinomialVariate(ThreadState t, Value self, Value trials, Value probability)
    {
        if (!Protocols.Numbers.TryIndex64(t, trials, BuiltinExceptions.OverflowError, out long n)
            || !PyFloat.TryGetArgument(t, probability, out double p))
        {
            return Value.Error;
        }
        if (n < 0)
            return t.RaiseValueError("n must be non-negative");
        if (p is <= 0.0 or >= 1.0)
        {
            return p == 0.0 ? Value.FromInt64(0)
                : p == 1.0 ? Value.FromInt64(n)
                : t.RaiseValueError("p must be in the range 0.0 <= p <= 1.0");
        }
        return Of(self).TryBinomial(t, n, p, out long successes) ? Value.FromInt64(successes) : Value.Error;
    }

    private bool TryBinomial(ThreadState t, long n, double p, out long successes)
    {
        successes = 0;
        if (n == 1)
        {
            if (!TryNextDouble(t, out double u))
                return false;
            successes = u < p ? 1 : 0;
            return true;
        }
        if (p > 0.5)
        {
            bool drawn = TryBinomial(t, n, 1.0 - p, out long failures);
            successes = n - failures;
            return drawn;
        }
        return n * p < 10.0 ? TryBinomialByGaps(t, n, p, out successes) : TryBinomialByRejection(t, n, p, out successes);
    }

    // Devroye's geometric method: the gaps between successes.
    private bool TryBinomialByGaps(ThreadState t, long n, double p, out long successes)
    {
        successes = 0;
        double c = Math.Log2(1.0 - p);
        if (c == 0)
            return true;
        double y = 0;
        while (true)
        {
            if (!TryNextDouble(t, out double u))
                return false;
            y += Math.Floor(Math.Log2(u) / c) + 1;
            if (y > n)
                return true;
            successes++;
        }
    }

    // Hörmann's transformed rejection with squeeze.
    private bool TryBinomialByRejection(ThreadState t, long n, double p, out long successes)
    {
        successes = 0;
        double spread = Math.Sqrt(n * p * (1.0 - p));
        double b = 1.15 + (2.53 * spread);
        double a = -0.0873 + (0.0248 * b) + (0.01 * p);
        double c = (n * p) + 0.5;
        double vr = 0.92 - (4.2 / b);
        while (true)
        {
            if (!TryNextDouble(t, out double u))
                return false;
            u -= 0.5;
            double us = 0.5 - Math.Abs(u);
            double k = Math.Floor((((2.0 * a / us) + b) * u) + c);
            if (k < 0 || k > n)
                continue;
            if (!TryNextDouble(t, out double v))
                return false;
            successes = (long)k;
            if (us >= 0.07 && v <= vr)
                return true;
            double alpha = (2.83 + (5.1 / b)) * spread;
            double odds = Math.Log(p / (1.0 - p));
            double m = Math.Floor((n + 1) * p);
            double h = SpecialFunctions.LogGamma(m + 1) + SpecialFunctions.LogGamma(n - m + 1);
            v *= alpha / ((a / (us * us)) + b);
            if (Math.Log(v) <= h - SpecialFunctions.LogGamma(k + 1) - SpecialFunctions.LogGamma(n - k + 1) + ((k - m) * odds))
                return true;
        }
    }

    private static bool TryGetTwo(ThreadState t, Value first, Value second, out double x, out double y)
    {
        y = 0;
        return PyFloat.TryGetArgument(t, first, out x) && PyFloat.TryGetArgument(t, second, out y);
    }
}
