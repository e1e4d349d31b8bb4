using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Collections;

/// <summary><c>collections.defaultdict</c>. See cpython Modules/_collectionsmodule.c.</summary>
internal class PyDefaultDict : PyDict
{
    public static new readonly PyType TypeObject = new PyType("collections.defaultdict", PyDict.TypeObject)
    {
        Doc = "defaultdict(default_factory=None, /, [...])\n\nA dict that adds what the factory makes when d[key] does not find the key.",
        IsSubclassable = true,
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyDefaultDict(type) : new PyDefaultDictSubclass(type),
        Init = Initialize,
        Repr = GetRepr,
        GetItem = GetItemOrMake,
        Or = Or,
        Members = static () =>
        [
            new GetSet("default_factory", static (t, self) => Self(self).factory, SetFactory),
            new Method("__missing__", "(key, /)", Missing),
            new Method("copy", "()", Copy),
            new Method("__copy__", "()", Copy),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private Value factory = Value.None;

    protected PyDefaultDict(PyType type) : base(type)
    {
    }

    private static PyDefaultDict Self(Value self) => (PyDefaultDict)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Arguments rest = arguments;
        if (arguments.PositionalCount > 0)
        {
            Value factory = arguments.Values[0];
            if (!factory.IsNone && !Calls.IsCallable(factory))
            {
                t.RaiseTypeError("first argument must be callable or None");
                return false;
            }
            Self(self).factory = factory;
            rest = new Arguments(arguments.Values[1..], arguments.Names);
        }
        return Self(self).TryUpdate(t, "dict", in rest);
    }

    private static bool SetFactory(ThreadState t, Value self, Value value)
    {
        Self(self).factory = value.IsUnbound ? Value.None : value;
        return true;
    }

    // A subclass with a __missing__ of its own goes the general way.
    private static Value GetItemOrMake(ThreadState t, Value self, Value key)
    {
        PyDefaultDict dict = Self(self);
        if (!ReferenceEquals(dict.Type, TypeObject))
            return GetItem(t, self, key);
        Value found = dict.Get(t, key);
        return found.IsUnbound ? Missing(t, self, key) : found;
    }

    private static Value Missing(ThreadState t, Value self, Value key)
    {
        PyDefaultDict dict = Self(self);
        if (dict.factory.IsNone)
            return t.RaiseKeyError(key);
        Value made = Calls.Call0(t, dict.factory);
        return made.IsError || Containers.SetItem(t, self, key, made) ? made : Value.Error;
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyDefaultDict dict = Self(self);
        string? items = PyDict.TypeObject.Repr!(t, self).Ref is PyStr text ? text.Text : null;
        if (items is null)
            return Value.Error;
        string? factory;
        if (t.EnterRepr(dict))
        {
            factory = Representation.Repr(t, dict.factory);
            t.LeaveRepr(dict);
        }
        else
        {
            factory = "...";
        }
        return factory is null ? Value.Error : Value.FromString($"{dict.Type.ShortName}({factory}, {items})");
    }

    private static Value Copy(ThreadState t, Value self) => Calls.Call2(t, self.Type, Self(self).factory, self);

    private static Value Or(ThreadState t, Value a, Value b)
    {
        if (a.Ref is not PyDict || b.Ref is not PyDict)
            return Value.NotImplemented;
        PyDefaultDict source = (a.Ref as PyDefaultDict) ?? Self(b);
        Value made = Calls.Call2(t, source.Type, source.factory, a);
        return made.IsError || (made.Ref is PyDict dict && dict.TryMerge(t, b)) ? made : Value.Error;
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyDefaultDict dict = Self(self);
        PyTuple arguments = dict.factory.IsNone ? PyTuple.Empty : new PyTuple(dict.factory);
        Value items = Attributes.CallMethod(t, self, SpecialNames.Items);
        Value iterator = items.IsError ? items : Iteration.Iter(t, items);
        return iterator.IsError ? iterator : new PyTuple(dict.Type, arguments, Value.None, Value.None, iterator);
    }
}

/// <summary>An instance of a class written in Python that derives from <c>defaultdict</c>.</summary>
internal sealed class PyDefaultDictSubclass : PyDefaultDict, IAttributed
{
    private InstanceAttributes attributes;

    public PyDefaultDictSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
