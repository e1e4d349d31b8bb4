using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyStaticMethod
{
    public static new readonly PyType TypeObject = new PyType("staticmethod")
    {
        Signature = "(function, /)",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyStaticMethod(type),
        New = static (t, type, scoped in _) => type.Allocate!(type),
        Init = Initialize,
        Repr = static (t, self) => Representation.Repr(t, Of(self).Function) is { } text ? Value.FromString($"<staticmethod({text})>") : Value.Error,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Calls.Call(t, Of(self).Function, in arguments),
        DescriptorGet = static (t, self, instance, owner) => Of(self).Function,
        Members = static () =>
        [
            new Field("__func__", static (t, self) => Of(self).Function),
            new Field("__wrapped__", static (t, self) => Of(self).Function),
            WrappedFunctions.Taken<PyStaticMethod>(SpecialNames.Annotations, static wrapper => wrapper.Function),
            WrappedFunctions.Taken<PyStaticMethod>(SpecialNames.Annotate, static wrapper => wrapper.Function),
            new GetSet("__isabstractmethod__", static (t, self) => WrappedFunctions.IsAbstract(t, Of(self).Function)),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private static PyStaticMethod Of(Value self) => (PyStaticMethod)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        if (!WrappedFunctions.TakeOne(t, "staticmethod", in arguments))
            return false;
        Of(self).Function = arguments.Values[0];
        return WrappedFunctions.CopyAttributes(t, arguments.Values[0], ref Of(self).attributes);
    }
}
