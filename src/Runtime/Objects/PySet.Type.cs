using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PySet
{
    public static new readonly PyType TypeObject = new PyType("set")
    {
        Doc = "Different objects without an order.",
        Signature = "(iterable=(), /)",
        IsSubclassable = true,
        MatchesSelf = true,
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type),
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PySet() : new PySetSubclass(type),
        Init = Initialize,
        Repr = GetRepr,
        Hash = ObjectMembers.UnhashableSlot,
        Iter = static (t, self) => new PySetIterator(Self(self)),
        Length = static (t, self) => Self(self).used,
        Contains = ContainsItem,
        RichCompare = Compare,
        And = And,
        Or = Or,
        Subtract = Subtract,
        Xor = Xor,
        InPlaceAnd = static (t, self, other) => other.Ref is PySet ? InPlace(self, Self(self).TryIntersect(t, other)) : Value.NotImplemented,
        InPlaceOr = static (t, self, other) => other.Ref is PySet ? InPlace(self, Self(self).TryUpdate(t, other)) : Value.NotImplemented,
        InPlaceSubtract = static (t, self, other) => other.Ref is PySet ? InPlace(self, Self(self).TryRemoveAll(t, other)) : Value.NotImplemented,
        InPlaceXor = static (t, self, other) => other.Ref is PySet ? InPlace(self, Self(self).TryToggleAll(t, other)) : Value.NotImplemented,
        Members = static () =>
        [
            new Method("add", "(object, /)", static (t, self, item) => Self(self).Add(t, item) ? Value.None : Value.Error),
            new Method("clear", "()", ClearMethod),
            new Method("discard", "(object, /)", DiscardMethod),
            new Method("pop", "()", Pop),
            new Method("remove", "(object, /)", Remove),
            new Method("update", UpdateMethod, "(*others)"),
            new Method("intersection_update", IntersectionUpdate, "(*others)"),
            new Method("difference_update", DifferenceUpdate, "(*others)"),
            new Method("symmetric_difference_update", "(other, /)", static (t, self, other) => Self(self).TryToggleAll(t, other) ? Value.None : Value.Error),
            .. SharedMembers(),
        ],
    }.Ready();

    /// <summary>The methods that set and frozenset share.</summary>
    protected static Member[] SharedMembers() =>
    [
        new Method("copy", "()", CopyMethod),
        new Method("union", UnionMethod, "(*others)"),
        new Method("intersection", IntersectionMethod, "(*others)"),
        new Method("difference", DifferenceMethod, "(*others)"),
        new Method("symmetric_difference", "(other, /)", SymmetricDifference),
        new Method("isdisjoint", "(other, /)", IsDisjoint),
        new Method("issubset", "(other, /)", IsSubset),
        new Method("issuperset", "(other, /)", IsSuperset),
        new Method("__contains__", "(object, /)", ContainsMethod),
        new Method("__sizeof__", "()", static (t, self) => Value.FromInt64(200 + (16L * Self(self).table.Length))),
        new Method("__reduce__", "()", Reduce),
        new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
    ];

    protected static PySet Self(Value self) => (PySet)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
        {
            t.RaiseTypeError("set() takes no keyword arguments");
            return false;
        }
        ReadOnlySpan<Value> values = arguments.Positional;
        if (values.Length > 1)
        {
            t.RaiseTypeError($"set expected at most 1 argument, got {values.Length}");
            return false;
        }
        PySet set = Self(self);
        if (set.fill > 0)
            set.Clear();
        return values.IsEmpty || set.TryUpdate(t, values[0]);
    }

    protected static Value GetRepr(ThreadState t, Value self)
    {
        PySet set = Self(self);
        string name = set.Type.Name;
        if (set.used == 0)
            return Value.FromString($"{name}()");
        if (!t.EnterRepr(set))
            return Value.FromString($"{name}(...)");
        bool isPlain = ReferenceEquals(set.Type, TypeObject);
        ReprBuilder builder = new(isPlain ? "{" : $"{name}({{");
        bool ok = true;
        PyList? items = Iteration.ToList(t, new PySetIterator(set));
        for (int i = 0; ok && items is not null && i < items.Count; i++)
            ok = builder.AppendItem(t, items.Items[i]);
        t.LeaveRepr(set);
        return ok && items is not null ? builder.Finish(isPlain ? "}" : "})") : Value.Error;
    }

    protected static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not PySet right)
            return Value.NotImplemented;
        PySet left = Self(self);
        Truth result = op switch
        {
            CompareOp.Equal or CompareOp.NotEqual => left.used == right.used ? left.IsSubsetOf(t, right) : Truth.False,
            CompareOp.LessEqual => left.IsSubsetOf(t, right),
            CompareOp.GreaterEqual => right.IsSubsetOf(t, left),
            CompareOp.Less => left.used < right.used ? left.IsSubsetOf(t, right) : Truth.False,
            _ => right.used < left.used ? right.IsSubsetOf(t, left) : Truth.False,
        };
        return result == Truth.Error ? Value.Error : Value.FromBool(result == Truth.True != (op == CompareOp.NotEqual));
    }

    private static Value InPlace(Value self, bool done) => done ? self : Value.Error;

    protected static Value And(ThreadState t, Value a, Value b) =>
        a.Ref is PySet left && b.Ref is PySet ? OrError(left.Intersection(t, b)) : Value.NotImplemented;

    protected static Value Subtract(ThreadState t, Value a, Value b) =>
        a.Ref is PySet left && b.Ref is PySet ? OrError(left.Difference(t, b)) : Value.NotImplemented;

    protected static Value Or(ThreadState t, Value a, Value b)
    {
        if (a.Ref is not PySet left || b.Ref is not PySet)
            return Value.NotImplemented;
        PySet? result = left.Copy(t);
        return result is not null && result.TryUpdate(t, b) ? result : Value.Error;
    }

    protected static Value Xor(ThreadState t, Value a, Value b) =>
        a.Ref is PySet && b.Ref is PySet ? SymmetricDifference(t, a, b) : Value.NotImplemented;

    private static Value OrError(PySet? result) => result is null ? Value.Error : result;

    // A set is looked for as the frozenset it equals. See cpython Objects/setobject.c set_contains.
    protected static Truth ContainsItem(ThreadState t, Value self, Value item)
    {
        PySet set = Self(self);
        Truth found = set.Contains(t, item);
        if (found != Truth.Error || item.Ref is not PySet itemSet || !t.ClearIf(BuiltinExceptions.TypeError))
            return found;
        return set.Contains(t, itemSet.Frozen());
    }
}
