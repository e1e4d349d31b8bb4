namespace PyLite.Runtime.Modules.Binascii;

/// <summary>Quoted-printable (RFC 1521): bytes that mail may not carry as <c>=41</c>. See cpython Modules/binascii.c binascii_b2a_qp_impl.</summary>
internal static class QuotedPrintable
{
    private const int MaximumLineLength = 76;

    public static byte[] Decode(ReadOnlySpan<byte> text, bool isHeader)
    {
        List<byte> bytes = new(text.Length);
        for (int i = 0; i < text.Length;)
        {
            byte current = text[i++];
            if (current != '=')
            {
                bytes.Add(isHeader && current == '_' ? (byte)' ' : current);
                continue;
            }
            if (i >= text.Length)
                break;
            if (text[i] is (byte)'\n' or (byte)'\r')
            {
                int end = text[i..].IndexOf((byte)'\n');
                i = end < 0 ? text.Length : i + end + 1;
            }
            else if (i + 1 < text.Length && char.IsAsciiHexDigit((char)text[i]) && char.IsAsciiHexDigit((char)text[i + 1]))
            {
                bytes.Add(Convert.FromHexString([(char)text[i], (char)text[i + 1]])[0]);
                i += 2;
            }
            else
            {
                bytes.Add((byte)'=');
                // Old Pythons wrote == for it.
                if (text[i] == '=')
                    i++;
            }
        }
        return [.. bytes];
    }

    public static byte[] Encode(ReadOnlySpan<byte> bytes, bool quotesTabs, bool isText, bool isHeader)
    {
        Writer writer = new(UsesCarriageReturns(bytes));
        for (int i = 0; i < bytes.Length; i++)
        {
            byte current = bytes[i];
            int next = i + 1 < bytes.Length ? bytes[i + 1] : -1;
            if (MustQuote(current, next, writer.LineLength == 0, quotesTabs, isText, isHeader))
            {
                writer.Quote(current);
            }
            else if (isText && (current == '\n' || (current == '\r' && next == '\n')))
            {
                writer.EndLine();
                if (current == '\r')
                    i++;
            }
            else
            {
                writer.Add(isHeader && current == ' ' ? (byte)'_' : current, isLast: next is -1 or '\n');
            }
        }
        return writer.ToArray();
    }

    private static bool UsesCarriageReturns(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)'\n');
        return end > 0 && bytes[end - 1] == '\r';
    }

    private static bool MustQuote(byte current, int next, bool startsLine, bool quotesTabs, bool isText, bool isHeader) => current switch
    {
        > 126 or (byte)'=' => true,
        (byte)'_' => isHeader,
        // A line of a single dot ends a mail.
        (byte)'.' => startsLine && next is -1 or '\n' or '\r' or 0,
        (byte)'\r' or (byte)'\n' => !isText,
        (byte)'\t' or (byte)' ' => quotesTabs || next == -1,
        _ => current < ' ',
    };

    // The output, with lines broken where they would be too long.
    private sealed class Writer(bool usesCarriageReturns)
    {
        private readonly List<byte> output = [];

        public int LineLength { get; private set; }

        public void Quote(byte value)
        {
            if (LineLength + 3 >= MaximumLineLength)
                BreakLine();
            AddQuoted(value);
            LineLength += 3;
        }

        public void Add(byte value, bool isLast)
        {
            if (!isLast && LineLength + 1 >= MaximumLineLength)
                BreakLine();
            output.Add(value);
            LineLength++;
        }

        public void EndLine()
        {
            // Blanks at the end of a line get lost on the way.
            if (output.Count > 0 && output[^1] is (byte)' ' or (byte)'\t')
            {
                byte blank = output[^1];
                output.RemoveAt(output.Count - 1);
                AddQuoted(blank);
            }
            AddLineEnd();
        }

        public byte[] ToArray() => [.. output];

        private void BreakLine()
        {
            output.Add((byte)'=');
            AddLineEnd();
        }

        private void AddLineEnd()
        {
            if (usesCarriageReturns)
                output.Add((byte)'\r');
            output.Add((byte)'\n');
            LineLength = 0;
        }

        private void AddQuoted(byte value) => output.AddRange(System.Text.Encoding.ASCII.GetBytes($"={value:X2}"));
    }
}
