namespace PyLite.Runtime.Modules;

// The gamma function and its logarithm by Lanczos' approximation. See cpython Modules/mathmodule.c m_tgamma.
internal static partial class SpecialFunctions
{
    private const double LanczosG = 6.024680040776729583740234375;
    private const double LanczosGMinusHalf = 5.524680040776729583740234375;
    private const double LogPi = 1.144729885849400174143427351353058711647;

    private static readonly double[] LanczosNumerator =
    [
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786772,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408,
    ];

    // The coefficients of x * (x + 1) * … * (x + 11).
    private static readonly double[] LanczosDenominator =
    [
        0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0,
        13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0,
    ];

    // Factorials that are exact as floats.
    private static readonly double[] SmallFactorials = MakeSmallFactorials();

    /// <summary>Γ(x); infinite or not a number at its poles, infinite when too large.</summary>
    public static double Gamma(double x)
    {
        if (!double.IsFinite(x))
            return double.IsNegativeInfinity(x) ? double.NaN : x;
        if (x == 0)
            return Math.CopySign(double.PositiveInfinity, x);
        if (x == Math.Floor(x))
        {
            if (x < 0)
                return double.NaN;
            if (x <= SmallFactorials.Length)
                return SmallFactorials[(int)x - 1];
        }
        double size = Math.Abs(x);
        if (size < 1e-20)
            return 1.0 / x;
        if (size > 200.0)
            return x < 0 ? 0.0 / SinPi(x) : double.PositiveInfinity;
        return x < 0 ? ReflectedGamma(x, size) : PositiveGamma(size);
    }

    /// <summary>log|Γ(x)|; infinite at its poles.</summary>
    public static double LogGamma(double x)
    {
        if (!double.IsFinite(x))
            return double.IsNaN(x) ? x : double.PositiveInfinity;
        if (x == Math.Floor(x) && x <= 2.0)
            return x <= 0 ? double.PositiveInfinity : 0.0;
        double size = Math.Abs(x);
        if (size < 1e-20)
            return -Math.Log(size);
        double result = Math.Log(LanczosSum(size)) - LanczosG;
        result += (size - 0.5) * (Math.Log(size + LanczosG - 0.5) - 1.0);
        return x < 0 ? LogPi - Math.Log(Math.Abs(SinPi(size))) - Math.Log(size) - result : result;
    }

    // What rounding the base of the power lost is put back at first order.
    private static double BaseCorrection(double size, out double y)
    {
        y = size + LanczosGMinusHalf;
        double z = size > LanczosGMinusHalf ? y - size - LanczosGMinusHalf : y - LanczosGMinusHalf - size;
        return z * LanczosG / y;
    }

    private static double PositiveGamma(double size)
    {
        double z = BaseCorrection(size, out double y);
        double result = LanczosSum(size) / Math.Exp(y);
        result += z * result;
        if (size < 140.0)
            return result * Math.Pow(y, size - 0.5);
        double root = Math.Pow(y, (size / 2.0) - 0.25);
        return result * root * root;
    }

    private static double ReflectedGamma(double x, double size)
    {
        double z = BaseCorrection(size, out double y);
        double result = -Math.PI / SinPi(size) / size * Math.Exp(y) / LanczosSum(size);
        result -= z * result;
        if (size < 140.0)
            return result / Math.Pow(y, size - 0.5);
        double root = Math.Pow(y, (size / 2.0) - 0.25);
        return result / root / root;
    }

    private static double LanczosSum(double x)
    {
        double numerator = 0;
        double denominator = 0;
        if (x < 5.0)
        {
            for (int i = LanczosNumerator.Length - 1; i >= 0; i--)
            {
                numerator = (numerator * x) + LanczosNumerator[i];
                denominator = (denominator * x) + LanczosDenominator[i];
            }
        }
        else
        {
            for (int i = 0; i < LanczosNumerator.Length; i++)
            {
                numerator = (numerator / x) + LanczosNumerator[i];
                denominator = (denominator / x) + LanczosDenominator[i];
            }
        }
        return numerator / denominator;
    }

    // sin(πx), exact at whole and half numbers.
    private static double SinPi(double x)
    {
        double y = Math.Abs(x) % 2.0;
        double sine = (int)Math.Round(2.0 * y, MidpointRounding.AwayFromZero) switch
        {
            0 => Math.Sin(Math.PI * y),
            1 => Math.Cos(Math.PI * (y - 0.5)),
            2 => Math.Sin(Math.PI * (1.0 - y)),
            3 => -Math.Cos(Math.PI * (y - 1.5)),
            _ => Math.Sin(Math.PI * (y - 2.0)),
        };
        return Math.CopySign(1.0, x) * sine;
    }

    private static double[] MakeSmallFactorials()
    {
        double[] factorials = new double[23];
        factorials[0] = 1;
        for (int i = 1; i < factorials.Length; i++)
            factorials[i] = factorials[i - 1] * i;
        return factorials;
    }
}
