using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Struct;

/// <summary>A format of <c>struct</c>, read once: where each field lies. See cpython Modules/_struct.c prepare_s.</summary>
internal sealed partial class StructFormat
{
    private readonly Field[] fields;
    private readonly bool bigEndian;

    private StructFormat(string text, Field[] fields, bool bigEndian, long size)
    {
        Text = text;
        Size = size;
        this.fields = fields;
        this.bigEndian = bigEndian;
        foreach (Field field in fields)
            ItemCount += field.Code is null ? 1 : field.Count;
    }

    /// <summary>The format as it was written.</summary>
    public string Text { get; }

    /// <summary>How many bytes a packed struct has.</summary>
    public long Size { get; }

    /// <summary>How many objects are packed.</summary>
    public long ItemCount { get; }

    // A run of equal items; without a code a text of `Count` bytes, which is one object.
    private readonly record struct Field(ItemCode? Code, long Offset, long Count, bool IsPascal = false);

    /// <summary>Reads a format given as str or bytes; null with an exception pending.</summary>
    public static StructFormat? Read(ThreadState t, Value format)
    {
        string text;
        if (format.Ref is PyStr str)
        {
            text = str.Text;
            if (!Ascii.IsValid(str.Chars) && Codecs.Encode(t, str, "ascii").IsError)
                return null;
        }
        else if (format.Ref is PyBytes bytes)
        {
            text = Encoding.Latin1.GetString(bytes.Span);
        }
        else
        {
            t.RaiseTypeError($"Struct() argument 1 must be a str or bytes object, not {format.Type.Name}");
            return null;
        }
        if (new Reader(text).Read(out StructFormat? read) is { } problem)
            t.Raise(StructModule.Error, problem);
        return read;
    }

    // The state of reading: the place in the text and the bytes laid out so far.
    private sealed class Reader(string text)
    {
        private readonly List<Field> fields = [];
        private int place;
        private long size;
        private bool isNative = true;
        private bool bigEndian;

        /// <summary>What is wrong with the format, or null.</summary>
        public string? Read(out StructFormat? format)
        {
            format = null;
            ReadByteOrder();
            while (place < text.Length)
            {
                char character = text[place++];
                if (character is ' ' or (>= '\t' and <= '\r'))
                    continue;
                if (ReadField(character) is { } problem)
                    return problem;
            }
            format = new StructFormat(text, [.. fields], bigEndian, size);
            return null;
        }

        private void ReadByteOrder()
        {
            switch (text.Length > 0 ? text[0] : '\0')
            {
                case '@':
                    place++;
                    break;
                case '<' or '=':
                    place++;
                    isNative = false;
                    break;
                case '>' or '!':
                    place++;
                    isNative = false;
                    bigEndian = true;
                    break;
                default:
                    break;
            }
        }

        // What is wrong with the field, or null.
        private string? ReadField(char character)
        {
            long count = 1;
            if (char.IsAsciiDigit(character))
            {
                if (!TryCount(ref character, out count))
                    return "total struct size too long";
                if (character == '\0' && place >= text.Length)
                    return "repeat count given without format specifier";
            }
            ItemCode? code = isNative ? ItemCode.Native(character) : ItemCode.Standard(character);
            if (code is null && character is not ('x' or 's' or 'p'))
                return character == '\0' ? "embedded null character" : "bad char in struct format";
            return Place(character, code, count) ? null : "total struct size too long";
        }

        // Reads the digits of a count; afterwards the character is the one behind them, or NUL at the end.
        private bool TryCount(ref char character, out long count)
        {
            count = 0;
            while (char.IsAsciiDigit(character))
            {
                int digit = character - '0';
                if (count > (long.MaxValue - digit) / 10)
                    return false;
                count = (count * 10) + digit;
                if (place >= text.Length)
                {
                    character = '\0';
                    return true;
                }
                character = text[place++];
            }
            return true;
        }

        private bool Place(char character, ItemCode? code, long count)
        {
            int itemSize = code?.Size ?? 1;
            int alignment = !isNative ? 1 : code?.Kind == ItemKind.Complex ? itemSize / 2 : itemSize;
            if (size > long.MaxValue - alignment)
                return false;
            size = (size + alignment - 1) / alignment * alignment;
            if (count > (long.MaxValue - size) / itemSize)
                return false;
            if (character != 'x' && (code is null || count > 0))
                fields.Add(new Field(code, size, count, character == 'p'));
            size += count * itemSize;
            return true;
        }
    }
}
