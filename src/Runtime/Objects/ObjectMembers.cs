using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>The members of <c>object</c>. See cpython Objects/typeobject.c.</summary>
internal static class ObjectMembers
{
    /// <summary>The hash slot of a type whose objects have no hash.</summary>
    public static readonly HashFunction UnhashableSlot = Unhashable;

    /// <summary><c>object.__new__</c>.</summary>
    public static readonly NewFunction NewSlot = New;

    /// <summary><c>object.__init__</c>.</summary>
    public static readonly InitFunction InitSlot = Init;

    /// <summary><c>object.__repr__</c>.</summary>
    public static readonly Function1 ReprSlot = Repr;

    public static PyType MakeType() => new PyType("object")
    {
        Doc = "The class that all others are derived from. Its own instances have no attributes.\n",
        Signature = "()",
        IsSubclassable = true,
        Allocate = static type => new PyInstance(type),
        New = NewSlot,
        Init = InitSlot,
        Repr = ReprSlot,
        Str = Str,
        Hash = static (t, self) => Identity.Number(self),
        RichCompare = Compare,
        GetAttribute = GenericAttributes.GetSlot,
        SetAttribute = GenericAttributes.SetSlot,
        Members = static () =>
        [
            new GetSet("__class__", static (t, self) => self.Type, ClassAssignment.Assign),
            new Method("__format__", "(format_spec, /)", Format),
            new Method("__dir__", "()", Directory.OfObject),
            new Method("__sizeof__", "()", static (ThreadState t, Value self) => Value.FromInt64(16)),
            new Method("__reduce__", "()", static (t, self) => Reduction.Reduce(t, self, 0)),
            new Method("__reduce_ex__", "(protocol, /)", Reduction.ReduceEx),
            new Method("__getstate__", "()", Reduction.GetState),
            new ClassMethod("__init_subclass__", InitSubclass, "()"),
            new ClassMethod("__subclasshook__", "(object, /)", static (ThreadState t, Value type, Value other) => Value.NotImplemented),
        ],
    }.Ready();

    /// <summary>Says why an instance of an abstract class cannot be made. See cpython Objects/typeobject.c object_new.</summary>
    public static Value RaiseAbstract(ThreadState t, PyType type)
    {
        Value names = Attributes.Get(t, type, SpecialNames.AbstractMethods);
        PyList? sorted = names.IsError ? null : Iteration.ToList(t, names);
        if (sorted is null)
            return Value.Error;
        List<string> texts = [];
        foreach (Value name in sorted.Span)
            texts.Add(Representation.StrText(t, name) ?? "");
        texts.Sort(string.CompareOrdinal);
        string methods = string.Join("', '", texts);
        return t.RaiseTypeError(
            $"Can't instantiate abstract class {type.Name} without an implementation for abstract method{(texts.Count == 1 ? "" : "s")} '{methods}'");
    }

    private static Value New(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.Values.Length > 0)
        {
            if (!ReferenceEquals(type.New, NewSlot))
                return t.RaiseTypeError("object.__new__() takes exactly one argument (the type to instantiate)");
            if (ReferenceEquals(type.Init, InitSlot))
                return t.RaiseTypeError($"{type.Name}() takes no arguments");
        }
        return type.IsAbstract ? RaiseAbstract(t, type) : type.Allocate!(type);
    }

    private static bool Init(ThreadState t, Value self, scoped in Arguments arguments)
    {
        if (arguments.Values.Length == 0)
            return true;
        PyType type = self.Type;
        if (!ReferenceEquals(type.Init, InitSlot))
        {
            t.RaiseTypeError("object.__init__() takes exactly one argument (the instance to initialize)");
            return false;
        }
        if (!ReferenceEquals(type.New, NewSlot))
            return true;
        t.RaiseTypeError($"{type.Name}.__init__() takes exactly one argument (the instance to initialize)");
        return false;
    }

    private static Value Repr(ThreadState t, Value self)
    {
        PyType type = self.Type;
        string? module = TypeMembers.ModuleText(type);
        string name = module is null or "builtins" ? type.QualName : $"{module}.{type.QualName}";
        return Value.FromString($"<{(name)} object at {Identity.Address(self)}>");
    }

    private static Value Str(ThreadState t, Value self) => self.Type.Repr!(t, self);

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        switch (op)
        {
            case CompareOp.Equal:
                return self.Is(other) ? Value.True : Value.NotImplemented;
            case CompareOp.NotEqual:
                Value equal = self.Type.RichCompare!(t, self, other, CompareOp.Equal);
                if (equal.IsError || equal.IsNotImplemented)
                    return equal;
                Truth truth = Truthiness.Of(t, equal);
                return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.False);
            default:
                return Value.NotImplemented;
        }
    }

    private static Value Format(ThreadState t, Value self, Value specification)
    {
        if (specification.Ref is not PyStr text)
            return t.RaiseTypeError($"__format__() argument must be str, not {specification.Type.Name}");
        return text.Text.Length == 0
            ? Representation.Str(t, self)
            : t.RaiseTypeError($"unsupported format string passed to {self.Type.Name}.__format__");
    }

    private static Value InitSubclass(ThreadState t, scoped in Arguments arguments)
    {
        PyType type = (PyType)arguments.Values[0].Ref!;
        if (arguments.PositionalCount > 1)
            return t.RaiseTypeError($"{type.Name}.__init_subclass__() takes no arguments ({arguments.PositionalCount - 1} given)");
        return arguments.KeywordCount > 0 ? t.RaiseTypeError($"{type.Name}.__init_subclass__() takes no keyword arguments") : Value.None;
    }

    private static long Unhashable(ThreadState t, Value self)
    {
        t.RaiseTypeError($"unhashable type: '{(self.Type.IsHeapType ? self.Type.Name : TypeMembers.FullName(self.Type))}'");
        return -1;
    }
}
