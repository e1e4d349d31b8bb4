using System.Numerics;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions on numbers. See cpython Python/bltinmodule.c.</summary>
internal static class NumberFunctions
{
    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("abs", "(x, /)", Numbers.Absolute))
        .Add(new PyBuiltinFunction("bin", "(number, /)", static (t, number) => Digits(t, number, 1, "0b")))
        .Add(new PyBuiltinFunction("divmod", "(x, y, /)", static (t, x, y) => Numbers.Binary(t, Numbers.DivModOperator, x, y)))
        .Add(new PyBuiltinFunction("hex", "(number, /)", static (t, number) => Digits(t, number, 4, "0x")))
        .Add(new PyBuiltinFunction("oct", "(number, /)", static (t, number) => Digits(t, number, 3, "0o")))
        .Add(new PyBuiltinFunction("pow", "(base, exp, mod=None)", Numbers.Power))
        .Add(new PyBuiltinFunction("round", "(number, ndigits=None)", Round));

    private static Value Round(ThreadState t, Value number, Value digits)
    {
        Value result = digits.IsNone
            ? Attributes.CallSpecial(t, number, SpecialNames.Round)
            : Attributes.CallSpecial(t, number, SpecialNames.Round, digits);
        return result.IsUnbound ? t.RaiseTypeError($"type {number.Type.Name} doesn't define __round__ method") : result;
    }

    private static Value Digits(ThreadState t, Value value, int bitsPerDigit, string prefix)
    {
        Value index = Numbers.Index(t, value);
        if (index.IsError)
            return index;
        PyInt.TryGet(index, out BigInteger number);
        return Value.FromString((number.Sign < 0 ? "-" : "") + prefix + Magnitude(BigInteger.Abs(number), bitsPerDigit));
    }

    // The digits of a number that is not negative, in base 2, 8 or 16: cut from its bytes, which takes linear time.
    private static string Magnitude(BigInteger number, int bitsPerDigit)
    {
        if (number.IsZero)
            return "0";
        long bits = number.GetBitLength();
        byte[] bytes = number.ToByteArray(isUnsigned: true);
        int count = (int)((bits + bitsPerDigit - 1) / bitsPerDigit);
        StringBuilder builder = new(count);
        for (int digit = count - 1; digit >= 0; digit--)
        {
            long bit = (long)digit * bitsPerDigit;
            int at = (int)(bit >> 3);
            int window = bytes[at] | (at + 1 < bytes.Length ? bytes[at + 1] << 8 : 0);
            int value = (window >> (int)(bit & 7)) & ((1 << bitsPerDigit) - 1);
            builder.Append((char)(value < 10 ? '0' + value : 'a' + value - 10));
        }
        return builder.ToString();
    }
}
