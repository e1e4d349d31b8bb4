using PyLite.Runtime.Execution;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyByteArray
{
    public static new readonly PyType TypeObject = new PyType("bytearray")
    {
        IsSubclassable = true,
        Repr = static (t, self) => TextRepr.Of(((PyByteArray)self.Ref!).Span),
        Length = static (t, self) => ((PyByteArray)self.Ref!).Length,
    }.Ready();
}
