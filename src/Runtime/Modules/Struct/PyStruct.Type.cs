using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Struct;

internal partial class PyStruct
{
    public static new readonly PyType TypeObject = new PyType("_struct.Struct")
    {
        Doc = "Struct(fmt) --> compiled struct object\n\n",
        IsSubclassable = true,
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type),
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyStruct(type) : new PyStructSubclass(type),
        Init = Initialize,
        Repr = static (t, self) => Self(t, self) is { } format
            ? Value.FromString($"{self.Type.ShortName}({TextRepr.Of(PyStr.From(format.Text)).Text})")
            : Value.Error,
        Members = static () =>
        [
            new Method("iter_unpack", "(buffer, /)", static (t, self, buffer) => Self(t, self) is { } format ? IterUnpack(t, format, buffer) : Value.Error),
            new Method("pack", PackMethod),
            new Method("pack_into", PackIntoMethod),
            new Method("unpack", "(buffer, /)", static (t, self, buffer) => Self(t, self) is { } format ? Unpack(t, format, buffer) : Value.Error),
            new Method("unpack_from", "(buffer, offset=0)", static (t, self, buffer, offset) =>
                Self(t, self) is { } format ? UnpackFrom(t, format, buffer, offset) : Value.Error),
            new Method("__sizeof__", "()", static (ThreadState t, Value self) => Value.FromInt64(56)),
            new GetSet("format", static (t, self) => Self(t, self) is { } format ? Value.FromString(format.Text) : Value.Error),
            new GetSet("size", static (t, self) => Self(t, self) is { } format ? Value.FromInt64(format.Size) : Value.Error),
        ],
    }.Ready();

    private static readonly ConstructorSignature InitSignature = new("Struct", "(format)");

    // The format, or null with a RuntimeError pending when __init__ has not run.
    private static StructFormat? Self(ThreadState t, Value self)
    {
        StructFormat? format = ((PyStruct)self.Ref!).format;
        if (format is null)
            t.RaiseRuntimeError("Struct object is not initialized");
        return format;
    }

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..1];
        if (!InitSignature.Bind(t, in arguments, bound) || StructFormat.Read(t, bound[0]) is not { } read)
            return false;
        ((PyStruct)self.Ref!).format = read;
        return true;
    }

    private static Value PackMethod(ThreadState t, scoped in Arguments arguments) =>
        TryReceive(t, "pack", in arguments) is { } format ? Pack(t, format, arguments.Values[1..]) : Value.Error;

    private static Value PackIntoMethod(ThreadState t, scoped in Arguments arguments) =>
        TryReceive(t, "pack_into", in arguments) is { } format ? PackInto(t, format, arguments.Values[1..]) : Value.Error;

    private static StructFormat? TryReceive(ThreadState t, string method, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount == 0)
            return Self(t, arguments.Values[0]);
        t.RaiseTypeError($"Struct.{method}() takes no keyword arguments");
        return null;
    }
}
