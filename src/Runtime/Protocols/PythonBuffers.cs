using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>The methods <c>__buffer__</c> and <c>__release_buffer__</c> of classes written in Python (PEP 688).</summary>
internal static class PythonBuffers
{
    /// <summary>PyBUF_SIMPLE: the bytes, for reading.</summary>
    public const int Simple = 0;

    /// <summary>PyBUF_WRITABLE.</summary>
    public const int Writable = 1;

    /// <summary>PyBUF_CONTIG_RO: with the shape.</summary>
    public const int Contiguous = 8;

    /// <summary>PyBUF_FULL_RO: with format, shape and strides.</summary>
    public const int Full = 0x11C;

    /// <summary>Whether the class of a value has the method; what native types have is not meant.</summary>
    public static bool Has(Value value) => HasOwn(value, SpecialNames.Buffer);

    /// <summary>Calls <c>__buffer__</c>; null with an error pending.</summary>
    public static PyMemoryView? Get(ThreadState t, Value value, int flags)
    {
        Value made = Attributes.CallSpecial(t, value, SpecialNames.Buffer, Value.FromInt64(flags));
        if (made.IsError)
            return null;
        if (made.Ref is PyMemoryView view)
            return view;
        t.RaiseTypeError("__buffer__ returned non-memoryview object");
        return null;
    }

    /// <summary>A view of the whole; an error when <c>__buffer__</c> fails.</summary>
    public static Value View(ThreadState t, Value value, int flags) =>
        Get(t, value, flags) is { } given ? new PyMemoryView(new PyBufferWrapper(value, given)) : Value.Error;

    /// <summary>The bytes as they are now. False with an error pending.</summary>
    public static bool TryCopy(ThreadState t, Value value, out ReadOnlyMemory<byte> bytes, int flags = Simple)
    {
        bytes = default;
        if (Get(t, value, flags) is not { } given)
            return false;
        bytes = given.Bytes.ToArray();
        Release(t, value, given);
        return true;
    }

    /// <summary>Calls <c>__release_buffer__</c>, where there is one; what it raises is shown, not raised.</summary>
    public static void Release(ThreadState t, Value owner, PyMemoryView given)
    {
        if (HasOwn(owner, SpecialNames.ReleaseBuffer) && Attributes.CallSpecial(t, owner, SpecialNames.ReleaseBuffer, given).IsError)
            UnraisableErrors.ReportIn(t, "Exception ignored in __release_buffer__ of", owner);
        // A native base takes its own view back even when the method did not ask it to.
        if (given.IsOf(owner))
            given.EndView();
    }

    /// <summary>Tells an object of a class that has only <c>__release_buffer__</c> that its view was released.</summary>
    public static void ViewReleased(ThreadState t, PyObject owner)
    {
        if (!HasOwn(owner, SpecialNames.ReleaseBuffer) || Has(owner))
            return;
        PyMemoryView shown = new(owner) { IsRestricted = true };
        Release(t, owner, shown);
        shown.EndView();
    }

    private static bool HasOwn(Value value, PyStr name) =>
        value.Ref is not null && value.Type.IsHeapType && value.Type.Lookup(name) is { IsUnbound: false } method && method.Ref is not PyMethodDescriptor;
}
