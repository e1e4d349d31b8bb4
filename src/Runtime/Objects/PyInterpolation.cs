using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>string.templatelib.Interpolation</c>: one <c>{…}</c> of a t-string (PEP 750).</summary>
internal sealed class PyInterpolation(Value value, Value expression, Value conversion, Value formatSpec) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("string.templatelib.Interpolation")
    {
        New = Create,
        Repr = ReprSlot,
        Members = static () =>
        [
            new Constant("__match_args__", new PyTuple(
                Value.FromString("value"), Value.FromString("expression"), Value.FromString("conversion"), Value.FromString("format_spec"))),
            new Field("value", static (_, self) => Of(self).Value),
            new Field("expression", static (_, self) => Of(self).Expression),
            new Field("conversion", static (_, self) => Of(self).Conversion),
            new Field("format_spec", static (_, self) => Of(self).FormatSpec),
        ],
    }.Ready();

    private static readonly NativeFunction Constructor =
        new("Interpolation", "(value, expression='', conversion=None, format_spec='')", Make, hasSelf: false);

    public Value Value { get; } = value;

    public Value Expression { get; } = expression;

    /// <summary>'a', 'r', 's' or None.</summary>
    public Value Conversion { get; } = conversion;

    public Value FormatSpec { get; } = formatSpec;

    private static PyInterpolation Of(Value self) => (PyInterpolation)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments) => Constructor.Invoke(t, in arguments);

    private static Value Make(ThreadState t, Value value, Value expression, Value conversion, Value formatSpec)
    {
        if (expression.Ref is not PyStr)
            return t.RaiseTypeError($"Interpolation() argument 'expression' must be str, not {expression.Type.Name}");
        if (formatSpec.Ref is not PyStr)
            return t.RaiseTypeError($"Interpolation() argument 'format_spec' must be str, not {formatSpec.Type.Name}");
        if (conversion.IsNone || (conversion.Ref is PyStr text && text.Text is "a" or "r" or "s"))
            return new PyInterpolation(value, expression, conversion, formatSpec);
        return conversion.Ref is PyStr
            ? t.RaiseValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
            : t.RaiseTypeError($"Interpolation() argument 'conversion' must be str, not {conversion.Type.Name}");
    }

    private static Value ReprSlot(ThreadState t, Value self)
    {
        PyInterpolation of = Of(self);
        string? value = Representation.Repr(t, of.Value);
        string? expression = value is null ? null : Representation.Repr(t, of.Expression);
        string? conversion = expression is null ? null : Representation.Repr(t, of.Conversion);
        string? format = conversion is null ? null : Representation.Repr(t, of.FormatSpec);
        return format is null ? Value.Error : Value.FromString($"Interpolation({value}, {expression}, {conversion}, {format})");
    }
}
