using System.Buffers;
using System.Buffers.Binary;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>The <c>surrogatepass</c> error handler: lone surrogates encoded like any other code point. See cpython Python/codecs.c.</summary>
internal static class SurrogatePass
{
    public static bool TryEncode(string codec, int point, ArrayBufferWriter<byte> output)
    {
        if ((point & ~0x7FF) != 0xD800)
            return false;
        Span<byte> bytes = stackalloc byte[4];
        switch (codec)
        {
            case "utf-8":
                output.Write([(byte)(0xE0 | (point >> 12)), (byte)(0x80 | ((point >> 6) & 0x3F)), (byte)(0x80 | (point & 0x3F))]);
                return true;
            case "utf-16" or "utf-16-le":
                BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)point);
                output.Write(bytes[..2]);
                return true;
            case "utf-16-be":
                BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)point);
                output.Write(bytes[..2]);
                return true;
            case "utf-32" or "utf-32-le":
                BinaryPrimitives.WriteInt32LittleEndian(bytes, point);
                output.Write(bytes);
                return true;
            case "utf-32-be":
                BinaryPrimitives.WriteInt32BigEndian(bytes, point);
                output.Write(bytes);
                return true;
            default:
                return false;
        }
    }

    public static bool TryDecode(string codec, ReadOnlySpan<byte> input, int start, out int point, out int size)
    {
        ReadOnlySpan<byte> rest = input[start..];
        size = codec == "utf-8" ? 3 : codec.StartsWith("utf-16", StringComparison.Ordinal) ? 2 : 4;
        point = 0;
        if (rest.Length < size)
            return false;
        switch (codec)
        {
            case "utf-8":
                if ((rest[0] & 0xF0) != 0xE0 || (rest[1] & 0xC0) != 0x80 || (rest[2] & 0xC0) != 0x80)
                    return false;
                point = ((rest[0] & 0x0F) << 12) | ((rest[1] & 0x3F) << 6) | (rest[2] & 0x3F);
                break;
            case "utf-16" or "utf-16-le":
                point = BinaryPrimitives.ReadUInt16LittleEndian(rest);
                break;
            case "utf-16-be":
                point = BinaryPrimitives.ReadUInt16BigEndian(rest);
                break;
            case "utf-32" or "utf-32-le":
                point = BinaryPrimitives.ReadInt32LittleEndian(rest);
                break;
            case "utf-32-be":
                point = BinaryPrimitives.ReadInt32BigEndian(rest);
                break;
            default:
                return false;
        }
        return (point & ~0x7FF) == 0xD800;
    }
}
