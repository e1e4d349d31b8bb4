using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Collections;

/// <summary><c>collections.OrderedDict</c>: a dict that can move keys to its ends. See cpython Objects/odictobject.c.</summary>
internal sealed class PyOrderedDict : PyDict, IAttributed
{
    public static new readonly PyType TypeObject = new PyType("collections.OrderedDict", PyDict.TypeObject)
    {
        Doc = "Dictionary that remembers insertion order",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyOrderedDict(type),
        Repr = GetRepr,
        RichCompare = Compare,
        Or = Or,
        InPlaceOr = static (t, self, other) => Self(self).TryMerge(t, other) ? self : Value.Error,
        Members = static () =>
        [
            new Method("copy", "()", Copy),
            new ClassMethod("fromkeys", "(iterable, value=None)", PyDict.FromKeys),
            new Method("setdefault", "(key, default=None)", SetDefault),
            new Method("move_to_end", "(key, last=True)", MoveToEnd),
            new Method("pop", PopMethod, "(key, default=<unrepresentable>)"),
            new Method("popitem", "(last=True)", PopItem),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private InstanceAttributes attributes;

    private PyOrderedDict(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;

    private static PyOrderedDict Self(Value self) => (PyOrderedDict)self.Ref!;

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyOrderedDict dict = Self(self);
        if (dict.Count == 0)
            return Value.FromString($"{dict.Type.ShortName}()");
        if (!t.EnterRepr(dict))
            return Value.FromString("...");
        string? items = Representation.Repr(t, dict.Copy());
        t.LeaveRepr(dict);
        return items is null ? Value.Error : Value.FromString($"{dict.Type.ShortName}({items})");
    }

    // With another OrderedDict the order counts too.
    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        Value result = PyDict.TypeObject.RichCompare!(t, self, other, op);
        if (result.IsError || result.IsNotImplemented || other.Ref is not PyOrderedDict right)
            return result;
        bool equal = result.IsTrue == (op == CompareOp.Equal);
        if (!equal)
            return result;
        Truth same = SameOrder(t, Self(self), right);
        return same == Truth.Error ? Value.Error : Value.FromBool((same == Truth.True) == (op == CompareOp.Equal));
    }

    // Comparing keys may run code that changes the dicts.
    private static Truth SameOrder(ThreadState t, PyOrderedDict left, PyOrderedDict right)
    {
        (uint leftVersion, uint rightVersion) = (left.KeysVersion, right.KeysVersion);
        (int i, int j) = (-1, -1);
        while (left.TryAdvance(ref i) & right.TryAdvance(ref j))
        {
            Truth equal = Comparison.EqualTruth(t, left.EntryAt(i).Key, right.EntryAt(j).Key);
            if (left.KeysVersion != leftVersion || right.KeysVersion != rightVersion)
            {
                t.RaiseRuntimeError("OrderedDict mutated during iteration");
                return Truth.Error;
            }
            if (equal != Truth.True)
                return equal;
        }
        return Truth.True;
    }

    private bool TryAdvance(ref int position)
    {
        do
            position++;
        while (position < EntryLimit && EntryAt(position).Key.IsUnbound);
        return position < EntryLimit;
    }

    private static Value Or(ThreadState t, Value a, Value b)
    {
        if (a.Ref is not PyDict || b.Ref is not PyDict)
            return Value.NotImplemented;
        PyType type = ((a.Ref as PyOrderedDict) ?? Self(b)).Type;
        Value made = Calls.Call1(t, type, a);
        return made.IsError || (made.Ref is PyDict dict && dict.TryMerge(t, b)) ? made : Value.Error;
    }

    private static Value Copy(ThreadState t, Value self)
    {
        PyOrderedDict copy = (PyOrderedDict)self.Type.Allocate!(self.Type);
        return copy.TryMerge(t, self) ? copy : Value.Error;
    }

    private static Value MoveToEnd(ThreadState t, Value self, Value key, Value lastValue)
    {
        PyOrderedDict dict = Self(self);
        Truth last = Truthiness.Of(t, lastValue);
        if (last == Truth.Error)
            return Value.Error;
        int position = dict.Find(t, key, out _);
        if (position < 0)
            return position == -2 ? Value.Error : t.RaiseKeyError(key);
        if (last == Truth.True)
            dict.MoveToEnd(position);
        else
            dict.MoveToFront(position);
        return Value.None;
    }

    private static Value PopItem(ThreadState t, Value self, Value lastValue)
    {
        PyOrderedDict dict = Self(self);
        Truth last = Truthiness.Of(t, lastValue);
        if (last == Truth.Error)
            return Value.Error;
        if (dict.Count == 0)
            return t.RaiseKeyError(Value.FromString("dictionary is empty"));
        int position = last == Truth.True ? dict.LastPosition : dict.FirstPosition;
        Entry entry = dict.EntryAt(position);
        dict.RemoveAt(position);
        return new PyTuple(entry.Key, entry.Value);
    }

    // As dict.pop, but with keywords.
    private static Value PopMethod(ThreadState t, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        Arguments rest = new(arguments.Values[1..], arguments.Names);
        if (!PopParameters.Bind(t, in rest, bound))
            return Value.Error;
        PyOrderedDict dict = Self(arguments.Values[0]);
        Value found = dict.Get(t, bound[0]);
        if (found.IsError)
            return found;
        if (!found.IsUnbound)
            return dict.Remove(t, bound[0]) == Truth.Error ? Value.Error : found;
        return bound[1].IsUnbound ? t.RaiseKeyError(bound[0]) : bound[1];
    }

    private static readonly ConstructorSignature PopParameters = new("pop", "(key, default=?)");

    private static Value Reduce(ThreadState t, Value self)
    {
        Value state = Reduction.StateOf(t, self);
        Value items = Protocols.Attributes.CallMethod(t, self, SpecialNames.Items);
        Value iterator = items.IsError ? items : Iteration.Iter(t, items);
        return state.IsError || iterator.IsError ? Value.Error : new PyTuple(self.Type, PyTuple.Empty, state, Value.None, iterator);
    }
}
