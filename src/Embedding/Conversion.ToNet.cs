using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite;

// From Python to .NET.
internal static partial class Conversion
{
    private const int MaximumDepth = 200;

    /// <summary>
    /// A value as .NET has it: null, bool, long or <see cref="BigInteger"/>, double, <see cref="Complex"/>, string, byte[], object?[] for lists and tuples,
    /// <c>Dictionary&lt;object, object?&gt;</c>, <c>HashSet&lt;object?&gt;</c>; everything else as <see cref="PythonObject"/>.
    /// </summary>
    public static object? ToNet(ThreadState t, Value value, int depth = 0)
    {
        if (value.IsNone)
            return null;
        if (value.IsInt)
            return value.Int64;
        if (value.IsFloat)
            return value.Double;
        if (value.IsTrue || value.IsFalse)
            return value.IsTrue;
        // A container that holds itself has no end.
        if (depth > MaximumDepth)
            return Opaque(t, value);
        return value.Ref switch
        {
            PyStr text => text.Text,
            PyBytes bytes => bytes.Span.ToArray(),
            PyComplex complex => complex.Number,
            PyTuple tuple => Array.ConvertAll(tuple.Items, item => ToNet(t, item, depth + 1)),
            PyList list => Array.ConvertAll(list.Span.ToArray(), item => ToNet(t, item, depth + 1)),
            PyDict dict => Dictionary(t, dict, depth),
            PySet => Set(t, value, depth),
            _ when PyInt.TryGet(value, out BigInteger number) => number,
            _ => Opaque(t, value),
        };
    }

    private static PythonObject Opaque(ThreadState t, Value value)
    {
        string? text = Representation.Repr(t, value);
        if (text is null)
            t.TakePending();
        return new PythonObject(value, text ?? $"<{value.Type.Name} object>");
    }

    private static Dictionary<object, object?> Dictionary(ThreadState t, PyDict dict, int depth)
    {
        Dictionary<object, object?> result = [];
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            PyDict.Entry entry = dict.EntryAt(i);
            if (!entry.Key.IsUnbound)
                result[ToNet(t, entry.Key, depth + 1) ?? DBNull.Value] = ToNet(t, entry.Value, depth + 1);
        }
        return result;
    }

    private static HashSet<object?> Set(ThreadState t, Value set, int depth)
    {
        HashSet<object?> result = [];
        if (Iteration.ToList(t, set) is not { } items)
        {
            t.TakePending();
            return result;
        }
        foreach (Value item in items.Span)
            result.Add(ToNet(t, item, depth + 1));
        return result;
    }
}
