using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Python's <c>importlib.machinery.BuiltinImporter</c>: the <c>__loader__</c> of modules that are part of the interpreter.</summary>
internal static class PyBuiltinImporter
{
    public static readonly PyType TypeObject = new PyType("BuiltinImporter") { Module = "importlib.machinery" }.Ready();
}
