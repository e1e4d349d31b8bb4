using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The slots of <c>type</c>; its attributes are in TypeAttributes. See cpython Objects/typeobject.c.</summary>
internal static class TypeMembers
{
    /// <summary><c>type.__call__</c>: makes and initialises an instance.</summary>
    public static readonly CallFunction CallSlot = Call;

    public static PyType MakeType()
    {
        PyType type = new("type", PyType.ObjectType)
        {
            Doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
            IsSubclassable = true,
            HasInstanceDict = true,
            New = ClassCreation.New,
            Init = Init,
            Allocate = static metatype => new PyType(metatype, "", PyType.ObjectType, [PyType.ObjectType], new PyDict()),
            Call = CallSlot,
            Repr = static (t, self) => Value.FromString(Describe((PyType)self.Ref!)),
            GetAttribute = Get,
            SetAttribute = Set,
            Or = PyUnion.Combine,
            Members = TypeAttributes.Rows,
        };
        type.Type = type;
        PyType.ObjectType.Type = type;
        return type.Ready();
    }

    /// <summary><c>__module__</c> when it is a str, else null.</summary>
    public static string? ModuleText(PyType type) =>
        type.IsHeapType ? (type.Dict.GetOrUnbound(SpecialNames.Module).Ref as PyStr)?.Text : type.Module;

    /// <summary>The qualified name with the module in front, unless that is builtins.</summary>
    public static string FullName(PyType type)
    {
        string? module = ModuleText(type);
        return module is null or "builtins" ? type.QualName : $"{module}.{type.QualName}";
    }

    /// <summary>The repr of a type.</summary>
    public static string Describe(PyType type) => $"<class '{FullName(type)}'>";

    // See cpython Objects/typeobject.c type_call.
    private static Value Call(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyType type = (PyType)self.Ref!;
        if (ReferenceEquals(type, PyType.TypeObject))
        {
            if (arguments.PositionalCount == 1)
                return arguments.KeywordCount == 0 ? arguments.Values[0].Type : t.RaiseTypeError("type() takes no keyword arguments");
            if (arguments.PositionalCount != 3)
                return t.RaiseTypeError("type() takes 1 or 3 arguments");
        }
        if (type.New is not { } create)
            return t.RaiseTypeError($"cannot create '{FullName(type)}' instances");
        Value made = create(t, type, in arguments);
        if (made.IsError)
            return made;
        PyType madeType = made.Type;
        if (!madeType.IsSubtypeOf(type) || madeType.Init is not { } init)
            return made;
        return init(t, made, in arguments) ? made : Value.Error;
    }

    private static bool Init(ThreadState t, Value self, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount == 1 && arguments.KeywordCount > 0)
            t.RaiseTypeError("type.__init__() takes no keyword arguments");
        else if (arguments.PositionalCount is not (1 or 3))
            t.RaiseTypeError("type.__init__() takes 1 or 3 arguments");
        else
            return true;
        return false;
    }

    // The metatype's data descriptors, the linearisation of the type, the rest of the metatype. See cpython Objects/typeobject.c type_getattro.
    private static Value Get(ThreadState t, Value self, PyStr name)
    {
        PyType type = (PyType)self.Ref!;
        PyType metatype = type.Type;
        Value metaFound = metatype.Lookup(name);
        DescriptorGetFunction? metaGet = null;
        if (!metaFound.IsUnbound)
        {
            metaGet = metaFound.Type.DescriptorGet;
            if (metaGet is not null && metaFound.Type.DescriptorSet is not null)
                return metaGet(t, metaFound, self, metatype);
        }
        Value found = type.Lookup(name);
        if (!found.IsUnbound)
            return found.Type.DescriptorGet is { } get ? get(t, found, default, type) : found;
        if (metaGet is not null)
            return metaGet(t, metaFound, self, metatype);
        return metaFound.IsUnbound ? t.RaiseNoAttribute(self, name) : metaFound;
    }

    // See cpython Objects/typeobject.c type_setattro.
    private static bool Set(ThreadState t, Value self, PyStr name, Value value)
    {
        PyType type = (PyType)self.Ref!;
        if (!type.IsHeapType)
        {
            t.RaiseTypeError($"cannot set '{name.Text}' attribute of immutable type '{FullName(type)}'");
            return false;
        }
        Value metaFound = type.Type.Lookup(name);
        if (!metaFound.IsUnbound && metaFound.Type.DescriptorSet is { } set)
            return set(t, metaFound, self, value);
        if (!value.IsUnbound)
        {
            type.Dict.Set(name, value);
        }
        else if (!type.Dict.Remove(name))
        {
            t.RaiseNoAttribute(self, name);
            return false;
        }
        type.NamespaceChanged(name);
        return true;
    }
}
