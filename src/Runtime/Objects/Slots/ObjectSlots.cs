using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary><c>__hash__</c>; a class says with None that its instances have none. See cpython Objects/typeobject.c slot_tp_hash.</summary>
internal sealed class HashSlot : Slot<HashFunction>
{
    public HashSlot()
        : base(static type => ref type.Hash, new SpecialMethod("__hash__", 0, static (t, function, self, scoped in _) =>
        {
            long hash = ((HashFunction)function)(t, self);
            return hash == -1 ? Value.Error : Value.FromInt64(hash);
        })) =>
        Generic = Call;

    protected override Delegate? NativeFunctionOf(Value found, SpecialMethod method, PyType type, out bool concernsOtherSlot)
    {
        concernsOtherSlot = false;
        return found.IsNone ? ObjectMembers.UnhashableSlot : base.NativeFunctionOf(found, method, type, out concernsOtherSlot);
    }

    private static long Call(ThreadState t, Value self)
    {
        Value result = Attributes.CallSpecial(t, self, SpecialNames.Hash);
        if (result.IsError)
            return -1;
        if (result.IsInt)
            return Hashing.NotError(result.Int64);
        // An int of a subclass counts as a number: its own __hash__ may be this one.
        if (PyInt.TryGet(result, out BigInteger number))
            return number >= long.MinValue && number <= long.MaxValue ? Hashing.NotError((long)number) : Hashing.OfInt(number);
        t.RaiseTypeError("__hash__ method should return an integer");
        return -1;
    }
}

/// <summary><c>__call__</c>.</summary>
internal sealed class CallSlot : Slot<CallFunction>
{
    public CallSlot()
        : base(static type => ref type.Call, SpecialMethod.Any("__call__", static (t, function, self, scoped in arguments) =>
            ((CallFunction)function)(t, self, in arguments))) =>
        Generic = Call;

    private static Value Call(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Value method = self.Type.Lookup(SpecialNames.Call);
        if (method.IsUnbound)
            return t.RaiseTypeError($"'{self.Type.Name}' object is not callable");
        // A chain of objects whose __call__ is another object runs no frame of its own.
        if (!t.EnterNative(" while calling a Python object"))
            return Value.Error;
        Value result = SlotCalls.CallMethod(t, method, self, in arguments);
        t.LeaveNative();
        return result;
    }
}

/// <summary>Calls of special methods that take any arguments.</summary>
internal static class SlotCalls
{
    /// <summary>Calls a method found on the type of <paramref name="self"/>, without making a bound method where that can be avoided.</summary>
    public static Value CallMethod(ThreadState t, Value method, Value self, scoped in Arguments arguments)
    {
        if (!Attributes.IsPlainMethod(method))
        {
            method = Attributes.Bind(t, method, self, self.Type);
            return method.IsError ? method : Calls.Call(t, method, in arguments);
        }
        if (arguments.Values.Length < 8)
        {
            Values8 buffer = default;
            return Calls.Call(t, method, arguments.Prepend(self, buffer));
        }
        return Calls.Call(t, method, arguments.Prepend(self, new Value[arguments.Values.Length + 1]));
    }
}

/// <summary><c>__getattribute__</c> and <c>__getattr__</c>. See cpython Objects/typeobject.c slot_tp_getattr_hook.</summary>
internal sealed class GetAttributeSlot : Slot<GetAttributeFunction>
{
    public GetAttributeSlot()
        : base(
            static type => ref type.GetAttribute,
            new SpecialMethod("__getattribute__", 1, static (t, function, self, scoped in arguments) =>
                arguments.Values[0].Ref is PyStr name
                    ? ((GetAttributeFunction)function)(t, self, name)
                    : t.RaiseTypeError($"attribute name must be string, not '{arguments.Values[0].Type.Name}'"))
            { Parameters = "name" },
            SpecialMethod.WithoutWrapper("__getattr__")) =>
        Generic = Call;

    private static Value Call(ThreadState t, Value self, PyStr name)
    {
        Value method = self.Type.Lookup(SpecialNames.GetAttribute);
        bool isDefault = method.Ref is PySlotWrapper wrapper && ReferenceEquals(wrapper.Function, GenericAttributes.GetSlot);
        Value found;
        if (isDefault)
        {
            found = GenericAttributes.GetOrUnbound(t, self, name);
            if (found.IsUnbound)
                return CallGetAttr(t, self, name);
        }
        else
        {
            found = Attributes.CallSpecial(t, self, SpecialNames.GetAttribute, name);
        }
        if (!found.IsError || !t.PendingIs(BuiltinExceptions.AttributeError) || self.Type.Lookup(SpecialNames.GetAttr).IsUnbound)
            return found;
        t.TakePending();
        return CallGetAttr(t, self, name);
    }

    private static Value CallGetAttr(ThreadState t, Value self, PyStr name)
    {
        Value found = Attributes.CallSpecial(t, self, SpecialNames.GetAttr, name);
        return found.IsUnbound ? t.RaiseNoAttribute(self, name) : found;
    }
}

/// <summary><c>__setattr__</c> and <c>__delattr__</c>.</summary>
internal sealed class SetAttributeSlot : Slot<SetAttributeFunction>
{
    public SetAttributeSlot()
        : base(
            static type => ref type.SetAttribute,
            new SpecialMethod("__setattr__", 2, static (t, function, self, scoped in arguments) =>
                CallNative(t, function, self, arguments.Values[0], arguments.Values[1]))
            { Parameters = "name, value" },
            new SpecialMethod("__delattr__", 1, static (t, function, self, scoped in arguments) =>
                CallNative(t, function, self, arguments.Values[0], default))
            { Parameters = "name" }) =>
        Generic = Call;

    private static Value CallNative(ThreadState t, Delegate function, Value self, Value name, Value value)
    {
        if (name.Ref is not PyStr text)
            return t.RaiseTypeError($"attribute name must be string, not '{name.Type.Name}'");
        // object.__setattr__ must not get round the rules of types. See cpython Objects/typeobject.c hackcheck.
        if (self.Ref is PyType && ReferenceEquals(function, GenericAttributes.SetSlot))
            return t.RaiseTypeError($"can't apply this {(value.IsUnbound ? "__delattr__" : "__setattr__")} to {self.Type.Name} object");
        return ((SetAttributeFunction)function)(t, self, text, value) ? Value.None : Value.Error;
    }

    private static bool Call(ThreadState t, Value self, PyStr name, Value value)
    {
        Value result = value.IsUnbound
            ? Attributes.CallSpecial(t, self, SpecialNames.DelAttr, name)
            : Attributes.CallSpecial(t, self, SpecialNames.SetAttr, name, value);
        if (!result.IsUnbound)
            return !result.IsError;
        t.RaiseNoAttribute(self, value.IsUnbound ? SpecialNames.DelAttr : SpecialNames.SetAttr);
        return false;
    }
}

/// <summary>The six rich comparisons.</summary>
internal sealed class CompareSlot : Slot<RichCompareFunction>
{
    private static readonly PyStr[] Names =
        [SpecialNames.Lt, SpecialNames.Le, SpecialNames.Eq, SpecialNames.Ne, SpecialNames.Gt, SpecialNames.Ge];

    public CompareSlot()
        : base(
            static type => ref type.RichCompare,
            Method("__lt__", CompareOp.Less),
            Method("__le__", CompareOp.LessEqual),
            Method("__eq__", CompareOp.Equal),
            Method("__ne__", CompareOp.NotEqual),
            Method("__gt__", CompareOp.Greater),
            Method("__ge__", CompareOp.GreaterEqual)) =>
        Generic = Call;

    private static SpecialMethod Method(string name, CompareOp op) => new(name, 1, (t, function, self, scoped in arguments) =>
        ((RichCompareFunction)function)(t, self, arguments.Values[0], op));

    private static Value Call(ThreadState t, Value self, Value other, CompareOp op)
    {
        Value method = self.Type.Lookup(Names[(int)op]);
        if (method.Ref is PyFunction function)
            return function.Invoke2(t, self, other);
        if (method.IsUnbound)
            return Value.NotImplemented;
        if (Attributes.IsPlainMethod(method))
            return Calls.Call2(t, method, self, other);
        method = Attributes.Bind(t, method, self, self.Type);
        if (!method.IsError)
            return Calls.Call1(t, method, other);
        // A method that says it is not there is none.
        return t.ClearIf(BuiltinExceptions.AttributeError) ? Value.NotImplemented : Value.Error;
    }
}

/// <summary><c>__get__</c>. See cpython Objects/typeobject.c wrap_descr_get.</summary>
internal sealed class DescriptorGetSlot : Slot<DescriptorGetFunction>
{
    public DescriptorGetSlot()
        : base(static type => ref type.DescriptorGet, new SpecialMethod("__get__", 1, 2, CallNative) { Parameters = "instance, owner=None" }) => Generic = Call;

    private static Value CallNative(ThreadState t, Delegate function, Value self, scoped in Arguments arguments)
    {
        Value instance = arguments.Values[0];
        Value owner = arguments.Values.Length > 1 ? arguments.Values[1] : Value.None;
        if (instance.IsNone && owner.IsNone)
            return t.RaiseTypeError("__get__(None, None) is invalid");
        PyType type = owner.Ref as PyType ?? instance.Type;
        return ((DescriptorGetFunction)function)(t, self, instance.IsNone ? default : instance, type);
    }

    private static Value Call(ThreadState t, Value self, Value instance, PyType owner)
    {
        Value result = Attributes.CallSpecial(t, self, SpecialNames.Get, instance.IsUnbound ? Value.None : instance, owner);
        return result.IsUnbound ? self : result;
    }
}

/// <summary><c>__set__</c> and <c>__delete__</c>.</summary>
internal sealed class DescriptorSetSlot : Slot<DescriptorSetFunction>
{
    public DescriptorSetSlot()
        : base(
            static type => ref type.DescriptorSet,
            new SpecialMethod("__set__", 2, static (t, function, self, scoped in arguments) =>
                ((DescriptorSetFunction)function)(t, self, arguments.Values[0], arguments.Values[1]) ? Value.None : Value.Error)
            { Parameters = "instance, value" },
            new SpecialMethod("__delete__", 1, static (t, function, self, scoped in arguments) =>
                ((DescriptorSetFunction)function)(t, self, arguments.Values[0], default) ? Value.None : Value.Error)
            { Parameters = "instance" }) =>
        Generic = Call;

    private static bool Call(ThreadState t, Value self, Value instance, Value value)
    {
        PyStr name = value.IsUnbound ? SpecialNames.Delete : SpecialNames.Set;
        Value result = value.IsUnbound
            ? Attributes.CallSpecial(t, self, name, instance)
            : Attributes.CallSpecial(t, self, name, instance, value);
        if (!result.IsUnbound)
            return !result.IsError;
        t.RaiseAttributeError(name.Text, self, name);
        return false;
    }
}

/// <summary><c>__init__</c>.</summary>
internal sealed class InitSlot : Slot<InitFunction>
{
    public InitSlot()
        : base(static type => ref type.Init, SpecialMethod.Any("__init__", static (t, function, self, scoped in arguments) =>
            ((InitFunction)function)(t, self, in arguments) ? Value.None : Value.Error)) =>
        Generic = Call;

    private static bool Call(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Value method = self.Type.Lookup(SpecialNames.Init);
        if (method.IsUnbound)
            return true;
        Value result = SlotCalls.CallMethod(t, method, self, in arguments);
        return !result.IsError && IsNone(t, result);
    }

    /// <summary>Says so when <c>__init__</c> returned something.</summary>
    public static bool IsNone(ThreadState t, Value result)
    {
        if (!result.IsNone)
            t.RaiseTypeError($"__init__() should return None, not '{result.Type.Name}'");
        return result.IsNone;
    }
}

/// <summary><c>__new__</c>: no method but a static function, bound to the built-in type it makes. See cpython Objects/typeobject.c tp_new_wrapper.</summary>
internal sealed class NewSlot : Slot<NewFunction>
{
    private static readonly NativeFunction Wrapper = new("__new__", "(*args, **kwargs)", (FunctionRaw)CallNative, hasSelf: false);

    public NewSlot() : base(static type => ref type.New, SpecialMethod.WithoutWrapper("__new__")) => Generic = Call;

    /// <summary>What the namespace of a built-in type holds under <c>__new__</c>.</summary>
    public static Value MakeWrapper(PyType type) => new PyBuiltinFunction(Wrapper, type);

    protected override Delegate? NativeFunctionOf(Value found, SpecialMethod method, PyType type, out bool concernsOtherSlot)
    {
        concernsOtherSlot = false;
        return found.Ref is PyBuiltinFunction function && ReferenceEquals(function.Function, Wrapper) ? ((PyType)function.Self.Ref!).New : null;
    }

    private static Value CallNative(ThreadState t, scoped in Arguments arguments)
    {
        PyType owner = (PyType)arguments.Values[0].Ref!;
        if (arguments.PositionalCount < 2)
            return t.RaiseTypeError($"{owner.Name}.__new__(): not enough arguments");
        if (arguments.Values[1].Ref is not PyType type)
            return t.RaiseTypeError($"{owner.Name}.__new__(X): X is not a type object ({arguments.Values[1].Type.Name})");
        if (!type.IsSubtypeOf(owner))
            return t.RaiseTypeError($"{owner.Name}.__new__({type.Name}): {type.Name} is not a subtype of {owner.Name}");
        // A built-in type in between may need more than the one asked for sets up.
        PyType? native = type;
        while (native is not null && native.IsHeapType)
            native = native.Base;
        if (native is not null && !ReferenceEquals(native.New, owner.New))
            return t.RaiseTypeError($"{owner.Name}.__new__({type.Name}) is not safe, use {native.Name}.__new__()");
        return owner.New!(t, type, new Arguments(arguments.Values[2..], arguments.Names));
    }

    private static Value Call(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value function = Attributes.Get(t, type, SpecialNames.New);
        if (function.IsError)
            return function;
        if (arguments.Values.Length < 8)
        {
            Values8 buffer = default;
            return Calls.Call(t, function, arguments.Prepend(type, buffer));
        }
        return Calls.Call(t, function, arguments.Prepend(type, new Value[arguments.Values.Length + 1]));
    }
}
