using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Struct;

/// <summary>Python's <c>_struct.unpack_iterator</c>: the structs in a buffer, one after another.</summary>
internal sealed class PyUnpackIterator(StructFormat format, PyMemoryView view) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("_struct.unpack_iterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyUnpackIterator)self.Ref!).Next(t),
        Members = static () =>
        [
            new Method("__length_hint__", "()", static (t, self) => Value.FromInt64(((PyUnpackIterator)self.Ref!).Left)),
        ],
    }.Ready();

    private int place;

    private long Left => view.IsReleased ? 0 : (view.Bytes.Length - place) / format.Size;

    private Value Next(ThreadState t)
    {
        if (Left == 0)
        {
            view.Release(t);
            return default;
        }
        PyTuple items = format.Unpack(view.Bytes.Span.Slice(place, (int)format.Size));
        place += (int)format.Size;
        return items;
    }
}
