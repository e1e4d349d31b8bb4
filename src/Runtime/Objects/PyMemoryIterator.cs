using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>memory_iterator</c>: the items of a view of one dimension.</summary>
internal sealed class PyMemoryIterator(PyMemoryView view, ItemCode code) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("memory_iterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyMemoryIterator)self.Ref!).Next(t),
    }.Ready();

    private int index;

    private Value Next(ThreadState t)
    {
        Value item = view.ItemAt(t, code, index);
        if (!item.IsUnbound && !item.IsError)
            index++;
        return item;
    }
}
