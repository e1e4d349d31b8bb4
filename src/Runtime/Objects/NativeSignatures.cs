using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary><c>__text_signature__</c> of native functions and types, which <c>inspect.signature</c> reads.</summary>
internal static class NativeSignatures
{
    /// <summary>The declared text of a function of a module, of a method bound to its object or class, or of a static method; None when it is unknown.</summary>
    public static Value TextOf(PyBuiltinFunction function) => function switch
    {
        { Self.Ref: PyType } => TextOf(function.Function, "$type"),
        { Self.IsUnbound: true, Module.IsUnbound: true } => function.Function.SignatureText is { } text ? Value.FromString(Shown(text)) : Value.None,
        _ => TextOf(function.Function, function.Function.HasSelf ? "$self" : "$module"),
    };

    /// <summary>The declared text with what the function is called on in front; None when it is unknown.</summary>
    public static Value TextOf(NativeFunction function, string first)
    {
        if (function.SignatureText is not { } text)
            return Value.None;
        if (function.Name == "__new__")
            return Value.FromString("($type, *args, **kwargs)");
        bool hasSlash = text.Contains('/', StringComparison.Ordinal);
        string rest = Shown(text)[1..^1].Trim();
        return Value.FromString((rest.Length == 0, hasSlash) switch
        {
            (true, _) => $"({first}, /)",
            (false, true) => rest.StartsWith('[') ? $"({first}{rest})" : $"({first}, {rest})",
            _ => $"({first}, /, {rest})",
        });
    }

    /// <summary>The parameters of a type's constructor; None when it has none that one text could say.</summary>
    public static Value TextOf(PyType type)
    {
        string? text = type.IsHeapType ? InDoc(type) : type.Signature ?? Initializer.SignatureOf(type);
        return text is null ? Value.None : Value.FromString(Shown(text));
    }

    // A doc string may begin with the signature and a line of two dashes. See cpython Objects/typeobject.c find_signature, skip_signature.
    private static string? InDoc(PyType type)
    {
        if (type.Dict.GetOrUnbound(SpecialNames.Doc).Ref is not PyStr { Text: var doc } || !doc.StartsWith(type.Name + "(", StringComparison.Ordinal))
            return null;
        int end = doc.IndexOf(")\n--\n\n", StringComparison.Ordinal);
        int paragraph = doc.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 || paragraph < end ? null : doc[type.Name.Length..(end + 1)];
    }

    // A default that the declaration leaves open cannot be written in Python.
    private static string Shown(string text) => text.Trim()
        .Replace("=?", "=<unrepresentable>", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
