using System.Globalization;
using System.Numerics;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Text;

// The conversions of % formatting.
internal ref partial struct PercentFormat
{
    private bool ConvertText(Value value, char kind)
    {
        Value text;
        if (isBytes && kind is 's' or 'b')
        {
            text = BytesText(value);
        }
        else
        {
            text = kind == 's' ? Representation.Str(t, value) : Representation.ReprValue(t, value);
            if (!text.IsError && (kind == 'a' || isBytes))
                text = TextRepr.ToAscii((PyStr)text.Ref!);
        }
        if (text.IsError)
            return false;
        PyStr shown = (PyStr)text.Ref!;
        if (precision >= 0 && precision < shown.Length)
            shown = shown.Substring(0, precision);
        return Pad(shown);
    }

    private readonly Value BytesText(Value value)
    {
        if (Buffers.TryGet(value, out ReadOnlyMemory<byte> bytes))
            return Value.FromString(Encoding.Latin1.GetString(bytes.Span));
        Value made = Attributes.CallSpecial(t, value, SpecialNames.Bytes);
        if (made.IsError)
            return made;
        if (made.IsUnbound)
            return t.RaiseTypeError($"%b requires a bytes-like object, or an object that implements __bytes__, not '{value.Type.Name}'");
        return made.Ref is PyBytes result
            ? Value.FromString(Encoding.Latin1.GetString(result.Span))
            : t.RaiseTypeError($"__bytes__ returned non-bytes (type {made.Type.Name})");
    }

    private bool ConvertCharacter(Value value)
    {
        if (isBytes)
            return ConvertByte(value);
        if (value.Ref is PyStr text)
        {
            if (text.Length == 1)
                return Pad(text);
            t.RaiseTypeError($"%c requires an int or a unicode character, not a string of length {text.Length}");
            return false;
        }
        if (value.Type.Index is null && value.Ref is not PyInt && !value.IsInt)
        {
            t.RaiseTypeError($"%c requires an int or a unicode character, not {value.Type.Name}");
            return false;
        }
        if (!Numbers.TryIndex64(t, value, null, out long point))
            return false;
        if (point is >= 0 and <= 0x10FFFF)
            return Pad(PyStr.FromCodePoint((int)point));
        t.RaiseOverflowError("%c arg not in range(0x110000)");
        return false;
    }

    private bool ConvertByte(Value value)
    {
        if (Buffers.TryGet(value, out ReadOnlyMemory<byte> bytes))
        {
            if (bytes.Length == 1)
                return Pad(PyStr.FromCodePoint(bytes.Span[0]));
            t.RaiseTypeError(
                $"%c requires an integer in range(256) or a single byte, not a {value.Type.Name} object of length {bytes.Length}");
            return false;
        }
        if (!value.IsInt && value.Type.Index is null)
        {
            t.RaiseTypeError($"%c requires an integer in range(256) or a single byte, not {value.Type.Name}");
            return false;
        }
        if (!Numbers.TryIndex64(t, value, null, out long number))
            return false;
        if (number is >= 0 and < 256)
            return Pad(PyStr.FromCodePoint((int)number));
        t.RaiseOverflowError("%c arg not in range(256)");
        return false;
    }

    private bool ConvertInteger(Value value, char kind)
    {
        if (value.IsInt && kind == 'd' && width < 0 && precision < 0 && !hasPlus && !hasSpace)
        {
            Span<char> shortText = stackalloc char[20];
            value.Int64.TryFormat(shortText, out int length, default, CultureInfo.InvariantCulture);
            output.Append(shortText[..length]);
            return true;
        }
        Value whole = ToInteger(value, kind);
        if (whole.IsError)
            return false;
        string digits;
        bool isNegative;
        if (kind is 'd' or 'i' or 'u')
        {
            string? shown = whole.IsInt ? whole.Int64.ToString(CultureInfo.InvariantCulture) : DecimalText(whole);
            if (shown is null)
                return false;
            isNegative = shown[0] == '-';
            digits = isNegative ? shown[1..] : shown;
        }
        else
        {
            PyInt.TryGet(whole, out BigInteger number);
            isNegative = number.Sign < 0;
            digits = InBase(BigInteger.Abs(number), kind == 'o' ? 3 : 4, kind == 'X');
        }
        if (precision > PyStr.MaximumLength)
            return TooBig();
        digits = digits.PadLeft(Math.Max(precision, 0), '0');
        string prefix = !isAlternate ? "" : kind switch { 'o' => "0o", 'x' => "0x", 'X' => "0X", _ => "" };
        return PadNumber(isNegative, prefix, digits);
    }

    private readonly Value ToInteger(Value value, char kind)
    {
        if (value.IsInt || value.Ref is PyInt)
            return value;
        bool isIndexOnly = kind is 'o' or 'x' or 'X';
        Value whole = default;
        if (!isIndexOnly && value.Type.Int is not null)
            whole = PyInt.Convert(t, value);
        else if (value.Type.Index is not null)
            whole = Numbers.Index(t, value);
        if (whole.IsError && !t.PendingIs(BuiltinExceptions.TypeError))
            return whole;
        if (!whole.IsError && !whole.IsUnbound && (whole.IsInt || whole.Ref is PyInt))
            return whole;
        t.Pending = null;
        return t.RaiseTypeError($"%{kind} format: {(isIndexOnly ? "an integer" : "a real number")} is required, not {value.Type.Name}");
    }

    // Of the exact int: a bool or an instance of another subclass may show itself otherwise.
    private readonly string? DecimalText(Value whole)
    {
        PyInt.TryGet(whole, out BigInteger number);
        return Representation.Repr(t, PyInt.From(number));
    }

    private static string InBase(BigInteger number, int bitsPerDigit, bool upper)
    {
        if (number.IsZero)
            return "0";
        if (bitsPerDigit == 4)
            return number.ToString(upper ? "X" : "x", CultureInfo.InvariantCulture).TrimStart('0');
        StringBuilder digits = new();
        byte[] bytes = number.ToByteArray();
        int bits = bytes.Length * 8;
        for (int bit = (bits + 2) / 3 * 3 - 3; bit >= 0; bit -= 3)
        {
            int digit = (BitAt(bytes, bit + 2) << 2) | (BitAt(bytes, bit + 1) << 1) | BitAt(bytes, bit);
            if (digit != 0 || digits.Length > 0)
                digits.Append((char)('0' + digit));
        }
        return digits.ToString();
    }

    private static int BitAt(byte[] bytes, int bit) => bit / 8 < bytes.Length ? (bytes[bit / 8] >> (bit % 8)) & 1 : 0;

    private bool ConvertFloat(Value value, char kind)
    {
        Value number = PyFloat.TryGet(value, out double known) ? Value.FromDouble(known) : ToFloat(value);
        if (number.IsError)
            return false;
        string specification = string.Create(CultureInfo.InvariantCulture, $"{(isAlternate ? "#" : "")}.{(precision < 0 ? 6 : precision)}{kind}");
        Value formatted = Representation.Format(t, number, PyStr.From(specification));
        if (formatted.IsError)
            return false;
        string text = ((PyStr)formatted.Ref!).Text;
        bool isNegative = text[0] == '-';
        return PadNumber(isNegative, "", isNegative ? text[1..] : text);
    }

    private readonly Value ToFloat(Value value)
    {
        if (PyInt.TryGet(value, out BigInteger whole))
        {
            double converted = (double)whole;
            return double.IsInfinity(converted) ? t.RaiseOverflowError("int too large to convert to float") : Value.FromDouble(converted);
        }
        if (value.Type.Float is { } convert)
            return convert(t, value);
        if (value.Type.Index is null)
            return t.RaiseTypeError(isBytes ? $"float argument required, not {value.Type.Name}" : $"must be real number, not {value.Type.Name}");
        Value index = Numbers.Index(t, value);
        return index.IsError ? index : ToFloat(index);
    }

    private bool PadNumber(bool isNegative, string prefix, string digits)
    {
        string sign = isNegative ? "-" : hasPlus ? "+" : hasSpace ? " " : "";
        int length = sign.Length + prefix.Length + digits.Length;
        int missing = Math.Max(0, width - length);
        if (missing > PyStr.MaximumLength - length || (long)output.Length + width > PyStr.MaximumLength)
            return TooBig();
        bool zeros = hasZero && !isLeft;
        if (!isLeft && !zeros)
            output.Repeat(' ', missing);
        output.Append(sign);
        output.Append(prefix);
        if (zeros)
            output.Repeat('0', missing);
        output.Append(digits);
        if (isLeft)
            output.Repeat(' ', missing);
        return true;
    }

    private bool Pad(PyStr text)
    {
        int missing = Math.Max(0, width - text.Length);
        if ((long)output.Length + Math.Max(width, text.Length) > PyStr.MaximumLength)
            return TooBig();
        if (!isLeft)
            output.Repeat(' ', missing);
        output.Append(text);
        if (isLeft)
            output.Repeat(' ', missing);
        return true;
    }

    private readonly bool TooBig()
    {
        t.RaiseMemoryError();
        return false;
    }
}
