using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.filterfalse</c>.</summary>
internal sealed class PyFilterFalse(Value function, Value iterator) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("filterfalse", "(function, iterable, /)");

    public static new readonly PyType TypeObject = MakeType("filterfalse", Create, signature: Parameters.Text, ignoresKeywords: true);

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value iterator = Iteration.Iter(t, bound[1]);
        return iterator.IsError ? iterator : new PyFilterFalse(bound[0], iterator);
    }

    public override Value MoveNext(ThreadState t)
    {
        bool testsItem = function.IsNone || function.Is(PyBool.TypeObject);
        while (true)
        {
            Value item = Advance(t, iterator);
            if (IsLast(item))
                return item;
            Value tested = testsItem ? item : Calls.Call1(t, function, item);
            Truth truth = tested.IsError ? Truth.Error : Truthiness.Of(t, tested);
            if (truth != Truth.True)
                return truth == Truth.False ? item : Value.Error;
        }
    }
}
