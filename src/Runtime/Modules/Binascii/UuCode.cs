namespace PyLite.Runtime.Modules.Binascii;

/// <summary>A line of uuencode: its length, then six bits a character.</summary>
internal static class UuCode
{
    private const int MaximumLength = 45;

    /// <summary>The line; null with an error pending.</summary>
    public static byte[]? Encode(ThreadState t, ReadOnlySpan<byte> bytes, bool usesBacktick)
    {
        if (bytes.Length > MaximumLength)
            return BinasciiModule.Fail(t, "At most 45 bytes at once");
        List<byte> line = [Digit(bytes.Length)];
        for (int i = 0; i < bytes.Length; i += 3)
        {
            int three = bytes[i] << 16 | At(bytes, i + 1) << 8 | At(bytes, i + 2);
            for (int shift = 18; shift >= 0; shift -= 6)
                line.Add(Digit((three >> shift) & 0x3F));
        }
        line.Add((byte)'\n');
        return [.. line];

        byte Digit(int value) => (byte)(value == 0 && usesBacktick ? '`' : ' ' + value);
    }

    /// <summary>The bytes of a line; null with an error pending.</summary>
    public static byte[]? Decode(ThreadState t, ReadOnlySpan<byte> line)
    {
        byte[] bytes = new byte[(At(line, 0) - ' ') & 0x3F];
        int count = 0;
        int at = 1;
        int left = 0;
        int bits = 0;
        for (; count < bytes.Length; at++)
        {
            int character = at < line.Length ? line[at] : '\n';
            // What is missing at the end was blanks.
            if (character is '\n' or '\r')
                character = ' ';
            if (character is < ' ' or > ' ' + 64)
                return BinasciiModule.Fail(t, "Illegal char");
            left = (left << 6) | ((character - ' ') & 0x3F);
            bits += 6;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes[count++] = (byte)(left >> bits);
        }
        for (; at < line.Length; at++)
        {
            if (line[at] is not ((byte)' ' or (byte)'`' or (byte)'\n' or (byte)'\r'))
                return BinasciiModule.Fail(t, "Trailing garbage");
        }
        return bytes;
    }

    private static byte At(ReadOnlySpan<byte> bytes, int index) => index < bytes.Length ? bytes[index] : (byte)0;
}
