using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyBoundMethod
{
    public static new readonly PyType TypeObject = new PyType("method")
    {
        Signature = "(function, instance, /)",
        New = Create,
        Repr = GetRepr,
        Hash = static (t, self) => Hashing.Hash(t, Of(self).Function) is var hash && hash == -1
            ? -1
            : Hashing.NotError(Identity.Number(Of(self).Self) ^ hash),
        RichCompare = Compare,
        GetAttribute = Get,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        DescriptorGet = static (t, self, instance, owner) => self,
        Members = static () =>
        [
            new Field("__func__", static (t, self) => Of(self).Function),
            new Field("__self__", static (t, self) => Of(self).Self),
            new GetSet("__doc__", static (t, self) => Attributes.Get(t, Of(self).Function, SpecialNames.Doc)),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private static PyBoundMethod Of(Value self) => (PyBoundMethod)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("method() takes no keyword arguments");
        if (arguments.Values.Length != 2)
            return t.RaiseTypeError($"method expected 2 arguments, got {arguments.Values.Length}");
        if (!Calls.IsCallable(arguments.Values[0]))
            return t.RaiseTypeError("first argument must be callable");
        return arguments.Values[1].IsNone
            ? t.RaiseTypeError("instance must not be None")
            : new PyBoundMethod(arguments.Values[0], arguments.Values[1]);
    }

    // What the method does not have is asked of the function.
    private static Value Get(ThreadState t, Value self, PyStr name)
    {
        Value found = GenericAttributes.GetOrUnbound(t, self, name);
        return found.IsUnbound ? Attributes.Get(t, Of(self).Function, name) : found;
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyBoundMethod method = Of(self);
        Value name = Attributes.GetOrUnbound(t, method.Function, SpecialNames.QualName);
        if (name.IsUnbound)
            name = Attributes.GetOrUnbound(t, method.Function, SpecialNames.Name);
        string? of = name.IsError ? null : Representation.Repr(t, method.Self);
        return of is null ? Value.Error : Value.FromString($"<bound method {(name.Ref as PyStr)?.Text ?? "?"} of {of}>");
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || other.Ref is not PyBoundMethod second)
            return Value.NotImplemented;
        PyBoundMethod first = Of(self);
        Truth equal = Comparison.EqualTruth(t, first.Function, second.Function);
        if (equal == Truth.Error)
            return Value.Error;
        return Value.FromBool((equal == Truth.True && first.Self.Is(second.Self)) == (op == CompareOp.Equal));
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        Value name = Attributes.Get(t, Of(self).Function, SpecialNames.Name);
        if (name.IsError)
            return name;
        Value getattr = t.Engine.Builtins.GetOrUnbound("getattr");
        return new PyTuple(getattr.IsUnbound ? Value.None : getattr, new PyTuple(Of(self).Self, name));
    }
}
