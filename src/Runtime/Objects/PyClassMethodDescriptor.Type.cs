using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyClassMethodDescriptor
{
    public static new readonly PyType TypeObject = new PyType("classmethod_descriptor")
    {
        Repr = static (t, self) => Value.FromString($"<method '{Of(self).Function.Name}' of '{Of(self).Owner.Name}' objects>"),
        Call = Call,
        DescriptorGet = Bind,
        Members = static () =>
        [
            new Field("__name__", static (t, self) => Value.FromString(Of(self).Function.Name)),
            new GetSet("__qualname__", static (t, self) => Value.FromString($"{Of(self).Owner.QualName}.{Of(self).Function.Name}")),
            new Field("__objclass__", static (t, self) => Of(self).Owner),
            new GetSet("__doc__", static (t, self) => Of(self).Function.Doc is { } doc ? Value.FromString(doc) : Value.None),
            new GetSet("__text_signature__", static (t, self) => NativeSignatures.TextOf(Of(self).Function, "$type")),
        ],
    }.Ready();

    private static PyClassMethodDescriptor Of(Value self) => (PyClassMethodDescriptor)self.Ref!;

    private static Value Bind(ThreadState t, Value self, Value instance, PyType owner) =>
        Of(self).Accepts(t, owner) ? new PyBuiltinFunction(Of(self).Function, owner) : Value.Error;

    private static Value Call(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyClassMethodDescriptor method = Of(self);
        if (arguments.PositionalCount == 0)
            return t.RaiseTypeError($"descriptor '{method.Function.Name}' of '{method.Owner.Name}' object needs an argument");
        if (arguments.Values[0].Ref is not PyType type)
            return t.RaiseTypeError($"descriptor '{method.Function.Name}' requires a type but received a '{arguments.Values[0].Type.Name}' instance");
        return method.Accepts(t, type) ? method.Function.Invoke(t, in arguments) : Value.Error;
    }

    private bool Accepts(ThreadState t, PyType type)
    {
        if (type.IsSubtypeOf(Owner))
            return true;
        t.RaiseTypeError($"descriptor '{Function.Name}' requires a subtype of '{Owner.Name}' but received '{type.Name}'");
        return false;
    }
}
