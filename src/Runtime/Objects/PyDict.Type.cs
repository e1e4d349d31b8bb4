using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PyDict
{
    public static new readonly PyType TypeObject = new PyType("dict")
    {
        Doc = "dict(**items)\ndict(mapping, **items)\ndict(pairs, **items)\n\nKeys and their values, in the order in which they were added.",
        IsSubclassable = true,
        MatchesMapping = true,
        MatchesSelf = true,
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type),
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyDict() : new PyDictSubclass(type),
        Init = static (ThreadState t, Value self, scoped in Arguments arguments) => Self(self).TryUpdate(t, "dict", in arguments),
        Repr = GetRepr,
        Hash = ObjectMembers.UnhashableSlot,
        Iter = static (t, self) => new PyDictIterator(Self(self), DictPart.Keys),
        Length = static (t, self) => Self(self).count,
        Or = Or,
        InPlaceOr = static (t, self, other) => Self(self).TryMerge(t, other) ? self : Value.Error,
        GetItem = GetItem,
        SetItem = SetItem,
        Contains = static (t, self, key) => Self(self).Find(t, key, out _) switch { -2 => Truth.Error, -1 => Truth.False, _ => Truth.True },
        RichCompare = Compare,
        Members = static () =>
        [
            new Method("clear", "()", ClearMethod),
            new Method("copy", "()", static (t, self) => Self(self).Copy()),
            new ClassMethod("fromkeys", "(iterable, value=None, /)", FromKeys),
            new Method("get", "(key, default=None, /)", GetMethod),
            new Method("items", "()", static (t, self) => new PyDictItems(Self(self))),
            new Method("keys", "()", static (t, self) => new PyDictKeys(Self(self))),
            new Method("values", "()", static (t, self) => new PyDictValues(Self(self))),
            new Method("pop", "(key, default=?, /)", Pop),
            new Method("popitem", "()", PopItem),
            new Method("setdefault", "(key, default=None, /)", SetDefault),
            new Method("update", UpdateMethod),
            new Method("__contains__", "(key, /)", ContainsMethod),
            new Method("__getitem__", "(key, /)", static (t, self, key) => GetItem(t, self, key)),
            new Method("__reversed__", "()", static (t, self) => new PyDictIterator(Self(self), DictPart.ReversedKeys)),
            new Method("__sizeof__", "()", static (t, self) => Value.FromInt64(64 + (48L * Self(self).entries.Length))),
            new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private static PyDict Self(Value self) => (PyDict)self.Ref!;

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyDict dict = Self(self);
        if (dict.count == 0)
            return Value.FromString("{}");
        if (!t.EnterRepr(dict))
            return Value.FromString("{...}");
        ReprBuilder builder = new("{");
        bool ok = true;
        for (int i = 0; ok && i < dict.used; i++)
        {
            Entry entry = dict.entries[i];
            if (!entry.Key.IsUnbound)
                ok = builder.AppendPair(t, entry.Key, entry.Value);
        }
        t.LeaveRepr(dict);
        return ok ? builder.Finish("}") : Value.Error;
    }

    /// <summary><c>dict[key]</c>, with the <c>__missing__</c> of a subclass.</summary>
    public static Value GetItem(ThreadState t, Value self, Value key)
    {
        PyDict dict = Self(self);
        int position = dict.Find(t, key, out _);
        if (position >= 0)
            return dict.entries[position].Value;
        if (position == -2)
            return Value.Error;
        if (!ReferenceEquals(dict.Type, TypeObject))
        {
            Value result = Attributes.CallSpecial(t, self, SpecialNames.Missing, key);
            if (!result.IsUnbound)
                return result;
        }
        return t.RaiseKeyError(key);
    }

    /// <summary><c>dict[key] = value</c>, or <c>del dict[key]</c> with an unbound value; false on error.</summary>
    public static bool SetItem(ThreadState t, Value self, Value key, Value value)
    {
        PyDict dict = Self(self);
        if (!value.IsUnbound)
            return dict.Set(t, key, value);
        Truth removed = dict.Remove(t, key);
        if (removed == Truth.False)
            t.RaiseKeyError(key);
        return removed == Truth.True;
    }

    private static Value Or(ThreadState t, Value a, Value b)
    {
        if (a.Ref is not PyDict left || b.Ref is not PyDict)
            return Value.NotImplemented;
        PyDict result = left.Copy();
        return result.TryMerge(t, b) ? result : Value.Error;
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not PyDict right || op is not (CompareOp.Equal or CompareOp.NotEqual))
            return Value.NotImplemented;
        Truth equal = Self(self).EqualTo(t, right);
        return equal == Truth.Error ? Value.Error : Value.FromBool(equal == Truth.True == (op == CompareOp.Equal));
    }

    // See cpython Objects/dictobject.c dict_equal.
    private Truth EqualTo(ThreadState t, PyDict other)
    {
        if (count != other.count)
            return Truth.False;
        for (int i = 0; i < used; i++)
        {
            Entry entry = entries[i];
            if (entry.Key.IsUnbound)
                continue;
            int position = other.FindHashed(t, entry.Key, entry.Hash);
            if (position < 0)
                return position == -1 ? Truth.False : Truth.Error;
            Truth equal = Comparison.EqualTruth(t, entry.Value, other.entries[position].Value);
            if (equal != Truth.True)
                return equal;
        }
        return Truth.True;
    }

    private static Value ContainsMethod(ThreadState t, Value self, Value key)
    {
        int position = Self(self).Find(t, key, out _);
        return position == -2 ? Value.Error : Value.FromBool(position >= 0);
    }
}

/// <summary>An instance of a class written in Python that derives from <c>dict</c>.</summary>
internal sealed class PyDictSubclass : PyDict, IAttributed
{
    private InstanceAttributes attributes;

    public PyDictSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
