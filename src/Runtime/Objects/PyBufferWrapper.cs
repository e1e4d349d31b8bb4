using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>
/// What a view of an object whose class has a Python method <c>__buffer__</c> looks at (PEP 688): the view that the method gave, and the object, whose
/// <c>__release_buffer__</c> is called when the last view is released. See cpython Objects/typeobject.c slot_bf_getbuffer.
/// </summary>
internal sealed class PyBufferWrapper(Value owner, PyMemoryView given) : PyObject(TypeObject), IBuffer
{
    public static new readonly PyType TypeObject = new PyType("_buffer_wrapper").Ready();

    private int views;

    /// <summary>What <c>__buffer__</c> gave.</summary>
    public PyMemoryView Given => given;

    Memory<byte> IBuffer.Bytes => given.Underlying;

    bool IBuffer.IsReadOnly => given.IsReadOnly;

    string IBuffer.Format => ((IBuffer)given).Format;

    int IBuffer.ItemSize => ((IBuffer)given).ItemSize;

    void IBuffer.AddView(PyMemoryView view) => views++;

    void IBuffer.RemoveView(ThreadState t, PyMemoryView view)
    {
        if (--views == 0)
            PythonBuffers.Release(t, owner, given);
    }
}
