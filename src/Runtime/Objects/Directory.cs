using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>The names that <c>__dir__</c> gives for objects and types.</summary>
internal static class Directory
{
    /// <summary><c>object.__dir__</c>: the instance's names, then those of the class and its bases.</summary>
    public static Value OfObject(ThreadState t, Value self)
    {
        PyDict names = new();
        Value dict = Attributes.GetOrUnbound(t, self, SpecialNames.Dict);
        if (dict.IsError)
            return dict;
        if (dict.Ref is PyDict own)
            AddKeys(names, own);
        // The class that the object says it has, if any.
        Value cls = Attributes.GetOrUnbound(t, self, SpecialNames.Class);
        if (cls.IsError)
            return cls;
        if (cls.Ref is PyType type)
            AddNamesOf(names, type);
        return KeysOf(names);
    }

    /// <summary><c>type.__dir__</c>: the names of the class and its bases.</summary>
    public static Value OfType(ThreadState t, Value self)
    {
        PyDict names = new();
        AddNamesOf(names, (PyType)self.Ref!);
        return KeysOf(names);
    }

    private static void AddNamesOf(PyDict names, PyType type)
    {
        foreach (PyType ancestor in type.Mro)
            AddKeys(names, ancestor.Dict);
    }

    private static void AddKeys(PyDict names, PyDict dict)
    {
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            if (dict.EntryAt(i).Key.Ref is PyStr name)
                names.Set(name, Value.None);
        }
    }

    private static PyList KeysOf(PyDict names)
    {
        PyList result = new();
        for (int i = 0; i < names.EntryLimit; i++)
            result.Append(names.EntryAt(i).Key);
        return result;
    }
}
