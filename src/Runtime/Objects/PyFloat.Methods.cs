using System.Globalization;
using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyFloat
{
    // Beyond these, rounding to so many decimals changes nothing or leaves nothing.
    private const int MostDecimals = 323;
    private const int FewestDecimals = -308;

    private static Member[] MakeMembers() =>
    [
        new Method("as_integer_ratio", "()", AsIntegerRatio),
        new Method("conjugate", "()", static (t, self) => Value.FromDouble(Of(self))),
        new ClassMethod("from_number", "(number, /)", FromNumber),
        new ClassMethod("fromhex", "(string, /)", FromHex),
        new ClassMethod("__getformat__", "(typestr, /)", GetFormat),
        new Method("hex", "()", static (t, self) => Value.FromString(FloatHex.Write(Of(self)))),
        new Method("is_integer", "()", static (t, self) => Value.FromBool(double.IsFinite(Of(self)) && Math.Floor(Of(self)) == Of(self))),
        new Method("__ceil__", "()", static (t, self) => ToInt(t, Math.Ceiling(Of(self)))),
        new Method("__floor__", "()", static (t, self) => ToInt(t, Math.Floor(Of(self)))),
        new Method("__format__", "(format_spec, /)", Format),
        new Method("__getnewargs__", "()", static (t, self) => new PyTuple(Value.FromDouble(Of(self)))),
        new Method("__round__", "(ndigits=None, /)", Round),
        new Method("__trunc__", "()", Truncate),
        new GetSet("real", static (t, self) => Value.FromDouble(Of(self))) { Doc = "the real part of a complex number" },
        new GetSet("imag", static (t, self) => Value.FromDouble(0)) { Doc = "the imaginary part of a complex number" },
    ];

    /// <summary>The int of a whole number; errors for infinities and NaN.</summary>
    public static Value ToInt(ThreadState t, double whole)
    {
        if (whole is >= long.MinValue and < 9223372036854775808.0)
            return Value.FromInt64((long)whole);
        if (double.IsNaN(whole))
            return t.RaiseValueError("cannot convert float NaN to integer");
        if (double.IsInfinity(whole))
            return t.RaiseOverflowError("cannot convert float infinity to integer");
        return PyInt.From(new BigInteger(whole));
    }

    private static Value Truncate(ThreadState t, Value self) => ToInt(t, Math.Truncate(Of(self)));

    private static Value Round(ThreadState t, Value self, Value digits)
    {
        double number = Of(self);
        if (digits.IsNone)
            return ToInt(t, Math.Round(number, MidpointRounding.ToEven));
        if (!Protocols.Numbers.TryIndex64(t, digits, null, out long count))
            return Value.Error;
        if (!double.IsFinite(number) || count > MostDecimals)
            return Value.FromDouble(number);
        if (count < FewestDecimals)
            return Value.FromDouble(Math.CopySign(0.0, number));
        double rounded = count >= 0 ? RoundDecimals(number, (int)count) : RoundWhole(number, (int)-count);
        return double.IsInfinity(rounded) ? t.RaiseOverflowError("rounded value too large to represent") : Value.FromDouble(rounded);
    }

    // Through the decimal digits, which .NET rounds correctly: the float nearest to the rounded decimal.
    private static double RoundDecimals(double number, int decimals) =>
        double.Parse(number.ToString($"F{decimals}", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    // To a multiple of a power of ten, exactly; the fraction only decides ties.
    private static double RoundWhole(double number, int zeros)
    {
        double magnitude = Math.Abs(number);
        double whole = Math.Floor(magnitude);
        BigInteger unit = BigInteger.Pow(10, zeros);
        BigInteger quotient = BigInteger.DivRem(new BigInteger(whole), unit, out BigInteger remainder);
        int order = (remainder << 1).CompareTo(unit);
        if (order > 0 || (order == 0 && (magnitude > whole || !quotient.IsEven)))
            quotient += 1;
        return Math.CopySign(BigRatio.ToDouble(quotient * unit), number);
    }

    private static Value AsIntegerRatio(ThreadState t, Value self)
    {
        double number = Of(self);
        if (double.IsInfinity(number))
            return t.RaiseOverflowError("cannot convert Infinity to integer ratio");
        if (double.IsNaN(number))
            return t.RaiseValueError("cannot convert NaN to integer ratio");
        (BigInteger numerator, BigInteger denominator) = ToRatio(number);
        return new PyTuple(PyInt.From(numerator), PyInt.From(denominator));
    }

    /// <summary>A finite number as a fraction in lowest terms.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) ToRatio(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        int exponent = (int)((bits >> 52) & 0x7ff);
        long mantissa = bits & ((1L << 52) - 1);
        if (exponent == 0)
            exponent = 1;
        else
            mantissa |= 1L << 52;
        if (mantissa == 0)
            return (BigInteger.Zero, BigInteger.One);
        int zeros = BitOperations.TrailingZeroCount(mantissa);
        mantissa >>= zeros;
        exponent += zeros - 1075;
        BigInteger signed = bits < 0 ? -mantissa : mantissa;
        return exponent >= 0 ? (signed << exponent, BigInteger.One) : (signed, BigInteger.One << -exponent);
    }

    private static Value FromNumber(ThreadState t, Value cls, Value number)
    {
        if (number.IsFloat && cls.Is(TypeObject))
            return number;
        if (!TryGetArgument(t, number, out double converted))
            return Value.Error;
        return OfClass(t, cls, converted);
    }

    private static Value FromHex(ThreadState t, Value cls, Value text)
    {
        if (text.Ref is not PyStr str)
            return t.RaiseTypeError("bad argument type for built-in operation");
        return FloatHex.Read(t, str.Text, out double number) ? OfClass(t, cls, number) : Value.Error;
    }

    private static Value OfClass(ThreadState t, Value cls, double number) =>
        cls.Is(TypeObject) ? Value.FromDouble(number) : Protocols.Calls.Call1(t, cls, Value.FromDouble(number));

    private static Value GetFormat(ThreadState t, Value cls, Value kind)
    {
        if (kind.Ref is not PyStr str)
            return t.RaiseTypeError($"__getformat__() argument must be str, not {kind.Type.Name}");
        if (str.Text is not ("double" or "float"))
            return t.RaiseValueError("__getformat__() argument 1 must be 'double' or 'float'");
        return Value.FromString(BitConverter.IsLittleEndian ? "IEEE, little-endian" : "IEEE, big-endian");
    }

    private static Value Format(ThreadState t, Value self, Value specification) => specification.Ref is PyStr text
        ? NumberFormatting.FormatFloat(t, self, text.Text)
        : t.RaiseTypeError($"__format__() argument must be str, not {specification.Type.Name}");
}
