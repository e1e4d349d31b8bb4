using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>super</c>: reads attributes of an object from the classes after a given one. See cpython Objects/typeobject.c super_getattro.</summary>
internal sealed partial class PySuper : PyObject, IAttributed
{
    private const int CacheSize = 1024;

    // As PyType's cache of lookups: immutable entries, replaced whole.
    private static readonly CacheEntry?[] Cache = new CacheEntry?[CacheSize];

    private InstanceAttributes attributes;

    private PySuper(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;

    /// <summary>The class after which the search starts; null before <c>__init__</c>.</summary>
    public PyType? Start { get; private set; }

    /// <summary>The object; unbound for the form with one argument.</summary>
    public Value Self { get; private set; }

    /// <summary>The class whose linearisation is searched; null without an object.</summary>
    public PyType? SelfType { get; private set; }

    /// <summary><c>super(start, self)</c>, which the form without arguments stands for.</summary>
    public static Value Create(ThreadState t, PyType start, Value self)
    {
        PySuper made = new(TypeObject);
        return made.TryBind(t, start, self) ? made : Value.Error;
    }

    /// <summary>What the classes after <paramref name="start"/> in the linearisation have under the name; not bound to anything.</summary>
    public static Value Lookup(PyType start, PyType selfType, PyStr name)
    {
        uint version = selfType.Version;
        ref CacheEntry? entry = ref Cache[(version ^ (uint)name.Hash64 ^ start.Version) & (CacheSize - 1)];
        CacheEntry? cached = entry;
        if (cached is not null && cached.Version == version && ReferenceEquals(cached.Start, start) && ReferenceEquals(cached.Name, name))
            return cached.Found;
        Value found = LookupUncached(start, selfType, name);
        if (name.IsInterned)
            entry = new CacheEntry(version, start, name, found);
        return found;
    }

    /// <summary>The class of the object as super sees it; null with a TypeError pending when it does not fit. See cpython Objects/typeobject.c supercheck.</summary>
    public static PyType? CheckedSelfType(ThreadState t, PyType start, Value self)
    {
        if (self.Ref is PyType type && type.IsSubtypeOf(start))
            return type;
        if (self.Type.IsSubtypeOf(start))
            return self.Type;
        Value declared = Protocols.Attributes.GetOrUnbound(t, self, SpecialNames.Class);
        if (declared.IsError)
            return null;
        if (declared.Ref is PyType proxied && !ReferenceEquals(proxied, self.Type) && proxied.IsSubtypeOf(start))
            return proxied;
        string what = self.Ref is PyType named ? $"type {named.Name}" : $"instance of {self.Type.Name}";
        t.RaiseTypeError($"super(type, obj): obj ({what}) is not an instance or subtype of type ({start.Name}).");
        return null;
    }

    private static Value LookupUncached(PyType start, PyType selfType, PyStr name)
    {
        PyType[] mro = selfType.Mro;
        for (int i = Array.IndexOf(mro, start) + 1; i > 0 && i < mro.Length; i++)
        {
            if (mro[i].Dict.TryGet(name, out Value found))
                return found;
        }
        return default;
    }

    private bool TryBind(ThreadState t, PyType start, Value self)
    {
        PyType? selfType = CheckedSelfType(t, start, self);
        Start = start;
        Self = self;
        SelfType = selfType;
        return selfType is not null;
    }

    private sealed record CacheEntry(uint Version, PyType Start, PyStr Name, Value Found);
}
