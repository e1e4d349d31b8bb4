using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>string.templatelib</c> (PEP 750).</summary>
internal static class StringTemplatelibModule
{
    public static PyModule Create(ThreadState t) => new PyModule("string.templatelib", "The parts of template strings.")
        .Add(PyTemplate.TypeObject)
        .Add(PyInterpolation.TypeObject)
        .Add(new PyBuiltinFunction("convert", "(obj, /, conversion)", Convert));

    private static Value Convert(ThreadState t, Value value, Value conversion)
    {
        if (conversion.IsNone)
            return value;
        return (conversion.Ref as PyStr)?.Text switch
        {
            "s" => Protocols.Representation.Str(t, value),
            "r" => Protocols.Representation.ReprValue(t, value),
            "a" => Protocols.Representation.Ascii(t, value),
            _ => t.RaiseValueError($"invalid conversion specifier: {Protocols.Representation.StrText(t, conversion)}"),
        };
    }
}
