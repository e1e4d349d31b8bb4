using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyBuiltinFunction
{
    public static new readonly PyType TypeObject = new PyType("builtin_function_or_method")
    {
        Repr = GetRepr,
        Hash = static (t, self) => Hashing.NotError(Identity.Number(Of(self).Self.IsUnbound ? self : Of(self).Self) ^ Of(self).Function.GetHashCode()),
        RichCompare = Compare,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        Members = static () =>
        [
            new GetSet("__name__", static (t, self) => PyStr.Intern(Of(self).Function.Name)),
            new GetSet("__qualname__", GetQualName),
            new Field("__module__", static (t, self) => Of(self).Module.IsUnbound ? Value.None : Of(self).Module, SetModule),
            new GetSet("__self__", static (t, self) => Of(self).Owner(t)),
            new GetSet("__doc__", static (t, self) => Of(self).Function.Doc is { } doc ? Value.FromString(doc) : Value.None),
            new GetSet("__text_signature__", static (t, self) => NativeSignatures.TextOf(Of(self))),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private static PyBuiltinFunction Of(Value self) => (PyBuiltinFunction)self.Ref!;

    private static bool SetModule(ThreadState t, Value self, Value value)
    {
        Of(self).Module = value;
        return true;
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyBuiltinFunction function = Of(self);
        if (function.StaticOwner is { } type)
            return Value.FromString($"<built-in method {function.Function.Name} of type object at {Identity.Address(type)}>");
        return Value.FromString(function.Self.IsUnbound
            ? $"<built-in function {function.Function.Name}>"
            : $"<built-in method {function.Function.Name} of {function.Self.Type.Name} object at {Identity.Address(function.Self)}>");
    }

    private static Value GetQualName(ThreadState t, Value self)
    {
        PyBuiltinFunction function = Of(self);
        PyType? owner = function.StaticOwner ?? (function.Self.IsUnbound ? null : function.Self.Ref as PyType ?? function.Self.Type);
        if (owner is null)
            return Value.FromString(function.Function.Name);
        return Value.FromString($"{owner.QualName}.{function.Function.Name}");
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || other.Ref is not PyBuiltinFunction second)
            return Value.NotImplemented;
        PyBuiltinFunction first = Of(self);
        bool sameSelf = first.Self.Is(second.Self) && (!first.Self.IsUnbound || ReferenceEquals(first, second));
        return Value.FromBool((sameSelf && ReferenceEquals(first.Function, second.Function)) == (op == CompareOp.Equal));
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyBuiltinFunction function = Of(self);
        return function.Self.IsUnbound || function.Self.Ref is PyModule
            ? Value.FromString(function.Function.Name)
            : Reduction.OfAttribute(t, function.Self, function.Function.Name);
    }
}
