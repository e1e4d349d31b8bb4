using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>copy</c> and <c>pickle</c> ask of an object: <c>__reduce_ex__</c> and <c>__getstate__</c>. See cpython Objects/typeobject.c reduce_newobj.</summary>
internal static class Reduction
{
    private static readonly PyStr GetStateName = PyStr.Intern("__getstate__");
    private static readonly PyStr SlotNames = PyStr.Intern("__slotnames__");
    private static readonly PyStr GetNewArgs = PyStr.Intern("__getnewargs__");
    private static readonly PyStr GetNewArgsEx = PyStr.Intern("__getnewargs_ex__");

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
        if (protocol < 2)
            return CopyRegistry(t, "_reduce_ex", self, Value.FromInt64(protocol));
        if (self.Type.New is null)
            return RaiseCannotPickle(t, self);
        Value function = CopyRegistry(t, "__newobj__");
        if (function.IsError)
            return function;
        PyTuple? arguments = NewArguments(t, self, ref function, out bool hasArguments);
        if (arguments is null)
            return Value.Error;
        bool hasOwnState = !self.Type.Lookup(GetStateName).Is(PyType.ObjectType.Lookup(GetStateName));
        if (!hasArguments && !hasOwnState && HidesState(self))
            return RaiseCannotPickle(t, self);
        Value state = StateOf(t, self);
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

    /// <summary>What finds an attribute again: <c>getattr</c> and its arguments.</summary>
    public static Value OfAttribute(ThreadState t, Value owner, string name) => IteratorReduction.Call(t, "getattr", owner, Value.FromString(name));

    /// <summary>What <c>__getstate__</c> of the object gives.</summary>
    public static Value StateOf(ThreadState t, Value self) => Attributes.CallMethod(t, self, GetStateName);

    // Native code keeps more in the object than its attributes tell. See cpython Objects/typeobject.c object_getstate_default.
    private static bool HidesState(Value self)
    {
        PyType type = self.Type;
        // Generic has nothing of its own to be kept.
        while (type.IsHeapType || ReferenceEquals(type, PyGeneric.TypeObject))
            type = type.Base!;
        return !ReferenceEquals(type, PyType.ObjectType) && self.Ref is not (PyList or PyDict);
    }

    private static Value RaiseCannotPickle(ThreadState t, Value self) => self.Ref is PyMemoryView
        ? t.RaiseTypeError("cannot pickle memoryview objects")
        : t.RaiseTypeError($"cannot pickle '{(self.Type.IsHeapType ? self.Type.Name : TypeMembers.FullName(self.Type))}' object");

    // A function of the module copyreg, or what it gives for the arguments.
    private static Value CopyRegistry(ThreadState t, string name, params ReadOnlySpan<Value> arguments)
    {
        Value module = t.Engine.Import(t, "copyreg");
        Value function = module.IsError ? module : Attributes.Get(t, module, PyStr.Intern(name));
        return function.IsError || arguments.IsEmpty ? function : Calls.Call(t, function, new Arguments(arguments));
    }

    /// <summary><c>object.__getstate__</c>: the attributes, with those of <c>__slots__</c> beside them.</summary>
    public static Value GetState(ThreadState t, Value self)
    {
        Value state = Value.None;
        if (GenericAttributes.DictOf(self) is { Count: > 0 } dict)
            state = dict.Copy();
        if (self.Type.SlotCount == 0 && !self.Type.Dict.TryGet(SlotNames, out _))
            return state;
        Value names = CopyRegistry(t, "_slotnames", self.Type);
        PyList? list = names.IsError ? null : Iteration.ToList(t, names);
        if (list is null)
            return Value.Error;
        PyDict slots = new();
        foreach (Value name in list.Span)
        {
            Value value = name.Ref is PyStr text ? Attributes.GetOrUnbound(t, self, text) : default;
            if (value.IsError || (!value.IsUnbound && !slots.Set(t, name, value)))
                return Value.Error;
        }
        return slots.Count == 0 ? state : new PyTuple(state, slots);
    }

    private static bool CheckBoth(ThreadState t, Value positional, Value keywords)
    {
        if (positional.Ref is not PyTuple)
            t.RaiseTypeError($"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{positional.Type.Name}'");
        else if (keywords.Ref is not PyDict)
            t.RaiseTypeError($"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{keywords.Type.Name}'");
        else
            return true;
        return false;
    }

    private static PyTuple? NewArguments(ThreadState t, Value self, ref Value function, out bool hasArguments)
    {
        hasArguments = true;
        Value both = Attributes.CallSpecial(t, self, GetNewArgsEx);
        if (both.IsError)
            return null;
        if (!both.IsUnbound)
        {
            if (both.Ref is not PyTuple pair)
            {
                t.RaiseTypeError($"__getnewargs_ex__ should return a tuple, not '{both.Type.Name}'");
                return null;
            }
            if (pair.Count != 2)
            {
                t.RaiseValueError($"__getnewargs_ex__ should return a tuple of length 2, not {pair.Count}");
                return null;
            }
            if (!CheckBoth(t, pair.Items[0], pair.Items[1]))
                return null;
            if (pair.Items[1].Ref is PyDict { Count: 0 })
                return new PyTuple([self.Type, .. ((PyTuple)pair.Items[0].Ref!).Items]);
            function = CopyRegistry(t, "__newobj_ex__");
            return function.IsError ? null : new PyTuple(self.Type, pair.Items[0], pair.Items[1]);
        }
        Value positional = Attributes.CallSpecial(t, self, GetNewArgs);
        if (positional.IsError)
            return null;
        if (positional.IsUnbound)
        {
            hasArguments = false;
            return new PyTuple(self.Type);
        }
        if (positional.Ref is PyTuple tuple)
            return new PyTuple([self.Type, .. tuple.Items]);
        t.RaiseTypeError($"__getnewargs__ should return a tuple, not '{positional.Type.Name}'");
        return null;
    }
}
