using PyLite.Runtime.Modules.Io;

namespace PyLite.Runtime.Modules.Os;

/// <summary>The flags of <c>os.open</c>, with Linux's numbers.</summary>
internal static class OpenFlags
{
    public const int ReadOnly = 0;
    public const int WriteOnly = 1;
    public const int ReadWrite = 2;
    public const int Create = 0x40;
    public const int Exclusive = 0x80;
    public const int Truncate = 0x200;
    public const int Append = 0x400;
    public const int CloseOnExec = 0x80000;

    /// <summary>The flags that <c>open</c> passes an opener for a mode.</summary>
    public static int Of(FileModes mode)
    {
        int flags = mode.Reads && mode.Writes ? ReadWrite : mode.Writes ? WriteOnly : ReadOnly;
        if (mode.Creates)
            flags |= Exclusive | Create;
        if (mode.Truncates)
            flags |= Create | Truncate;
        if (mode.Appends)
            flags |= Create | Append;
        return flags | CloseOnExec;
    }
}
