namespace PyLite.Runtime.Modules.Io;

/// <summary>What a mode such as <c>r+b</c> says.</summary>
internal readonly record struct FileModes(bool Reads, bool Writes, bool Appends, bool Creates, bool Truncates)
{
    /// <summary>The mode as .NET says it.</summary>
    public FileMode SystemMode => Creates ? FileMode.CreateNew : Appends ? FileMode.OpenOrCreate : Truncates ? FileMode.Create : FileMode.Open;

    public FileAccess SystemAccess => Reads && Writes ? FileAccess.ReadWrite : Writes ? FileAccess.Write : FileAccess.Read;

    /// <summary>Reads the mode of <c>FileIO</c>; false with a ValueError pending.</summary>
    public static bool TryParse(ThreadState t, string text, out FileModes mode)
    {
        mode = default;
        int kinds = 0;
        int pluses = 0;
        foreach (char c in text)
        {
            switch (c)
            {
                case 'r' or 'w' or 'a' or 'x':
                    kinds++;
                    break;
                case '+':
                    pluses++;
                    break;
                case 'b':
                    break;
                default:
                    t.RaiseValueError($"invalid mode: {text}");
                    return false;
            }
        }
        if (kinds != 1 || pluses > 1)
        {
            t.RaiseValueError("Must have exactly one of create/read/write/append mode and at most one plus");
            return false;
        }
        bool plus = pluses > 0;
        mode = new FileModes(
            Reads: plus || text.Contains('r'),
            Writes: plus || !text.Contains('r'),
            Appends: text.Contains('a'),
            Creates: text.Contains('x'),
            Truncates: text.Contains('w'));
        return true;
    }
}
