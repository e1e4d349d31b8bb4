using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Text;

/// <summary>
/// <c>format % arguments</c>, for str and (as Latin-1) for bytes. See cpython Objects/unicodeobject.c PyUnicode_Format.
/// </summary>
internal ref partial struct PercentFormat
{
    private readonly ThreadState t;
    private readonly PyStr format;
    private readonly bool isBytes;
    private readonly Value argument;
    private readonly PyTuple? tuple;
    private TextBuilder output;
    private Value mapping;
    private int next;
    private int at;
    private bool isUsed;
    private bool isKeyRead;

    // The conversion being done.
    private Value keyed;
    private bool isLeft;
    private bool hasPlus;
    private bool hasSpace;
    private bool isAlternate;
    private bool hasZero;
    private int width;
    private int precision;

    private PercentFormat(ThreadState t, PyStr format, Value argument, bool isBytes)
    {
        this.t = t;
        this.format = format;
        this.isBytes = isBytes;
        this.argument = argument;
        tuple = argument.Ref as PyTuple;
        bool isText = argument.Ref is PyStr || (isBytes && argument.Ref is PyBytes or PyByteArray);
        if (tuple is null && !isText && argument.Type.GetItem is not null)
            mapping = argument;
        output = new TextBuilder(format.Length + 16);
    }

    /// <summary><c>format % arguments</c> of strs.</summary>
    public static Value Format(ThreadState t, PyStr format, Value arguments) => new PercentFormat(t, format, arguments, isBytes: false).Run();

    /// <summary><c>format % arguments</c> of bytes, given and returned as the str of the same Latin-1 characters.</summary>
    public static Value FormatBytes(ThreadState t, PyStr format, Value arguments) => new PercentFormat(t, format, arguments, isBytes: true).Run();

    private Value Run()
    {
        while (at < format.Length)
        {
            int percent = format.IsSimple ? format.Chars[at..].IndexOf('%') : format.Points[at..].IndexOf('%');
            int end = percent < 0 ? format.Length : at + percent;
            output.Append(format, at, end - at);
            at = end + 1;
            if (percent >= 0 && !Convert())
                return Value.Error;
        }
        bool allUsed = tuple is not null ? next >= tuple.Count : isUsed || !mapping.IsUnbound;
        return allUsed
            ? output.ToPyStr()
            : t.RaiseTypeError($"not all arguments converted during {(isBytes ? "bytes" : "string")} formatting");
    }

    private Value NextArgument()
    {
        if (!keyed.IsUnbound)
        {
            Value value = keyed;
            keyed = default;
            return value;
        }
        if (tuple is not null && next < tuple.Count)
            return tuple.Items[next++];
        // A mapping whose keys were asked for is no argument itself.
        if (tuple is null && !isUsed && !isKeyRead)
        {
            isUsed = true;
            return argument;
        }
        return t.RaiseTypeError("not enough arguments for format string");
    }

    private bool Convert()
    {
        keyed = default;
        isLeft = hasPlus = hasSpace = isAlternate = hasZero = false;
        width = precision = -1;
        if (Peek() == '%')
        {
            at++;
            output.Append('%');
            return true;
        }
        if (Peek() == '(' && !ReadKey())
            return false;
        ReadFlags();
        if (!ReadNumber("width", ref width))
            return false;
        if (width < -1)
        {
            isLeft = true;
            width = -width;
        }
        if (Peek() == '.')
        {
            at++;
            precision = 0;
            if (!ReadNumber("precision", ref precision))
                return false;
            precision = Math.Max(precision, 0);
        }
        if (Peek() is 'h' or 'l' or 'L')
            at++;
        if (at >= format.Length)
            return Fail("incomplete format");
        return ConvertTo(format.PointAt(at++));
    }

    private readonly int Peek() => at < format.Length ? format.PointAt(at) : -1;

    private readonly bool Fail(string message)
    {
        t.RaiseValueError(message);
        return false;
    }

    private bool ReadKey()
    {
        if (mapping.IsUnbound)
        {
            t.RaiseTypeError("format requires a mapping");
            return false;
        }
        isKeyRead = true;
        int start = ++at;
        for (int depth = 1; at < format.Length; at++)
        {
            int point = format.PointAt(at);
            depth += point == '(' ? 1 : point == ')' ? -1 : 0;
            if (depth > 0)
                continue;
            PyStr name = format.Substring(start, at - start);
            at++;
            Value key = isBytes ? PyBytes.Of(System.Text.Encoding.Latin1.GetBytes(name.Text)) : name;
            keyed = Containers.GetItem(t, mapping, key);
            return !keyed.IsError;
        }
        return Fail("incomplete format key");
    }

    private void ReadFlags()
    {
        for (; ; at++)
        {
            switch (Peek())
            {
                case '-':
                    isLeft = true;
                    break;
                case '+':
                    hasPlus = true;
                    break;
                case ' ':
                    hasSpace = true;
                    break;
                case '#':
                    isAlternate = true;
                    break;
                case '0':
                    hasZero = true;
                    break;
                default:
                    return;
            }
        }
    }

    private bool ReadNumber(string what, ref int number)
    {
        if (Peek() == '*')
        {
            at++;
            Value value = NextArgument();
            if (value.IsError)
                return false;
            if (!value.IsInt && value.Ref is not PyInt)
            {
                t.RaiseTypeError("* wants int");
                return false;
            }
            return what == "width" ? TryGivenWidth(value, out number) : IntArguments.TryInt32(t, value, out number);
        }
        if (!char.IsAsciiDigit((char)Math.Max(0, Peek())))
            return true;
        bool isWidth = what == "width";
        long limit = isWidth ? long.MaxValue : int.MaxValue;
        long total = 0;
        while (Peek() is >= '0' and <= '9')
        {
            int digit = format.PointAt(at++) - '0';
            if (total > (limit - digit) / 10)
                return Fail(isWidth ? "width too big" : isBytes ? "prec too big" : "precision too big");
            total = (total * 10) + digit;
        }
        if (isWidth)
            return TryWidth(total, out number);
        number = (int)total;
        return true;
    }

    // A text of more than an int's worth of characters cannot be made.
    private bool TryGivenWidth(Value value, out int width)
    {
        width = 0;
        return Numbers.TrySize(t, value, out long size) && TryWidth(size, out width);
    }

    private bool TryWidth(long size, out int width)
    {
        width = 0;
        if (Math.Abs(size) > Array.MaxLength)
        {
            t.RaiseMemoryError();
            return false;
        }
        width = (int)size;
        return true;
    }

    private bool ConvertTo(int kind)
    {
        int index = at - 1;
        Value value = NextArgument();
        if (value.IsError)
            return false;
        switch (kind)
        {
            case 'd' or 'i' or 'u' or 'o' or 'x' or 'X':
                return ConvertInteger(value, (char)kind);
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G':
                return ConvertFloat(value, (char)kind);
            case 'c':
                return ConvertCharacter(value);
            case 's' or 'r' or 'a':
            case 'b' when isBytes:
                return ConvertText(value, (char)kind);
        }
        string shown = kind is > 31 and < 128 ? ((char)kind).ToString() : "?";
        return Fail($"unsupported format character '{shown}' (0x{kind.ToString("x", CultureInfo.InvariantCulture)}) at index {index}");
    }
}
