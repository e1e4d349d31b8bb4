namespace PyLite.Runtime.Modules;

// The error function by rational approximations on four intervals, with the coefficients of the C libraries' common ancestor, FDLIBM.
internal static partial class SpecialFunctions
{
    private const double ErfAtOne = 8.45062911510467529297e-01;
    private const double ErfSlope = 1.28379167095512586316e-01;

    private static readonly double[] SmallP =
    [
        1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02, -5.77027029648944159157e-03, -2.37630166566501626084e-05,
    ];

    private static readonly double[] SmallQ =
    [
        1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06,
    ];

    private static readonly double[] MiddleP =
    [
        -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01, 3.18346619901161753674e-01,
        -1.10894694282396677476e-01, 3.54783043256182359371e-02, -2.16637559486879084300e-03,
    ];

    private static readonly double[] MiddleQ =
    [
        1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02,
        1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02,
    ];

    private static readonly double[] LargeP =
    [
        -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01, -6.23753324503260060396e+01,
        -1.62396669462573470355e+02, -1.84605092906711035994e+02, -8.12874355063065934246e+01, -9.81432934416914548592e+00,
    ];

    private static readonly double[] LargeQ =
    [
        1.0, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02, 6.45387271733267880336e+02,
        4.29008140027567833386e+02, 1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02,
    ];

    private static readonly double[] FarP =
    [
        -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01, -1.60636384855821916062e+02,
        -6.37566443368389627722e+02, -1.02509513161107724954e+03, -4.83519191608651397019e+02,
    ];

    private static readonly double[] FarQ =
    [
        1.0, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03,
        3.19985821950859553908e+03, 2.55305040643316442583e+03, 4.74528541206955367215e+02, -2.24409524465858183362e+01,
    ];

    /// <summary>The error function.</summary>
    public static double Erf(double x)
    {
        double size = Math.Abs(x);
        if (double.IsNaN(x))
            return x;
        if (size < 0.84375)
        {
            if (size < 3.7252902984e-09)
                return size < 2.848094538889218e-306 ? 0.125 * ((8.0 * x) + (1.02703333676410069053e+00 * x)) : x + (ErfSlope * x);
            double square = x * x;
            return x + (x * (Evaluate(SmallP, square) / Evaluate(SmallQ, square)));
        }
        double magnitude = size < 1.25
            ? ErfAtOne + (Evaluate(MiddleP, size - 1.0) / Evaluate(MiddleQ, size - 1.0))
            : size >= 6 ? 1.0 : 1.0 - Tail(size);
        return Math.CopySign(magnitude, x);
    }

    /// <summary>1 - erf(x), also where erf(x) is close to 1.</summary>
    public static double Erfc(double x)
    {
        double size = Math.Abs(x);
        if (double.IsNaN(x))
            return x;
        if (size < 0.84375)
        {
            if (size < 1.3877787807814457e-17)
                return 1.0 - x;
            double square = x * x;
            double ratio = Evaluate(SmallP, square) / Evaluate(SmallQ, square);
            return x < 0.25 ? 1.0 - (x + (x * ratio)) : 0.5 - (x - 0.5 + (x * ratio));
        }
        if (size < 1.25)
        {
            double ratio = Evaluate(MiddleP, size - 1.0) / Evaluate(MiddleQ, size - 1.0);
            return x >= 0 ? 1.0 - ErfAtOne - ratio : 1.0 + (ErfAtOne + ratio);
        }
        if (x < -6)
            return 2.0;
        if (size >= 28)
            return 0.0;
        return x > 0 ? Tail(size) : 2.0 - Tail(size);
    }

    // erfc for arguments from 1.25 on.
    private static double Tail(double size)
    {
        double inverseSquare = 1.0 / (size * size);
        double ratio = size < 1.0 / 0.35
            ? Evaluate(LargeP, inverseSquare) / Evaluate(LargeQ, inverseSquare)
            : Evaluate(FarP, inverseSquare) / Evaluate(FarQ, inverseSquare);
        // The square of the upper half of the argument is exact.
        double head = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(size) & ~0xffffffffL);
        return Math.Exp((-head * head) - 0.5625) * Math.Exp(((head - size) * (head + size)) + ratio) / size;
    }

    private static double Evaluate(double[] coefficients, double x)
    {
        double sum = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--)
            sum = (sum * x) + coefficients[i];
        return sum;
    }
}
