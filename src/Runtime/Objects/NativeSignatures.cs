using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary><c>__text_signature__</c> of native functions, which <c>inspect.signature</c> reads.</summary>
internal static class NativeSignatures
{
    /// <summary>The declared text with <c>$self</c> in front of a method's; None when it is unknown.</summary>
    public static Value TextOf(NativeFunction function)
    {
        if (function.SignatureText is not { } text)
            return Value.None;
        if (!function.HasSelf)
            return Value.FromString(text);
        bool hasSlash = text.Contains('/', StringComparison.Ordinal);
        string rest = text.Trim()[1..^1].Trim();
        return Value.FromString((rest.Length == 0, hasSlash) switch
        {
            (true, _) => "($self, /)",
            (false, true) => $"($self, {rest})",
            _ => $"($self, /, {rest})",
        });
    }
}
