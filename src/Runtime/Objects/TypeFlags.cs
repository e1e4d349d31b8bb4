namespace PyLite.Runtime.Objects;

/// <summary><c>__flags__</c> of a type: the bits of CPython's Py_TPFLAGS that mean something here.</summary>
internal static class TypeFlags
{
    public const long MatchesSequence = 1 << 5;
    public const long MatchesMapping = 1 << 6;
    private const long IsImmutable = 1 << 8;
    private const long IsHeapType = 1 << 9;
    private const long IsSubclassable = 1 << 10;
    private const long IsReady = 1 << 12;
    private const long IsAbstract = 1 << 20;

    // Generic is a heap type of CPython: pickling asks, to find the built-in class that makes an object.
    public static long Of(PyType type) =>
        IsReady
        | (type.MatchesSequence ? MatchesSequence : 0)
        | (type.MatchesMapping ? MatchesMapping : 0)
        | (type.IsHeapType || ReferenceEquals(type, PyGeneric.TypeObject) ? IsHeapType : IsImmutable)
        | (type.IsSubclassable ? IsSubclassable : 0)
        | (type.IsAbstract ? IsAbstract : 0);
}
