using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>module</c>: a name for a namespace.</summary>
internal sealed partial class PyModule : PyObject, IHasDict
{
    /// <summary>A module with its <c>__name__</c>, <c>__doc__</c>, <c>__package__</c>, <c>__loader__</c> and <c>__spec__</c> set.</summary>
    public PyModule(string name, string? doc = null)
        : base(TypeObject)
    {
        IsBuiltIn = true;
        Fill(PyStr.Intern(name), doc is null ? Value.None : Value.FromString(doc));
    }

    private PyModule(PyType type) : base(type)
    {
    }

    /// <summary>The values of the <c>__slots__</c> that a class derived from this one has; null while none was set.</summary>
    public Value[]? SlotValues;

    /// <summary>Made by native code, not from a file.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>The namespace (<c>__dict__</c>).</summary>
    public PyDict Dict { get; } = new();

    PyDict? IHasDict.DictOrNull => Dict;

    PyDict IHasDict.MakeDict() => Dict;

    // `__dict__` of modules is read-only.
    void IHasDict.ReplaceDict(PyDict replacement) => throw new NotSupportedException();

    /// <summary>Adds a value under a name.</summary>
    public PyModule Add(string name, Value value)
    {
        Dict.Set(name, value);
        return this;
    }

    /// <summary>Adds a native function under its own name.</summary>
    public PyModule Add(PyBuiltinFunction function)
    {
        function.Module = Dict.GetOrUnbound(SpecialNames.Name);
        if (function.Module.Ref is PyStr { Text: not "builtins" } name)
            function.Function.ModuleName = name.Text;
        Dict.Set(function.Function.Name, function);
        return this;
    }

    /// <summary>Adds a type under its own name.</summary>
    public PyModule Add(PyType type)
    {
        Dict.Set(type.ShortName, type);
        return this;
    }

    private void Fill(PyStr name, Value doc)
    {
        Dict.Set(SpecialNames.Name, name);
        Dict.Set(SpecialNames.Doc, doc);
        Dict.Set(SpecialNames.Package, Value.None);
        Dict.Set(SpecialNames.Loader, Value.None);
        Dict.Set(SpecialNames.Spec, Value.None);
    }
}
