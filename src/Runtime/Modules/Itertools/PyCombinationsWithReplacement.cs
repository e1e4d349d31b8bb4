using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.combinations_with_replacement</c>.</summary>
internal sealed class PyCombinationsWithReplacement(Value[] pool, int[] indices, bool isEmpty) : PySelections(TypeObject, pool, indices, isEmpty)
{
    private static readonly ConstructorSignature Parameters = new("combinations_with_replacement", "(iterable, r)");

    public static new readonly PyType TypeObject = MakeType("combinations_with_replacement", Create, signature: Parameters.Text);

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[]? pool = TryPool(t, Parameters, lengthMayBeNone: false, in arguments, out long length);
        if (pool is null)
            return Value.Error;
        if (length > Array.MaxLength / 4)
            return t.RaiseMemoryError();
        bool isEmpty = pool.Length == 0 && length > 0;
        return new PyCombinationsWithReplacement(pool, isEmpty ? [] : new int[length], isEmpty);
    }

    protected override bool Advance()
    {
        int place = Indices.Length - 1;
        while (place >= 0 && Indices[place] == Pool.Length - 1)
            place--;
        if (place < 0)
            return false;
        Array.Fill(Indices, Indices[place] + 1, place, Indices.Length - place);
        return true;
    }
}
