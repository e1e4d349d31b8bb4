using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary><c>__len__</c>. See cpython Objects/typeobject.c slot_sq_length.</summary>
internal sealed class LengthSlot : Slot<LengthFunction>
{
    public LengthSlot()
        : base(static type => ref type.Length, new SpecialMethod("__len__", 0, static (t, function, self, scoped in _) =>
        {
            long length = ((LengthFunction)function)(t, self);
            return length < 0 ? Value.Error : Value.FromInt64(length);
        })) =>
        Generic = Call;

    private static long Call(ThreadState t, Value self)
    {
        Value result = Attributes.CallSpecial(t, self, SpecialNames.Len);
        if (result.IsError)
            return -1;
        if (result.IsInt && result.Int64 >= 0)
            return result.Int64;
        result = Numbers.Index(t, result);
        if (result.IsError || !PyInt.TryGet(result, out System.Numerics.BigInteger length))
            return -1;
        if (length.Sign < 0)
            t.RaiseValueError("__len__() should return >= 0");
        else if (length > long.MaxValue)
            t.RaiseOverflowError("cannot fit 'int' into an index-sized integer");
        else
            return (long)length;
        return -1;
    }
}

/// <summary><c>__getitem__</c>.</summary>
internal sealed class GetItemSlot : Slot<Function2>
{
    public GetItemSlot()
        : base(static type => ref type.GetItem, new SpecialMethod("__getitem__", 1, static (t, function, self, scoped in arguments) =>
            ((Function2)function)(t, self, arguments.Values[0]))
        { Parameters = "key" }) =>
        Generic = static (t, self, key) =>
        {
            Value result = Attributes.CallSpecial(t, self, SpecialNames.GetItem, key);
            return result.IsUnbound ? t.RaiseNoAttribute(self, SpecialNames.GetItem) : result;
        };
}

/// <summary><c>__setitem__</c> and <c>__delitem__</c>.</summary>
internal sealed class SetItemSlot : Slot<SetItemFunction>
{
    public SetItemSlot()
        : base(
            static type => ref type.SetItem,
            new SpecialMethod("__setitem__", 2, static (t, function, self, scoped in arguments) =>
                ((SetItemFunction)function)(t, self, arguments.Values[0], arguments.Values[1]) ? Value.None : Value.Error)
            { Parameters = "key, value" },
            new SpecialMethod("__delitem__", 1, static (t, function, self, scoped in arguments) =>
                ((SetItemFunction)function)(t, self, arguments.Values[0], default) ? Value.None : Value.Error)
            { Parameters = "key" }) =>
        Generic = Call;

    private static bool Call(ThreadState t, Value self, Value key, Value item)
    {
        PyStr name = item.IsUnbound ? SpecialNames.DelItem : SpecialNames.SetItem;
        Value result = item.IsUnbound ? Attributes.CallSpecial(t, self, name, key) : Attributes.CallSpecial(t, self, name, key, item);
        if (!result.IsUnbound)
            return !result.IsError;
        t.RaiseTypeError(item.IsUnbound
            ? $"'{self.Type.Name}' object doesn't support item deletion"
            : $"'{self.Type.Name}' object does not support item assignment");
        return false;
    }
}

/// <summary><c>__contains__</c>. See cpython Objects/typeobject.c slot_sq_contains.</summary>
internal sealed class ContainsSlot : Slot<ContainsFunction>
{
    public ContainsSlot()
        : base(static type => ref type.Contains, new SpecialMethod("__contains__", 1, static (t, function, self, scoped in arguments) =>
        {
            Truth truth = ((ContainsFunction)function)(t, self, arguments.Values[0]);
            return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);
        })
        { Parameters = "key" }) =>
        Generic = Call;

    private static Truth Call(ThreadState t, Value self, Value item)
    {
        if (self.Type.Lookup(SpecialNames.Contains).IsNone)
        {
            t.RaiseTypeError($"'{self.Type.Name}' object is not a container");
            return Truth.Error;
        }
        Value result = Attributes.CallSpecial(t, self, SpecialNames.Contains, item);
        return result.IsError ? Truth.Error : Truthiness.Of(t, result);
    }
}

/// <summary><c>__add__</c> and <c>__iadd__</c> of sequences; in Python classes these names mean the number slots.</summary>
internal sealed class ConcatSlot(string name, SlotPlace<Function2> place)
    : Slot<Function2>(place, new SpecialMethod(name, 1, static (t, function, self, scoped in arguments) => ((Function2)function)(t, self, arguments.Values[0])));

/// <summary><c>__mul__</c>, <c>__rmul__</c> and <c>__imul__</c> of sequences.</summary>
internal sealed class RepeatSlot(SlotPlace<Function2> place, params string[] names)
    : Slot<Function2>(place, Array.ConvertAll(names, static name => new SpecialMethod(name, 1, Repeat)))
{
    private static Value Repeat(ThreadState t, Delegate function, Value self, scoped in Arguments arguments)
    {
        Value count = Numbers.Index(t, arguments.Values[0]);
        return count.IsError ? count : ((Function2)function)(t, self, count);
    }
}

/// <summary><c>__iter__</c>.</summary>
internal sealed class IterSlot : Slot<Function1>
{
    public IterSlot()
        : base(static type => ref type.Iter, new SpecialMethod("__iter__", 0, static (t, function, self, scoped in _) => ((Function1)function)(t, self))) =>
        Generic = Call;

    private static Value Call(ThreadState t, Value self)
    {
        Value method = self.Type.Lookup(SpecialNames.Iter);
        if (method.IsNone)
            return t.RaiseTypeError($"'{self.Type.Name}' object is not iterable");
        if (!method.IsUnbound)
            return Attributes.CallSpecial(t, self, SpecialNames.Iter);
        return self.Type.GetItem is null ? t.RaiseTypeError($"'{self.Type.Name}' object is not iterable") : new PySequenceIterator(self);
    }
}

/// <summary><c>__next__</c>.</summary>
internal sealed class NextSlot : Slot<Function1>
{
    public NextSlot()
        : base(static type => ref type.Next, new SpecialMethod("__next__", 0, static (t, function, self, scoped in _) =>
        {
            Value item = ((Function1)function)(t, self);
            return item.IsUnbound ? t.RaiseStopIteration(Value.None) : item;
        })) =>
        Generic = static (t, self) =>
        {
            Value item = Attributes.CallSpecial(t, self, SpecialNames.Next);
            // It was deleted while a loop ran.
            return item.IsUnbound ? t.RaiseTypeError($"'{self.Type.Name}' object is not iterable") : item;
        };
}
