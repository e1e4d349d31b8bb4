using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.BaseTransport</c> and the abstract classes derived from it. See cpython Lib/asyncio/transports.py.</summary>
internal partial class PyTransport(PyType type) : AttributedObject(type)
{
    private PyDict extra = new();

    /// <summary>It is closed, or will be when what was written is sent.</summary>
    public virtual bool IsClosing => false;

    /// <summary>What <c>get_extra_info</c> answers from.</summary>
    protected ref PyDict Extra => ref extra;

    /// <summary><c>get_extra_info(name)</c>: unbound when nothing is known, or the error sentinel.</summary>
    protected virtual Value ExtraInfo(ThreadState t, PyStr name) => extra.GetOrUnbound(name);
}
