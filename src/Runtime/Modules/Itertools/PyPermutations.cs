using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.permutations</c>.</summary>
internal sealed class PyPermutations : PySelections
{
    private static readonly ConstructorSignature Parameters = new("permutations", "(iterable, r=None)");

    public static new readonly PyType TypeObject = MakeType("permutations", Create, signature: Parameters.Text);

    // How many more times each place can change before those after it begin again.
    private readonly int[] cycles;

    private PyPermutations(Value[] pool, int length, bool isEmpty)
        : base(TypeObject, pool, Ascending(pool.Length), isEmpty)
    {
        cycles = new int[isEmpty ? 0 : length];
        for (int i = 0; i < cycles.Length; i++)
            cycles[i] = pool.Length - i;
    }

    protected override int SelectionLength => cycles.Length;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[]? pool = TryPool(t, Parameters, lengthMayBeNone: true, in arguments, out long length);
        return pool is null ? Value.Error : new PyPermutations(pool, (int)Math.Min(length, int.MaxValue), length > pool.Length);
    }

    protected override bool Advance()
    {
        int count = Indices.Length;
        for (int place = cycles.Length - 1; place >= 0; place--)
        {
            if (--cycles[place] == 0)
            {
                // Back to ascending order: the index here goes to the end.
                int index = Indices[place];
                Array.Copy(Indices, place + 1, Indices, place, count - place - 1);
                Indices[count - 1] = index;
                cycles[place] = count - place;
                continue;
            }
            int other = count - cycles[place];
            (Indices[place], Indices[other]) = (Indices[other], Indices[place]);
            return true;
        }
        return false;
    }
}
