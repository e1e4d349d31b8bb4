using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary><c>__text_signature__</c> of native functions, which <c>inspect.signature</c> reads.</summary>
internal static class NativeSignatures
{
    /// <summary>The declared text with <c>$self</c> or <c>$module</c> in front; None when it is unknown.</summary>
    public static Value TextOf(NativeFunction function)
    {
        if (function.SignatureText is not { } text)
            return Value.None;
        string first = function.HasSelf ? "$self" : "$module";
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
