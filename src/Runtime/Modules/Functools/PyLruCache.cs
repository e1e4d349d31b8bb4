using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Functools;

/// <summary>What <c>functools.lru_cache</c> makes of a function. See cpython Modules/_functoolsmodule.c lru_cache_object.</summary>
internal sealed class PyLruCache : PyObject, IAttributed
{
    private static readonly ConstructorSignature Constructor = new("lru_cache", "(user_function, maxsize, typed, cache_info_type)");

    // Stands between positional and keyword arguments in keys.
    private static readonly PyObject KeywordMark = new PyTuple();

    public static new readonly PyType TypeObject = new PyType("functools._lru_cache_wrapper")
    {
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyLruCache(type),
        New = Create,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).CallCached(t, in arguments),
        DescriptorGet = static (t, self, instance, owner) => instance.IsUnbound ? self : new PyBoundMethod(self, instance),
        Members = static () =>
        [
            new Method("cache_info", "()", GetInfo),
            new Method("cache_clear", "()", Clear),
            new Method("__reduce__", "()", static (ThreadState t, Value self) => Attributes.Get(t, self, SpecialNames.QualName)),
            new Method("__copy__", "()", static (ThreadState t, Value self) => self),
            new Method("__deepcopy__", "(memo, /)", static (t, self, memo) => self),
        ],
    }.Ready();

    private readonly PyDict cache = new();
    private InstanceAttributes attributes;
    private Value function;
    private Value infoType;

    // -1 is without bound.
    private long maximum;
    private bool isTyped;
    private long hits;
    private long misses;

    private PyLruCache(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    ref InstanceAttributes IAttributed.Attributes => ref attributes;

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) => CallCached(t, in arguments);

    private static PyLruCache Of(Value self) => (PyLruCache)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[] values = new Value[4];
        if (!Constructor.Bind(t, in arguments, values))
            return Value.Error;
        if (!Calls.IsCallable(values[0]))
            return t.RaiseTypeError("the first argument must be callable");
        Truth typed = Truthiness.Of(t, values[2]);
        if (typed == Truth.Error)
            return Value.Error;
        long maximum = -1;
        if (!values[1].IsNone)
        {
            Value size = Numbers.Index(t, values[1]);
            if (size.IsError)
                return t.ClearIf(BuiltinExceptions.TypeError) ? t.RaiseTypeError("maxsize should be integer or None") : size;
            maximum = size.IsInt ? Math.Max(size.Int64, 0) : -1;
        }
        PyLruCache made = (PyLruCache)type.Allocate!(type);
        (made.function, made.maximum, made.isTyped, made.infoType) = (values[0], maximum, typed == Truth.True, values[3]);
        return made;
    }

    private Value CallCached(ThreadState t, scoped in Arguments arguments)
    {
        if (maximum == 0)
        {
            misses++;
            return Calls.Call(t, function, in arguments);
        }
        Value key = MakeKey(in arguments);
        long hash = Hashing.Hash(t, key);
        int position = hash == -1 ? -2 : cache.FindHashed(t, key, hash);
        if (position == -2)
            return Value.Error;
        if (position >= 0)
        {
            hits++;
            Value found = cache.EntryAt(position).Value;
            // The last entry is the one used last.
            if (maximum > 0 && position != cache.EntryLimit - 1)
            {
                cache.RemoveAt(position);
                cache.Append(key, hash, found);
            }
            return found;
        }
        misses++;
        Value result = Calls.Call(t, function, in arguments);
        if (result.IsError)
            return result;
        // The call may have cached the same key meanwhile.
        position = cache.FindHashed(t, key, hash);
        if (position == -2)
            return Value.Error;
        if (position == -1)
        {
            if (maximum > 0 && cache.Count >= maximum)
                RemoveOldest();
            cache.Append(key, hash, result);
        }
        return result;
    }

    private void RemoveOldest()
    {
        for (int i = 0; i < cache.EntryLimit; i++)
        {
            if (cache.EntryAt(i).Key.IsUnbound)
                continue;
            cache.RemoveAt(i);
            return;
        }
    }

    private Value MakeKey(scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> positional = arguments.Positional;
        if (!isTyped && arguments.KeywordCount == 0 && positional.Length == 1
            && (positional[0].IsInt || (positional[0].Ref is PyStr text && ReferenceEquals(text.Type, PyStr.TypeObject))))
            return positional[0];
        List<Value> parts = [.. positional];
        if (arguments.KeywordCount > 0)
            parts.Add(KeywordMark);
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            parts.Add(arguments.Names![i]);
            parts.Add(arguments.KeywordValues[i]);
        }
        if (isTyped)
        {
            foreach (Value value in arguments.Values)
                parts.Add(value.Type);
        }
        return new PyTuple(parts.ToArray());
    }

    private static Value GetInfo(ThreadState t, Value self)
    {
        PyLruCache cached = Of(self);
        Value maximum = cached.maximum < 0 ? Value.None : Value.FromInt64(cached.maximum);
        return Calls.Call4(t, cached.infoType, Value.FromInt64(cached.hits), Value.FromInt64(cached.misses), maximum, Value.FromInt64(cached.cache.Count));
    }

    private static Value Clear(ThreadState t, Value self)
    {
        PyLruCache cached = Of(self);
        cached.hits = cached.misses = 0;
        cached.cache.Clear();
        return Value.None;
    }
}
