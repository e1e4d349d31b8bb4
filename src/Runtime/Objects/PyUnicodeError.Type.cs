using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// See cpython Objects/exceptions.c UnicodeEncodeError_str and its like.
internal sealed partial class PyUnicodeError
{
    public static PyType MakeDecodeType(PyType baseType) => MakeUnicodeType("UnicodeDecodeError", baseType, "Unicode decoding error.", DecodeStr, "encoding");

    public static PyType MakeEncodeType(PyType baseType) => MakeUnicodeType("UnicodeEncodeError", baseType, "Unicode encoding error.", EncodeStr, "encoding");

    public static PyType MakeTranslateType(PyType baseType) => MakeUnicodeType("UnicodeTranslateError", baseType, "Unicode translation error.", TranslateStr, null);

    private static PyType MakeUnicodeType(string name, PyType baseType, string doc, Function1 str, string? encodingName) =>
        BuiltinExceptions.Register(new PyType(name, baseType)
        {
            Doc = doc,
            Allocate = static type => new PyUnicodeError(type),
            Init = Initialize,
            Str = str,
            Members = () =>
            [
                .. encodingName is null ? Array.Empty<Member>() : [Attribute(encodingName, static error => ref error.Encoding)],
                Attribute("object", static error => ref error.Source),
                Attribute("start", static error => ref error.Start),
                Attribute("end", static error => ref error.End),
                Attribute("reason", static error => ref error.Reason),
            ],
        });

    private delegate ref Value FieldOf(PyUnicodeError error);

    private static Field Attribute(string name, FieldOf field) => new(
        name,
        (t, self) => field((PyUnicodeError)self.Ref!) is { IsUnbound: false } value ? value : t.RaiseTypeError($"UnicodeError '{name}' attribute is not set"),
        (_, self, value) => Store(ref field((PyUnicodeError)self.Ref!), value));

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyUnicodeError error = (PyUnicodeError)self.Ref!;
        if (arguments.KeywordCount > 0)
        {
            t.RaiseTypeError($"{error.Type.Name}() takes no keyword arguments");
            return false;
        }
        bool isTranslate = error.Type.IsSubtypeOf(BuiltinExceptions.UnicodeTranslateError);
        bool isDecode = error.Type.IsSubtypeOf(BuiltinExceptions.UnicodeDecodeError);
        int expected = isTranslate ? 4 : 5;
        if (arguments.PositionalCount != expected)
        {
            t.RaiseTypeError($"function takes exactly {expected} arguments ({arguments.PositionalCount} given)");
            return false;
        }
        int first = isTranslate ? 0 : 1;
        ReadOnlySpan<Value> values = arguments.Values;
        if (!isTranslate && !Check(t, values, 0, values[0].Ref is PyStr, "str"))
            return false;
        bool sourceFits = isDecode ? values[first].Ref is IBuffer : values[first].Ref is PyStr;
        if (!Check(t, values, first, sourceFits, isDecode ? "a bytes-like object" : "str"))
            return false;
        for (int i = first + 1; i <= first + 2; i++)
        {
            Value index = Numbers.Index(t, values[i]);
            if (index.IsError)
                return false;
        }
        if (!Check(t, values, first + 3, values[first + 3].Ref is PyStr, "str"))
            return false;
        error.Args = PyTuple.From(values);
        error.ArgumentsSet();
        // What is decoded is kept as bytes, whatever held them.
        if (isDecode && values[first].Ref is IBuffer buffer and not PyBytes)
            error.Source = PyBytes.From(buffer.Bytes.ToArray());
        return true;
    }

    private static bool Check(ThreadState t, ReadOnlySpan<Value> values, int index, bool fits, string expected)
    {
        if (!fits && expected == "a bytes-like object")
            t.RaiseTypeError($"a bytes-like object is required, not '{values[index].Type.Name}'");
        else if (!fits)
            t.RaiseTypeError($"argument {index + 1} must be {expected}, not {values[index].Type.Name}");
        return fits;
    }

    private static Value DecodeStr(ThreadState t, Value self)
    {
        PyUnicodeError error = (PyUnicodeError)self.Ref!;
        if (!error.TryGetRange(out long start, out long end))
            return PyStr.Empty;
        ReadOnlySpan<byte> bytes = error.Source.Ref is IBuffer buffer ? buffer.Bytes.Span : [];
        return end == start + 1 && start >= 0 && start < bytes.Length
            ? error.Describe(t, $"'{{0}}' codec can't decode byte 0x{bytes[(int)start]:x2} in position {start}")
            : error.Describe(t, $"'{{0}}' codec can't decode bytes in position {start}-{end - 1}");
    }

    private static Value EncodeStr(ThreadState t, Value self)
    {
        PyUnicodeError error = (PyUnicodeError)self.Ref!;
        if (!error.TryGetRange(out long start, out long end))
            return PyStr.Empty;
        return end == start + 1 && error.CharacterAt(start) is { } character
            ? error.Describe(t, $"'{{0}}' codec can't encode character '{character}' in position {start}")
            : error.Describe(t, $"'{{0}}' codec can't encode characters in position {start}-{end - 1}");
    }

    private static Value TranslateStr(ThreadState t, Value self)
    {
        PyUnicodeError error = (PyUnicodeError)self.Ref!;
        if (!error.TryGetRange(out long start, out long end))
            return PyStr.Empty;
        return end == start + 1 && error.CharacterAt(start) is { } character
            ? error.Describe(t, $"can't translate character '{character}' in position {start}")
            : error.Describe(t, $"can't translate characters in position {start}-{end - 1}");
    }

    private Value Describe(ThreadState t, string head)
    {
        string? encoding = Encoding.IsUnbound ? "" : Representation.StrText(t, Encoding);
        if (encoding is null || Representation.StrText(t, Reason) is not { } reason)
            return Value.Error;
        return Value.FromString($"{head.Replace("{0}", encoding, StringComparison.Ordinal)}: {reason}");
    }

    private bool TryGetRange(out long start, out long end)
    {
        start = Start.IsInt ? Start.Int64 : 0;
        end = End.IsInt ? End.Int64 : 0;
        return !Source.IsUnbound;
    }

    private string? CharacterAt(long index)
    {
        if (Source.Ref is not PyStr text || index < 0 || index >= text.Length)
            return null;
        int point = text.PointAt((int)index);
        string format = point <= 0xFF ? "x2" : point <= 0xFFFF ? "x4" : "x8";
        string prefix = point <= 0xFF ? "\\x" : point <= 0xFFFF ? "\\u" : "\\U";
        return prefix + point.ToString(format, CultureInfo.InvariantCulture);
    }
}
