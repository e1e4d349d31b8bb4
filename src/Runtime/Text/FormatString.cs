using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Text;

/// <summary><c>str.format</c>. See cpython Objects/stringlib/unicode_format.h.</summary>
internal ref struct FormatString
{
    private const int MaximumNesting = 1;

    private readonly ThreadState t;
    private readonly ReadOnlySpan<Value> positional;
    private readonly Arguments keywords;
    private readonly Value mapping;

    // How fields without a name are counted: -1 while undecided, -2 when fields are numbered by hand.
    private int automatic;

    private FormatString(ThreadState t, Arguments arguments, Value mapping)
    {
        this.t = t;
        this.mapping = mapping;
        positional = arguments.Positional;
        keywords = arguments;
        automatic = -1;
    }

    /// <summary><c>format.format(*args, **kwargs)</c>.</summary>
    public static Value Format(ThreadState t, PyStr format, in Arguments arguments) => new FormatString(t, arguments, default).Expand(format, MaximumNesting);

    /// <summary><c>format.format_map(mapping)</c>.</summary>
    public static Value FormatMap(ThreadState t, PyStr format, Value mapping) => new FormatString(t, Arguments.Empty, mapping).Expand(format, MaximumNesting);

    private Value Expand(PyStr format, int depth)
    {
        if (depth < 0)
            return t.RaiseValueError("Max string recursion exceeded");
        TextBuilder output = new(format.Length + 16);
        FormatFields fields = new(format);
        while (true)
        {
            switch (fields.Next(t))
            {
                case FormatFields.Kind.End:
                    return output.ToPyStr();
                case FormatFields.Kind.Error:
                    return Value.Error;
                case FormatFields.Kind.Literal:
                    output.Append(format, fields.LiteralStart, fields.LiteralLength);
                    continue;
            }
            Value text = Render(in fields, depth);
            if (text.IsError)
                return text;
            output.Append((PyStr)text.Ref!);
        }
    }

    private Value Render(in FormatFields fields, int depth)
    {
        Value value = GetField(fields.Name);
        if (value.IsError)
            return value;
        if (fields.Conversion != 0)
        {
            value = Converted(value, fields.Conversion);
            if (value.IsError)
                return value;
        }
        PyStr specification = fields.Specification;
        if (fields.HasNestedFields)
        {
            Value expanded = Expand(specification, depth - 1);
            if (expanded.IsError)
                return expanded;
            specification = (PyStr)expanded.Ref!;
        }
        return Representation.Format(t, value, specification);
    }

    private readonly Value Converted(Value value, int conversion)
    {
        switch (conversion)
        {
            case 's':
                return Representation.Str(t, value);
            case 'r':
                return Representation.ReprValue(t, value);
            case 'a':
                Value repr = Representation.ReprValue(t, value);
                return repr.IsError ? repr : TextRepr.ToAscii((PyStr)repr.Ref!);
        }
        return conversion is > 32 and < 127
            ? t.RaiseValueError($"Unknown conversion specifier {(char)conversion}")
            : t.RaiseValueError($"Unknown conversion specifier \\x{conversion.ToString("x", CultureInfo.InvariantCulture)}");
    }

    private Value GetField(PyStr name)
    {
        FieldPath path = new(name);
        PyStr first = path.First;
        Value value;
        if (path.FirstIndex is { } index)
        {
            if (index < 0)
                return t.RaiseValueError("Too many decimal digits in format string");
            if (!TryNumber(first.Length == 0, ref index))
                return Value.Error;
            if (!mapping.IsUnbound)
                return t.RaiseValueError("Format string contains positional fields");
            if (index >= positional.Length)
                return t.RaiseIndexError($"Replacement index {index} out of range for positional args tuple");
            value = positional[(int)index];
        }
        else
        {
            value = mapping.IsUnbound ? Keyword(first) : Containers.GetItem(t, mapping, first);
        }
        while (!value.IsError)
        {
            switch (path.Next(t, out PyStr part, out long number))
            {
                case FieldPath.Step.End:
                    return value;
                case FieldPath.Step.Error:
                    return Value.Error;
                case FieldPath.Step.Attribute:
                    value = Attributes.Get(t, value, PyStr.Intern(part.Text));
                    break;
                case FieldPath.Step.Index:
                    value = Containers.GetItem(t, value, Value.FromInt64(number));
                    break;
                default:
                    value = Containers.GetItem(t, value, part);
                    break;
            }
        }
        return value;
    }

    private bool TryNumber(bool isAutomatic, ref long index)
    {
        if (isAutomatic)
        {
            if (automatic == -2)
            {
                t.RaiseValueError("cannot switch from manual field specification to automatic field numbering");
                return false;
            }
            index = ++automatic;
            return true;
        }
        if (automatic >= 0)
        {
            t.RaiseValueError("cannot switch from automatic field numbering to manual field specification");
            return false;
        }
        automatic = -2;
        return true;
    }

    private readonly Value Keyword(PyStr name)
    {
        ReadOnlySpan<Value> values = keywords.KeywordValues;
        for (int i = 0; i < values.Length; i++)
        {
            if (keywords.Names![i].Equals(name))
                return values[i];
        }
        return t.RaiseKeyError(name);
    }
}
