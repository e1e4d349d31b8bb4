using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>Takes a format string apart: literal text and replacement fields. See cpython Objects/stringlib/unicode_format.h MarkupIterator_next.</summary>
internal struct FormatFields(PyStr format)
{
    private int at;

    /// <summary>What <see cref="Next"/> found.</summary>
    public enum Kind
    {
        End,
        Error,
        Literal,
        Field,
    }

    public int LiteralStart { get; private set; }

    public int LiteralLength { get; private set; }

    /// <summary>The name of the field, with attributes and indices.</summary>
    public PyStr Name { get; private set; } = PyStr.Empty;

    /// <summary>The character after <c>!</c>; 0 when there is none.</summary>
    public int Conversion { get; private set; }

    /// <summary>What follows the colon.</summary>
    public PyStr Specification { get; private set; } = PyStr.Empty;

    /// <summary>The specification contains fields itself.</summary>
    public bool HasNestedFields { get; private set; }

    /// <summary>Finds the next piece; on <see cref="Kind.Error"/> a ValueError is pending.</summary>
    public Kind Next(ThreadState t)
    {
        int length = format.Length;
        if (at >= length)
            return Kind.End;
        int start = at;
        while (at < length && format.PointAt(at) is not ('{' or '}'))
            at++;
        if (at > start)
            return Literal(start, at - start);
        int brace = format.PointAt(at++);
        bool isDoubled = at < length && format.PointAt(at) == brace;
        if (isDoubled)
        {
            at++;
            return Literal(start, 1);
        }
        if (brace == '}')
            return Fail(t, "Single '}' encountered in format string");
        if (at >= length)
            return Fail(t, "Single '{' encountered in format string");
        return ReadField(t);
    }

    private Kind Literal(int start, int length)
    {
        LiteralStart = start;
        LiteralLength = length;
        return Kind.Literal;
    }

    private Kind ReadField(ThreadState t)
    {
        int length = format.Length;
        int start = at;
        bool isInBrackets = false;
        int point = 0;
        for (; at < length; at++)
        {
            point = format.PointAt(at);
            if (point == '{' && !isInBrackets)
                return Fail(t, "unexpected '{' in field name");
            if (point == '[')
                isInBrackets = true;
            else if (point == ']')
                isInBrackets = false;
            else if (!isInBrackets && point is '}' or ':' or '!')
                break;
        }
        if (at >= length)
            return Fail(t, "expected '}' before end of string");
        Name = format.Substring(start, at - start);
        Conversion = 0;
        Specification = PyStr.Empty;
        HasNestedFields = false;
        at++;
        if (point == '!' && !ReadConversion(t, ref point))
            return Kind.Error;
        if (point == ':')
            return ReadSpecification(t);
        return point == '}' ? Kind.Field : Fail(t, "expected '}' before end of string");
    }

    private bool ReadConversion(ThreadState t, ref int point)
    {
        if (at >= format.Length)
        {
            t.RaiseValueError("end of string while looking for conversion specifier");
            return false;
        }
        Conversion = format.PointAt(at++);
        if (at >= format.Length)
        {
            t.RaiseValueError("unmatched '{' in format spec");
            return false;
        }
        point = format.PointAt(at++);
        if (point is ':' or '}')
            return true;
        t.RaiseValueError("expected ':' after conversion specifier");
        return false;
    }

    private Kind ReadSpecification(ThreadState t)
    {
        int start = at;
        for (int depth = 1; at < format.Length; at++)
        {
            int point = format.PointAt(at);
            if (point == '{')
            {
                HasNestedFields = true;
                depth++;
            }
            else if (point == '}' && --depth == 0)
            {
                Specification = format.Substring(start, at - start);
                at++;
                return Kind.Field;
            }
        }
        return Fail(t, HasNestedFields ? "unmatched '{' in format spec" : "expected '}' before end of string");
    }

    private static Kind Fail(ThreadState t, string message)
    {
        t.RaiseValueError(message);
        return Kind.Error;
    }
}
