using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyMemoryView
{
    public static new readonly PyType TypeObject = new PyType("memoryview")
    {
        Length = static (t, self) => ((PyMemoryView)self.Ref!).count,
        Members = static () => [new Method("release", "()", Release)],
    }.Ready();

    private static Value Release(ThreadState t, Value self)
    {
        PyMemoryView view = (PyMemoryView)self.Ref!;
        if (!view.isReleased)
            ((Protocols.IBuffer)view.owner).Exports--;
        view.isReleased = true;
        return Value.None;
    }
}
