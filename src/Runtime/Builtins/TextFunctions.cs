using System.Globalization;
using System.Numerics;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions on text. See cpython Python/bltinmodule.c.</summary>
internal static class TextFunctions
{
    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("ascii", "(obj, /)", Ascii))
        .Add(new PyBuiltinFunction("chr", "(i, /)", Chr))
        .Add(new PyBuiltinFunction("format", "(value, format_spec='', /)", Format))
        .Add(new PyBuiltinFunction("ord", "(character, /)", Ord))
        .Add(new PyBuiltinFunction("repr", "(obj, /)", Repr));

    private static Value Repr(ThreadState t, Value value)
    {
        string? text = Representation.Repr(t, value);
        return text is null ? Value.Error : Value.FromString(text);
    }

    private static Value Ascii(ThreadState t, Value value)
    {
        string? text = Representation.Repr(t, value);
        return text is null ? Value.Error : Value.FromString(EscapeNonAscii(text));
    }

    /// <summary>A text with all but ASCII escaped, as <c>ascii()</c> and <c>%a</c> show it.</summary>
    public static string EscapeNonAscii(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        StringBuilder builder = new(text.Length * 2);
        for (int i = 0; i < text.Length; i++)
        {
            int unit = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                builder.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text[i], text[++i]):x8}");
            else if (unit < 0x80)
                builder.Append((char)unit);
            else if (unit < 0x100)
                builder.Append(CultureInfo.InvariantCulture, $"\\x{unit:x2}");
            else
                builder.Append(CultureInfo.InvariantCulture, $"\\u{unit:x4}");
        }
        return builder.ToString();
    }

    private static Value Chr(ThreadState t, Value value)
    {
        Value index = Numbers.Index(t, value);
        if (index.IsError)
            return index;
        PyInt.TryGet(index, out BigInteger code);
        if (code < 0 || code > 0x10FFFF)
            return t.RaiseValueError("chr() arg not in range(0x110000)");
        // A lone surrogate is a character of its own in Python.
        return Value.FromString(code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32((int)code));
    }

    private static Value Ord(ThreadState t, Value value)
    {
        long length;
        switch (value.Ref)
        {
            case PyStr text:
                if (text.Length == 1)
                    return Value.FromInt64(text.Text.Length == 2 ? char.ConvertToUtf32(text.Text[0], text.Text[1]) : text.Text[0]);
                length = text.Length;
                break;
            default:
                return t.RaiseTypeError($"ord() expected string of length 1, but {value.Type.Name} found");
        }
        return t.RaiseTypeError($"ord() expected a character, but string of length {length} found");
    }

    private static Value Format(ThreadState t, Value value, Value specification) => specification.Ref is PyStr text
        ? Representation.Format(t, value, text)
        : t.RaiseTypeError($"format() argument 2 must be str, not {specification.Type.Name}");
}
