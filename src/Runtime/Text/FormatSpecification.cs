using System.Text;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Text;

/// <summary>A parsed format specification such as <c>*>+#010,.2f</c>. See cpython Python/formatter_unicode.c parse_internal_render_format_spec.</summary>
internal readonly struct FormatSpecification
{
    /// <summary>The longest text made; more is a MemoryError at once.</summary>
    public const int MaximumLength = 0x3FFFFFD0;

    /// <summary>What padding is made of: one code point.</summary>
    public string Fill { get; private init; }

    /// <summary><c>&lt;</c>, <c>&gt;</c>, <c>^</c> or <c>=</c>.</summary>
    public char Align { get; private init; }

    /// <summary><c>+</c>, <c>-</c> or a space; '\0' when not given.</summary>
    public char Sign { get; private init; }

    /// <summary><c>z</c>: a negative zero loses its sign.</summary>
    public bool CoercesNegativeZero { get; private init; }

    /// <summary><c>#</c>.</summary>
    public bool Alternate { get; private init; }

    /// <summary>The minimum width; -1 when not given.</summary>
    public long Width { get; private init; }

    /// <summary>What groups the digits of the whole part: <c>,</c>, <c>_</c> or '\0'.</summary>
    public char Grouping { get; private init; }

    /// <summary>What groups the digits of the fraction: <c>,</c>, <c>_</c> or '\0'.</summary>
    public char FractionGrouping { get; private init; }

    /// <summary>The precision; -1 when not given.</summary>
    public long Precision { get; private init; }

    /// <summary>The type's letter, or the type's default.</summary>
    public Rune Type { get; private init; }

    /// <summary>Parses a specification for a value; false with a ValueError pending when it is malformed.</summary>
    public static bool TryParse(ThreadState t, string text, Value value, char defaultType, char defaultAlign, out FormatSpecification specification)
    {
        Scanner scanner = new(text);
        specification = default;
        string fill = " ";
        char align = defaultAlign;
        bool alignGiven = scanner.TryFillAndAlign(ref fill, ref align, out bool fillGiven);
        char sign = scanner.TakeAny("+- ");
        bool coerces = scanner.TakeAny("z") != 0;
        bool alternate = scanner.TakeAny("#") != 0;
        if (!fillGiven && scanner.TakeAny("0") != 0)
        {
            fill = "0";
            if (!alignGiven && defaultAlign == '>')
                align = '=';
        }
        if (!scanner.TryInteger(t, out long width) || !scanner.TryGrouping(t, out char grouping))
            return false;
        long precision = -1;
        char fractionGrouping = '\0';
        if (scanner.TakeAny(".") != 0)
        {
            if (!scanner.TryInteger(t, out precision) || !scanner.TryGrouping(t, out fractionGrouping))
                return false;
            if (precision < 0 && fractionGrouping == 0)
                return Fail(t, "Format specifier missing precision");
        }
        Rune type = scanner.IsAtEnd ? new Rune(defaultType) : scanner.TakeRune();
        if (!scanner.IsAtEnd)
            return Fail(t, $"Invalid format specifier '{text}' for object of type '{value.Type.Name}'");
        specification = new FormatSpecification
        {
            Fill = fill,
            Align = align,
            Sign = sign,
            CoercesNegativeZero = coerces,
            Alternate = alternate,
            Width = width,
            Grouping = grouping,
            Precision = precision,
            FractionGrouping = fractionGrouping,
            Type = type,
        };
        return specification.CheckGrouping(t);
    }

    /// <summary>Raises the ValueError for a type letter that the value's type does not have.</summary>
    public Value RaiseUnknownCode(ThreadState t, Value value)
    {
        string code = Type.Value is > 32 and < 128 ? Type.ToString() : $"\\x{Type.Value:x}";
        return t.RaiseValueError($"Unknown format code '{code}' for object of type '{value.Type.Name}'");
    }

    /// <summary>The text padded to the width, which counts code points.</summary>
    public Value Pad(ThreadState t, string text)
    {
        if (Width <= 0)
            return Value.FromString(text);
        long missing = Width - CountCodePoints(text);
        if (missing <= 0)
            return Value.FromString(text);
        if (missing * Fill.Length + text.Length > MaximumLength)
            return t.RaiseMemoryError();
        int left = (int)(Align switch { '<' => 0, '^' => missing / 2, _ => missing });
        StringBuilder builder = new(text.Length + ((int)missing * Fill.Length));
        AppendFill(builder, left);
        builder.Append(text);
        AppendFill(builder, (int)missing - left);
        return Value.FromString(builder.ToString());
    }

    /// <summary>Appends padding of so many code points.</summary>
    public void AppendFill(StringBuilder builder, int count)
    {
        if (Fill.Length == 1)
            builder.Append(Fill[0], count);
        else
            builder.Insert(builder.Length, Fill, count);
    }

    private static int CountCodePoints(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }
        return count;
    }

    private bool CheckGrouping(ThreadState t)
    {
        if (Grouping != 0 && !TakesGrouping(Grouping == '_'))
            return FailGrouping(t, Grouping);
        if (FractionGrouping != 0 && Type.Value == 'n')
            return FailGrouping(t, FractionGrouping);
        return true;
    }

    private bool TakesGrouping(bool underscore) => Type.Value switch
    {
        'd' or 'e' or 'f' or 'g' or 'E' or 'F' or 'G' or '%' or 0 => true,
        'b' or 'o' or 'x' or 'X' => underscore,
        _ => false,
    };

    private bool FailGrouping(ThreadState t, char separator)
    {
        string code = Type.Value is > 32 and < 128 ? Type.ToString() : $"\\x{Type.Value:x}";
        return Fail(t, $"Cannot specify '{separator}' with '{code}'.");
    }

    private static bool Fail(ThreadState t, string message)
    {
        t.RaiseValueError(message);
        return false;
    }

    /// <summary>Reads a specification from left to right.</summary>
    private ref struct Scanner(string text)
    {
        private int position;

        public readonly bool IsAtEnd => position >= text.Length;

        public bool TryFillAndAlign(ref string fill, ref char align, out bool fillGiven)
        {
            int first = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1;
            fillGiven = text.Length > first && IsAlign(text[first]);
            if (fillGiven)
            {
                fill = text[..first];
                align = text[first];
                position = first + 1;
                return true;
            }
            if (text.Length == 0 || !IsAlign(text[0]))
                return false;
            align = text[0];
            position = 1;
            return true;
        }

        /// <summary>Takes the next character when it is one of these; else '\0'.</summary>
        public char TakeAny(string characters) => !IsAtEnd && characters.Contains(text[position]) ? text[position++] : '\0';

        public Rune TakeRune()
        {
            // A lone surrogate has no rune; it is no type's letter either.
            if (Rune.DecodeFromUtf16(text.AsSpan(position), out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
                length = 1;
            position += length;
            return rune;
        }

        /// <summary>Reads digits, also those of other scripts; -1 when there are none.</summary>
        public bool TryInteger(ThreadState t, out long number)
        {
            number = -1;
            while (!IsAtEnd && NumberParsing.DecimalDigit(text[position]) is >= 0 and int digit)
            {
                if (number > (long.MaxValue - digit) / 10)
                    return Fail(t, "Too many decimal digits in format string");
                number = (Math.Max(number, 0) * 10) + digit;
                position++;
            }
            return true;
        }

        public bool TryGrouping(ThreadState t, out char separator)
        {
            separator = TakeAny(",_");
            if (separator == 0 || IsAtEnd || text[position] is not (',' or '_') || text[position] == separator)
                return true;
            return Fail(t, "Cannot specify both ',' and '_'.");
        }

        private static bool IsAlign(char character) => character is '<' or '>' or '=' or '^';
    }
}
