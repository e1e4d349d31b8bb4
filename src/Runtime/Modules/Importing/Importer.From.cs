using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Importing;

// from m import x, from m import *.
internal static partial class Importer
{
    /// <summary><c>from module import name</c>. See cpython Python/ceval.c _PyEval_ImportFrom.</summary>
    public static Value ImportFrom(ThreadState t, Value module, PyStr name)
    {
        Value found = ModuleAttribute(t, module, name);
        if (!found.IsUnbound)
            return found;
        Value moduleName = Attributes.GetOrUnbound(t, module, SpecialNames.Name);
        if (moduleName.IsError)
            return moduleName;
        if (moduleName.Ref is PyStr text)
        {
            // A circular import: the submodule exists, but its parent does not have it as an attribute yet.
            Value submodule = t.Engine.Modules.GetOrUnbound($"{text.Text}.{name.Text}");
            if (!submodule.IsUnbound)
                return submodule;
        }
        return RaiseCannotImport(t, module, moduleName.Ref is PyStr known ? known.Text : "<unknown module name>", name);
    }

    private static Value RaiseCannotImport(ThreadState t, Value module, string moduleName, PyStr name)
    {
        Value spec = Attributes.GetOrUnbound(t, module, SpecialNames.Spec);
        if (spec.IsError)
            return spec;
        Value file = Attributes.GetOrUnbound(t, module, SpecialNames.File);
        if (file.IsError)
            return file;
        PyModuleSpec? ours = spec.Ref as PyModuleSpec;
        string? origin = file.Ref is PyStr path ? path.Text : null;
        string place = origin ?? "unknown location";
        string message;
        if (origin is not null && ModuleShadowing.Advice(t, moduleName, origin, isInitializing: false) is { } advice)
            message = $"cannot import name '{name.Text}' from '{moduleName}' {advice}";
        else if (ours is { IsInitializing: true })
            message = $"cannot import name '{name.Text}' from partially initialized module '{moduleName}' (most likely due to a circular import) ({place})";
        else
            message = $"cannot import name '{name.Text}' from '{moduleName}' ({place})";
        PyImportError error = (PyImportError)BuiltinExceptions.Create(BuiltinExceptions.ImportError, Value.FromString(message));
        error.Name = Value.FromString(moduleName);
        error.Path = origin is null ? Value.None : file;
        error.NameFrom = name;
        return t.Raise(error);
    }

    // Imports the submodules that a from-list names. See cpython Lib/importlib/_bootstrap.py _handle_fromlist.
    private static Value HandleFromList(ThreadState t, Value module, string moduleName, Value fromList, bool fromAll = false)
    {
        Value path = ModuleAttribute(t, module, SpecialNames.Path);
        if (path.IsUnbound || path.IsError)
            return path.IsError ? path : module;
        if (Iteration.ToList(t, fromList) is not { } names)
            return Value.Error;
        foreach (Value item in names.Span.ToArray())
        {
            if (item.Ref is not PyStr name)
            {
                string where = fromAll ? $"{moduleName}.__all__" : "``from list''";
                return t.RaiseTypeError($"Item in {where} must be str, not {item.Type.Name}");
            }
            if (name.Text == "*")
            {
                Value all = fromAll ? default : ModuleAttribute(t, module, SpecialNames.All);
                if (all.IsError || (!all.IsUnbound && HandleFromList(t, module, moduleName, all, fromAll: true).IsError))
                    return Value.Error;
                continue;
            }
            Value present = ModuleAttribute(t, module, name);
            if (present.IsError)
                return present;
            if (present.IsUnbound && !TryImportSubmodule(t, $"{moduleName}.{name.Text}"))
                return Value.Error;
        }
        return module;
    }

    // False on an error other than that there is no such submodule.
    private static bool TryImportSubmodule(ThreadState t, string name)
    {
        Value module = ImportAbsolute(t, name);
        if (!module.IsError)
            return true;
        if (t.Pending is not PyImportError error || !t.PendingIs(BuiltinExceptions.ModuleNotFoundError))
            return false;
        if (error.Name.Ref is not PyStr missing || missing.Text != name || t.Engine.Modules.GetOrUnbound(name).IsUnbound == false)
            return false;
        t.TakePending();
        return true;
    }

    /// <summary><c>from module import *</c> into a namespace; false on error. See cpython Python/intrinsics.c import_all_from.</summary>
    public static bool ImportStar(ThreadState t, Value module, Value target)
    {
        Value all = ModuleAttribute(t, module, SpecialNames.All);
        if (all.IsError)
            return false;
        bool skipUnderscores = all.IsUnbound;
        Value source = all;
        if (skipUnderscores)
        {
            Value dict = ModuleDict(t, module);
            if (dict.IsError)
                return false;
            source = dict;
        }
        if (Iteration.ToList(t, source) is not { } names)
            return false;
        foreach (Value item in names.Span.ToArray())
        {
            if (item.Ref is not PyStr name)
            {
                string container = skipUnderscores ? "Key" : "Item";
                string attribute = skipUnderscores ? "__dict__" : "__all__";
                string owner = ModuleAttribute(t, module, SpecialNames.Name).Ref is PyStr text ? text.Text : "?";
                t.RaiseTypeError($"{container} in {owner}.{attribute} must be str, not {item.Type.Name}");
                return false;
            }
            if (skipUnderscores && name.Text.StartsWith('_'))
                continue;
            Value value = Attributes.Get(t, module, name);
            if (value.IsError || !Containers.SetItem(t, target, name, value))
                return false;
        }
        return true;
    }

    private static Value ModuleDict(ThreadState t, Value module)
    {
        if (module.Ref is PyModule plain)
            return plain.Dict;
        Value dict = Attributes.GetOrUnbound(t, module, SpecialNames.Dict);
        return dict.IsUnbound ? t.Raise(BuiltinExceptions.ImportError, "from-import-* object has no __dict__ and no __all__") : dict;
    }
}
