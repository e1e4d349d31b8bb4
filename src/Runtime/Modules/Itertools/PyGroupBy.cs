using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.groupby</c>.</summary>
internal sealed class PyGroupBy(Value iterator, Value keyFunction) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("groupby", "(iterable, key=None)");

    public static new readonly PyType TypeObject = MakeType("groupby", Create, signature: Parameters.Text);

    private Value currentItem;
    private Value currentKey;
    private Value targetKey;
    private PyGrouper? currentGroup;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value iterator = Iteration.Iter(t, bound[0]);
        return iterator.IsError ? iterator : new PyGroupBy(iterator, bound[1]);
    }

    public override Value MoveNext(ThreadState t)
    {
        currentGroup = null;
        // On to the first item with another key.
        while (true)
        {
            if (!currentKey.IsUnbound)
            {
                if (targetKey.IsUnbound)
                    break;
                Truth same = Comparison.EqualTruth(t, targetKey, currentKey);
                if (same == Truth.Error)
                    return Value.Error;
                if (same == Truth.False)
                    break;
            }
            Value stepped = Step(t);
            if (IsLast(stepped))
                return stepped;
        }
        targetKey = currentKey;
        currentGroup = new PyGrouper(this, targetKey);
        return new PyTuple(currentKey, currentGroup);
    }

    // Takes the next item and its key.
    private Value Step(ThreadState t)
    {
        Value item = Iteration.Next(t, iterator);
        if (IsLast(item))
            return item;
        Value key = keyFunction.IsNone ? item : Calls.Call1(t, keyFunction, item);
        if (key.IsError)
            return key;
        currentItem = item;
        currentKey = key;
        return item;
    }

    /// <summary>The items of one group; it ends when its groupby goes on.</summary>
    private sealed class PyGrouper(PyGroupBy parent, Value key) : ItertoolsIterator(TypeObject)
    {
        public static new readonly PyType TypeObject = MakeType("_grouper", null);

        public override Value MoveNext(ThreadState t)
        {
            if (!ReferenceEquals(parent.currentGroup, this))
                return default;
            if (parent.currentItem.IsUnbound)
            {
                Value stepped = parent.Step(t);
                if (IsLast(stepped))
                    return stepped;
            }
            Truth same = Comparison.EqualTruth(t, key, parent.currentKey);
            if (same != Truth.True)
                return same == Truth.False ? default : Value.Error;
            Value item = parent.currentItem;
            parent.currentItem = default;
            return item;
        }
    }
}
