using System.Globalization;
using System.Numerics;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite;

/// <summary>Functions of .NET that scripts call. They run in the engine's thread and hold it up: what waits should be asynchronous.</summary>
internal static class NetFunction
{
    /// <summary>A function of a number of arguments; negative: of any.</summary>
    public static PyBuiltinFunction Of(string name, int count, Func<object?[], object?> function) =>
        Make(name, count, (t, arguments) => Conversion.ToPython(t, function(arguments)));

    /// <summary>Likewise one whose result is awaited.</summary>
    public static PyBuiltinFunction OfAsync(string name, int count, Func<object?[], Task<object?>> function) =>
        Make(name, count, (t, arguments) => TaskBridge.ToFuture(t, function(arguments)));

    /// <summary>An argument as the type that the function wants.</summary>
    public static T Argument<T>(object? value)
    {
        if (value is T wanted)
            return wanted;
        if (value is null && default(T) is null)
            return default!;
        // An int of Python may stand for any number of .NET, a str for no number.
        bool isNumber = value is long or double or BigInteger && Type.GetTypeCode(typeof(T)) is >= TypeCode.SByte and <= TypeCode.Decimal;
        if (!isNumber)
            throw new ArgumentException($"{value?.GetType().Name ?? "None"} is given where {typeof(T).Name} is wanted");
        try
        {
            return (T)Convert.ChangeType(value is BigInteger big ? (decimal)big : value!, typeof(T), CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw new ArgumentException($"{value} does not fit into {typeof(T).Name}");
        }
    }

    private static PyBuiltinFunction Make(string name, int count, Func<ThreadState, object?[], Value> call) =>
        new(name, (ThreadState t, scoped in Arguments arguments) =>
        {
            if (arguments.Names is { Length: > 0 })
                return t.RaiseTypeError($"{name}() takes no keyword arguments");
            int given = arguments.Values.Length;
            if (count >= 0 && given != count)
                return t.RaiseTypeError($"{name}() takes exactly {count} argument{(count == 1 ? "" : "s")} ({given} given)");
            object?[] values = new object?[given];
            for (int i = 0; i < given; i++)
                values[i] = Conversion.ToNet(t, arguments.Values[i]);
            return Guard(t, call, values);
        });

    private static Value Guard(ThreadState t, Func<ThreadState, object?[], Value> call, object?[] values)
    {
        try
        {
            return call(t, values);
        }
        catch (Exception error)
        {
            // Whatever the host's code throws is the script's to handle.
            return t.Raise(NetExceptions.ToPython(error));
        }
    }
}
