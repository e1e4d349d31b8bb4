using System.Collections.Frozen;
using PyLite.Runtime.Builtins;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The modules that are part of the interpreter, by name: one row each, made on first import.</summary>
internal static class ModuleTable
{
    // Keep the rows sorted.
    private static readonly FrozenDictionary<string, Func<ThreadState, PyModule>> Rows = new Dictionary<string, Func<ThreadState, PyModule>>
    {
        ["builtins"] = BuiltinsModule.Create,
    }.ToFrozenDictionary();

    public static IEnumerable<string> Names => Rows.Keys;

    /// <summary>Makes a built-in module; null when there is none of the name.</summary>
    public static PyModule? Create(ThreadState t, string name) => Rows.TryGetValue(name, out Func<ThreadState, PyModule>? create) ? create(t) : null;
}
