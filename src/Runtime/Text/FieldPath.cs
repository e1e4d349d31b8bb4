using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>Takes the name of a replacement field apart, such as <c>0.name[key]</c>. See cpython Objects/stringlib/unicode_format.h FieldNameIterator.</summary>
internal struct FieldPath
{
    private readonly PyStr name;
    private int at;

    public FieldPath(PyStr name)
    {
        this.name = name;
        while (at < name.Length && name.PointAt(at) is not ('.' or '['))
            at++;
        First = name.Substring(0, at);
    }

    /// <summary>What <see cref="Next"/> found.</summary>
    public enum Step
    {
        End,
        Error,
        Attribute,
        Index,
        Key,
    }

    /// <summary>The argument the path starts from.</summary>
    public PyStr First { get; }

    /// <summary>Its number: 0 when it has no name; null when it is a keyword.</summary>
    public readonly long? FirstIndex => First.Length == 0 ? 0 : ToIndex(First);

    /// <summary>Finds the next attribute or item; on <see cref="Step.Error"/> a ValueError is pending.</summary>
    public Step Next(ThreadState t, out PyStr part, out long index)
    {
        part = PyStr.Empty;
        index = 0;
        if (at >= name.Length)
            return Step.End;
        int opener = name.PointAt(at++);
        int start = at;
        if (opener == '.')
        {
            while (at < name.Length && name.PointAt(at) is not ('.' or '['))
                at++;
            part = name.Substring(start, at - start);
            return part.Length == 0 ? Fail(t, "Empty attribute in format string") : Step.Attribute;
        }
        if (opener != '[')
            return Fail(t, "Only '.' or '[' may follow ']' in format field specifier");
        while (at < name.Length && name.PointAt(at) != ']')
            at++;
        if (at >= name.Length)
            return Fail(t, "Missing ']' in format string");
        part = name.Substring(start, at - start);
        at++;
        if (part.Length == 0)
            return Fail(t, "Empty attribute in format string");
        if (ToIndex(part) is not { } number)
            return Step.Key;
        if (number < 0)
            return Fail(t, "Too many decimal digits in format string");
        index = number;
        return Step.Index;
    }

    // The number of a text of decimal digits; null for another, -1 for one that is too big.
    private static long? ToIndex(PyStr text)
    {
        long number = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int digit = Characters.DecimalValue(text.PointAt(i));
            if (digit < 0)
                return null;
            if (number > (long.MaxValue - digit) / 10)
                return -1;
            number = (number * 10) + digit;
        }
        return number;
    }

    private static Step Fail(ThreadState t, string message)
    {
        t.RaiseValueError(message);
        return Step.Error;
    }
}
