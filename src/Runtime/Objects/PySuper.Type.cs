using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PySuper
{
    public static new readonly PyType TypeObject = new PyType("super")
    {
        IsSubclassable = true,
        Allocate = static type => new PySuper(type),
        New = static (t, type, scoped in _) => type.Allocate!(type),
        Init = Initialize,
        GetAttribute = Get,
        DescriptorGet = Bind,
        Repr = GetRepr,
        Members = static () =>
        [
            new Field("__thisclass__", static (t, self) => OrNone(Of(self).Start)),
            new Field("__self__", static (t, self) => Of(self).Self.IsUnbound ? Value.None : Of(self).Self),
            new Field("__self_class__", static (t, self) => OrNone(Of(self).SelfType)),
        ],
    }.Ready();

    private static PySuper Of(Value self) => (PySuper)self.Ref!;

    private static Value OrNone(PyType? type) => type is null ? Value.None : type;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
        {
            t.RaiseTypeError("super() takes no keyword arguments");
            return false;
        }
        ReadOnlySpan<Value> values = arguments.Values;
        if (values.Length == 0)
        {
            // The compiler fills in the arguments of super() where a method has them.
            bool hasArguments = t.CurrentFunction is { Code.ArgCount: > 0 };
            t.RaiseRuntimeError(hasArguments ? "super(): __class__ cell not found" : "super(): no arguments");
            return false;
        }
        if (values.Length > 2)
        {
            t.RaiseTypeError($"super() expected at most 2 arguments, got {values.Length}");
            return false;
        }
        if (values[0].Ref is not PyType start)
        {
            t.RaiseTypeError($"super() argument 1 must be a type, not {values[0].Type.Name}");
            return false;
        }
        if (values.Length == 2 && !values[1].IsNone)
            return Of(self).TryBind(t, start, values[1]);
        Of(self).Start = start;
        return true;
    }

    private static Value Get(ThreadState t, Value self, PyStr name)
    {
        PySuper super = Of(self);
        if (super.SelfType is { } selfType && !name.Equals(SpecialNames.Class))
        {
            Value found = Lookup(super.Start!, selfType, name);
            if (!found.IsUnbound)
            {
                Value instance = ReferenceEquals(super.Self.Ref, selfType) ? default : super.Self;
                return Protocols.Attributes.Bind(t, found, instance, selfType);
            }
        }
        return GenericAttributes.Get(t, self, name);
    }

    // super(C) as a class attribute binds when read through an instance.
    private static Value Bind(ThreadState t, Value self, Value instance, PyType owner)
    {
        PySuper super = Of(self);
        if (instance.IsUnbound || instance.IsNone || !super.Self.IsUnbound)
            return self;
        // The class of a subclass decides what its objects are.
        return ReferenceEquals(super.Type, TypeObject) ? Create(t, super.Start!, instance) : Calls.Call2(t, super.Type, super.Start!, instance);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PySuper super = Of(self);
        string start = super.Start is null ? "NULL" : super.Start.Name;
        return Value.FromString(super.SelfType is null
            ? $"<super: <class '{start}'>, NULL>"
            : $"<super: <class '{start}'>, <{super.SelfType.Name} object>>");
    }
}
