using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Collections;

/// <summary>An attribute of a named tuple: the item at an index. See cpython Modules/_collectionsmodule.c tuplegetter.</summary>
internal sealed class PyTupleGetter(int index, Value doc) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("collections._tuplegetter")
    {
        New = Create,
        Repr = GetRepr,
        DescriptorGet = Get,
        DescriptorSet = Set,
        Members = static () =>
        [
            new GetSet("__doc__", static (t, self) => ((PyTupleGetter)self.Ref!).doc, SetDoc),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private readonly int index = index;
    private Value doc = doc;

    private PyTuple Arguments => new(Value.FromInt64(index), doc);

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.Values.Length != 2 || arguments.KeywordCount > 0)
            return t.RaiseTypeError($"_tuplegetter expected 2 arguments, got {arguments.Values.Length}");
        return IntArguments.TryInt32(t, arguments.Values[0], out int index) ? new PyTupleGetter(index, arguments.Values[1]) : Value.Error;
    }

    private static Value Reduce(ThreadState t, Value self) => new PyTuple(TypeObject, ((PyTupleGetter)self.Ref!).Arguments);

    private static Value GetRepr(ThreadState t, Value self)
    {
        string? arguments = Representation.Repr(t, ((PyTupleGetter)self.Ref!).Arguments);
        return arguments is null ? Value.Error : Value.FromString($"_tuplegetter{arguments}");
    }

    private static Value Get(ThreadState t, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        int index = ((PyTupleGetter)self.Ref!).index;
        if (instance.Ref is PyTuple tuple)
            return (uint)index < (uint)tuple.Items.Length ? tuple.Items[index] : t.RaiseIndexError("tuple index out of range");
        return instance.IsNone
            ? self
            : t.RaiseTypeError($"descriptor for index '{index}' for tuple subclasses doesn't apply to '{instance.Type.Name}' object");
    }

    private static bool Set(ThreadState t, Value self, Value instance, Value value)
    {
        t.Raise(BuiltinExceptions.AttributeError, value.IsUnbound ? "can't delete attribute" : "can't set attribute");
        return false;
    }

    private static bool SetDoc(ThreadState t, Value self, Value value)
    {
        ((PyTupleGetter)self.Ref!).doc = value.IsUnbound ? Value.None : value;
        return true;
    }
}
