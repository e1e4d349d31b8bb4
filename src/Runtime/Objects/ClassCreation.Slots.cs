using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// __slots__. See cpython Objects/typeobject.c type_new_slots.
internal static partial class ClassCreation
{
    private const string SecondDict = "__dict__ slot disallowed: we already got one";
    private const string SecondWeakref = "__weakref__ slot disallowed: we already got one";

    private static bool AddSlots(ThreadState t, PyType type, PyDict dict)
    {
        // The class that decides the layout counts; with __slots__ the others may still bring a dict or weak references.
        bool addsDict = !type.Base!.HasInstanceDict;
        bool addsWeakref = MayAddWeakref(type);
        if (dict.TryGet(SpecialNames.Slots, out Value declared))
        {
            List<PyStr>? names = SlotNames(t, declared);
            if (names is null || !MayHaveSlots(t, type, names))
                return false;
            bool listsDict = names.Exists(static name => name.Equals(SpecialNames.Dict));
            if (listsDict && !addsDict)
                return Fail(t, SecondDict);
            addsDict = listsDict || (addsDict && type.HasInstanceDict);
            bool listsWeakref = names.Exists(static name => name.Equals(SpecialNames.Weakref));
            if (listsWeakref && !addsWeakref)
                return Fail(t, SecondWeakref);
            addsWeakref = listsWeakref || (addsWeakref && Array.Exists(type.Bases, HasWeakref));
            if (names.Remove(SpecialNames.Dict) && names.Contains(SpecialNames.Dict))
                return Fail(t, SecondDict);
            if (names.Remove(SpecialNames.Weakref) && names.Contains(SpecialNames.Weakref))
                return Fail(t, SecondWeakref);
            if (!AddMembers(t, type, dict, names))
                return false;
        }
        if (addsDict)
        {
            type.HasInstanceDict = true;
            // The class may have something of its own under the name.
            if (!dict.TryGet(SpecialNames.Dict, out _))
                dict.Set(SpecialNames.Dict, new PyGetSetDescriptor(type, "__dict__", GetDict, SetDict) { Doc = "dictionary for instance variables" });
        }
        if (addsWeakref && !dict.TryGet(SpecialNames.Weakref, out _))
            dict.Set(SpecialNames.Weakref, new PyGetSetDescriptor(type, "__weakref__", static (t, self) => WeakReferenceList.To(self) is [var first, ..] ? first : Value.None, null) { Doc = "list of weak references to the object" });
        return true;
    }

    // Objects of variable size have no room for it.
    private static bool MayAddWeakref(PyType type)
    {
        PyType native = type.Base!;
        while (native.IsHeapType)
            native = native.Base!;
        return !native.IsSubtypeOf(PyInt.TypeObject) && !native.IsSubtypeOf(PyTuple.TypeObject) && !native.IsSubtypeOf(PyBytes.TypeObject)
            && !native.IsSubtypeOf(PyType.TypeObject) && !HasWeakref(type.Base!);
    }

    private static bool HasWeakref(PyType type) => !type.Lookup(SpecialNames.Weakref).IsUnbound;

    private static List<PyStr>? SlotNames(ThreadState t, Value declared)
    {
        List<PyStr> names = [];
        PyList? items = declared.Ref is PyStr ? new PyList([declared]) : Iteration.ToList(t, declared);
        if (items is null)
            return null;
        foreach (Value item in items.Span)
        {
            if (item.Ref is not PyStr name)
            {
                t.RaiseTypeError($"__slots__ items must be strings, not '{item.Type.Name}'");
                return null;
            }
            if (!IsIdentifier(name.Text))
            {
                t.RaiseTypeError("__slots__ must be identifiers");
                return null;
            }
            names.Add(name);
        }
        return names;
    }

    // Objects of variable size have no room for slots.
    private static bool MayHaveSlots(ThreadState t, PyType type, List<PyStr> names)
    {
        if (names.Count == 0)
            return true;
        PyType solid = Layout.SolidBase(type.Base!);
        bool isVariable = solid.IsSubtypeOf(PyInt.TypeObject) || solid.IsSubtypeOf(PyTuple.TypeObject) || solid.IsSubtypeOf(PyType.TypeObject)
            || solid.IsSubtypeOf(PyBytes.TypeObject);
        return !isVariable || Fail(t, $"nonempty __slots__ not supported for subtype of '{type.Base!.Name}'");
    }

    private static bool AddMembers(ThreadState t, PyType type, PyDict dict, List<PyStr> names)
    {
        if (names.Count == 0)
        {
            type.SlotNames = [];
            return true;
        }
        List<PyStr> mangled = names.ConvertAll(name => Mangle(type.Name, name));
        mangled.Sort(static (a, b) => string.CompareOrdinal(a.Text, b.Text));
        foreach (PyStr name in mangled)
        {
            if (dict.TryGet(name, out _))
            {
                if (dict.GetOrUnbound(name).Ref is PySlotMember)
                    continue;
                if (!name.Equals(SpecialNames.QualName) && !name.Equals(SpecialNames.ClassCell))
                {
                    t.RaiseValueError($"'{name.Text}' in __slots__ conflicts with class variable");
                    return false;
                }
            }
            dict.Set(name, new PySlotMember(type, name, type.SlotCount++));
        }
        type.SlotNames = [.. mangled];
        return true;
    }

    /// <summary>A name of the form <c>__x</c> as it is written inside the class. See cpython Python/compile.c _Py_Mangle.</summary>
    private static PyStr Mangle(string className, PyStr name)
    {
        string stripped = className.TrimStart('_');
        bool isPrivate = name.Text.StartsWith("__", StringComparison.Ordinal) && !name.Text.EndsWith("__", StringComparison.Ordinal);
        return PyStr.Intern(isPrivate && stripped.Length > 0 ? $"_{stripped}{name.Text}" : name.Text);
    }

    private static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == '_'))
            return false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        }
        return true;
    }

    /// <summary>The getter of <c>__dict__</c>.</summary>
    public static Value GetDict(ThreadState t, Value self)
    {
        if (GenericAttributes.DictOf(self) is { } dict)
            return dict;
        Value native = NativeDictDescriptor(self.Type);
        return native.IsUnbound ? t.RaiseNoAttribute(self, SpecialNames.Dict) : native.Type.DescriptorGet!(t, native, self, self.Type);
    }

    // Of a type or module, whose namespace is not an instance's.
    private static Value NativeDictDescriptor(PyType type)
    {
        foreach (PyType ancestor in type.Mro)
        {
            if (!ancestor.IsHeapType && ancestor.Dict.TryGet(SpecialNames.Dict, out Value found))
                return found;
        }
        return default;
    }

    /// <summary>The setter of <c>__dict__</c>.</summary>
    public static bool SetDict(ThreadState t, Value self, Value value)
    {
        if (self.Ref is PyType or PyModule && NativeDictDescriptor(self.Type) is { IsUnbound: false } native)
            return native.Type.DescriptorSet!(t, native, self, value);
        if (value.IsUnbound)
        {
            if (self.Ref is not IAttributed)
                return Fail(t, "cannot delete __dict__");
            value = new PyDict();
        }
        if (value.Ref is not PyDict dict)
            return Fail(t, $"__dict__ must be set to a dictionary, not a '{value.Type.Name}'");
        if (self.Ref is IAttributed attributed)
            attributed.Attributes.Replace(dict);
        else if (self.Ref is IHasDict owner)
            owner.ReplaceDict(dict);
        return true;
    }

    private static bool Fail(ThreadState t, string message)
    {
        t.RaiseTypeError(message);
        return false;
    }
}
