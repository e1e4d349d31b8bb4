using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>unicodedata</c>. See cpython Modules/unicodedata.c.</summary>
internal static class UnicodedataModule
{
    private static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "Sm", "Sc", "Sk", "So", "Cn",
    ];

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("unicodedata", "This module provides access to the Unicode Character Database.");
        module.Add("unidata_version", Value.FromString("16.0.0"));
        module.Add(new PyBuiltinFunction("bidirectional", "(chr, /)", static (t, value) =>
            TryPoint(t, "bidirectional", value, out int point) ? Value.FromString(UnicodeProperties.Direction(point)) : Value.Error));
        module.Add(new PyBuiltinFunction("category", "(chr, /)", Category));
        module.Add(new PyBuiltinFunction("combining", "(chr, /)", Combining));
        module.Add(new PyBuiltinFunction("decimal", "(chr, default=?, /)", Decimal));
        module.Add(new PyBuiltinFunction("decomposition", "(chr, /)", static (t, value) =>
            TryPoint(t, "decomposition", value, out int point) ? Value.FromString(Normalization.Decomposition(point)) : Value.Error));
        module.Add(new PyBuiltinFunction("digit", "(chr, default=?, /)", Digit));
        module.Add(new PyBuiltinFunction("east_asian_width", "(chr, /)", static (t, value) =>
            TryPoint(t, "east_asian_width", value, out int point) ? Value.FromString(UnicodeProperties.EastAsianWidth(point)) : Value.Error));
        module.Add(new PyBuiltinFunction("is_normalized", "(form, unistr, /)", IsNormalized));
        module.Add(new PyBuiltinFunction("lookup", "(name, /)", Lookup));
        module.Add(new PyBuiltinFunction("mirrored", "(chr, /)", static (t, value) =>
            TryPoint(t, "mirrored", value, out int point) ? Value.FromInt64(UnicodeProperties.IsMirrored(point) ? 1 : 0) : Value.Error));
        module.Add(new PyBuiltinFunction("name", "(chr, default=?, /)", Name));
        module.Add(new PyBuiltinFunction("normalize", "(form, unistr, /)", Normalize));
        module.Add(new PyBuiltinFunction("numeric", "(chr, default=?, /)", Numeric));
        return module;
    }

    private static bool TryPoint(ThreadState t, string function, Value value, out int point)
    {
        point = 0;
        if (value.Ref is PyStr { Length: 1 } text)
        {
            point = text.PointAt(0);
            return true;
        }
        bool isOnly = function is not ("decimal" or "digit" or "name" or "numeric");
        string argument = isOnly ? "argument" : "argument 1";
        t.RaiseTypeError(value.Ref is PyStr other
            ? $"{function}(): {argument} must be a unicode character, not a string of length {other.Length}"
            : $"{function}() {argument} must be a unicode character, not {value.Type.Name}");
        return false;
    }

    private static Value Category(ThreadState t, Value value) => TryPoint(t, "category", value, out int point)
        ? Value.FromString(Categories[(int)CharUnicodeInfo.GetUnicodeCategory(point)])
        : Value.Error;

    private static Value Combining(ThreadState t, Value value) =>
        TryPoint(t, "combining", value, out int point) ? Value.FromInt64(Normalization.CombiningClass(point)) : Value.Error;

    private static Value Decimal(ThreadState t, Value value, Value missing)
    {
        if (!TryPoint(t, "decimal", value, out int point))
            return Value.Error;
        int number = Characters.DecimalValue(point);
        return number >= 0 ? Value.FromInt64(number) : missing.IsUnbound ? t.RaiseValueError("not a decimal") : missing;
    }

    private static Value Digit(ThreadState t, Value value, Value missing)
    {
        if (!TryPoint(t, "digit", value, out int point))
            return Value.Error;
        int number = Characters.DigitValue(point);
        return number >= 0 ? Value.FromInt64(number) : missing.IsUnbound ? t.RaiseValueError("not a digit") : missing;
    }

    private static Value Numeric(ThreadState t, Value value, Value missing)
    {
        if (!TryPoint(t, "numeric", value, out int point))
            return Value.Error;
        return Characters.NumericValue(point) is { } number
            ? Value.FromDouble(number)
            : missing.IsUnbound ? t.RaiseValueError("not a numeric character") : missing;
    }

    private static Value Name(ThreadState t, Value value, Value missing)
    {
        if (!TryPoint(t, "name", value, out int point))
            return Value.Error;
        return UnicodeNames.NameOf(point) is { } name ? Value.FromString(name) : missing.IsUnbound ? t.RaiseValueError("no such name") : missing;
    }

    private static Value Lookup(ThreadState t, Value value)
    {
        if (value.Ref is not PyStr name)
            return t.RaiseTypeError($"lookup() argument must be str, not {value.Type.Name}");
        int point = UnicodeNames.Lookup(name.Text);
        return point >= 0 ? PyStr.FromCodePoint(point) : t.RaiseKeyError(Value.FromString($"undefined character name '{name.Text}'"));
    }

    private static Value IsNormalized(ThreadState t, Value form, Value text)
    {
        Value normal = Normalize(t, form, text);
        return normal.IsError ? normal : Value.FromBool(((PyStr)normal.Ref!).Equals((PyStr)text.Ref!));
    }

    private static Value Normalize(ThreadState t, Value form, Value value)
    {
        if (form.Ref is not PyStr kind)
            return t.RaiseTypeError($"normalize() argument 1 must be str, not {form.Type.Name}");
        if (value.Ref is not PyStr text)
            return t.RaiseTypeError($"normalize() argument 2 must be str, not {value.Type.Name}");
        return kind.Text switch
        {
            "NFC" => Value.FromString(Normalization.ToNfc(text.Text)),
            "NFD" => Value.FromString(Normalization.ToNfd(text.Text)),
            "NFKC" => Value.FromString(Normalization.ToNfkc(text.Text)),
            "NFKD" => Value.FromString(Normalization.ToNfkd(text.Text)),
            _ => t.RaiseValueError("invalid normalization form"),
        };
    }
}
