using System.Collections;
using System.Numerics;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite;

/// <summary>Values across the border between Python and .NET: copies, but for objects that only one side understands.</summary>
internal static partial class Conversion
{
    /// <summary>A value as Python has it; the error sentinel with a TypeError pending for what has no equal there.</summary>
    public static Value ToPython(ThreadState t, object? value) => value switch
    {
        null => Value.None,
        bool flag => Value.FromBool(flag),
        string text => Value.FromString(text),
        char c => Value.FromString(c.ToString()),
        sbyte or byte or short or ushort or int or uint or long => Value.FromInt64(Convert.ToInt64(value, provider: null)),
        ulong number => PyInt.From(number),
        BigInteger number => PyInt.From(number),
        float or double => Value.FromDouble(Convert.ToDouble(value, provider: null)),
        Complex complex => new PyComplex(complex),
        byte[] bytes => PyBytes.From(bytes),
        PythonObject known => known.Value,
        Task => t.RaiseTypeError("a Task is awaited through the function that makes it: give that to Define"),
        IDictionary dictionary => Dict(t, dictionary),
        IEnumerable items => List(t, items),
        _ => t.RaiseTypeError($"an object of the .NET type {value.GetType()} has no equal in Python"),
    };

    private static Value List(ThreadState t, IEnumerable items)
    {
        List<Value> result = [];
        foreach (object? item in items)
        {
            Value converted = ToPython(t, item);
            if (converted.IsError)
                return converted;
            result.Add(converted);
        }
        return new PyList([.. result]);
    }

    private static Value Dict(ThreadState t, IDictionary dictionary)
    {
        PyDict result = new();
        foreach (DictionaryEntry entry in dictionary)
        {
            Value key = ToPython(t, entry.Key);
            Value item = key.IsError ? key : ToPython(t, entry.Value);
            if (item.IsError || !result.Set(t, key, item))
                return Value.Error;
        }
        return result;
    }
}
