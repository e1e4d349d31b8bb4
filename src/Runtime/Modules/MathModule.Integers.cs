using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

// Functions on ints of any size.
internal static partial class MathModule
{
    private static void AddIntegers(PyModule module) => module
        .Add(new PyBuiltinFunction("comb", "(n, k, /)", Comb))
        .Add(new PyBuiltinFunction("factorial", "(n, /)", Factorial))
        .Add(new PyBuiltinFunction("gcd", GreatestCommonDivisor, "(*integers)"))
        .Add(new PyBuiltinFunction("isqrt", "(n, /)", IntegerSquareRoot))
        .Add(new PyBuiltinFunction("lcm", LeastCommonMultiple, "(*integers)"))
        .Add(new PyBuiltinFunction("perm", "(n, k=None, /)", Perm));

    /// <summary>The int of an argument that has one; false on error.</summary>
    private static bool TryGetInteger(ThreadState t, Value argument, out BigInteger number)
    {
        number = default;
        Value index = Protocols.Numbers.Index(t, argument);
        return !index.IsError && PyInt.TryGet(index, out number);
    }

    private static Value Factorial(ThreadState t, Value argument)
    {
        if (!TryGetInteger(t, argument, out BigInteger n))
            return Value.Error;
        if (n.Sign < 0)
            return t.RaiseValueError("factorial() not defined for negative values");
        if (n > long.MaxValue)
            return t.RaiseOverflowError($"factorial() argument should not exceed {long.MaxValue}");
        return Product(t, 1, n);
    }

    private static Value Perm(ThreadState t, Value total, Value chosen)
    {
        if (chosen.IsNone)
            return Factorial(t, total);
        if (!TryGetTwoCounts(t, total, chosen, out BigInteger n, out BigInteger k))
            return Value.Error;
        if (k > n)
            return Value.FromInt64(0);
        if (k > long.MaxValue)
            return t.RaiseOverflowError($"k must not exceed {long.MaxValue}");
        return Product(t, n - k + 1, n);
    }

    private static Value Comb(ThreadState t, Value total, Value chosen)
    {
        if (!TryGetTwoCounts(t, total, chosen, out BigInteger n, out BigInteger k))
            return Value.Error;
        if (k > n)
            return Value.FromInt64(0);
        k = BigInteger.Min(k, n - k);
        if (k > long.MaxValue)
            return t.RaiseOverflowError($"min(n - k, k) must not exceed {long.MaxValue}");
        Value ways = Product(t, n - k + 1, n);
        if (ways.IsError)
            return ways;
        PyInt.TryGet(ways, out BigInteger numerator);
        return TryRangeProduct(t, 1, k, out BigInteger orders) && LongArithmetic.TryDivRem(t, numerator, orders, out BigInteger quotient, out _)
            ? PyInt.From(quotient)
            : Value.Error;
    }

    private static bool TryGetTwoCounts(ThreadState t, Value total, Value chosen, out BigInteger n, out BigInteger k)
    {
        k = default;
        if (!TryGetInteger(t, total, out n) || !TryGetInteger(t, chosen, out k))
            return false;
        if (n.Sign >= 0 && k.Sign >= 0)
            return true;
        t.RaiseValueError(n.Sign < 0 ? "n must be a non-negative integer" : "k must be a non-negative integer");
        return false;
    }

    /// <summary>The product of all ints from first to last; a MemoryError when it would be too long.</summary>
    private static Value Product(ThreadState t, BigInteger first, BigInteger last)
    {
        if (last < first)
            return Value.FromInt64(1);
        // Stirling: the logarithm of last! less that of (first - 1)!.
        double bits = (LogFactorial((double)last) - LogFactorial((double)first - 1)) / Math.Log(2);
        BigInteger count = last - first + 1;
        double most = (double)count * last.GetBitLength();
        if (Math.Min(Math.Max(bits, (double)count), most) > PyInt.MaximumBits)
            return t.RaiseMemoryError();
        return TryRangeProduct(t, first, last, out BigInteger product) ? PyInt.From(product) : Value.Error;
    }

    private static double LogFactorial(double n) => n < 2 ? 0 : (n * Math.Log(n)) - n;

    // Halving keeps the factors of each multiplication of equal length, where it is fastest.
    private static bool TryRangeProduct(ThreadState t, BigInteger first, BigInteger last, out BigInteger product)
    {
        product = BigInteger.One;
        if (last - first < 16)
        {
            for (BigInteger factor = first; factor <= last; factor += 1)
                product *= factor;
            return LongArithmetic.Poll(t);
        }
        BigInteger middle = (first + last) >> 1;
        return TryRangeProduct(t, first, middle, out BigInteger lower)
            && TryRangeProduct(t, middle + 1, last, out BigInteger upper)
            && LongArithmetic.TryMultiply(t, lower, upper, out product);
    }

    private static Value GreatestCommonDivisor(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("math.gcd() takes no keyword arguments");
        BigInteger divisor = BigInteger.Zero;
        foreach (Value argument in arguments.Values)
        {
            if (!TryGetInteger(t, argument, out BigInteger number) || !LongArithmetic.TryGreatestCommonDivisor(t, divisor, number, out divisor))
                return Value.Error;
        }
        return PyInt.From(divisor);
    }

    private static Value LeastCommonMultiple(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("math.lcm() takes no keyword arguments");
        BigInteger multiple = BigInteger.One;
        foreach (Value argument in arguments.Values)
        {
            if (!TryGetInteger(t, argument, out BigInteger number))
                return Value.Error;
            if (multiple.IsZero || number.IsZero)
            {
                multiple = BigInteger.Zero;
                continue;
            }
            if (!LongArithmetic.TryGreatestCommonDivisor(t, multiple, number, out BigInteger divisor)
                || !LongArithmetic.TryDivRem(t, BigInteger.Abs(number), divisor, out BigInteger factor, out _)
                || !LongArithmetic.TryMultiply(t, factor, multiple, out multiple))
            {
                return Value.Error;
            }
        }
        return PyInt.From(multiple);
    }

    private static Value IntegerSquareRoot(ThreadState t, Value argument)
    {
        if (!TryGetInteger(t, argument, out BigInteger n))
            return Value.Error;
        if (n.Sign < 0)
            return t.RaiseValueError("isqrt() argument must be nonnegative");
        return TrySquareRoot(t, n, out BigInteger root) ? PyInt.From(root) : Value.Error;
    }

    /// <summary>The square root rounded down, by Newton's method at a precision that doubles with each step. See cpython Modules/mathmodule.c math_isqrt.</summary>
    private static bool TrySquareRoot(ThreadState t, BigInteger n, out BigInteger root)
    {
        root = n;
        if (n.IsZero)
            return true;
        int half = (int)((n.GetBitLength() - 1) / 2);
        root = BigInteger.One;
        int precision = 0;
        for (int shift = 32 - BitOperations.LeadingZeroCount((uint)half) - 1; shift >= 0; shift--)
        {
            int previous = precision;
            precision = half >> shift;
            if (!LongArithmetic.TryDivRem(t, n >> ((2 * half) - previous - precision + 1), root, out BigInteger quotient, out _))
                return false;
            root = (root << (precision - previous - 1)) + quotient;
        }
        if (!LongArithmetic.TryMultiply(t, root, root, out BigInteger square))
            return false;
        if (square > n)
            root -= 1;
        return true;
    }
}
