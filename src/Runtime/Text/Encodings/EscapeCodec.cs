using System.Buffers;
using System.Text;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary><c>unicode_escape</c> (the escapes of string literals) and <c>raw_unicode_escape</c> (only <c>\u</c> and <c>\U</c>).</summary>
internal sealed class EscapeCodec(string name, bool isRaw) : Codec(name)
{
    public static readonly EscapeCodec Full = new("unicodeescape", isRaw: false);
    public static readonly EscapeCodec Raw = new("rawunicodeescape", isRaw: true);

    public override bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output)
    {
        TextBuilder builder = new(text.Length);
        foreach (int point in text.Points)
        {
            if (isRaw ? point < 0x100 : point is >= ' ' and < 0x7F and not '\\')
                builder.Append(point);
            else if (!isRaw && point is '\t' or '\n' or '\r' or '\\')
                builder.Append(point switch { '\t' => "\\t", '\n' => "\\n", '\r' => "\\r", _ => "\\\\" });
            else
                TextRepr.AppendHex(ref builder, point);
        }
        Encoding.Latin1.GetBytes(builder.ToPyStr().Chars, output);
        return true;
    }

    public override bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed)
    {
        consumed = 0;
        while (consumed < input.Length)
        {
            byte b = input[consumed];
            if (b != '\\')
            {
                output.Append(b);
                consumed++;
                continue;
            }
            int size = DecodeEscape(input[consumed..], ref output, out string? reason);
            if (reason is null)
                consumed += size;
            else if (!CodecErrors.Decode(t, Name, input, consumed, consumed + size, reason, errors, ref output, out consumed))
                return false;
        }
        return true;
    }

    // The length of the escape; of what is wrong when there is a reason.
    private int DecodeEscape(ReadOnlySpan<byte> input, ref TextBuilder output, out string? reason)
    {
        reason = null;
        if (input.Length < 2)
        {
            if (isRaw)
                output.Append('\\');
            else
                reason = "\\ at end of string";
            return 1;
        }
        char kind = (char)input[1];
        switch (kind)
        {
            case 'u':
                return DecodeHex(input, 4, "truncated \\uXXXX escape", ref output, out reason);
            case 'U':
                return DecodeHex(input, 8, "truncated \\UXXXXXXXX escape", ref output, out reason);
        }
        if (isRaw)
        {
            output.Append('\\');
            output.Append(kind);
            return 2;
        }
        switch (kind)
        {
            case 'x':
                return DecodeHex(input, 2, "truncated \\xXX escape", ref output, out reason);
            case 'N':
                return DecodeName(input, ref output, out reason);
            case >= '0' and <= '7':
                return DecodeOctal(input, ref output);
            case '\n':
                return 2;
        }
        int plain = "\\'\"abfnrtv".IndexOf(kind, StringComparison.Ordinal);
        if (plain < 0)
            output.Append('\\');
        output.Append(plain < 0 ? kind : "\\'\"\a\b\f\n\r\t\v"[plain]);
        return 2;
    }

    private static int DecodeHex(ReadOnlySpan<byte> input, int digits, string truncated, ref TextBuilder output, out string? reason)
    {
        long value = 0;
        int at = 2;
        while (at < 2 + digits && at < input.Length && char.IsAsciiHexDigit((char)input[at]))
            value = (value * 16) + Convert.ToInt32(((char)input[at++]).ToString(), 16);
        reason = at < 2 + digits ? truncated : value > 0x10FFFF ? "illegal Unicode character" : null;
        if (reason is null)
            output.Append((int)value);
        return at;
    }

    private static int DecodeOctal(ReadOnlySpan<byte> input, ref TextBuilder output)
    {
        int value = 0;
        int at = 1;
        while (at < 4 && at < input.Length && input[at] is >= (byte)'0' and <= (byte)'7')
            value = (value * 8) + input[at++] - '0';
        output.Append(value);
        return at;
    }

    private static int DecodeName(ReadOnlySpan<byte> input, ref TextBuilder output, out string? reason)
    {
        reason = "malformed \\N character escape";
        if (input.Length < 3 || input[2] != '{')
            return 2;
        int close = input.IndexOf((byte)'}');
        if (close <= 3)
            return close < 0 ? input.Length : close + 1;
        int point = UnicodeNames.Lookup(Encoding.Latin1.GetString(input[3..close]));
        reason = point < 0 ? "unknown Unicode character name" : null;
        if (point >= 0)
            output.Append(point);
        return close + 1;
    }
}
