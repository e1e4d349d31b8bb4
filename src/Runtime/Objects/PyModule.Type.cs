using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyModule
{
    private static readonly ConstructorSignature Constructor = new("module", "(name, doc=None)");
    private static readonly PyStr Initializing = PyStr.Intern("_initializing");
    private static readonly PyStr Origin = PyStr.Intern("origin");
    private static readonly PyStr HasLocation = PyStr.Intern("has_location");
    private static readonly PyStr LoaderAttribute = PyStr.Intern("loader");
    private static readonly PyStr Locations = PyStr.Intern("submodule_search_locations");
    private static readonly PyStr NameAttribute = PyStr.Intern("name");

    public static new readonly PyType TypeObject = new PyType("module")
    {
        Doc = "A module: a namespace with a name, and a docstring of any type.",
        Signature = Constructor.Text,
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyModule(type),
        New = static (t, type, scoped in _) => type.Allocate!(type),
        Init = Initialize,
        Repr = GetRepr,
        GetAttribute = Get,
        Members = static () =>
        [
            new Field("__dict__", static (t, self) => Of(self).Dict),
            new GetSet("__annotations__", GetAnnotations, SetAnnotations),
            new GetSet("__annotate__", static (t, self) => Of(self).Dict.TryGet(SpecialNames.Annotate, out Value found) ? found : Value.None, SetAnnotate),
            new Method("__dir__", "()", GetDir),
        ],
    }.Ready();

    private static PyModule Of(Value self) => (PyModule)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Value[] values = new Value[2];
        if (!Constructor.Bind(t, in arguments, values))
            return false;
        if (values[0].Ref is not PyStr name)
        {
            t.RaiseTypeError($"module() argument 'name' must be str, not {values[0].Type.Name}");
            return false;
        }
        Of(self).Fill(name, values[1]);
        return true;
    }

    // See cpython Objects/moduleobject.c _Py_module_getattro_impl.
    private static Value Get(ThreadState t, Value self, PyStr name)
    {
        Value found = GenericAttributes.GetOrUnbound(t, self, name);
        if (!found.IsUnbound && !(found.IsError && t.PendingIs(BuiltinExceptions.AttributeError)))
            return found;
        if (found.IsError)
            t.TakePending();
        PyModule module = Of(self);
        if (module.Dict.TryGet(SpecialNames.GetAttr, out Value hook))
            return Calls.Call1(t, hook, name);
        if (!module.Dict.TryGet(SpecialNames.Name, out Value moduleName) || moduleName.Ref is not PyStr text)
            return t.RaiseAttributeError($"module has no attribute '{name.Text}'", self, name);
        Truth isInitializing = IsInitializing(t, module.Dict);
        if (isInitializing == Truth.Error)
            return Value.Error;
        return t.RaiseAttributeError(DescribeAbsence(t, module, text.Text, name.Text, isInitializing == Truth.True), self, name);
    }

    private static string DescribeAbsence(ThreadState t, PyModule module, string moduleName, string name, bool isInitializing)
    {
        string? file = (module.Dict.GetOrUnbound(SpecialNames.File).Ref as PyStr)?.Text;
        if (file is not null && ModuleShadowing.Advice(t, moduleName, file, isInitializing) is { } advice)
            return $"module '{moduleName}' has no attribute '{name}' {advice}";
        if (!isInitializing)
            return $"module '{moduleName}' has no attribute '{name}'";
        string from = file is null ? "" : $" from '{file}'";
        return $"partially initialized module '{moduleName}'{from} has no attribute '{name}' (most likely due to a circular import)";
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyModule module = Of(self);
        Value spec = module.Dict.GetOrUnbound(SpecialNames.Spec);
        bool hasSpec = !spec.IsUnbound && !spec.IsNone;
        Value name = hasSpec ? Attributes.Get(t, spec, NameAttribute) : module.Dict.TryGet(SpecialNames.Name, out Value own) ? own : Value.FromString("?");
        if (name.IsError || Representation.Repr(t, name.IsNone ? Value.FromString("?") : name) is not { } shown)
            return Value.Error;
        if (module.IsBuiltIn && !module.Dict.TryGet(SpecialNames.File, out _))
            return Value.FromString($"<module {shown} (built-in)>");
        string? place = hasSpec ? PlaceOf(t, spec) : PlaceOf(t, module);
        return place is null ? Value.Error : Value.FromString($"<module {shown}{place}>");
    }

    // See cpython Lib/importlib/_bootstrap.py _module_repr_from_spec.
    private static string? PlaceOf(ThreadState t, Value spec)
    {
        Value origin = Attributes.Get(t, spec, Origin);
        if (origin.IsError)
            return null;
        if (origin.IsNone)
            return DescribeLoader(t, Attributes.Get(t, spec, LoaderAttribute)) is { Length: > 0 } loader ? loader : DescribeFolders(t, spec);
        Value hasLocation = Attributes.Get(t, spec, HasLocation);
        if (hasLocation.IsError)
            return null;
        if (!Truthiness.Of(t, hasLocation).Equals(Truth.True))
            return Representation.Str(t, origin).Ref is PyStr text ? $" ({text.Text})" : null;
        return Representation.Repr(t, origin) is { } path ? $" from {path}" : null;
    }

    // A package that is only folders has no loader here.
    private static string? DescribeFolders(ThreadState t, Value spec)
    {
        Value folders = Attributes.GetOrUnbound(t, spec, Locations);
        if (folders.IsError)
            return null;
        return folders.Ref is not PyList ? "" : Representation.Repr(t, folders) is { } shown ? $" (namespace) from {shown}" : null;
    }

    // A module that no finder made says where it is itself.
    private static string? PlaceOf(ThreadState t, PyModule module)
    {
        if (module.Dict.TryGet(SpecialNames.File, out Value file))
            return Representation.Repr(t, file) is { } path ? $" from {path}" : null;
        return module.Dict.TryGet(SpecialNames.Loader, out Value loader) ? DescribeLoader(t, loader) : "";
    }

    private static string? DescribeLoader(ThreadState t, Value loader)
    {
        if (loader.IsError)
            return null;
        if (loader.IsNone)
            return "";
        return Representation.Repr(t, loader) is { } shown ? $" ({shown})" : null;
    }

    private static Value GetDir(ThreadState t, Value self)
    {
        Value attribute = Attributes.Get(t, self, SpecialNames.Dict);
        if (attribute.Ref is not PyDict dict)
            return attribute.IsError ? attribute : t.RaiseTypeError("<module>.__dict__ is not a dictionary");
        if (dict.TryGet(SpecialNames.Dir, out Value hook))
            return Calls.Call0(t, hook);
        PyList? names = Iteration.ToList(t, dict);
        return names is null ? Value.Error : names;
    }

    private static Value GetAnnotations(ThreadState t, Value self) => AnnotationsOf(t, Of(self).Dict);

    /// <summary>The annotations of a module with the given namespace: made by <c>__annotate__</c> on first use (PEP 649).</summary>
    public static Value AnnotationsOf(ThreadState t, PyDict dict)
    {
        if (dict.TryGet(SpecialNames.Annotations, out Value found))
            return found;
        Value made = new PyDict();
        if (dict.TryGet(SpecialNames.Annotate, out Value annotate) && !annotate.IsNone)
        {
            made = Calls.Call1(t, annotate, Value.FromInt64(1));
            if (made.IsError)
                return made;
            if (made.Ref is not PyDict)
                return t.RaiseTypeError($"__annotate__ returned non-dict of type '{made.Type.Name}'");
        }
        // Statements that are still to run may have more.
        Truth isInitializing = IsInitializing(t, dict);
        if (isInitializing == Truth.Error)
            return Value.Error;
        if (isInitializing == Truth.False)
            dict.Set(SpecialNames.Annotations, made);
        return made;
    }

    // Is the module being imported? Its spec says so.
    private static Truth IsInitializing(ThreadState t, PyDict dict)
    {
        if (!dict.TryGet(SpecialNames.Spec, out Value spec) || spec.IsNone)
            return Truth.False;
        Value initializing = Attributes.GetOrUnbound(t, spec, Initializing);
        if (initializing.IsError)
            return Truth.Error;
        return initializing.IsTrue ? Truth.True : Truth.False;
    }

    private static bool SetAnnotations(ThreadState t, Value self, Value value)
    {
        PyDict dict = Of(self).Dict;
        if (!value.IsUnbound)
        {
            dict.Set(SpecialNames.Annotations, value);
        }
        else if (!dict.Remove(SpecialNames.Annotations))
        {
            t.RaiseAttributeError("__annotations__", self, SpecialNames.Annotations);
            return false;
        }
        dict.Remove(SpecialNames.Annotate);
        return true;
    }

    private static bool SetAnnotate(ThreadState t, Value self, Value value)
    {
        if (value.IsUnbound)
            t.RaiseTypeError("cannot delete __annotate__ attribute");
        else if (!value.IsNone && !Calls.IsCallable(value))
            t.RaiseTypeError("__annotate__ must be callable or None");
        else
        {
            PyDict dict = Of(self).Dict;
            dict.Set(SpecialNames.Annotate, value);
            if (!value.IsNone)
                dict.Remove(SpecialNames.Annotations);
            return true;
        }
        return false;
    }
}
