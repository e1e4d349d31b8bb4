using System.Globalization;
using System.Numerics;

namespace PyLite.Interpreter.Syntax;

/// <content>What numbers are worth.</content>
internal sealed partial class AstBuilder
{
    private static readonly object[] s_smallIntegers = SmallIntegers();

    private object Number(int token)
    {
        ReadOnlySpan<char> text = _tokens.TextOf(token);
        if (text.Length == 1)
            return s_smallIntegers[text[0] - '0'];
        if (text.Contains('_'))
            text = text.ToString().Replace("_", "");
        if (text[0] == '0' && text.Length > 1 && (text[1] | 0x20) is 'x' or 'o' or 'b')
            return RadixInteger(text[2..], text[1] | 0x20);
        if (text[^1] is 'j' or 'J')
            return new Complex(0, Float(text[..^1]));
        if (text.IndexOfAny('.', 'e', 'E') >= 0)
            return Float(text);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value))
            return value;
        if (text.Length > MaximumDigits && MaximumDigits > 0)
            throw FailTooManyDigits(token, text.Length);
        return BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private ParseAbort FailTooManyDigits(int token, int digits) => Fail(
        $"Exceeds the limit ({MaximumDigits} digits) for integer string conversion: value has {digits} digits; "
            + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
        new SourceSpan(_tokens[token].Line, -1, _tokens[token].Line, -1));

    private static double Float(ReadOnlySpan<char> text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static object RadixInteger(ReadOnlySpan<char> digits, int radix)
    {
        int bits = radix switch { 'x' => 4, 'o' => 3, _ => 1 };
        if (digits.Length * bits > 60)
            return LongRadixInteger(digits, bits);
        long value = 0;
        foreach (char digit in digits)
            value = (value << bits) | (uint)Digit(digit);
        return value;
    }

    /// <summary>Fills the bytes of the number from its last digit on: no multiplication, whatever the length.</summary>
    private static object LongRadixInteger(ReadOnlySpan<char> digits, int bits)
    {
        byte[] bytes = new byte[(digits.Length * bits >> 3) + 2];
        int position = 0;
        for (int i = digits.Length - 1; i >= 0; i--, position += bits)
        {
            int shifted = Digit(digits[i]) << (position & 7);
            bytes[position >> 3] |= (byte)shifted;
            bytes[(position >> 3) + 1] |= (byte)(shifted >> 8);
        }
        var value = new BigInteger(bytes, isUnsigned: true);
        return value <= long.MaxValue ? (object)(long)value : value;
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private static object[] SmallIntegers()
    {
        var integers = new object[10];
        for (int i = 0; i < integers.Length; i++)
            integers[i] = (long)i;
        return integers;
    }
}
