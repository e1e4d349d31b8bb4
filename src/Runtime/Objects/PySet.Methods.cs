using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PySet
{
    /// <summary>A frozenset over the same table, to look this set up with; not to be kept.</summary>
    private PyFrozenSet Frozen()
    {
        PyFrozenSet frozen = new();
        frozen.TakeOver(this);
        return frozen;
    }

    /// <summary>Keeps the items also in an iterable; false on error.</summary>
    private bool TryIntersect(ThreadState t, Value iterable)
    {
        PySet? result = Intersection(t, iterable);
        if (result is null)
            return false;
        TakeOver(result);
        return true;
    }

    private static Value ClearMethod(ThreadState t, Value self)
    {
        Self(self).Clear();
        return Value.None;
    }

    private static Value DiscardMethod(ThreadState t, Value self, Value item) =>
        DiscardItem(t, Self(self), item) == Truth.Error ? Value.Error : Value.None;

    private static Value Remove(ThreadState t, Value self, Value item)
    {
        Truth removed = DiscardItem(t, Self(self), item);
        if (removed == Truth.Error)
            return Value.Error;
        return removed == Truth.True ? Value.None : t.RaiseKeyError(item);
    }

    private static Truth DiscardItem(ThreadState t, PySet set, Value item)
    {
        Truth removed = set.Discard(t, item);
        if (removed != Truth.Error || item.Ref is not PySet itemSet || !t.ClearIf(BuiltinExceptions.TypeError))
            return removed;
        return set.Discard(t, itemSet.Frozen());
    }

    private static Value Pop(ThreadState t, Value self)
    {
        Value item = Self(self).TakeAny();
        return item.IsUnbound ? t.RaiseKeyError(Value.FromString("pop from an empty set")) : item;
    }

    private static bool HasKeywords(ThreadState t, string method, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount == 0)
            return false;
        t.RaiseTypeError($"{(arguments.Values[0].Ref is PyFrozenSet ? "frozenset" : "set")}.{method}() takes no keyword arguments");
        return true;
    }

    private static Value UpdateMethod(ThreadState t, scoped in Arguments arguments)
    {
        if (HasKeywords(t, "update", in arguments))
            return Value.Error;
        PySet set = Self(arguments.Values[0]);
        foreach (Value other in arguments.Values[1..])
        {
            if (!set.TryUpdate(t, other))
                return Value.Error;
        }
        return Value.None;
    }

    private static Value IntersectionUpdate(ThreadState t, scoped in Arguments arguments)
    {
        if (HasKeywords(t, "intersection_update", in arguments))
            return Value.Error;
        Value result = IntersectionMethod(t, in arguments);
        if (!result.IsError)
            Self(arguments.Values[0]).TakeOver(Self(result));
        return result.IsError ? result : Value.None;
    }

    private static Value DifferenceUpdate(ThreadState t, scoped in Arguments arguments)
    {
        if (HasKeywords(t, "difference_update", in arguments))
            return Value.Error;
        PySet set = Self(arguments.Values[0]);
        foreach (Value other in arguments.Values[1..])
        {
            if (!set.TryRemoveAll(t, other))
                return Value.Error;
        }
        return Value.None;
    }

    private static Value CopyMethod(ThreadState t, Value self) =>
        self.Ref is PyFrozenSet && ReferenceEquals(self.Type, PyFrozenSet.TypeObject) ? self : OrError(Self(self).Copy(t));

    private static Value UnionMethod(ThreadState t, scoped in Arguments arguments)
    {
        if (HasKeywords(t, "union", in arguments))
            return Value.Error;
        PySet? result = Self(arguments.Values[0]).Copy(t);
        foreach (Value other in arguments.Values[1..])
        {
            if (result is null || !result.TryUpdate(t, other))
                return Value.Error;
        }
        return OrError(result);
    }

    private static Value IntersectionMethod(ThreadState t, scoped in Arguments arguments)
    {
        if (HasKeywords(t, "intersection", in arguments))
            return Value.Error;
        PySet self = Self(arguments.Values[0]);
        PySet? result = arguments.Values.Length == 1 ? self.Copy(t) : self;
        foreach (Value other in arguments.Values[1..])
        {
            result = result!.Intersection(t, other);
            if (result is null)
                return Value.Error;
        }
        return OrError(result);
    }

    private static Value DifferenceMethod(ThreadState t, scoped in Arguments arguments)
    {
        if (HasKeywords(t, "difference", in arguments))
            return Value.Error;
        PySet self = Self(arguments.Values[0]);
        if (arguments.Values.Length == 1)
            return OrError(self.Copy(t));
        PySet? result = self.Difference(t, arguments.Values[1]);
        foreach (Value other in arguments.Values[2..])
        {
            if (result is null || !result.TryRemoveAll(t, other))
                return Value.Error;
        }
        return OrError(result);
    }

    // The copy of the other side comes first: so CPython orders the result. See cpython Objects/setobject.c set_symmetric_difference.
    private static Value SymmetricDifference(ThreadState t, Value self, Value other)
    {
        PySet result = Self(self).Like();
        return result.TryUpdate(t, other) && result.TryToggleAll(t, self) ? result : Value.Error;
    }

    private static Value IsDisjoint(ThreadState t, Value self, Value other)
    {
        PySet set = Self(self);
        if (self.Is(other))
            return Value.FromBool(set.used == 0);
        if (other.Ref is PySet otherSet && otherSet.used > set.used)
            (set, other) = (otherSet, self);
        Value iterator = Iteration.Iter(t, other);
        if (iterator.IsError)
            return iterator;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return Value.True;
            if (item.IsError)
                return item;
            Truth contained = set.Contains(t, item);
            if (contained != Truth.False)
                return contained == Truth.Error ? Value.Error : Value.False;
        }
    }

    private static Value IsSubset(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not PySet right)
        {
            right = new PySet();
            if (!right.TryUpdate(t, other))
                return Value.Error;
        }
        Truth result = Self(self).IsSubsetOf(t, right);
        return result == Truth.Error ? Value.Error : Value.FromBool(result == Truth.True);
    }

    private static Value IsSuperset(ThreadState t, Value self, Value other)
    {
        if (other.Ref is PySet right)
        {
            Truth result = right.IsSubsetOf(t, Self(self));
            return result == Truth.Error ? Value.Error : Value.FromBool(result == Truth.True);
        }
        Value iterator = Iteration.Iter(t, other);
        if (iterator.IsError)
            return iterator;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return Value.True;
            if (item.IsError)
                return item;
            Truth contained = Self(self).Contains(t, item);
            if (contained != Truth.True)
                return contained == Truth.Error ? Value.Error : Value.False;
        }
    }

    private static Value ContainsMethod(ThreadState t, Value self, Value item)
    {
        Truth contained = ContainsItem(t, self, item);
        return contained == Truth.Error ? Value.Error : Value.FromBool(contained == Truth.True);
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyList? items = Iteration.ToList(t, new PySetIterator(Self(self)));
        if (items is null)
            return Value.Error;
        Value state = Reduction.StateOf(t, self);
        return state.IsError ? state : new PyTuple(self.Type, new PyTuple(items), state);
    }
}
