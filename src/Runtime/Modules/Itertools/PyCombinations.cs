using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.combinations</c>.</summary>
internal sealed class PyCombinations(Value[] pool, int[] indices, bool isEmpty) : PySelections(TypeObject, pool, indices, isEmpty)
{
    private static readonly ConstructorSignature Parameters = new("combinations", "(iterable, r)");

    public static new readonly PyType TypeObject = MakeType("combinations", Create, signature: Parameters.Text);

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[]? pool = TryPool(t, Parameters, lengthMayBeNone: false, in arguments, out long length);
        if (pool is null)
            return Value.Error;
        return new PyCombinations(pool, length > pool.Length ? [] : Ascending((int)length), length > pool.Length);
    }

    protected override bool Advance()
    {
        int place = Indices.Length - 1;
        while (place >= 0 && Indices[place] == place + Pool.Length - Indices.Length)
            place--;
        if (place < 0)
            return false;
        int index = Indices[place];
        for (; place < Indices.Length; place++)
            Indices[place] = ++index;
        return true;
    }
}
