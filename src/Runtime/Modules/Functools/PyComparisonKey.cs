using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Functools;

/// <summary>What <c>functools.cmp_to_key</c> gives: called with an object it makes a key that compares by the function.</summary>
internal sealed class PyComparisonKey(Value compare, Value target) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("functools.KeyWrapper")
    {
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        RichCompare = Compare,
        Hash = ObjectMembers.UnhashableSlot,
        Members = static () => [new GetSet("obj", GetTarget, SetTarget)],
    }.Ready();

    private readonly Value compare = compare;
    private Value target = target;

    public override Value Invoke1(ThreadState t, Value a) => new PyComparisonKey(compare, a);

    public override Value Invoke(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.Values.Length == 1 && (arguments.Names is null || arguments.Names[0].Text == "obj"))
            return new PyComparisonKey(compare, arguments.Values[0]);
        return arguments.Values.Length == 0
            ? t.RaiseTypeError("K() missing required argument 'obj' (pos 1)")
            : t.RaiseTypeError($"K() takes at most 1 argument ({arguments.Values.Length} given)");
    }

    private static PyComparisonKey Of(Value self) => (PyComparisonKey)self.Ref!;

    private static Value GetTarget(ThreadState t, Value self) =>
        Of(self).target.IsUnbound ? t.RaiseNoAttribute(self, SpecialNames.Obj) : Of(self).target;

    private static bool SetTarget(ThreadState t, Value self, Value value)
    {
        Of(self).target = value;
        return true;
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not PyComparisonKey second)
            return t.RaiseTypeError("other argument must be K instance");
        PyComparisonKey first = Of(self);
        if (first.target.IsUnbound || second.target.IsUnbound)
            return t.RaiseAttributeError("object", self, SpecialNames.Obj);
        Value order = Calls.Call2(t, first.compare, first.target, second.target);
        return order.IsError ? order : Comparison.Compare(t, order, Value.FromInt64(0), op);
    }
}
