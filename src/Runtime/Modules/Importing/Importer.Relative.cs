using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Importing;

// Names that begin with dots. See cpython Python/import.c resolve_name.
internal static partial class Importer
{
    private static string? ResolveRelative(ThreadState t, string name, PyDict? globals, int level)
    {
        if (globals is null)
        {
            t.Raise(BuiltinExceptions.KeyError, "'__name__' not in globals");
            return null;
        }
        if (PackageOf(t, globals) is not { } package)
            return null;
        if (package.Length == 0)
        {
            t.Raise(BuiltinExceptions.ImportError, "attempted relative import with no known parent package");
            return null;
        }
        for (int up = 1; up < level; up++)
        {
            int dot = package.LastIndexOf('.');
            if (dot < 0)
            {
                t.Raise(BuiltinExceptions.ImportError, "attempted relative import beyond top-level package");
                return null;
            }
            package = package[..dot];
        }
        return name.Length == 0 ? package : $"{package}.{name}";
    }

    // The package of the module with these globals; null with an exception pending.
    private static string? PackageOf(ThreadState t, PyDict globals)
    {
        Value package = globals.GetOrUnbound(SpecialNames.Package);
        if (!package.IsUnbound && !package.IsNone)
        {
            if (package.Ref is PyStr text)
                return text.Text;
            t.RaiseTypeError("package must be a string");
            return null;
        }
        if (globals.GetOrUnbound(SpecialNames.Name).Ref is not PyStr name)
        {
            t.Raise(BuiltinExceptions.KeyError, "'__name__' not in globals");
            return null;
        }
        if (!globals.GetOrUnbound(SpecialNames.Path).IsUnbound)
            return name.Text;
        int dot = name.Text.LastIndexOf('.');
        return dot < 0 ? "" : name.Text[..dot];
    }
}
