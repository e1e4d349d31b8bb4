using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_string</c>: str.format's way of taking texts apart, for <c>string.Formatter</c>.</summary>
internal static class StringCoreModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_string", "string helper module");
        module.Add(new PyBuiltinFunction("formatter_parser", "(text, /)", Parse));
        module.Add(new PyBuiltinFunction("formatter_field_name_split", "(text, /)", SplitName));
        return module;
    }

    // A list where CPython has an iterator: the pieces (literal, field, specification, conversion).
    private static Value Parse(ThreadState t, Value value)
    {
        if (value.Ref is not PyStr text)
            return t.RaiseTypeError($"expected str, got {value.Type.Name}");
        PyList pieces = new();
        TextBuilder literal = new(16);
        FormatFields fields = new(text);
        while (true)
        {
            switch (fields.Next(t))
            {
                case FormatFields.Kind.Error:
                    return Value.Error;
                case FormatFields.Kind.Literal:
                    literal.Append(text, fields.LiteralStart, fields.LiteralLength);
                    continue;
                case FormatFields.Kind.End:
                    if (literal.Length > 0)
                        pieces.Append(new PyTuple(literal.ToPyStr(), Value.None, Value.None, Value.None));
                    return Protocols.Iteration.Iter(t, pieces);
            }
            Value conversion = fields.Conversion == 0 ? Value.None : PyStr.FromCodePoint(fields.Conversion);
            pieces.Append(new PyTuple(literal.ToPyStr(), fields.Name, fields.Specification, conversion));
            literal = new TextBuilder(16);
        }
    }

    private static Value SplitName(ThreadState t, Value value)
    {
        if (value.Ref is not PyStr text)
            return t.RaiseTypeError($"expected str, got {value.Type.Name}");
        FieldPath path = new(text);
        Value first = path.First.Length > 0 && path.FirstIndex is { } index ? Value.FromInt64(index) : path.First;
        PyList rest = new();
        while (true)
        {
            switch (path.Next(t, out PyStr part, out long number))
            {
                case FieldPath.Step.End:
                    return new PyTuple(first, Protocols.Iteration.Iter(t, rest));
                case FieldPath.Step.Error:
                    return Value.Error;
                case FieldPath.Step.Attribute:
                    rest.Append(new PyTuple(Value.True, part));
                    break;
                case FieldPath.Step.Index:
                    rest.Append(new PyTuple(Value.False, Value.FromInt64(number)));
                    break;
                default:
                    rest.Append(new PyTuple(Value.False, part));
                    break;
            }
        }
    }
}
