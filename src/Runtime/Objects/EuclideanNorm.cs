namespace PyLite.Runtime.Objects;

/// <summary>The length of a vector, within one unit in the last place. See cpython Modules/mathmodule.c vector_norm.</summary>
internal static class EuclideanNorm
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>The length of (x, y), as C's <c>hypot</c>.</summary>
    public static double Of(double x, double y) => Of([x, y]);

    /// <summary>The length; the components are overwritten.</summary>
    public static double Of(Span<double> vector)
    {
        double largest = 0;
        bool hasNaN = false;
        for (int i = 0; i < vector.Length; i++)
        {
            vector[i] = Math.Abs(vector[i]);
            hasNaN |= double.IsNaN(vector[i]);
            if (vector[i] > largest)
                largest = vector[i];
        }
        if (double.IsInfinity(largest))
            return largest;
        if (hasNaN)
            return double.NaN;
        if (largest == 0 || vector.Length <= 1)
            return largest;
        int exponent = Math.ILogB(largest) + 1;
        if (exponent >= -1023)
            return Scaled(vector, exponent);
        // 2**-exponent would overflow: lift subnormal numbers into the normal range first.
        for (int i = 0; i < vector.Length; i++)
            vector[i] /= SmallestNormal;
        return SmallestNormal * Of(vector);
    }

    private static double Scaled(ReadOnlySpan<double> vector, int exponent)
    {
        double scale = Math.ScaleB(1.0, -exponent);
        double sum = 1.0;
        double lostInSquares = 0;
        double lostInSums = 0;
        foreach (double component in vector)
        {
            double x = component * scale;
            Include(x, x, ref sum, ref lostInSquares, ref lostInSums);
        }
        double length = Math.Sqrt(sum - 1.0 + (lostInSquares + lostInSums));
        // One step of Newton's method, with the residual in double precision twice over.
        Include(-length, length, ref sum, ref lostInSquares, ref lostInSums);
        double residual = sum - 1.0 + (lostInSquares + lostInSums);
        return (length + (residual / (2.0 * length))) / scale;
    }

    private static void Include(double x, double y, ref double sum, ref double lostInSquares, ref double lostInSums)
    {
        double product = x * y;
        lostInSquares += Math.FusedMultiplyAdd(x, y, -product);
        double total = sum + product;
        lostInSums += sum - total + product;
        sum = total;
    }
}
