namespace PyLite.Runtime.Modules.Binascii;

/// <summary>Cyclic redundancy checks.</summary>
internal static class Checksums
{
    private static readonly uint[] ReflectedTable = MakeTable();

    /// <summary>The CRC-32 of zip files and PNG; <paramref name="crc"/> is that of what came before.</summary>
    public static uint Crc32(ReadOnlyMemory<byte> bytes, uint crc)
    {
        crc = ~crc;
        foreach (byte b in bytes.Span)
            crc = ReflectedTable[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    /// <summary>The CRC of 16 bits of BinHex 4.</summary>
    public static uint CrcHqx(ReadOnlyMemory<byte> bytes, uint crc)
    {
        crc &= 0xFFFF;
        foreach (byte b in bytes.Span)
        {
            crc ^= (uint)b << 8;
            for (int bit = 0; bit < 8; bit++)
                crc = ((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xFFFF;
        }
        return crc;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            table[i] = value;
        }
        return table;
    }
}
