using System.Text;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Text;

/// <summary>The parts of a written number, to be put together with sign, grouping and padding. See cpython Python/formatter_unicode.c fill_number.</summary>
internal readonly record struct NumberLayout(bool IsNegative, string Prefix, string Digits, string Rest, int GroupSize)
{
    /// <summary>The whole text by the specification.</summary>
    public Value Render(ThreadState t, in FormatSpecification specification)
    {
        if (specification.Width <= 0)
            return Value.FromString(Write(specification.Sign, specification.Grouping));
        if (specification.Align != '=')
            return specification.Pad(t, Write(specification.Sign, specification.Grouping));
        if (specification.Width > FormatSpecification.MaximumLength)
            return t.RaiseMemoryError();
        string sign = SignText(specification.Sign);
        int room = (int)specification.Width - sign.Length - Prefix.Length - Rest.Length;
        // Infinities and NaN have no digits to group.
        string digits = specification.Grouping == 0 || Digits.Length == 0
            ? Digits
            : Group(specification.Grouping, specification.Fill == "0" ? room : 0);
        StringBuilder builder = new();
        builder.Append(sign).Append(Prefix);
        if (room > digits.Length)
            specification.AppendFill(builder, room - digits.Length);
        return Value.FromString(builder.Append(digits).Append(Rest).ToString());
    }

    /// <summary>Sign, prefix, grouped digits and the rest, without padding.</summary>
    public string Write(char sign, char grouping)
    {
        string digits = grouping == 0 ? Digits : Group(grouping, 0);
        return string.Concat(SignText(sign), Prefix, digits, Rest);
    }

    private string SignText(char sign) => IsNegative ? "-" : sign is '+' ? "+" : sign is ' ' ? " " : "";

    /// <summary>The digits in groups, with zeros in front until the text is as wide as asked for: it may get wider by one.</summary>
    private string Group(char separator, int minimumWidth)
    {
        // Written from right to left, then turned round.
        StringBuilder reversed = new(Digits.Length * 4 / 3);
        int next = Digits.Length - 1;
        int inGroup = 0;
        while (next >= 0 || reversed.Length < minimumWidth)
        {
            if (inGroup == GroupSize)
            {
                reversed.Append(separator);
                inGroup = 0;
            }
            reversed.Append(next >= 0 ? Digits[next--] : '0');
            inGroup++;
        }
        return string.Create(reversed.Length, reversed, static (span, source) =>
        {
            source.CopyTo(0, span, span.Length);
            span.Reverse();
        });
    }
}
