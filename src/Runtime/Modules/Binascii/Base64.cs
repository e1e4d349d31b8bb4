namespace PyLite.Runtime.Modules.Binascii;

/// <summary>Base64, read as leniently as CPython reads it.</summary>
internal static class Base64
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static byte[] Encode(ReadOnlySpan<byte> bytes, bool hasNewline)
    {
        string text = Convert.ToBase64String(bytes);
        return System.Text.Encoding.ASCII.GetBytes(hasNewline ? text + "\n" : text);
    }

    /// <summary>The bytes; null with an error pending.</summary>
    public static byte[]? Decode(ThreadState t, ReadOnlySpan<byte> text, bool isStrict)
    {
        List<byte> bytes = new(text.Length / 4 * 3);
        int inQuad = 0;
        int pads = 0;
        int left = 0;
        bool wasPadded = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '=')
            {
                wasPadded = true;
                if (isStrict && inQuad == 0)
                    return BinasciiModule.Fail(t, i == 0 ? "Leading padding not allowed" : "Excess padding not allowed");
                if (inQuad < 2 || inQuad + ++pads < 4)
                    continue;
                return isStrict && i + 1 < text.Length ? BinasciiModule.Fail(t, "Excess data after padding") : [.. bytes];
            }
            int digit = Alphabet.IndexOf((char)text[i], StringComparison.Ordinal);
            if (digit < 0)
            {
                if (isStrict)
                    return BinasciiModule.Fail(t, "Only base64 data is allowed");
                continue;
            }
            if (isStrict && wasPadded)
                return BinasciiModule.Fail(t, "Discontinuous padding not allowed");
            pads = 0;
            // Each digit has six bits: the quad gives a byte from its second digit on.
            left = (left << 6) | digit;
            if (inQuad > 0)
                bytes.Add((byte)(left >> (6 - (2 * inQuad))));
            inQuad = (inQuad + 1) % 4;
        }
        if (inQuad == 0)
            return [.. bytes];
        return BinasciiModule.Fail(t, inQuad > 1
            ? "Incorrect padding"
            : $"Invalid base64-encoded string: number of data characters ({(bytes.Count / 3 * 4) + 1}) cannot be 1 more than a multiple of 4");
    }
}
