using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

internal static partial class NumberFormatting
{
    /// <summary><c>complex.__format__</c>. See cpython Python/formatter_unicode.c format_complex_internal.</summary>
    public static Value FormatComplex(ThreadState t, Value value, string text)
    {
        if (text.Length == 0)
            return Protocols.Representation.Str(t, value);
        if (!FormatSpecification.TryParse(t, text, value, '\0', '>', out FormatSpecification specification))
            return Value.Error;
        if (specification.Type.Value is not ('\0' or 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'n'))
            return specification.RaiseUnknownCode(t, value);
        if (specification.Fill == "0")
            return t.RaiseValueError("Zero padding is not allowed in complex format specifier");
        if (specification.Align == '=')
            return t.RaiseValueError("'=' alignment flag is not allowed in complex format specifier");
        if (specification.Precision > FormatSpecification.MaximumLength)
            return specification.Precision > int.MaxValue ? t.RaiseValueError("precision too big") : t.RaiseMemoryError();
        Complex number = ((PyComplex)value.Ref!).Number;
        bool asRepr = specification.Type.Value == 0;
        bool skipsReal = asRepr && number.Real == 0 && !double.IsNegative(number.Real);
        string imaginary = ComplexPart(number.Imaginary, in specification, skipsReal ? specification.Sign : '+') + "j";
        if (skipsReal)
            return specification.Pad(t, imaginary);
        string both = ComplexPart(number.Real, in specification, specification.Sign) + imaginary;
        return specification.Pad(t, asRepr ? $"({both})" : both);
    }

    private static string ComplexPart(double number, in FormatSpecification specification, char sign)
    {
        string text;
        if (specification.Type.Value != 0)
            text = RealText(number, in specification);
        else if (specification.Precision < 0)
            text = FloatRepr.Format(number, 'r', 0, specification.Alternate);
        else
            text = FloatRepr.Format(number, 'g', (int)specification.Precision, specification.Alternate);
        return Split(text, specification.FractionGrouping).Write(sign, specification.Grouping);
    }
}
