using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary><c>__text_signature__</c> of native functions, which <c>inspect.signature</c> reads.</summary>
internal static class NativeSignatures
{
    /// <summary>The declared text with <c>$self</c>, <c>$type</c> or <c>$module</c> in front; None when it is unknown.</summary>
    /// <param name="function">The function.</param>
    /// <param name="isOfClass">It is a class method, or <c>__new__</c>: the class comes first.</param>
    public static Value TextOf(NativeFunction function, bool isOfClass = false)
    {
        if (function.SignatureText is not { } text)
            return Value.None;
        if (function.Name == "__new__")
            return Value.FromString("($type, *args, **kwargs)");
        string first = isOfClass ? "$type" : function.HasSelf ? "$self" : "$module";
        bool hasSlash = text.Contains('/', StringComparison.Ordinal);
        string rest = text.Trim()[1..^1].Trim();
        return Value.FromString((rest.Length == 0, hasSlash) switch
        {
            (true, _) => $"({first}, /)",
            (false, true) => $"({first}, {rest})",
            _ => $"({first}, /, {rest})",
        });
    }
}
