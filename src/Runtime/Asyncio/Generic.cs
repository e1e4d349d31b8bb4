using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Asyncio;

/// <summary>Subscripting of asyncio's generic classes, as in <c>asyncio.Future[int]</c>.</summary>
internal static class Generic
{
    /// <summary><c>__class_getitem__</c>: the class itself; annotations need no more.</summary>
    public static Value Alias(ThreadState t, Value type, Value item) => type;
}
