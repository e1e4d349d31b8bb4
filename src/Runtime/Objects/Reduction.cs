using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>copy</c> and <c>pickle</c> ask of an object: <c>__reduce_ex__</c> and <c>__getstate__</c>. See cpython Objects/typeobject.c reduce_newobj.</summary>
internal static class Reduction
{
    private static readonly PyStr GetStateName = PyStr.Intern("__getstate__");
    private static readonly PyStr GetNewArgs = PyStr.Intern("__getnewargs__");
    private static readonly PyStr GetNewArgsEx = PyStr.Intern("__getnewargs_ex__");

    // copyreg.__newobj__: cls.__new__(cls, *args).
    private static readonly NativeFunction NewObject = new("__newobj__", "(cls, /, *args)", (FunctionRaw)MakeNew, hasSelf: false);

    private static readonly NativeFunction NewObjectEx = new("__newobj_ex__", "(cls, args, kwargs, /)", MakeNewEx, hasSelf: false);

    /// <summary><c>object.__reduce_ex__</c>: a <c>__reduce__</c> of the class goes first.</summary>
    public static Value ReduceEx(ThreadState t, Value self, Value protocol)
    {
        Value number = Numbers.Index(t, protocol);
        if (number.IsError)
            return number;
        Value reduce = self.Type.Lookup(SpecialNames.Reduce);
        bool isOverridden = !reduce.Is(PyType.ObjectType.Lookup(SpecialNames.Reduce));
        return isOverridden ? Attributes.CallMethod(t, self, SpecialNames.Reduce) : Reduce(t, self, number.IsInt ? number.Int64 : 0);
    }

    /// <summary>The tuple (function, arguments, state, items of a list, items of a dict).</summary>
    public static Value Reduce(ThreadState t, Value self, long protocol)
    {
        PyType type = self.Type;
        if (type.New is null || (!type.IsHeapType && type.Allocate is null))
            return t.RaiseTypeError($"cannot pickle '{type.Name}' object");
        Value function = new PyBuiltinFunction(NewObject);
        PyTuple? arguments = NewArguments(t, self, ref function);
        if (arguments is null)
            return Value.Error;
        Value state = Attributes.CallMethod(t, self, GetStateName);
        if (state.IsError)
            return state;
        Value items = self.Ref is PyList ? Iteration.Iter(t, self) : Value.None;
        Value pairs = Value.None;
        if (self.Ref is PyDict)
        {
            pairs = Attributes.CallMethod(t, self, SpecialNames.Items);
            pairs = pairs.IsError ? pairs : Iteration.Iter(t, pairs);
        }
        return items.IsError || pairs.IsError ? Value.Error : new PyTuple(function, arguments, state, items, pairs);
    }

    /// <summary><c>object.__getstate__</c>: the attributes, with those of <c>__slots__</c> beside them.</summary>
    public static Value GetState(ThreadState t, Value self)
    {
        Value state = Value.None;
        if (GenericAttributes.DictOf(self) is { Count: > 0 } dict)
            state = dict.Copy();
        if (self.Type.SlotCount == 0)
            return state;
        PyDict slots = new();
        foreach (PyType type in self.Type.Mro)
        {
            foreach (PyStr name in type.SlotNames ?? [])
            {
                Value value = Attributes.GetOrUnbound(t, self, name);
                if (value.IsError)
                    return value;
                if (!value.IsUnbound)
                    slots.Set(name, value);
            }
        }
        return slots.Count == 0 ? state : new PyTuple(state, slots);
    }

    private static PyTuple? NewArguments(ThreadState t, Value self, ref Value function)
    {
        Value both = Attributes.CallSpecial(t, self, GetNewArgsEx);
        if (both.IsError)
            return null;
        if (!both.IsUnbound)
        {
            if (both.Ref is not PyTuple { Count: 2 } pair)
            {
                t.RaiseTypeError($"__getnewargs_ex__ should return a tuple, not '{both.Type.Name}'");
                return null;
            }
            function = new PyBuiltinFunction(NewObjectEx);
            return new PyTuple(self.Type, pair.Items[0], pair.Items[1]);
        }
        Value positional = Attributes.CallSpecial(t, self, GetNewArgs);
        if (positional.IsError)
            return null;
        if (positional.IsUnbound)
            return new PyTuple(self.Type);
        if (positional.Ref is PyTuple tuple)
            return new PyTuple([self.Type, .. tuple.Items]);
        t.RaiseTypeError($"__getnewargs__ should return a tuple, not '{positional.Type.Name}'");
        return null;
    }

    private static Value MakeNew(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
            return t.RaiseTypeError("__newobj__() missing 1 required positional argument: 'cls'");
        Value create = Attributes.Get(t, arguments.Values[0], SpecialNames.New);
        return create.IsError ? create : Calls.Call(t, create, in arguments);
    }

    private static Value MakeNewEx(ThreadState t, Value type, Value positional, Value keywords)
    {
        Value create = Attributes.Get(t, type, SpecialNames.New);
        if (create.IsError)
            return create;
        if (positional.Ref is not PyTuple tuple || keywords.Ref is not PyDict dict)
            return t.RaiseTypeError("__newobj_ex__() arguments must be a class, a tuple and a dict");
        List<Value> values = [type, .. tuple.Items];
        List<PyStr> names = [];
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            ref PyDict.Entry entry = ref dict.EntryAt(i);
            if (entry.Key.IsUnbound)
                continue;
            if (entry.Key.Ref is not PyStr name)
                return t.RaiseTypeError("keywords must be strings");
            names.Add(name);
            values.Add(entry.Value);
        }
        return Calls.Call(t, create, new Arguments(values.ToArray(), names.Count == 0 ? null : [.. names]));
    }
}
