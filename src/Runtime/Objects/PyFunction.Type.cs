using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyFunction
{
    public static new readonly PyType TypeObject = new PyType("function")
    {
        Signature = "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
        New = Create,
        HasInstanceDict = true,
        Repr = static (t, self) => Value.FromString($"<function {Of(self).QualName.Text} at {Identity.Address(self)}>"),
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        DescriptorGet = static (t, self, instance, owner) => instance.IsUnbound ? self : new PyBoundMethod(self, instance),
        Members = FunctionRows,
    }.Ready();

    private static PyFunction Of(Value self) => (PyFunction)self.Ref!;
}
