using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions on text. See cpython Python/bltinmodule.c.</summary>
internal static class TextFunctions
{
    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("ascii", "(obj, /)", Representation.Ascii))
        .Add(new PyBuiltinFunction("chr", "(i, /)", Chr))
        .Add(new PyBuiltinFunction("format", "(value, format_spec='', /)", Format))
        .Add(new PyBuiltinFunction("ord", "(character, /)", Ord))
        .Add(new PyBuiltinFunction("repr", "(obj, /)", Representation.ReprValue));

    private static Value Chr(ThreadState t, Value value)
    {
        Value index = Numbers.Index(t, value);
        if (index.IsError)
            return index;
        PyInt.TryGet(index, out BigInteger code);
        if (code < 0 || code > 0x10FFFF)
            return t.RaiseValueError("chr() arg not in range(0x110000)");
        return PyStr.FromCodePoint((int)code);
    }

    private static Value Ord(ThreadState t, Value value)
    {
        long length;
        switch (value.Ref)
        {
            case PyStr text:
                if (text.Length == 1)
                    return Value.FromInt64(text.PointAt(0));
                length = text.Length;
                break;
            case PyBytes or PyByteArray:
                Buffers.TryGet(value, out ReadOnlyMemory<byte> bytes);
                length = bytes.Length;
                if (length == 1)
                    return Value.FromInt64(bytes.Span[0]);
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
