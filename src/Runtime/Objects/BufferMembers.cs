using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary><c>__buffer__</c> and <c>__release_buffer__</c> of objects whose bytes others may see (PEP 688).</summary>
internal static class BufferMembers
{
    private const long Writable = 1;

    /// <summary>The rows; objects that cannot be resized need not be released.</summary>
    public static Member[] Rows(bool isReleased) =>
    [
        new Method("__buffer__", "(flags, /)", Buffer),
        .. isReleased ? (Member[])[new Method("__release_buffer__", "(buffer, /)", Release)] : [],
    ];

    private static Value Buffer(ThreadState t, Value self, Value flags)
    {
        if (!Numbers.TryIndex64(t, flags, BuiltinExceptions.OverflowError, out long wanted))
            return Value.Error;
        if (self.Ref is PyMemoryView { IsReleased: true })
            return t.RaiseValueError("operation forbidden on released memoryview object");
        if (self.Ref is PyMemoryView { IsRestricted: true })
            return t.RaiseValueError(PyMemoryView.RestrictedMessage);
        if ((wanted & Writable) == 0 || self.Ref is IBuffer { IsReadOnly: false })
            return new PyMemoryView(self.Object!);
        return t.Raise(BuiltinExceptions.BufferError, self.Ref is PyMemoryView ? "memoryview: underlying buffer is not writable" : "Object is not writable.");
    }

    private static Value Release(ThreadState t, Value self, Value buffer)
    {
        if (buffer.Ref is not PyMemoryView view)
            return t.RaiseTypeError("expected a memoryview object");
        if (view.IsReleased)
            return t.RaiseValueError("memoryview's buffer has already been released");
        if (!view.IsOf(self))
            return t.RaiseValueError("memoryview's buffer is not this object");
        view.EndView();
        return Value.None;
    }
}
