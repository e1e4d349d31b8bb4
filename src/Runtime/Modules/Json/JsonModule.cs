using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Json;

/// <summary>The core of the package <c>json</c>: reading and writing; the rest of it is written in Python.</summary>
internal static class JsonModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_json", "json speedups");
        module.Add(new PyBuiltinFunction(
            "decode", "(text, index, fail, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, strict)", new FunctionN(Decode)));
        module.Add(new PyBuiltinFunction(
            "encode", "(value, default, skipkeys, ensure_ascii, check_circular, allow_nan, indent, item_separator, key_separator, sort_keys)", new FunctionN(Encode)));
        module.Add(new PyBuiltinFunction("encode_basestring", "(text, /)", static (t, text) => EncodeText(t, text, ensureAscii: false)));
        module.Add(new PyBuiltinFunction("encode_basestring_ascii", "(text, /)", static (t, text) => EncodeText(t, text, ensureAscii: true)));
        return module;
    }

    // (value, where it ended).
    private static Value Decode(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Ref is not PyStr text)
            return t.RaiseTypeError($"first argument must be a string, not {arguments[0].Type.Name}");
        JsonReader reader = new(t, text, arguments[2..], (int)arguments[1].Int64);
        Value value = reader.ReadValue();
        return value.IsError ? value : new PyTuple(value, Value.FromInt64(reader.Position));
    }

    private static Value Encode(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        JsonWriter writer = new(t, arguments[1..]);
        return writer.Write(arguments[0]) ? writer.Result : Value.Error;
    }

    private static Value EncodeText(ThreadState t, Value value, bool ensureAscii)
    {
        if (value.Ref is not PyStr text)
            return t.RaiseTypeError($"first argument must be a string, not {value.Type.Name}");
        Text.TextBuilder builder = new(text.Length + 2);
        JsonWriter.AppendText(ref builder, text, ensureAscii);
        return builder.ToPyStr();
    }
}
