using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>bool</c>.</summary>
internal sealed partial class PyBool : PyInt
{
    public static new readonly PyType TypeObject = new PyType("bool", PyInt.TypeObject)
    {
        Repr = static (t, self) => Value.FromString(self.IsTrue ? "True" : "False"),
        And = static (t, a, b) => a.Ref is PyBool && b.Ref is PyBool ? Value.FromBool(a.IsTrue & b.IsTrue) : PyInt.TypeObject.And!(t, a, b),
        Xor = static (t, a, b) => a.Ref is PyBool && b.Ref is PyBool ? Value.FromBool(a.IsTrue ^ b.IsTrue) : PyInt.TypeObject.Xor!(t, a, b),
        Or = static (t, a, b) => a.Ref is PyBool && b.Ref is PyBool ? Value.FromBool(a.IsTrue | b.IsTrue) : PyInt.TypeObject.Or!(t, a, b),
        Bool = static (t, self) => self.IsTrue ? Truth.True : Truth.False,
    }.Ready();

    public static readonly PyBool TrueInstance = new(true);
    public static readonly PyBool FalseInstance = new(false);

    private PyBool(bool value) : base(TypeObject, value ? 1 : 0)
    {
    }
}
