using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>classmethod</c>: binds a callable to the class.</summary>
internal sealed class PyClassMethod : PyObject, IAttributed
{
    public static new readonly PyType TypeObject = new PyType("classmethod")
    {
        Signature = "(function, /)",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyClassMethod(type),
        New = static (t, type, scoped in _) => type.Allocate!(type),
        Init = Initialize,
        Repr = static (t, self) => Representation.Repr(t, Of(self).Function) is { } text ? Value.FromString($"<classmethod({text})>") : Value.Error,
        DescriptorGet = Bind,
        Members = static () =>
        [
            new Field("__func__", static (t, self) => Of(self).Function),
            new Field("__wrapped__", static (t, self) => Of(self).Function),
            WrappedFunctions.Taken<PyClassMethod>(SpecialNames.Annotations, static wrapper => wrapper.Function),
            WrappedFunctions.Taken<PyClassMethod>(SpecialNames.Annotate, static wrapper => wrapper.Function),
            new GetSet("__isabstractmethod__", static (t, self) => WrappedFunctions.IsAbstract(t, Of(self).Function)),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private InstanceAttributes attributes;

    public PyClassMethod(Value function) : this(TypeObject) => Function = function;

    private PyClassMethod(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public Value Function { get; private set; } = Value.None;

    public ref InstanceAttributes Attributes => ref attributes;

    private static PyClassMethod Of(Value self) => (PyClassMethod)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        if (!WrappedFunctions.TakeOne(t, "classmethod", in arguments))
            return false;
        Of(self).Function = arguments.Values[0];
        return WrappedFunctions.CopyAttributes(t, arguments.Values[0], ref Of(self).attributes);
    }

    private static Value Bind(ThreadState t, Value self, Value instance, PyType owner) => new PyBoundMethod(Of(self).Function, owner);
}
