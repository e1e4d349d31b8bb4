namespace PyLite.Runtime.Modules;

/// <summary>Functions of C's math library that .NET does not have, or not exactly enough.</summary>
internal static partial class SpecialFunctions
{
    /// <summary>exp(x) - 1, also where exp(x) is close to 1.</summary>
    public static double ExpM1(double x)
    {
        if (Math.Abs(x) < 0.35)
            return SmallExpM1(x);
        return Math.Exp(x) - 1.0;
    }

    /// <summary>log(1 + x), also where x is close to 0.</summary>
    public static double Log1P(double x)
    {
        // What 1 + x loses is made good by the derivative of the logarithm.
        if (Math.Abs(x) < 1e-16)
            return x;
        double sum = 1.0 + x;
        if (sum <= 0 || !double.IsFinite(sum))
            return Math.Log(sum);
        double lost = x > 1.0 ? 1.0 - (sum - x) : x - (sum - 1.0);
        return Math.Log(sum) + (lost / sum);
    }

    // The Taylor series, added from its smallest term.
    private static double SmallExpM1(double x)
    {
        if (x == 0)
            return x;
        double sum = 0;
        for (int n = 16; n >= 3; n--)
            sum = (sum + 1.0) * x / n;
        double square = x * x / 2;
        return x + (square + (square * sum));
    }
}
