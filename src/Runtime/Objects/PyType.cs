using System.Diagnostics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>A Python type: the namespace, the bases and their linearisation, and the slots (in PyType.Slots.cs).</summary>
/// <remarks>
/// A built-in type is a static object of its C# class: <c>new PyType("list") { …slots…, Members = … }.Ready()</c>. It is immutable and
/// shared by all engines. A class made by Python code comes from the class statement or <c>type()</c>.
/// </remarks>
internal sealed partial class PyType : PyObject, INumbered
{
    // First of all: the types that follow enter themselves.
    private static readonly Lock SubclassLock = new();

    /// <summary>Python's <c>object</c>.</summary>
    public static readonly PyType ObjectType = ObjectMembers.MakeType();

    /// <summary>Python's <c>type</c>.</summary>
    public static new readonly PyType TypeObject = TypeMembers.MakeType();

    private const int LookupCacheSize = 4096;

    // Entries are immutable and replaced whole, so that threads of all engines may share them without a lock.
    private static readonly LookupEntry?[] LookupCache = new LookupEntry?[LookupCacheSize];
    private static uint lastVersion;

    private PyDict? dict;
    private long identityNumber;
    private List<WeakReference<PyType>>? subclasses;

    /// <summary>
    /// Starts a built-in type; set slots and <see cref="Members"/>, then call <see cref="Ready"/>. A type that CPython names with its module in
    /// messages, such as <c>array.array</c>, is given that name.
    /// </summary>
    public PyType(string name, PyType? baseType = null)
        : base(null)
    {
        // `object` is made before `type` exists; TypeMembers.MakeType gives both their type.
        Type = TypeObject;
        Name = name;
        QualName = name[(name.LastIndexOf('.') + 1)..];
        if (QualName.Length < name.Length)
            Module = name[..^(QualName.Length + 1)];
        Base = baseType ?? ObjectType;
        Bases = Base is null ? [] : [Base];
        Mro = [];
        Version = ++lastVersion;
    }

    /// <summary>Starts a class made by Python code.</summary>
    public PyType(PyType metatype, string name, PyType baseType, PyType[] bases, PyDict namespaceDict)
        : base(metatype)
    {
        Name = name;
        QualName = name;
        Base = baseType;
        Bases = bases;
        Mro = [];
        IsHeapType = true;
        IsSubclassable = true;
        dict = namespaceDict;
        Version = Interlocked.Increment(ref lastVersion);
    }

    /// <summary>The name as messages show it: of some built-in types with the module in front.</summary>
    public string Name;

    public string QualName;

    /// <summary><c>__name__</c>, as representations of instances show it.</summary>
    public string ShortName => IsHeapType ? Name : QualName;

    /// <summary>The module a built-in type names in <c>__module__</c>.</summary>
    public string Module = "builtins";

    public string? Doc;

    /// <summary>The parameters of a built-in type's constructor, as <see cref="Execution.Signature"/> writes them; null where there are several forms, or an <see cref="Initializer"/> has it.</summary>
    public string? Signature;

    /// <summary>The base whose layout this type has; null for <c>object</c>.</summary>
    public PyType? Base;

    public PyType[] Bases;

    /// <summary>The method resolution order, this type first.</summary>
    public PyType[] Mro;

    /// <summary>The metatype's <c>mro()</c> is being asked for the first time: until then the order is that of the base.</summary>
    public bool LacksMro;

    /// <summary>Made by Python code: mutable, with a <c>__dict__</c> unless <c>__slots__</c> says otherwise.</summary>
    public bool IsHeapType;

    /// <summary>May be a base class.</summary>
    public bool IsSubclassable;

    /// <summary>Its instances have a <c>__dict__</c>.</summary>
    public bool HasInstanceDict;

    /// <summary>Has abstract methods not implemented (see <c>abc</c>).</summary>
    public bool IsAbstract;

    /// <summary>A sequence for <c>match</c> (PEP 634's Py_TPFLAGS_SEQUENCE); inherited.</summary>
    public bool MatchesSequence;

    /// <summary>A mapping for <c>match</c> (Py_TPFLAGS_MAPPING); inherited.</summary>
    public bool MatchesMapping;

    /// <summary>A class pattern with one positional sub-pattern matches the subject itself (int, str, …); inherited.</summary>
    public bool MatchesSelf;

    /// <summary>The rows of a built-in type's namespace, asked for on first use.</summary>
    public Func<Member[]>? Members;

    /// <summary>Where objects of a class with <c>__del__</c> are watched: what its engine has; null for built-in types.</summary>
    public Finalization? Finalization { get; init; }

    /// <summary>Allocates an instance of a (sub)type with this layout; null where <c>__new__</c> cannot make one.</summary>
    public Func<PyType, PyObject>? Allocate;

    /// <summary>The names of <c>__slots__</c> of this class alone; null when it has none.</summary>
    public PyStr[]? SlotNames;

    /// <summary>How many members of <c>__slots__</c> instances have, those of the bases included.</summary>
    public int SlotCount;

    /// <summary>Changes whenever this type or a base of it is changed: inline caches compare it.</summary>
    public uint Version;

    /// <summary>Reads attributes as <c>object</c> does, so that caches may do without the slot.</summary>
    public bool UsesGenericGetAttribute => ReferenceEquals(GetAttribute, GenericAttributes.GetSlot);

    /// <summary>Writes attributes as <c>object</c> does.</summary>
    public bool UsesGenericSetAttribute => ReferenceEquals(SetAttribute, GenericAttributes.SetSlot);

    /// <summary>The shape of a new instance without attributes.</summary>
    public Shape RootShape => field ??= new Shape(this);

    /// <summary>The namespace of this very type.</summary>
    public PyDict Dict
    {
        get
        {
            if (dict is null)
                PopulateDict();
            return dict!;
        }
    }

    public ref long IdentityNumber => ref identityNumber;

    /// <summary>Completes a built-in type: MRO and inherited slots.</summary>
    public PyType Ready()
    {
        Debug.Assert(!IsHeapType);
        if (Base is null)
        {
            Mro = [this];
            return this;
        }
        Mro = [this, .. Base.Mro];
        // Equal objects must have equal hashes: who says what is equal says the hash too.
        if (RichCompare is not null)
            Hash ??= ObjectMembers.UnhashableSlot;
        bool makesInstances = New is not null || Allocate is not null || !ReferenceEquals(Base, ObjectType);
        Func<PyType, PyObject>? ownAllocate = Allocate;
        InheritFrom(Base);
        InheritPatternKind(Base);
        // object's own way makes plain objects, not those of a C# class.
        if (!makesInstances)
            New = null;
        foreach (PyType parent in Bases)
            parent.AddSubclass(this);
        if (ReferenceEquals(Base, ObjectType))
            Allocate = ownAllocate;
        return this;
    }

    public bool IsSubtypeOf(PyType other)
    {
        if (ReferenceEquals(this, other))
            return true;
        foreach (PyType type in Mro)
        {
            if (ReferenceEquals(type, other))
                return true;
        }
        return false;
    }

    /// <summary>Finds a name along the MRO, without binding it; unbound when no class has it. See cpython Objects/typeobject.c _PyType_Lookup.</summary>
    public Value Lookup(PyStr name)
    {
        uint version = Version;
        ref LookupEntry? entry = ref LookupCache[(version ^ (uint)name.Hash64) & (LookupCacheSize - 1)];
        LookupEntry? cached = entry;
        if (cached is not null && cached.Version == version && ReferenceEquals(cached.Name, name))
            return cached.Found;
        Value found = LookupInMro(name, out _);
        if (name.IsInterned)
            entry = new LookupEntry(version, name, found);
        return found;
    }

    /// <summary>As <see cref="Lookup"/>, uncached, and says which class has it.</summary>
    public Value LookupInMro(PyStr name, out PyType? owner)
    {
        foreach (PyType type in Mro)
        {
            if (type.Dict.TryGet(name, out Value value))
            {
                owner = type;
                return value;
            }
        }
        owner = null;
        return default;
    }

    /// <summary>Says that the namespace or the bases changed: versions of this type and of all below it move on.</summary>
    public void Modified()
    {
        Version = Interlocked.Increment(ref lastVersion);
        foreach (PyType subclass in Subclasses())
            subclass.Modified();
    }

    /// <summary>A name in the namespace was set or deleted.</summary>
    public void NamespaceChanged(PyStr name)
    {
        Modified();
        if (name.Text.StartsWith("__", StringComparison.Ordinal))
            SlotTable.NameChanged(this, name);
    }

    public void AddSubclass(PyType type)
    {
        lock (SubclassLock)
        {
            subclasses ??= [];
            // Classes that are gone leave before the list has to grow.
            if (subclasses.Count == subclasses.Capacity)
                subclasses.RemoveAll(static reference => !reference.TryGetTarget(out _));
            subclasses.Add(new WeakReference<PyType>(type));
        }
    }

    public void RemoveSubclass(PyType type)
    {
        lock (SubclassLock)
            subclasses?.RemoveAll(reference => !reference.TryGetTarget(out PyType? target) || ReferenceEquals(target, type));
    }

    /// <summary>The direct subclasses that are alive, oldest first.</summary>
    public List<PyType> Subclasses()
    {
        List<PyType> alive = [];
        lock (SubclassLock)
        {
            if (subclasses is null)
                return alive;
            foreach (WeakReference<PyType> reference in subclasses)
            {
                if (reference.TryGetTarget(out PyType? type))
                    alive.Add(type);
            }
        }
        return alive;
    }

    private sealed record LookupEntry(uint Version, PyStr Name, Value Found);

    public override string ToString() => $"<class '{QualName}'>";

    private void PopulateDict()
    {
        PyDict populated = new();
        SlotTable.AddWrappers(this, populated);
        foreach (Member member in Members?.Invoke() ?? [])
            populated.Set(PyStr.Intern(member.Name), member.ToDescriptor(this));
        if (Hash is not null && ReferenceEquals(Hash, ObjectMembers.UnhashableSlot))
            populated.Set(SpecialNames.Hash, Value.None);
        if (HasInstanceDict && Base is { HasInstanceDict: false } && !populated.TryGet(SpecialNames.Dict, out _))
            populated.Set(SpecialNames.Dict, new PyGetSetDescriptor(this, "__dict__", ClassCreation.GetDict, ClassCreation.SetDict));
        // Some built-in types have a descriptor of this name for their instances.
        if (!populated.TryGet(SpecialNames.Doc, out _))
            populated.Set(SpecialNames.Doc, Doc is null ? Value.None : Value.FromString(Doc));
        Interlocked.CompareExchange(ref dict, populated, null);
    }
}
