using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.zip_longest</c>.</summary>
internal sealed class PyZipLongest(Value[] iterators, Value fill) : ItertoolsIterator(TypeObject)
{
    public static new readonly PyType TypeObject = MakeType("zip_longest", Create, signature: "(*iterables, fillvalue=None)");

    private int active = iterators.Length;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value fill = Value.None;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            if (arguments.Names![i].Text != "fillvalue")
                return t.RaiseTypeError("zip_longest() got an unexpected keyword argument");
            fill = arguments.KeywordValues[i];
        }
        Value[] iterators = new Value[arguments.PositionalCount];
        for (int i = 0; i < iterators.Length; i++)
        {
            iterators[i] = Iteration.Iter(t, arguments.Values[i]);
            if (iterators[i].IsError)
                return Value.Error;
        }
        return new PyZipLongest(iterators, fill);
    }

    public override Value MoveNext(ThreadState t)
    {
        if (active == 0)
            return default;
        Value[] items = new Value[iterators.Length];
        for (int i = 0; i < items.Length; i++)
        {
            if (iterators[i].IsUnbound)
            {
                items[i] = fill;
                continue;
            }
            Value item = Iteration.Next(t, iterators[i]);
            if (item.IsError)
            {
                active = 0;
                return item;
            }
            if (item.IsUnbound)
            {
                iterators[i] = default;
                if (--active == 0)
                    return default;
                item = fill;
            }
            items[i] = item;
        }
        return new PyTuple(items);
    }
}
