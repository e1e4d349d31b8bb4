using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Python's <c>importlib.machinery.ModuleSpec</c>: what a module is and where it comes from.</summary>
internal sealed class PyModuleSpec : PyObject, IAttributed
{
    public static new readonly PyType TypeObject = new PyType("ModuleSpec")
    {
        Module = "importlib.machinery",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyModuleSpec(type),
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => new PyModuleSpec(type),
        Init = Initialize,
        Repr = ToRepr,
        Members = static () =>
        [
            new GetSet("parent", GetParent),
            new GetSet("has_location", GetHasLocation, SetHasLocation),
        ],
    }.Ready();

    private static readonly PyStr OriginName = PyStr.Intern("origin");
    private static readonly PyStr LoaderName = PyStr.Intern("loader");
    private static readonly PyStr LocationsName = PyStr.Intern("submodule_search_locations");
    private static readonly PyStr InitializingName = PyStr.Intern("_initializing");
    private static readonly Signature InitSignature = Signature.Parse("(name, loader, *, origin=None, loader_state=None, is_package=None)", hasSelf: true);
    private static readonly NativeFunction InitFunction = new("__init__", "(name, loader, *, origin=None, loader_state=None, is_package=None)", static (ThreadState _, ReadOnlySpan<Value> _) => Value.None);

    private InstanceAttributes attributes;
    private bool hasLocation;

    private PyModuleSpec(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    /// <summary>The spec of a module that the importer found.</summary>
    public PyModuleSpec(string name, Value loader, string? origin, bool hasLocation, PyList? searchLocations)
        : this(TypeObject)
    {
        this.hasLocation = hasLocation;
        SetAll(Value.FromString(name), loader, origin is null ? Value.None : Value.FromString(origin), Value.None, searchLocations is null ? Value.None : searchLocations);
    }

    public ref InstanceAttributes Attributes => ref attributes;

    public Value Origin => attributes.Get(OriginName);

    /// <summary>The module's code is running for the first time.</summary>
    public bool IsInitializing
    {
        get => attributes.Get(InitializingName).IsTrue;
        set => attributes.Set(InitializingName, Value.FromBool(value));
    }

    private void SetAll(Value name, Value loader, Value origin, Value loaderState, Value locations)
    {
        attributes.Set(SpecialNames.PlainName, name);
        attributes.Set(LoaderName, loader);
        attributes.Set(OriginName, origin);
        attributes.Set(PyStr.Intern("loader_state"), loaderState);
        attributes.Set(LocationsName, locations);
        attributes.Set(InitializingName, Value.False);
        attributes.Set(PyStr.Intern("cached"), Value.None);
    }

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Value[] full = [self, .. arguments.Values];
        Value[] bound = new Value[InitSignature.Count];
        if (!InitSignature.Bind(t, InitFunction, new Arguments(full, arguments.Names), bound))
            return false;
        Value locations = bound[5].IsTrue ? new PyList() : Value.None;
        ((PyModuleSpec)self.Ref!).SetAll(bound[1], bound[2], bound[3], bound[4], locations);
        return true;
    }

    private static Value ToRepr(ThreadState t, Value self)
    {
        PyModuleSpec spec = (PyModuleSpec)self.Ref!;
        List<string> parts = [];
        foreach ((string label, PyStr name) in new[] { ("name", SpecialNames.PlainName), ("loader", LoaderName), ("origin", OriginName), ("submodule_search_locations", LocationsName) })
        {
            Value value = spec.attributes.Get(name);
            bool required = label is "name" or "loader";
            if (value.IsUnbound || (value.IsNone && !required))
                continue;
            if (Representation.Repr(t, value) is not { } text)
                return Value.Error;
            parts.Add($"{label}={text}");
        }
        return Value.FromString($"{spec.Type.Name}({string.Join(", ", parts)})");
    }

    private static Value GetParent(ThreadState t, Value self)
    {
        PyModuleSpec spec = (PyModuleSpec)self.Ref!;
        if (spec.attributes.Get(SpecialNames.PlainName).Ref is not PyStr name)
            return Value.FromString("");
        if (!spec.attributes.Get(LocationsName).IsNone)
            return name;
        int dot = name.Text.LastIndexOf('.');
        return Value.FromString(dot < 0 ? "" : name.Text[..dot]);
    }

    private static Value GetHasLocation(ThreadState t, Value self) => Value.FromBool(((PyModuleSpec)self.Ref!).hasLocation);

    private static bool SetHasLocation(ThreadState t, Value self, Value value)
    {
        Truth truth = Truthiness.Of(t, value);
        ((PyModuleSpec)self.Ref!).hasLocation = truth == Truth.True;
        return truth != Truth.Error;
    }
}
