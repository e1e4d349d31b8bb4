using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Binascii;

/// <summary>The module <c>binascii</c>: bytes as text of several kinds, and checksums. See cpython Modules/binascii.c.</summary>
internal static class BinasciiModule
{
    /// <summary><c>binascii.Error</c>.</summary>
    public static readonly PyType Error = MakeError("Error", BuiltinExceptions.ValueError);

    /// <summary><c>binascii.Incomplete</c>.</summary>
    public static readonly PyType Incomplete = MakeError("Incomplete", BuiltinExceptions.Exception);

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("binascii", "Bytes written as text of ASCII, and read from it");
        module.Add(new PyBuiltinFunction("a2b_base64", "(data, /, *, strict_mode=False)", static (t, data, strict) =>
            Read(t, data, strict, static (t, text, strict) => Base64.Decode(t, text, strict))));
        module.Add(new PyBuiltinFunction("a2b_hex", "(hexstr, /)", FromHex));
        module.Add(new PyBuiltinFunction("a2b_qp", "(data, header=False)", static (t, data, header) =>
            Read(t, data, header, static (_, text, isHeader) => QuotedPrintable.Decode(text, isHeader))));
        module.Add(new PyBuiltinFunction("a2b_uu", "(data, /)", static (t, data) =>
            Read(t, data, Value.False, static (t, text, _) => UuCode.Decode(t, text))));
        module.Add(new PyBuiltinFunction("b2a_base64", "(data, /, *, newline=True)", static (t, data, newline) =>
            Write(t, data, newline, static (_, bytes, hasNewline) => Base64.Encode(bytes, hasNewline))));
        module.Add(new PyBuiltinFunction("b2a_hex", "(data, sep=?, bytes_per_sep=1)", ToHex));
        module.Add(new PyBuiltinFunction("b2a_qp", "(data, quotetabs=False, istext=True, header=False)", ToQuotedPrintable));
        module.Add(new PyBuiltinFunction("b2a_uu", "(data, /, *, backtick=False)", static (t, data, backtick) =>
            Write(t, data, backtick, static (t, bytes, usesBacktick) => UuCode.Encode(t, bytes, usesBacktick))));
        module.Add(new PyBuiltinFunction("crc32", "(data, crc=0, /)", static (t, data, crc) => Check(t, data, crc, static (bytes, crc) => Checksums.Crc32(bytes, crc))));
        module.Add(new PyBuiltinFunction("crc_hqx", "(data, crc, /)", static (t, data, crc) => Check(t, data, crc, static (bytes, crc) => Checksums.CrcHqx(bytes, crc))));
        module.Add(new PyBuiltinFunction("hexlify", "(data, sep=?, bytes_per_sep=1)", ToHex));
        module.Add(new PyBuiltinFunction("unhexlify", "(hexstr, /)", FromHex));
        return module.Add("Error", Error).Add("Incomplete", Incomplete);
    }

    /// <summary>Says what is wrong with the data; null.</summary>
    public static byte[]? Fail(ThreadState t, string message)
    {
        t.Raise(Error, message);
        return null;
    }

    private static PyType MakeError(string name, PyType parent) => new PyType(name, parent)
    {
        Module = "binascii",
        Allocate = parent.Allocate,
        IsSubclassable = true,
        HasInstanceDict = true,
    }.Ready();

    private delegate byte[]? Conversion(ThreadState t, ReadOnlySpan<byte> bytes, bool option);

    private static Value Write(ThreadState t, Value data, Value option, Conversion convert)
    {
        Truth truth = Truthiness.Of(t, option);
        if (truth == Truth.Error || !Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        return convert(t, bytes.Span, truth == Truth.True) is { } converted ? PyBytes.Of(converted) : Value.Error;
    }

    private static Value Read(ThreadState t, Value data, Value option, Conversion convert)
    {
        Truth truth = Truthiness.Of(t, option);
        if (truth == Truth.Error || !TryGetText(t, data, out ReadOnlyMemory<byte> text))
            return Value.Error;
        return convert(t, text.Span, truth == Truth.True) is { } converted ? PyBytes.Of(converted) : Value.Error;
    }

    // The characters of a str, which must be ASCII, or of a bytes-like object.
    private static bool TryGetText(ThreadState t, Value data, out ReadOnlyMemory<byte> text)
    {
        text = default;
        if (data.Ref is PyStr str)
        {
            if (!System.Text.Ascii.IsValid(str.Text))
            {
                t.RaiseValueError("string argument should contain only ASCII characters");
                return false;
            }
            text = System.Text.Encoding.ASCII.GetBytes(str.Text);
            return true;
        }
        if (Buffers.TryGet(data, out text))
            return true;
        t.RaiseTypeError($"argument should be bytes, buffer or ASCII string, not '{data.Type.Name}'");
        return false;
    }

    private static Value FromHex(ThreadState t, Value data)
    {
        if (!TryGetText(t, data, out ReadOnlyMemory<byte> text))
            return Value.Error;
        if (text.Length % 2 != 0)
            return t.Raise(Error, "Odd-length string");
        byte[] bytes = new byte[text.Length / 2];
        return Convert.FromHexString(text.Span, bytes, out _, out _) == System.Buffers.OperationStatus.Done
            ? PyBytes.Of(bytes)
            : t.Raise(Error, "Non-hexadecimal digit found");
    }

    private static Value ToHex(ThreadState t, Value data, Value separator, Value group)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes) || !IntArguments.TryInt32(t, group, out int size))
            return Value.Error;
        Value digits = BytesMethods.ToHex(t, bytes.Span, separator, size);
        return digits.Ref is PyStr text ? PyBytes.Of(System.Text.Encoding.ASCII.GetBytes(text.Text)) : digits;
    }

    private static Value ToQuotedPrintable(ThreadState t, Value data, Value quoteTabs, Value isText, Value header)
    {
        Truth quotes = Truthiness.Of(t, quoteTabs);
        Truth text = quotes == Truth.Error ? quotes : Truthiness.Of(t, isText);
        Truth isHeader = text == Truth.Error ? text : Truthiness.Of(t, header);
        if (isHeader == Truth.Error || !Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        return PyBytes.Of(QuotedPrintable.Encode(bytes.Span, quotes == Truth.True, text == Truth.True, isHeader == Truth.True));
    }

    private static Value Check(ThreadState t, Value data, Value start, Func<ReadOnlyMemory<byte>, uint, uint> checksum)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        Value number = Numbers.Index(t, start);
        if (number.IsError || !PyInt.TryGet(number, out BigInteger whole))
            return Value.Error;
        return Value.FromInt64(checksum(bytes, (uint)(whole & uint.MaxValue)));
    }
}
