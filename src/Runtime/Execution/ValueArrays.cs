namespace PyLite.Runtime.Execution;

/// <summary>Arrays of values whose length a program chose: too long ones are a MemoryError, not the end of the process.</summary>
internal static class ValueArrays
{
    private const int SizeOfValue = 16;

    /// <summary>Below this many values an allocation is simply tried.</summary>
    private const long SmallCount = 1 << 20;

    /// <summary>An array of unbound values; null with a MemoryError pending when there is no room.</summary>
    public static Value[]? TryAllocate(ThreadState t, long count)
    {
        if (count <= SmallCount)
            return new Value[count];
        if (count > Array.MaxLength || count * SizeOfValue > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
        {
            t.RaiseMemoryError();
            return null;
        }
        try
        {
            return new Value[count];
        }
        catch (OutOfMemoryException)
        {
            t.RaiseMemoryError();
            return null;
        }
    }
}
