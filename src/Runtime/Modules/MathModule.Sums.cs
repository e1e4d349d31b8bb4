using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

// Sums, products and distances over iterables.
internal static partial class MathModule
{
    private static void AddSums(PyModule module) => module
        .Add(new PyBuiltinFunction("dist", "(p, q, /)", Distance))
        .Add(new PyBuiltinFunction("fsum", "(seq, /)", ExactSum))
        .Add(new PyBuiltinFunction("hypot", Hypot, "(*coordinates)"))
        .Add(new PyBuiltinFunction("prod", "(iterable, /, *, start=1)", ProductOf))
        .Add(new PyBuiltinFunction("sumprod", "(p, q, /)", SumOfProducts));

    private static Value ProductOf(ThreadState t, Value iterable, Value start)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        Value product = start;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return product;
            if (item.IsError)
                return item;
            product = product.IsFloat && item.IsFloat
                ? Value.FromDouble(product.Double * item.Double)
                : Protocols.Numbers.Multiply(t, product, item);
            if (product.IsError)
                return product;
        }
    }

    /// <summary>The correctly rounded sum: Shewchuk's partial sums, which do not overlap and together are exact. See cpython Modules/mathmodule.c math_fsum.</summary>
    private static Value ExactSum(ThreadState t, Value iterable)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        List<double> partials = [];
        double specialSum = 0;
        double infinities = 0;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                break;
            if (item.IsError || !PyFloat.TryGetArgument(t, item, out double x))
                return Value.Error;
            double original = x;
            AddPartial(partials, ref x);
            if (double.IsFinite(x))
                continue;
            // Infinite: by its own, or because the sum left the range.
            if (double.IsFinite(original))
                return t.RaiseOverflowError("intermediate overflow in fsum");
            if (double.IsInfinity(original))
                infinities += original;
            specialSum += original;
            partials.Clear();
        }
        if (specialSum == 0)
            return Value.FromDouble(SumPartials(partials));
        return double.IsNaN(infinities) ? t.RaiseValueError("-inf + inf in fsum") : Value.FromDouble(specialSum);
    }

    private static void AddPartial(List<double> partials, ref double x)
    {
        int kept = 0;
        for (int i = 0; i < partials.Count; i++)
        {
            double y = partials[i];
            if (Math.Abs(x) < Math.Abs(y))
                (x, y) = (y, x);
            double high = x + y;
            double low = y - (high - x);
            if (low != 0)
                partials[kept++] = low;
            x = high;
        }
        partials.RemoveRange(kept, partials.Count - kept);
        if (x != 0 && double.IsFinite(x))
            partials.Add(x);
    }

    private static double SumPartials(List<double> partials)
    {
        int next = partials.Count - 1;
        if (next < 0)
            return 0;
        double high = partials[next--];
        double low = 0;
        while (next >= 0)
        {
            double x = high;
            double y = partials[next--];
            high = x + y;
            low = y - (high - x);
            if (low != 0)
                break;
        }
        // A tie was rounded to even; what lies below it may say that up was right.
        if (next >= 0 && ((low < 0 && partials[next] < 0) || (low > 0 && partials[next] > 0)))
        {
            double y = low * 2;
            double x = high + y;
            if (y == x - high)
                high = x;
        }
        return high;
    }

    /// <summary>Ints exactly, floats in triple precision, anything else by its own operators. See cpython Modules/mathmodule.c math_sumprod_impl.</summary>
    private static Value SumOfProducts(ThreadState t, Value first, Value second)
    {
        PyList? p = Iteration.ToList(t, first);
        PyList? q = p is null ? null : Iteration.ToList(t, second);
        if (q is null)
            return Value.Error;
        if (p!.Count != q.Count)
            return t.RaiseValueError("Inputs are not the same length");
        Value total = Value.FromInt64(0);
        TripleSum floats = default;
        bool hasFloats = false;
        bool mayAddFloats = true;
        for (int i = 0; i < p.Count; i++)
        {
            if (mayAddFloats && TryGetFloats(p.Items[i], q.Items[i], out double x, out double y) && floats.Includes(x, y))
            {
                hasFloats = true;
                continue;
            }
            if (hasFloats)
            {
                total = Protocols.Numbers.Add(t, total, Value.FromDouble(floats.Total));
                (floats, hasFloats) = (default, false);
            }
            Value product = total.IsError ? total : Protocols.Numbers.Multiply(t, p.Items[i], q.Items[i]);
            // Once other numbers or long ints have been added, floats are added as those wish.
            mayAddFloats &= p.Items[i].IsInt && q.Items[i].IsInt && product.IsInt && total.Ref is not PyInt;
            total = product.IsError ? product : Protocols.Numbers.Add(t, total, product);
            if (total.IsError)
                return total;
        }
        return hasFloats ? Protocols.Numbers.Add(t, total, Value.FromDouble(floats.Total)) : total;
    }

    private static bool TryGetFloats(Value first, Value second, out double x, out double y)
    {
        y = 0;
        x = first.IsFloat ? first.Double : first.IsInt ? first.Int64 : 0;
        if (!(first.IsFloat && (second.IsFloat || second.IsInt)) && !(first.IsInt && second.IsFloat))
            return false;
        y = second.IsFloat ? second.Double : second.Int64;
        return true;
    }

    private static Value Hypot(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("math.hypot() takes no keyword arguments");
        double[] coordinates = new double[arguments.Values.Length];
        for (int i = 0; i < coordinates.Length; i++)
        {
            if (!PyFloat.TryGetArgument(t, arguments.Values[i], out coordinates[i]))
                return Value.Error;
        }
        return Value.FromDouble(EuclideanNorm.Of(coordinates));
    }

    private static Value Distance(ThreadState t, Value first, Value second)
    {
        PyList? p = Iteration.ToList(t, first);
        PyList? q = p is null ? null : Iteration.ToList(t, second);
        if (q is null)
            return Value.Error;
        if (p!.Count != q.Count)
            return t.RaiseValueError("both points must have the same number of dimensions");
        double[] differences = new double[p.Count];
        for (int i = 0; i < differences.Length; i++)
        {
            if (!TryGetTwo(t, p.Items[i], q.Items[i], out double x, out double y))
                return Value.Error;
            differences[i] = x - y;
        }
        return Value.FromDouble(EuclideanNorm.Of(differences));
    }

    /// <summary>A sum of products of floats, kept in three floats.</summary>
    private struct TripleSum
    {
        private double high;
        private double low;
        private double tiny;

        public readonly double Total
        {
            get
            {
                (double sum, double lost) = TwoSum(low, high);
                return tiny + lost + sum;
            }
        }

        /// <summary>Adds x × y; false, changing nothing, when the sum would not be finite.</summary>
        public bool Includes(double x, double y)
        {
            double product = x * y;
            (double sum, double lost) = TwoSum(high, product);
            if (!double.IsFinite(sum))
                return false;
            (double lower, double lowerLost) = TwoSum(low, Math.FusedMultiplyAdd(x, y, -product));
            (double middle, double middleLost) = TwoSum(lower, lost);
            high = sum;
            low = middle;
            tiny += lowerLost + middleLost;
            return true;
        }

        private static (double Sum, double Lost) TwoSum(double a, double b)
        {
            double sum = a + b;
            double z = sum - a;
            return (sum, a - (sum - z) + (b - z));
        }
    }
}
