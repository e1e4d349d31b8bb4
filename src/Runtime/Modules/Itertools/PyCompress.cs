using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.compress</c>.</summary>
internal sealed class PyCompress(Value data, Value selectors) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("compress", "(data, selectors)");

    public static new readonly PyType TypeObject = MakeType("compress", Create, signature: Parameters.Text);

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value data = Iteration.Iter(t, bound[0]);
        if (data.IsError)
            return data;
        Value selectors = Iteration.Iter(t, bound[1]);
        return selectors.IsError ? selectors : new PyCompress(data, selectors);
    }

    public override Value MoveNext(ThreadState t)
    {
        while (true)
        {
            Value item = Advance(t, data);
            if (IsLast(item))
                return item;
            Value selector = Advance(t, selectors);
            if (IsLast(selector))
                return selector;
            Truth selected = Truthiness.Of(t, selector);
            if (selected != Truth.False)
                return selected == Truth.True ? item : Value.Error;
        }
    }
}
