using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using Xunit;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.UnitTests.Objects;

/// <summary>Classes made by native code behave as those of a class statement.</summary>
public sealed class ObjectModelTests
{
    private sealed class NoCompiler : ICompiler
    {
        public CodeObject? Compile(ThreadState t, CompileRequest request) => null;

        public Value Parse(ThreadState t, CompileRequest request) => throw new NotSupportedException();

        public bool IsNode(Value value) => false;

        public PyModule? CreateNodeModule(ThreadState t) => null;
    }

    private static ThreadState NewThread() => new(new Engine(new NoCompiler()), ThreadState.UsualStackSize);

    private static Value MakeClass(ThreadState t, string name, PyDict ns, params Value[] bases)
    {
        Value made = Calls.Call3(t, PyType.TypeObject, Value.FromString(name), PyTuple.From(bases), ns);
        Assert.False(made.IsError, t.Pending?.Args.Items[0].ToString() ?? "");
        return made;
    }

    [Fact]
    public void A_class_has_a_repr_and_instances_with_attributes()
    {
        ThreadState t = NewThread();
        Value type = MakeClass(t, "C", new PyDict());
        Value instance = Calls.Call0(t, type);
        Assert.Same(type.Ref, instance.Type);
        Assert.True(Attributes.Set(t, instance, PyStr.Intern("x"), Value.FromInt64(3)));
        Assert.Equal(3, Attributes.Get(t, instance, PyStr.Intern("x")).Int64);
        Assert.StartsWith("<class '", Representation.Repr(t, type));
        Assert.True(Attributes.Get(t, instance, PyStr.Intern("y")).IsError);
        Assert.Equal("'C' object has no attribute 'y'", ((PyStr)t.TakePending().Args.Items[0].Ref!).Text);
    }

    [Fact]
    public void The_linearisation_is_C3()
    {
        ThreadState t = NewThread();
        Value a = MakeClass(t, "A", new PyDict());
        Value b = MakeClass(t, "B", new PyDict(), a);
        Value c = MakeClass(t, "C", new PyDict(), a);
        Value d = MakeClass(t, "D", new PyDict(), b, c);
        Assert.Equal([d.Ref!, b.Ref!, c.Ref!, a.Ref!, PyType.ObjectType], ((PyType)d.Ref!).Mro);
        Value none = Calls.Call3(t, PyType.TypeObject, Value.FromString("E"), PyTuple.From([a, b]), new PyDict());
        Assert.True(none.IsError);
        Assert.Equal("Cannot create a consistent method resolution order (MRO) for bases A, B", ((PyStr)t.TakePending().Args.Items[0].Ref!).Text);
    }

    [Fact]
    public void A_special_method_fills_the_slot_also_later_and_below()
    {
        ThreadState t = NewThread();
        Value a = MakeClass(t, "A", new PyDict());
        Value b = MakeClass(t, "B", new PyDict(), a);
        Value instance = Calls.Call0(t, b);
        Assert.Null(((PyType)b.Ref!).Length);
        Value length = new PyStaticMethod(new PyBuiltinFunction("length", "()", static t => Value.FromInt64(7)));
        Assert.True(Attributes.Set(t, a, SpecialNames.Len, length));
        Assert.Equal(7, Containers.Length(t, instance));
        Assert.True(Attributes.Delete(t, a, SpecialNames.Len));
        Assert.Null(((PyType)b.Ref!).Length);
    }

    [Fact]
    public void A_subclass_of_list_keeps_the_native_slots()
    {
        ThreadState t = NewThread();
        Value type = MakeClass(t, "L", new PyDict(), PyList.TypeObject);
        Assert.Same(PyList.TypeObject.GetItem, ((PyType)type.Ref!).GetItem);
        Value plain = MakeClass(t, "Plain", new PyDict());
        Value both = MakeClass(t, "Both", new PyDict(), plain, type);
        Assert.Same(PyList.TypeObject.Iter, ((PyType)both.Ref!).Iter);
        Assert.Same(PyList.TypeObject.Concat, ((PyType)both.Ref!).Concat);
    }

    [Fact]
    public void Slots_have_no_dict()
    {
        ThreadState t = NewThread();
        PyDict ns = new();
        ns.Set("__slots__", new PyTuple(Value.FromString("x")));
        Value instance = Calls.Call0(t, MakeClass(t, "S", ns));
        Assert.True(Attributes.Set(t, instance, PyStr.Intern("x"), Value.True));
        Assert.True(Attributes.Get(t, instance, PyStr.Intern("x")).IsTrue);
        Assert.False(Attributes.Set(t, instance, PyStr.Intern("y"), Value.True));
        Assert.Equal(
            "'S' object has no attribute 'y' and no __dict__ for setting new attributes",
            ((PyStr)t.TakePending().Args.Items[0].Ref!).Text);
    }

    [Fact]
    public void Every_built_in_type_can_make_its_namespace()
    {
        ThreadState t = NewThread();
        foreach (PyType type in (PyType[])[PyType.ObjectType, PyType.TypeObject, PyInt.TypeObject, PyList.TypeObject, PyFunction.TypeObject, PySuper.TypeObject, PyProperty.TypeObject])
        {
            Assert.True(type.Dict.Count > 0);
            Assert.False(Attributes.Get(t, type, SpecialNames.Doc).IsError);
            Assert.False(Attributes.CallSpecial(t, type, SpecialNames.Dir).IsError);
        }
    }
}
