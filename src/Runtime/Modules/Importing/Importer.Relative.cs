using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Importing;

// Names that begin with dots. See cpython Python/import.c resolve_name.
internal static partial class Importer
{
    private static readonly PyStr Parent = PyStr.Intern("parent");

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

    // The package of the module with these globals, as __package__, __spec__ or __name__ says; null with an exception pending.
    private static string? PackageOf(ThreadState t, PyDict globals)
    {
        Value package = OrNone(globals.GetOrUnbound(SpecialNames.Package));
        Value spec = OrNone(globals.GetOrUnbound(SpecialNames.Spec));
        if (package.IsNone && spec.IsNone)
            return PackageOfName(t, globals);
        if (!package.IsNone)
        {
            if (package.Ref is PyStr text)
                return spec.IsNone || AgreesWithSpec(t, text, spec) ? text.Text : null;
            t.RaiseTypeError("package must be a string");
            return null;
        }
        Value parent = Attributes.Get(t, spec, Parent);
        if (parent.Ref is PyStr parentText)
            return parentText.Text;
        if (!parent.IsError)
            t.RaiseTypeError("__spec__.parent must be a string");
        return null;
    }

    private static bool AgreesWithSpec(ThreadState t, PyStr package, Value spec)
    {
        Value parent = Attributes.Get(t, spec, Parent);
        Truth equal = parent.IsError ? Truth.Error : Comparison.EqualTruth(t, package, parent);
        return equal == Truth.True
            || (equal == Truth.False && Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "__package__ != __spec__.parent"));
    }

    private static string? PackageOfName(ThreadState t, PyDict globals)
    {
        const string Message = "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__";
        if (!Warnings.Warn(t, BuiltinExceptions.ImportWarning, Message))
            return null;
        Value found = globals.GetOrUnbound(SpecialNames.Name);
        if (found.IsUnbound)
        {
            t.Raise(BuiltinExceptions.KeyError, "'__name__' not in globals");
            return null;
        }
        if (found.Ref is not PyStr name)
        {
            t.RaiseTypeError("__name__ must be a string");
            return null;
        }
        if (!globals.GetOrUnbound(SpecialNames.Path).IsUnbound)
            return name.Text;
        int dot = name.Text.LastIndexOf('.');
        return dot < 0 ? "" : name.Text[..dot];
    }

    private static Value OrNone(Value value) => value.IsUnbound ? Value.None : value;
}
