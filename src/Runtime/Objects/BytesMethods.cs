using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

/// <summary>The methods that <c>bytes</c> and <c>bytearray</c> share. See cpython Objects/bytes_methods.c and Objects/stringlib.</summary>
internal static partial class BytesMethods
{
    public static Member[] Members() =>
    [
        new Method("capitalize", "()", Capitalize),
        new Method("center", "(width, fillchar=b' ', /)", Center),
        new Method("count", "(sub[, start[, end]], /)", Count),
        new Method("decode", "(encoding='utf-8', errors='strict')", Decode),
        new Method("endswith", "(suffix[, start[, end]], /)", EndsWith),
        new Method("expandtabs", "(tabsize=8)", ExpandTabs),
        new Method("find", "(sub[, start[, end]], /)", Find),
        new Method("hex", "(sep=?, bytes_per_sep=1)", Hex),
        new Method("index", "(sub[, start[, end]], /)", Index),
        new Method("isalnum", "()", static (t, self) => All(self, static b => char.IsAsciiLetterOrDigit((char)b))),
        new Method("isalpha", "()", static (t, self) => All(self, static b => char.IsAsciiLetter((char)b))),
        new Method("isascii", "()", static (t, self) => Value.FromBool(System.Text.Ascii.IsValid(Span(self)))),
        new Method("isdigit", "()", static (t, self) => All(self, static b => char.IsAsciiDigit((char)b))),
        new Method("islower", "()", static (t, self) => IsOneCase(self, static b => char.IsAsciiLetterLower((char)b), static b => char.IsAsciiLetterUpper((char)b))),
        new Method("isspace", "()", static (t, self) => All(self, IsSpace)),
        new Method("istitle", "()", IsTitle),
        new Method("isupper", "()", static (t, self) => IsOneCase(self, static b => char.IsAsciiLetterUpper((char)b), static b => char.IsAsciiLetterLower((char)b))),
        new Method("join", "(iterable_of_bytes, /)", Join),
        new Method("ljust", "(width, fillchar=b' ', /)", LJust),
        new Method("lower", "()", static (t, self) => Map(self, ToLower)),
        new Method("lstrip", "(bytes=None, /)", static (t, self, chars) => Strip(t, self, chars, true, false)),
        new StaticMethod("maketrans", "(frm, to, /)", MakeTrans),
        new Method("partition", "(sep, /)", Partition),
        new Method("removeprefix", "(prefix, /)", RemovePrefix),
        new Method("removesuffix", "(suffix, /)", RemoveSuffix),
        new Method("replace", "(old, new, count=-1, /)", Replace),
        new Method("rfind", "(sub[, start[, end]], /)", RFind),
        new Method("rindex", "(sub[, start[, end]], /)", RIndex),
        new Method("rjust", "(width, fillchar=b' ', /)", RJust),
        new Method("rpartition", "(sep, /)", RPartition),
        new Method("rsplit", "(sep=None, maxsplit=-1)", RSplit),
        new Method("rstrip", "(bytes=None, /)", static (t, self, chars) => Strip(t, self, chars, false, true)),
        new Method("split", "(sep=None, maxsplit=-1)", Split),
        new Method("splitlines", "(keepends=False)", SplitLines),
        new Method("startswith", "(prefix[, start[, end]], /)", StartsWith),
        new Method("strip", "(bytes=None, /)", static (t, self, chars) => Strip(t, self, chars, true, true)),
        new Method("swapcase", "()", static (t, self) => Map(self, SwapCase)),
        new Method("title", "()", Title),
        new Method("translate", "(table, /, delete=b'')", Translate),
        new Method("upper", "()", static (t, self) => Map(self, ToUpper)),
        new Method("zfill", "(width, /)", ZFill),
    ];

    /// <summary>The bytes of self.</summary>
    public static ReadOnlySpan<byte> Span(Value self) => self.Ref is PyBytes bytes ? bytes.Span : ((PyByteArray)self.Ref!).Span;

    /// <summary>A result of self's kind.</summary>
    private static Value Make(Value self, ReadOnlySpan<byte> bytes) => Take(self, bytes.ToArray());

    private static Value Take(Value self, byte[] bytes) => self.Ref is PyBytes ? PyBytes.Of(bytes) : new PyByteArray(bytes);

    // The whole of self: bytes are immutable, so the same object will do.
    private static Value Whole(Value self) => self.Ref is PyBytes exact && ReferenceEquals(exact.Type, PyBytes.TypeObject) ? self : Make(self, Span(self));

    /// <summary>A byte given as an int; false on error.</summary>
    public static bool TryByte(ThreadState t, Value value, out byte result)
    {
        result = 0;
        if (!Numbers.TryIndex64(t, value, null, out long number))
            return false;
        if (number is < 0 or > 255)
        {
            t.RaiseValueError("byte must be in range(0, 256)");
            return false;
        }
        result = (byte)number;
        return true;
    }

    private static Value Decode(ThreadState t, Value self, Value encoding, Value errors)
    {
        if (!PyStr.TryName(t, "decode", "encoding", encoding, Codecs.Default, out string encodingName) || !PyStr.TryName(t, "decode", "errors", errors, "", out string errorsName))
            return Value.Error;
        return Codecs.Decode(t, ((IBuffer)self.Ref!).Bytes, encodingName, errorsName);
    }

    private static Value Hex(ThreadState t, Value self, Value separator, Value group)
    {
        if (!IntArguments.TryInt32(t, group, out int size))
            return Value.Error;
        return ToHex(t, Span(self), separator, size);
    }

    /// <summary>The hexadecimal digits, a separator after every so many bytes counted from the end (or the beginning, when negative).</summary>
    public static Value ToHex(ThreadState t, ReadOnlySpan<byte> bytes, Value separator, int size)
    {
        if (separator.IsUnbound)
            return Value.FromString(Convert.ToHexStringLower(bytes));
        long length = Containers.Length(t, separator);
        if (length != 1)
            return length < 0 ? Value.Error : t.RaiseValueError("sep must be length 1.");
        string? text = separator.Ref is PyStr str ? str.Text : separator.Ref is PyBytes raw ? System.Text.Encoding.Latin1.GetString(raw.Span) : null;
        if (text is null)
            return t.RaiseTypeError("sep must be str or bytes.");
        if (!char.IsAscii(text[0]))
            return t.RaiseValueError("sep must be ASCII.");
        if (size == 0)
            return Value.FromString(Convert.ToHexStringLower(bytes));
        TextBuilder builder = new(bytes.Length * 3);
        int every = Math.Abs(size);
        for (int i = 0; i < bytes.Length; i++)
        {
            bool isBoundary = size > 0 ? (bytes.Length - i) % every == 0 : i % every == 0;
            if (i > 0 && isBoundary)
                builder.Append(text[0]);
            builder.Append(Convert.ToHexStringLower(bytes.Slice(i, 1)));
        }
        return builder.ToPyStr();
    }

    /// <summary>The bytes that pairs of hexadecimal digits say, blanks between them allowed; null on error.</summary>
    public static byte[]? FromHex(ThreadState t, Value value)
    {
        string text;
        if (value.Ref is PyStr str)
        {
            text = str.Text;
        }
        else if (Buffers.TryGet(value, out ReadOnlyMemory<byte> raw))
        {
            text = System.Text.Encoding.Latin1.GetString(raw.Span);
        }
        else
        {
            t.RaiseTypeError($"fromhex() argument must be str or bytes-like, not {value.Type.Name}");
            return null;
        }
        List<byte> bytes = new(text.Length / 2);
        for (int i = 0; i < text.Length;)
        {
            if (text[i] < 0x80 && IsSpace((byte)text[i]))
            {
                i++;
                continue;
            }
            int bad = !char.IsAsciiHexDigit(text[i]) ? i : i + 1 >= text.Length ? text.Length : !char.IsAsciiHexDigit(text[i + 1]) ? i + 1 : -1;
            if (bad == text.Length)
            {
                t.RaiseValueError("fromhex() arg must contain an even number of hexadecimal digits");
                return null;
            }
            if (bad >= 0)
            {
                t.RaiseValueError($"non-hexadecimal number found in fromhex() arg at position {bad}");
                return null;
            }
            bytes.Add(Convert.FromHexString(text.AsSpan(i, 2))[0]);
            i += 2;
        }
        return [.. bytes];
    }

    private static Value Translate(ThreadState t, Value self, Value table, Value delete)
    {
        ReadOnlyMemory<byte> map = default;
        if (!table.IsNone && !Buffers.TryGet(t, table, out map))
            return Value.Error;
        if (!table.IsNone && map.Length != 256)
            return t.RaiseValueError("translation table must be 256 characters long");
        ReadOnlyMemory<byte> deleted = default;
        if (!Buffers.TryGet(t, delete, out deleted))
            return Value.Error;
        List<byte> result = [];
        foreach (byte b in Span(self))
        {
            if (!deleted.Span.Contains(b))
                result.Add(table.IsNone ? b : map.Span[b]);
        }
        return Take(self, [.. result]);
    }

    private static Value MakeTrans(ThreadState t, Value from, Value to)
    {
        if (!Buffers.TryGet(t, from, out ReadOnlyMemory<byte> source) || !Buffers.TryGet(t, to, out ReadOnlyMemory<byte> target))
            return Value.Error;
        if (source.Length != target.Length)
            return t.RaiseValueError("maketrans arguments must have same length");
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++)
            table[i] = (byte)i;
        for (int i = 0; i < source.Length; i++)
            table[source.Span[i]] = target.Span[i];
        return PyBytes.Of(table);
    }
}
