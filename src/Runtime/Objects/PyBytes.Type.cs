using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyBytes
{
    public static new readonly PyType TypeObject = new PyType("bytes")
    {
        IsSubclassable = true,
        MatchesSelf = true,
        Repr = static (t, self) => TextRepr.Of(((PyBytes)self.Ref!).Span),
        Hash = static (t, self) => ((PyBytes)self.Ref!).Hash64,
        Length = static (t, self) => ((PyBytes)self.Ref!).Length,
    }.Ready();
}
