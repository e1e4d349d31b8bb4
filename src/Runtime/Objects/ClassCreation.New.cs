using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// type.__new__: a class from its name, bases and namespace. See cpython Objects/typeobject.c type_new.
internal static partial class ClassCreation
{
    /// <summary><c>type.__new__</c>.</summary>
    public static Value New(ThreadState t, PyType metatype, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount != 3)
            return t.RaiseTypeError($"type.__new__() takes exactly 3 arguments ({arguments.PositionalCount} given)");
        ReadOnlySpan<Value> values = arguments.Values;
        if (values[0].Ref is not PyStr name)
            return RaiseArgument(t, 1, "str", values[0]);
        if (values[1].Ref is not PyTuple bases)
            return RaiseArgument(t, 2, "tuple", values[1]);
        if (values[2].Ref is not PyDict ns)
            return RaiseArgument(t, 3, "dict", values[2]);
        foreach (Value item in bases.Items)
        {
            if (item.Ref is PyType)
                continue;
            Value entries = Attributes.GetOrUnbound(t, item, SpecialNames.MroEntries);
            if (!entries.IsUnbound)
                return entries.IsError ? entries : t.RaiseTypeError("type() doesn't support MRO entry resolution; use types.new_class()");
        }
        PyType? winner = MostDerivedMetaclass(t, metatype, bases);
        if (winner is null)
            return Value.Error;
        if (Array.Exists(bases.Items, static item => item.Ref is not PyType))
            return t.RaiseTypeError("bases must be types");
        if (!ReferenceEquals(winner, metatype) && winner.New is { } other && !ReferenceEquals(other, PyType.TypeObject.New))
            return other(t, winner, in arguments);
        PyType? type = Make(t, winner, name, bases, ns);
        if (type is null || !SetNames(t, type) || !CallInitSubclass(t, type, in arguments))
            return Value.Error;
        return type;
    }

    private static Value RaiseArgument(ThreadState t, int number, string expected, Value given) =>
        t.RaiseTypeError($"type.__new__() argument {number} must be {expected}, not {given.Type.Name}");

    private static PyType? Make(ThreadState t, PyType metatype, PyStr name, PyTuple baseTuple, PyDict ns)
    {
        PyType[] bases = baseTuple.Count == 0 ? [PyType.ObjectType] : Array.ConvertAll(baseTuple.Items, static item => (PyType)item.Ref!);
        PyType? best = Layout.BestBase(t, bases);
        if (best is null)
            return null;
        if (!IsName(t, name))
            return null;
        PyDict dict = ns.Copy();
        if (dict.GetOrUnbound(SpecialNames.Doc).Ref is PyStr doc && !IsEncodable(t, doc))
            return null;
        PyType type = new(metatype, name.Text, best, bases, dict)
        {
            HasInstanceDict = Array.Exists(bases, static b => b.HasInstanceDict),
            SlotCount = best.SlotCount,
            Finalization = t.Engine.Finalization,
        };
        if (!TakeNameAndCell(t, type, dict) || !TakeNamespaceCell(t, dict) || !AddSlots(t, type, dict))
            return null;
        FillNamespace(t, type, dict);
        type.Mro = [type, .. best.Mro];
        type.LacksMro = true;
        PyType[]? mro = Linearization.ComputeFor(t, type);
        if (mro is null)
            return null;
        type.Mro = mro;
        type.LacksMro = false;
        type.InheritFrom(best);
        bool baseIsEnough = bases.Length == 1 && ReferenceEquals(metatype, PyType.TypeObject);
        type.Modified();
        SlotTable.FillSlots(type, baseIsEnough);
        InheritTraits(type);
        foreach (PyType parent in bases)
            parent.AddSubclass(type);
        return WarnOfOtherKeys(t, type, dict) ? type : null;
    }

    /// <summary>Can a class have the name? False with an exception pending when it has null characters or lone surrogates.</summary>
    public static bool IsName(ThreadState t, PyStr name)
    {
        if (!name.Text.Contains('\0', StringComparison.Ordinal))
            return IsEncodable(t, name);
        t.RaiseValueError("type name must not contain null characters");
        return false;
    }

    private static bool IsEncodable(ThreadState t, PyStr text) => text.IsSimple || !Codecs.Encode(t, text).IsError;

    private static bool WarnOfOtherKeys(ThreadState t, PyType type, PyDict dict)
    {
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            Value key = dict.EntryAt(i).Key;
            if (!key.IsUnbound && key.Ref is not PyStr)
                return Warnings.Warn(t, BuiltinExceptions.RuntimeWarning, $"non-string key in the __dict__ of class {type.Name}");
        }
        return true;
    }

    private static void InheritTraits(PyType type)
    {
        foreach (PyType parent in type.Mro.AsSpan(1))
        {
            type.InheritPatternKind(parent);
            type.MatchesSelf |= parent.MatchesSelf;
        }
    }

    // What the class statement put into the namespace for type.__new__ alone; __slots__ may have the names again.
    private static bool TakeNameAndCell(ThreadState t, PyType type, PyDict dict)
    {
        if (dict.TryGet(SpecialNames.QualName, out Value qualName))
        {
            if (qualName.Ref is not PyStr text)
            {
                t.RaiseTypeError($"type __qualname__ must be a str, not {qualName.Type.Name}");
                return false;
            }
            type.QualName = text.Text;
            dict.Remove(SpecialNames.QualName);
        }
        if (!dict.TryGet(SpecialNames.ClassCell, out Value cell))
            return true;
        if (cell.Ref is not PyCell classCell)
        {
            t.RaiseTypeError($"__classcell__ must be a nonlocal cell, not {TypeMembers.Describe(cell.Type)}");
            return false;
        }
        classCell.Contents = type;
        dict.Remove(SpecialNames.ClassCell);
        return true;
    }

    // Annotations and aliases in the body look names up in the class from now on.
    private static bool TakeNamespaceCell(ThreadState t, PyDict dict)
    {
        if (!dict.TryGet(ClassDictCell, out Value cell))
            return true;
        if (cell.Ref is not PyCell namespaceCell)
        {
            t.RaiseTypeError($"__classdictcell__ must be a nonlocal cell, not {TypeMembers.Describe(cell.Type)}");
            return false;
        }
        namespaceCell.Contents = dict;
        dict.Remove(ClassDictCell);
        return true;
    }

    // What type.__new__ itself puts into the namespace.
    private static void FillNamespace(ThreadState t, PyType type, PyDict dict)
    {
        if (!dict.TryGet(SpecialNames.Module, out _) && t.CurrentFunction is { } function
            && function.Globals.TryGet(SpecialNames.Name, out Value module))
            dict.Set(SpecialNames.Module, module);
        WrapFunction(dict, SpecialNames.New, static function => new PyStaticMethod(function));
        WrapFunction(dict, SpecialNames.InitSubclass, static function => new PyClassMethod(function));
        WrapFunction(dict, SpecialNames.ClassGetItem, static function => new PyClassMethod(function));
        if (!dict.TryGet(SpecialNames.Doc, out _))
            dict.Set(SpecialNames.Doc, Value.None);
        if (dict.TryGet(SpecialNames.Eq, out _) && !dict.TryGet(SpecialNames.Hash, out _))
            dict.Set(SpecialNames.Hash, Value.None);
    }

    private static void WrapFunction(PyDict dict, PyStr name, Func<PyFunction, Value> wrap)
    {
        if (dict.TryGet(name, out Value found) && found.Ref is PyFunction function)
            dict.Set(name, wrap(function));
    }

    private static bool SetNames(ThreadState t, PyType type)
    {
        PyDict names = type.Dict.Copy();
        for (int i = 0; i < names.EntryLimit; i++)
        {
            ref PyDict.Entry entry = ref names.EntryAt(i);
            // Functions are most of a namespace and have none.
            if (entry.Key.IsUnbound || entry.Value.Ref is PyFunction)
                continue;
            Value method = Attributes.LookupSpecial(t, entry.Value, SpecialNames.SetName);
            if (method.IsError)
                return false;
            if (method.IsUnbound || !Calls.Call2(t, method, type, entry.Key).IsError)
                continue;
            string key = Representation.Repr(t, entry.Key) ?? "?";
            t.Pending!.AddNote($"Error calling __set_name__ on '{entry.Value.Type.Name}' instance {key} in '{type.Name}'");
            return false;
        }
        return true;
    }

    private static bool CallInitSubclass(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        // object.__init_subclass__ checks only that there are no arguments.
        Value found = PySuper.Lookup(type, type, SpecialNames.InitSubclass);
        if (arguments.KeywordCount == 0 && found.Is(PyType.ObjectType.Lookup(SpecialNames.InitSubclass)))
            return true;
        // A mro() of the program may have left out object.
        if (found.IsUnbound)
            found = PyType.ObjectType.Lookup(SpecialNames.InitSubclass);
        Value method = Attributes.Bind(t, found, default, type);
        return !method.IsError && !Calls.Call(t, method, new Arguments(arguments.KeywordValues, arguments.Names)).IsError;
    }
}
