using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// bytes and bytearray: ASCII case, predicates and padding.
internal static partial class BytesMethods
{
    /// <summary>True for ASCII white space.</summary>
    public static bool IsSpace(byte b) => b is (byte)' ' or (>= 9 and <= 13);

    private static byte ToLower(byte b) => char.IsAsciiLetterUpper((char)b) ? (byte)(b | 0x20) : b;

    private static byte ToUpper(byte b) => char.IsAsciiLetterLower((char)b) ? (byte)(b & ~0x20) : b;

    private static byte SwapCase(byte b) => char.IsAsciiLetter((char)b) ? (byte)(b ^ 0x20) : b;

    private static Value Map(Value self, Func<byte, byte> change)
    {
        byte[] result = Span(self).ToArray();
        for (int i = 0; i < result.Length; i++)
            result[i] = change(result[i]);
        return Take(self, result);
    }

    private static Value Capitalize(ThreadState t, Value self)
    {
        byte[] result = Span(self).ToArray();
        for (int i = 0; i < result.Length; i++)
            result[i] = i == 0 ? ToUpper(result[i]) : ToLower(result[i]);
        return Take(self, result);
    }

    private static Value Title(ThreadState t, Value self)
    {
        byte[] result = Span(self).ToArray();
        bool isInWord = false;
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = isInWord ? ToLower(result[i]) : ToUpper(result[i]);
            isInWord = char.IsAsciiLetter((char)result[i]);
        }
        return Take(self, result);
    }

    private static Value All(Value self, Func<byte, bool> predicate)
    {
        ReadOnlySpan<byte> bytes = Span(self);
        foreach (byte b in bytes)
        {
            if (!predicate(b))
                return Value.False;
        }
        return Value.FromBool(!bytes.IsEmpty);
    }

    private static Value IsOneCase(Value self, Func<byte, bool> wanted, Func<byte, bool> other)
    {
        bool found = false;
        foreach (byte b in Span(self))
        {
            if (other(b))
                return Value.False;
            found |= wanted(b);
        }
        return Value.FromBool(found);
    }

    private static Value IsTitle(ThreadState t, Value self)
    {
        bool found = false;
        bool isInWord = false;
        foreach (byte b in Span(self))
        {
            bool isUpper = char.IsAsciiLetterUpper((char)b);
            bool isLower = char.IsAsciiLetterLower((char)b);
            if ((isUpper && isInWord) || (isLower && !isInWord))
                return Value.False;
            isInWord = isUpper || isLower;
            found |= isInWord;
        }
        return Value.FromBool(found);
    }

    private static Value Center(ThreadState t, Value self, Value width, Value fill)
    {
        if (!TryPadding(t, self, "center", width, fill, out long padding, out byte with))
            return Value.Error;
        long left = (padding / 2) + (padding & (padding + Span(self).Length) & 1);
        return Pad(self, (int)left, (int)(padding - left), with);
    }

    private static Value LJust(ThreadState t, Value self, Value width, Value fill) =>
        TryPadding(t, self, "ljust", width, fill, out long padding, out byte with) ? Pad(self, 0, (int)padding, with) : Value.Error;

    private static Value RJust(ThreadState t, Value self, Value width, Value fill) =>
        TryPadding(t, self, "rjust", width, fill, out long padding, out byte with) ? Pad(self, (int)padding, 0, with) : Value.Error;

    private static Value ZFill(ThreadState t, Value self, Value width)
    {
        if (!TryPadding(t, self, width, out long padding))
            return Value.Error;
        if (padding == 0)
            return Whole(self);
        ReadOnlySpan<byte> bytes = Span(self);
        int sign = bytes.Length > 0 && bytes[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        byte[] result = new byte[bytes.Length + padding];
        bytes[..sign].CopyTo(result);
        result.AsSpan(sign, (int)padding).Fill((byte)'0');
        bytes[sign..].CopyTo(result.AsSpan(sign + (int)padding));
        return Take(self, result);
    }

    private static bool TryPadding(ThreadState t, Value self, string method, Value width, Value fill, out long padding, out byte with)
    {
        with = 0;
        if (!TryPadding(t, self, width, out padding))
            return false;
        if (fill.Ref is not (PyBytes or PyByteArray) || Span(fill).Length != 1)
        {
            bool isBytes = fill.Ref is PyBytes or PyByteArray;
            string what = isBytes ? $"a {fill.Type.Name} object of length {Span(fill).Length}" : fill.Type.Name;
            t.RaiseTypeError($"{method}(){(isBytes ? ":" : "")} argument 2 must be a byte string of length 1, not {what}");
            return false;
        }
        with = Span(fill)[0];
        return true;
    }

    private static bool TryPadding(ThreadState t, Value self, Value width, out long padding)
    {
        padding = 0;
        if (!Numbers.TrySize(t, width, out long total))
            return false;
        padding = Math.Max(0, total - Span(self).Length);
        if (total <= Array.MaxLength)
            return true;
        t.RaiseMemoryError();
        return false;
    }

    private static Value Pad(Value self, int left, int right, byte with)
    {
        if (left == 0 && right == 0)
            return Whole(self);
        ReadOnlySpan<byte> bytes = Span(self);
        byte[] result = new byte[bytes.Length + left + right];
        result.AsSpan().Fill(with);
        bytes.CopyTo(result.AsSpan(left));
        return Take(self, result);
    }

    private static Value ExpandTabs(ThreadState t, Value self, Value tabSize)
    {
        if (!IntArguments.TryInt32(t, tabSize, out int size))
            return Value.Error;
        List<byte> result = [];
        int column = 0;
        foreach (byte b in Span(self))
        {
            if (b == '\t')
            {
                int spaces = size > 0 ? size - (column % size) : 0;
                if ((long)result.Count + spaces > Array.MaxLength)
                    return t.RaiseOverflowError("result too long");
                result.AddRange(Enumerable.Repeat((byte)' ', spaces));
                column += spaces;
                continue;
            }
            column = b is (byte)'\n' or (byte)'\r' ? 0 : column + 1;
            result.Add(b);
        }
        return Take(self, [.. result]);
    }
}
