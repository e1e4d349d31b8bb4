using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// The state of the warnings: see Errors/Warnings.cs.
internal sealed partial class Engine
{
    /// <summary><c>warnings.filters</c>: tuples of action, message, category, module and line, the first that fits counts.</summary>
    public PyList WarningFilters { get; } = new(
    [
        MakeFilter("default", BuiltinExceptions.DeprecationWarning, Value.FromString("__main__")),
        MakeFilter("ignore", BuiltinExceptions.DeprecationWarning, Value.None),
        MakeFilter("ignore", BuiltinExceptions.PendingDeprecationWarning, Value.None),
        MakeFilter("ignore", BuiltinExceptions.ImportWarning, Value.None),
        MakeFilter("ignore", BuiltinExceptions.ResourceWarning, Value.None),
    ]);

    /// <summary>What the action "once" has shown.</summary>
    public PyDict WarningsOnce { get; } = new();

    /// <summary>Counts changes of the filters: registries of older versions are void.</summary>
    public long WarningFiltersVersion { get; set; } = 1;

    private static Value MakeFilter(string action, PyType category, Value module) =>
        new PyTuple(Value.FromString(action), Value.None, category, module, Value.FromInt64(0));
}
