using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>A slot of one operand, such as <c>__neg__</c>, <c>__index__</c> or <c>__await__</c>.</summary>
internal sealed class UnarySlot : Slot<Function1>
{
    private readonly PyStr name;

    public UnarySlot(string name, SlotPlace<Function1> place)
        : base(place, new SpecialMethod(name, 0, static (t, function, self, scoped in _) => ((Function1)function)(t, self)))
    {
        this.name = PyStr.Intern(name);
        Generic = Call;
    }

    private Value Call(ThreadState t, Value self)
    {
        Value result = Attributes.CallSpecial(t, self, name);
        return result.IsUnbound ? t.RaiseNoAttribute(self, name) : result;
    }
}

/// <summary>A slot of two operands with a reflected form. See cpython Objects/typeobject.c SLOT1BINFULL.</summary>
internal sealed class BinarySlot : Slot<Function2>
{
    private readonly PyStr name;
    private readonly PyStr reflected;

    public BinarySlot(string name, string reflected, SlotPlace<Function2> place)
        : base(
            place,
            new SpecialMethod(name, 1, static (t, function, self, scoped in arguments) => ((Function2)function)(t, self, arguments.Values[0])),
            new SpecialMethod(reflected, 1, static (t, function, self, scoped in arguments) => ((Function2)function)(t, arguments.Values[0], self)))
    {
        this.name = PyStr.Intern(name);
        this.reflected = PyStr.Intern(reflected);
        Generic = Call;
    }

    private Value Call(ThreadState t, Value a, Value b)
    {
        PyType left = a.Type;
        PyType right = b.Type;
        // The slot was called for one of the two.
        if (ReferenceEquals(left, right))
            return CallOrNotImplemented(t, a, name, b);
        bool rightToo = IsGeneric(right);
        if (IsGeneric(left))
        {
            if (rightToo && right.IsSubtypeOf(left) && Reflection.IsOverridden(left, right, reflected))
            {
                Value first = CallOrNotImplemented(t, b, reflected, a);
                if (!first.IsNotImplemented)
                    return first;
                rightToo = false;
            }
            Value result = CallOrNotImplemented(t, a, name, b);
            if (!result.IsNotImplemented)
                return result;
        }
        return rightToo ? CallOrNotImplemented(t, b, reflected, a) : Value.NotImplemented;
    }

    private static Value CallOrNotImplemented(ThreadState t, Value self, PyStr name, Value other)
    {
        Value result = Attributes.CallSpecial(t, self, name, other);
        return result.IsUnbound ? Value.NotImplemented : result;
    }
}

/// <summary>Whether a subclass has a reflected method of its own, which then goes first.</summary>
internal static class Reflection
{
    /// <summary>See cpython Objects/typeobject.c method_is_overloaded.</summary>
    public static bool IsOverridden(PyType left, PyType right, PyStr name)
    {
        Value ofRight = right.Lookup(name);
        return !ofRight.IsUnbound && !ofRight.Is(left.Lookup(name));
    }
}

/// <summary>A slot of two operands without a reflected form, such as <c>__iadd__</c>.</summary>
internal sealed class InPlaceSlot : Slot<Function2>
{
    private readonly PyStr name;

    public InPlaceSlot(string name, SlotPlace<Function2> place)
        : base(place, new SpecialMethod(name, 1, static (t, function, self, scoped in arguments) => ((Function2)function)(t, self, arguments.Values[0])))
    {
        this.name = PyStr.Intern(name);
        Generic = Call;
    }

    private Value Call(ThreadState t, Value self, Value other)
    {
        Value result = Attributes.CallSpecial(t, self, name, other);
        return result.IsUnbound ? Value.NotImplemented : result;
    }
}

/// <summary><c>__pow__</c> and <c>__rpow__</c>, which may have a modulus.</summary>
internal sealed class PowerSlot : Slot<Function3>
{
    public PowerSlot()
        : base(
            static type => ref type.Power,
            new SpecialMethod("__pow__", 1, 2, static (t, function, self, scoped in arguments) => ((Function3)function)(t, self, arguments.Values[0], Modulus(in arguments))) { Parameters = "value, mod=None" },
            new SpecialMethod("__rpow__", 1, 2, static (t, function, self, scoped in arguments) => ((Function3)function)(t, arguments.Values[0], self, Modulus(in arguments))) { Parameters = "value, mod=None" }) =>
        Generic = Call;

    private static Value Modulus(scoped in Arguments arguments) => arguments.Values.Length > 1 ? arguments.Values[1] : Value.None;

    private Value Call(ThreadState t, Value a, Value b, Value modulus)
    {
        PyType left = a.Type;
        PyType right = b.Type;
        bool sameType = ReferenceEquals(left, right);
        bool rightToo = !sameType && IsGeneric(right);
        if (IsGeneric(left))
        {
            if (rightToo && right.IsSubtypeOf(left) && Reflection.IsOverridden(left, right, SpecialNames.Rpow))
            {
                Value first = CallOrNotImplemented(t, b, SpecialNames.Rpow, a, modulus);
                if (!first.IsNotImplemented)
                    return first;
                rightToo = false;
            }
            Value result = CallOrNotImplemented(t, a, SpecialNames.Pow, b, modulus);
            if (sameType || !result.IsNotImplemented)
                return result;
        }
        return rightToo ? CallOrNotImplemented(t, b, SpecialNames.Rpow, a, modulus) : Value.NotImplemented;
    }

    private static Value CallOrNotImplemented(ThreadState t, Value self, PyStr name, Value other, Value modulus)
    {
        Value result = modulus.IsNone
            ? Attributes.CallSpecial(t, self, name, other)
            : Attributes.CallSpecial(t, self, name, other, modulus);
        return result.IsUnbound ? Value.NotImplemented : result;
    }
}

/// <summary><c>__ipow__</c>.</summary>
internal sealed class InPlacePowerSlot : Slot<Function3>
{
    public InPlacePowerSlot()
        : base(
            static type => ref type.InPlacePower,
            new SpecialMethod("__ipow__", 1, 2, static (t, function, self, scoped in arguments) =>
                ((Function3)function)(t, self, arguments.Values[0], arguments.Values.Length > 1 ? arguments.Values[1] : Value.None))) =>
        Generic = static (t, self, other, _) =>
        {
            Value result = Attributes.CallSpecial(t, self, SpecialNames.Ipow, other);
            return result.IsUnbound ? Value.NotImplemented : result;
        };
}

/// <summary><c>__bool__</c>.</summary>
internal sealed class BoolSlot : Slot<TruthFunction>
{
    public BoolSlot()
        : base(static type => ref type.Bool, new SpecialMethod("__bool__", 0, static (t, function, self, scoped in _) =>
        {
            Truth truth = ((TruthFunction)function)(t, self);
            return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);
        })) =>
        Generic = Call;

    private static Truth Call(ThreadState t, Value self)
    {
        Value result = Attributes.CallSpecial(t, self, SpecialNames.Bool);
        if (result.IsTrue)
            return Truth.True;
        if (result.IsFalse)
            return Truth.False;
        if (!result.IsError)
            t.RaiseTypeError($"__bool__ should return bool, returned {result.Type.Name}");
        return Truth.Error;
    }
}
