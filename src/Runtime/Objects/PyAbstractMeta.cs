using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>abc.ABCMeta</c>: the metaclass of abstract classes, to which other classes can be registered. See cpython Modules/_abc.c.</summary>
internal static class PyAbstractMeta
{
    public static readonly PyType TypeObject = new PyType("ABCMeta", PyType.TypeObject)
    {
        Module = "abc",
        Doc = "The class of classes that others can be registered with, and that name methods to be defined.",
        IsSubclassable = true,
        New = New,
        Members = static () =>
        [
            new Method("register", "(subclass)", Register),
            new Method("_abc_registry_clear", "()", static (ThreadState _, Value self) => Forget(self, forgetsRegistered: true)),
            new Method("_abc_caches_clear", "()", static (ThreadState _, Value self) => Forget(self, forgetsRegistered: false)),
            new Method("__instancecheck__", "(instance, /)", static (t, self, instance) => ToBool(IsInstance(t, self, instance))),
            new Method("__subclasscheck__", "(subclass, /)", static (t, self, subclass) => ToBool(IsSubclass(t, self, subclass))),
        ],
    }.Ready();

    private static readonly PyStr SubclassesName = PyStr.Intern("__subclasses__");
    private static readonly PyStr PatternFlags = PyStr.Intern("__abc_tpflags__");

    // Counts registrations: what was found not to be a subclass may be one after the next.
    private static long registrations;

    private static readonly ConditionalWeakTable<PyType, Record> Records = [];

    /// <summary>What an abstract class knows of others.</summary>
    private sealed class Record
    {
        public readonly List<WeakReference<PyType>> Registered = [];
        public readonly ConditionalWeakTable<PyType, Record> Subclasses = [];
        public ConditionalWeakTable<PyType, Record> Others = [];
        public long OthersAsOf = registrations;
    }

    /// <summary><c>abc.get_cache_token()</c>.</summary>
    public static long CacheToken => Interlocked.Read(ref registrations);

    /// <summary>Finds the abstract methods of a class anew (<c>abc.update_abstractmethods</c>); false on error.</summary>
    public static bool UpdateAbstractMethods(ThreadState t, PyType type)
    {
        PyList names = new();
        PyDict dict = type.Dict.Copy();
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            ref PyDict.Entry entry = ref dict.EntryAt(i);
            if (!entry.Key.IsUnbound && !AddIfAbstract(t, names, entry.Key, entry.Value))
                return false;
        }
        foreach (PyType parent in type.Bases)
        {
            if (!AddInherited(t, names, type, parent))
                return false;
        }
        Value made = Calls.Call1(t, PyFrozenSet.TypeObject, names);
        return !made.IsError && Attributes.Set(t, type, SpecialNames.AbstractMethods, made);
    }

    private static Value New(ThreadState t, PyType metatype, scoped in Arguments arguments)
    {
        Value made = ClassCreation.New(t, metatype, in arguments);
        if (made.IsError || made.Ref is not PyType type)
            return made;
        return TryTakeFlags(t, type) && UpdateAbstractMethods(t, type) ? made : Value.Error;
    }

    // How Sequence and Mapping of collections.abc say what patterns they match.
    private static bool TryTakeFlags(ThreadState t, PyType type)
    {
        Value flags = type.Dict.GetOrUnbound(PatternFlags);
        if (!flags.IsInt)
            return true;
        const long Both = TypeFlags.MatchesSequence | TypeFlags.MatchesMapping;
        if ((flags.Int64 & Both) == Both)
        {
            t.RaiseTypeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
            return false;
        }
        type.MatchesSequence |= (flags.Int64 & TypeFlags.MatchesSequence) != 0;
        type.MatchesMapping |= (flags.Int64 & TypeFlags.MatchesMapping) != 0;
        type.Dict.Remove(PatternFlags);
        type.Modified();
        return true;
    }

    private static bool AddInherited(ThreadState t, PyList names, PyType type, PyType parent)
    {
        Value inherited = Attributes.GetOrUnbound(t, parent, SpecialNames.AbstractMethods);
        if (inherited.IsUnbound)
            return true;
        PyList? list = inherited.IsError ? null : Iteration.ToList(t, inherited);
        if (list is null)
            return false;
        foreach (Value item in list.Span)
        {
            if (item.Ref is not PyStr name)
                continue;
            Value value = Attributes.GetOrUnbound(t, type, name);
            if (value.IsError || (!value.IsUnbound && !AddIfAbstract(t, names, item, value)))
                return false;
        }
        return true;
    }

    private static bool AddIfAbstract(ThreadState t, PyList names, Value name, Value value)
    {
        // Most of a namespace are functions without attributes.
        if (value.Ref is PyFunction { Attributes: null })
            return true;
        Value isAbstract = WrappedFunctions.IsAbstract(t, value);
        if (isAbstract.IsTrue)
            names.Append(name);
        return !isAbstract.IsError;
    }

    private static Value ToBool(Truth truth) => truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);

    // The classes that were registered, or what was found out about other classes.
    private static Value Forget(Value self, bool forgetsRegistered)
    {
        if (!Records.TryGetValue((PyType)self.Ref!, out Record? record))
            return Value.None;
        if (forgetsRegistered)
        {
            record.Registered.Clear();
            return Value.None;
        }
        record.Subclasses.Clear();
        record.Others.Clear();
        return Value.None;
    }

    private static Value Register(ThreadState t, Value self, Value subclass)
    {
        if (subclass.Ref is not PyType type)
            return t.RaiseTypeError("Can only register classes");
        Truth known = Ask(t, subclass, self);
        if (known != Truth.False)
            return known == Truth.Error ? Value.Error : subclass;
        Truth cycle = Ask(t, self, subclass);
        if (cycle != Truth.False)
            return cycle == Truth.Error ? Value.Error : t.RaiseRuntimeError("Refusing to create an inheritance cycle");
        PyType abstractType = (PyType)self.Ref!;
        Records.GetOrCreateValue(abstractType).Registered.Add(new WeakReference<PyType>(type));
        Interlocked.Increment(ref registrations);
        // Registered with Sequence or Mapping, a class matches the patterns of these.
        if (abstractType.MatchesSequence || abstractType.MatchesMapping)
            type.TakePatternKind(abstractType);
        return subclass;
    }

    // A class that is asked may want to know that it is the machinery that asks.
    private static Truth Ask(ThreadState t, Value derived, Value cls)
    {
        int outer = t.AbstractAskDepth;
        t.AbstractAskDepth = t.FrameCount;
        Truth answer = TypeChecks.IsSubclass(t, derived, cls);
        t.AbstractAskDepth = outer;
        return answer;
    }

    /// <summary>Was the Python function that calls this called by the machinery of abstract classes itself?</summary>
    public static bool IsAsking(ThreadState t) => t.AbstractAskDepth == t.FrameCount - 1;

    private static Truth IsInstance(ThreadState t, Value self, Value instance)
    {
        Value declared = Attributes.Get(t, instance, SpecialNames.Class);
        if (declared.IsError)
            return Truth.Error;
        PyType type = instance.Type;
        if (!declared.Is(type) && declared.Ref is PyType)
        {
            Truth first = Ask(t, declared, self);
            if (first != Truth.False)
                return first;
        }
        else if (Records.TryGetValue((PyType)self.Ref!, out Record? record) && record.Subclasses.TryGetValue(type, out _))
        {
            return Truth.True;
        }
        return Ask(t, type, self);
    }

    private static Truth IsSubclass(ThreadState t, Value self, Value subclass)
    {
        if (subclass.Ref is not PyType type)
        {
            t.RaiseTypeError("issubclass() arg 1 must be a class");
            return Truth.Error;
        }
        PyType abstractType = (PyType)self.Ref!;
        Record record = Records.GetOrCreateValue(abstractType);
        if (record.Subclasses.TryGetValue(type, out _))
            return Truth.True;
        if (record.OthersAsOf != registrations)
        {
            record.Others = [];
            record.OthersAsOf = registrations;
        }
        else if (record.Others.TryGetValue(type, out _))
        {
            return Truth.False;
        }
        Truth result = Find(t, abstractType, record, type);
        if (result == Truth.True)
            record.Subclasses.AddOrUpdate(type, record);
        else if (result == Truth.False)
            record.Others.AddOrUpdate(type, record);
        return result;
    }

    private static Truth Find(ThreadState t, PyType self, Record record, PyType type)
    {
        Value answer = Attributes.Get(t, self, SpecialNames.SubclassHook);
        answer = answer.IsError ? answer : Calls.Call1(t, answer, type);
        if (answer.IsError)
            return Truth.Error;
        if (!answer.IsNotImplemented)
            return Truthiness.Of(t, answer);
        if (type.IsSubtypeOf(self))
            return Truth.True;
        foreach (WeakReference<PyType> reference in record.Registered.ToArray())
        {
            if (!reference.TryGetTarget(out PyType? registered))
                continue;
            Truth isSubclass = Ask(t, type, registered);
            if (isSubclass != Truth.False)
                return isSubclass;
        }
        Value subclasses = Attributes.CallMethod(t, self, SubclassesName);
        if (subclasses.IsError)
            return Truth.Error;
        if (subclasses.Ref is not PyList list)
        {
            t.RaiseTypeError("__subclasses__() must return a list");
            return Truth.Error;
        }
        for (int i = 0; i < list.Count; i++)
        {
            Truth isSubclass = Ask(t, type, list.Items[i]);
            if (isSubclass != Truth.False)
                return isSubclass;
        }
        return Truth.False;
    }
}
