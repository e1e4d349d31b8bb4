using System.Buffers;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>UTF-7 (RFC 2152): ASCII as it is, the rest as UTF-16 in base64 between <c>+</c> and <c>-</c>. See cpython Objects/unicodeobject.c.</summary>
internal sealed class Utf7Codec : Codec
{
    public static readonly Utf7Codec Instance = new();

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7Codec()
        : base("utf7")
    {
    }

    public override bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output)
    {
        Shifted shifted = default;
        foreach (int point in text.Points)
        {
            if (!IsWrittenDirectly(point) && (shifted.IsOpen || point != '+'))
            {
                shifted.Add(output, point);
                continue;
            }
            if (shifted.IsOpen)
                shifted.Close(output, needsMinus: IsDigit(point) || point == '-');
            output.Write([(byte)point]);
            if (point == '+')
                output.Write("-"u8);
        }
        if (shifted.IsOpen)
            shifted.Close(output, needsMinus: true);
        return true;
    }

    public override bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed)
    {
        consumed = 0;
        while (consumed < input.Length)
        {
            byte b = input[consumed];
            if (b is < 0x80 and not (byte)'+')
            {
                output.Append(b);
                consumed++;
                continue;
            }
            int size = 1;
            string? reason = "unexpected special character";
            if (b == '+' && !DecodeShifted(input[consumed..], isFinal, ref output, out size, out reason))
                return true;
            if (reason is null)
                consumed += size;
            else if (!CodecErrors.Decode(t, Name, input, consumed, consumed + size, reason, errors, ref output, out consumed))
                return false;
        }
        return true;
    }

    // What begins with `+`: its size, and what is wrong with it. False when it may go on in input to come.
    private static bool DecodeShifted(ReadOnlySpan<byte> input, bool isFinal, ref TextBuilder output, out int size, out string? reason)
    {
        reason = null;
        size = 2;
        if (input.Length > 1 && input[1] == '-')
        {
            output.Append('+');
            return true;
        }
        if (input.Length > 1 && !IsDigit(input[1]))
        {
            reason = "ill-formed sequence";
            return true;
        }
        size = 1;
        while (size < input.Length && IsDigit(input[size]))
            size++;
        bool isClosed = size < input.Length;
        if (!isClosed && !isFinal)
            return false;
        (int bits, int buffer, int surrogate) = DecodeUnits(input[1..size], ref output);
        if (isClosed)
        {
            reason = bits >= 6 ? "partial character in shift sequence" : buffer != 0 ? "non-zero padding bits in shift sequence" : null;
            if (surrogate != 0 && reason is null && input[size] is < 0x80 and not (byte)'+')
                output.Append(surrogate);
            if (reason is not null || input[size] == '-')
                size++;
        }
        else if (surrogate != 0 || bits >= 6 || buffer != 0)
        {
            reason = "unterminated shift sequence";
        }
        return true;
    }

    // The units of UTF-16 in base64; what is left at the end is some bits, and perhaps half of a pair.
    private static (int Bits, int Buffer, int Surrogate) DecodeUnits(ReadOnlySpan<byte> digits, ref TextBuilder output)
    {
        int bits = 0;
        int buffer = 0;
        int surrogate = 0;
        foreach (byte digit in digits)
        {
            buffer = (buffer << 6) | Digits.IndexOf((char)digit, StringComparison.Ordinal);
            bits += 6;
            if (bits < 16)
                continue;
            bits -= 16;
            char unit = (char)(buffer >> bits);
            buffer &= (1 << bits) - 1;
            if (surrogate != 0 && char.IsLowSurrogate(unit))
            {
                output.Append(char.ConvertToUtf32((char)surrogate, unit));
                surrogate = 0;
                continue;
            }
            if (surrogate != 0)
                output.Append(surrogate);
            surrogate = char.IsHighSurrogate(unit) ? unit : 0;
            if (surrogate == 0)
                output.Append((int)unit);
        }
        return (bits, buffer, surrogate);
    }

    private static bool IsDigit(int point) => point < 0x80 && Digits.Contains((char)point, StringComparison.Ordinal);

    private static bool IsWrittenDirectly(int point) => point is (>= ' ' and <= '}' and not ('+' or '\\')) or '\t' or '\n' or '\r';

    // A section in base64 that is being written.
    private struct Shifted
    {
        private int bits;
        private uint buffer;

        public bool IsOpen { get; private set; }

        public void Add(ArrayBufferWriter<byte> output, int point)
        {
            if (!IsOpen)
                output.Write("+"u8);
            IsOpen = true;
            if (point >= 0x10000)
            {
                string pair = char.ConvertFromUtf32(point);
                AddUnit(output, pair[0]);
                AddUnit(output, pair[1]);
            }
            else
            {
                AddUnit(output, (char)point);
            }
        }

        public void Close(ArrayBufferWriter<byte> output, bool needsMinus)
        {
            if (bits > 0)
                output.Write([(byte)Digits[(int)(buffer << (6 - bits)) & 0x3F]]);
            if (needsMinus)
                output.Write("-"u8);
            this = default;
        }

        private void AddUnit(ArrayBufferWriter<byte> output, char unit)
        {
            buffer = (buffer << 16) | unit;
            bits += 16;
            while (bits >= 6)
            {
                bits -= 6;
                output.Write([(byte)Digits[(int)(buffer >> bits) & 0x3F]]);
            }
        }
    }
}
