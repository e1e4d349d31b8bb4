using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyInt
{
    /// <summary>The size of the parts CPython stores an int in, in bits; <c>__sizeof__</c> counts them.</summary>
    private const int DigitBits = 30;

    private static Member[] MakeMembers() =>
    [
        new Method("as_integer_ratio", "()", static (t, self) => new PyTuple(ToExact(self), Value.FromInt64(1))),
        new Method("bit_count", "()", BitCount),
        new Method("bit_length", "()", BitLength),
        new Method("conjugate", "()", static (t, self) => ToExact(self)),
        new ClassMethod("from_bytes", "(bytes, byteorder='big', *, signed=False)", FromBytes),
        new Method("is_integer", "()", static (ThreadState t, Value self) => Value.True),
        new Method("to_bytes", "(length=1, byteorder='big', *, signed=False)", ToBytes),
        new Method("__ceil__", "()", static (t, self) => ToExact(self)),
        new Method("__floor__", "()", static (t, self) => ToExact(self)),
        new Method("__trunc__", "()", static (t, self) => ToExact(self)),
        new Method("__round__", "(ndigits=None, /)", Round),
        new Method("__format__", "(format_spec, /)", Format),
        new Method("__getnewargs__", "()", static (t, self) => new PyTuple(ToExact(self))),
        new Method("__sizeof__", "()", SizeOf),
        new GetSet("real", static (t, self) => ToExact(self)) { Doc = "the real part of a complex number" },
        new GetSet("imag", static (t, self) => Value.FromInt64(0)) { Doc = "the imaginary part of a complex number" },
        new GetSet("numerator", static (t, self) => ToExact(self)),
        new GetSet("denominator", static (t, self) => Value.FromInt64(1)),
    ];

    private static BigInteger NumberOf(Value self)
    {
        TryGet(self, out BigInteger number);
        return number;
    }

    private static Value BitLength(ThreadState t, Value self) => Value.FromInt64(BitLengthOf(NumberOf(self)));

    /// <summary>The bits of the absolute value.</summary>
    public static long BitLengthOf(BigInteger number) => BigInteger.Abs(number).GetBitLength();

    private static Value BitCount(ThreadState t, Value self)
    {
        BigInteger number = BigInteger.Abs(NumberOf(self));
        if (number <= ulong.MaxValue)
            return Value.FromInt64(BitOperations.PopCount((ulong)number));
        long count = 0;
        foreach (byte part in number.ToByteArray())
            count += BitOperations.PopCount(part);
        return Value.FromInt64(count);
    }

    /// <summary>See cpython Objects/longobject.c int___round___impl.</summary>
    private static Value Round(ThreadState t, Value self, Value digits)
    {
        if (digits.IsNone)
            return ToExact(self);
        Value index = Protocols.Numbers.Index(t, digits);
        if (index.IsError)
            return index;
        BigInteger count = NumberOf(index);
        if (count.Sign >= 0)
            return ToExact(self);
        BigInteger number = NumberOf(self);
        // Nothing remains of a number that is far shorter than the power of ten.
        if (-count > number.GetBitLength())
            return Value.FromInt64(0);
        return From(RoundToMultiple(number, BigInteger.Pow(10, (int)-count)));
    }

    /// <summary>The multiple nearest to the number, ties to the even one.</summary>
    private static BigInteger RoundToMultiple(BigInteger number, BigInteger unit)
    {
        (BigInteger quotient, BigInteger remainder) = FloorDivRem(number, unit);
        int order = (remainder << 1).CompareTo(unit);
        if (order > 0 || (order == 0 && !quotient.IsEven))
            quotient += 1;
        return quotient * unit;
    }

    private static Value Format(ThreadState t, Value self, Value specification) => specification.Ref is PyStr text
        ? NumberFormatting.FormatInt(t, self, text.Text)
        : t.RaiseTypeError($"__format__() argument must be str, not {specification.Type.Name}");

    private static Value SizeOf(ThreadState t, Value self)
    {
        long digits = Math.Max(1, (BitLengthOf(NumberOf(self)) + DigitBits - 1) / DigitBits);
        return Value.FromInt64(24 + (4 * digits));
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        string? digits = IntText.ToDecimal(t, NumberOf(self));
        return digits is null ? Value.Error : Value.FromString(digits);
    }
}
