using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PyLite.Runtime.Modules.Os;

/// <summary>What the system knows of a file; times are nanoseconds since 1970. .NET does not tell most of it, so Linux is asked itself.</summary>
internal readonly record struct FileFacts(int Mode, long Inode, long Device, long Links, long User, long Group, long Size, long Accessed, long Modified, long Changed)
{
    // Of Linux's struct statx, which is the same on every processor.
    private const int StructSize = 256;
    private const uint BasicFacts = 0x7ff;
    private const int HereFolder = -100;
    private const int NoFollow = 0x100;
    private const int EmptyPath = 0x1000;

    /// <summary>Asks for a path; false with the error number.</summary>
    public static bool TryRead(string path, bool followLinks, out FileFacts facts, out int error) =>
        TryRead(HereFolder, Encoding.UTF8.GetBytes(path + "\0"), followLinks ? 0 : NoFollow, out facts, out error);

    /// <summary>Asks for a descriptor; false with the error number.</summary>
    public static bool TryRead(int descriptor, out FileFacts facts, out int error) => TryRead(descriptor, [0], EmptyPath, out facts, out error);

    private static unsafe bool TryRead(int folder, byte[] path, int flags, out FileFacts facts, out int error)
    {
        Span<byte> found = stackalloc byte[StructSize];
        int result;
        fixed (byte* start = path)
        fixed (byte* target = found)
            result = Libc.GetFacts(folder, start, flags, BasicFacts, target);
        error = result < 0 ? Marshal.GetLastPInvokeError() : 0;
        facts = result < 0 ? default : Read(found);
        return result >= 0;
    }

    private static FileFacts Read(ReadOnlySpan<byte> found) => new(
        BinaryPrimitives.ReadUInt16LittleEndian(found[28..]),
        BinaryPrimitives.ReadInt64LittleEndian(found[32..]),
        DeviceNumber(Number(found, 136), Number(found, 140)),
        Number(found, 16),
        Number(found, 20),
        Number(found, 24),
        BinaryPrimitives.ReadInt64LittleEndian(found[40..]),
        Time(found, 64),
        Time(found, 112),
        Time(found, 96));

    private static uint Number(ReadOnlySpan<byte> found, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(found[offset..]);

    private static long Time(ReadOnlySpan<byte> found, int offset) =>
        (BinaryPrimitives.ReadInt64LittleEndian(found[offset..]) * 1_000_000_000) + Number(found, offset + 8);

    // As the C library puts the two together.
    private static long DeviceNumber(long major, long minor) => ((major & 0xfff) << 8) | ((major & ~0xfffL) << 32) | (minor & 0xff) | ((minor & ~0xffL) << 12);
}
