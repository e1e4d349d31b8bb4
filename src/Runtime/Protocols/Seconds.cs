using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Numbers of seconds as arguments.</summary>
internal static class Seconds
{
    /// <summary>The number; false with a TypeError pending when the value is none: the one of adding it to the time, as CPython's asyncio does.</summary>
    public static bool TryGet(ThreadState t, Value value, out double seconds)
    {
        if (value.IsInt)
        {
            seconds = value.Int64;
            return true;
        }
        if (PyFloat.TryGet(value, out seconds))
            return true;
        if (PyInt.TryGet(value, out BigInteger big))
        {
            seconds = (double)big;
            return true;
        }
        if (value.Type.Float is { } convert)
        {
            Value converted = convert(t, value);
            return !converted.IsError && PyFloat.TryGet(converted, out seconds);
        }
        t.RaiseTypeError($"unsupported operand type(s) for +: 'float' and '{value.Type.Name}'");
        return false;
    }
}
