using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.product</c>.</summary>
internal sealed class PyProduct(Value[][] pools) : ItertoolsIterator(TypeObject)
{
    public static new readonly PyType TypeObject = MakeType("product", Create, signature: "(*iterables, repeat=1)");

    private readonly int[] indices = new int[pools.Length];
    private bool hasStarted;
    private bool hasEnded;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        long repeat = 1;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            if (arguments.Names![i].Text != "repeat")
                return t.RaiseTypeError($"product() got an unexpected keyword argument '{arguments.Names[i].Text}'");
            if (!Numbers.TryIndex64(t, arguments.KeywordValues[i], BuiltinExceptions.OverflowError, out repeat))
                return Value.Error;
        }
        if (repeat < 0)
            return t.RaiseValueError("repeat argument cannot be negative");
        int count = repeat == 0 ? 0 : arguments.PositionalCount;
        if (count > 0 && repeat > Array.MaxLength / 16 / count)
            return t.RaiseOverflowError("repeat argument too large");
        Value[][] pools = new Value[count * repeat][];
        for (int i = 0; i < count; i++)
        {
            PyList? pool = Iteration.ToList(t, arguments.Values[i]);
            if (pool is null)
                return Value.Error;
            pools[i] = pool.ToArray();
        }
        for (int i = count; i < pools.Length; i++)
            pools[i] = pools[i - count];
        return new PyProduct(pools);
    }

    public override Value MoveNext(ThreadState t)
    {
        if (hasEnded)
            return default;
        if (!hasStarted)
        {
            hasStarted = true;
            hasEnded = Array.Exists(pools, static pool => pool.Length == 0);
            return hasEnded ? default : (Value)Current();
        }
        // The last place that can still move does; those after it begin again.
        int place = pools.Length - 1;
        for (; place >= 0; place--)
        {
            if (++indices[place] < pools[place].Length)
                return Current();
            indices[place] = 0;
        }
        hasEnded = true;
        return default;
    }

    private PyTuple Current()
    {
        Value[] items = new Value[pools.Length];
        for (int i = 0; i < items.Length; i++)
            items[i] = pools[i][indices[i]];
        return PyTuple.Of(items);
    }
}
