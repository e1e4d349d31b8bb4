using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

// Limits that programs may move.
internal static partial class SysModule
{
    private const int DigitsThreshold = 640;

    private static void AddLimits(PyModule m)
    {
        m.Add(new PyBuiltinFunction("getrecursionlimit", "()", static t => Value.FromInt64(t.Engine.RecursionLimit)));
        m.Add(new PyBuiltinFunction("setrecursionlimit", "(limit, /)", SetRecursionLimit));
        m.Add(new PyBuiltinFunction("get_int_max_str_digits", "()", static t => Value.FromInt64(t.Engine.MaximumIntDigits)));
        m.Add(new PyBuiltinFunction("set_int_max_str_digits", "(maxdigits)", SetMaximumIntDigits));
        m.Add(new PyBuiltinFunction("getswitchinterval", "()", static t => Value.FromDouble(t.Engine.Lock.SwitchInterval.TotalSeconds)));
        m.Add(new PyBuiltinFunction("setswitchinterval", "(interval, /)", SetSwitchInterval));
    }

    private static Value SetRecursionLimit(ThreadState t, Value limit)
    {
        if (!TryGetInt32(t, limit, out int number))
            return Value.Error;
        if (number < 1)
            return t.RaiseValueError("recursion limit must be greater or equal than 1");
        if (t.Depth >= number)
            return t.Raise(BuiltinExceptions.RecursionError, $"cannot set the recursion limit to {number} at the recursion depth {t.Depth}: the limit is too low");
        t.Engine.RecursionLimit = number;
        t.DepthLimit = number;
        return Value.None;
    }

    private static Value SetMaximumIntDigits(ThreadState t, Value limit)
    {
        if (!TryGetInt32(t, limit, out int number))
            return Value.Error;
        if (number != 0 && number < DigitsThreshold)
            return t.RaiseValueError($"maxdigits must be >= {DigitsThreshold} or 0 for unlimited");
        t.Engine.MaximumIntDigits = number;
        return Value.None;
    }

    private static Value SetSwitchInterval(ThreadState t, Value interval)
    {
        if (!interval.IsFloat && !interval.IsInt)
            return t.RaiseTypeError($"must be real number, not {interval.Type.Name}");
        double seconds = interval.IsFloat ? interval.Double : interval.Int64;
        if (!(seconds > 0))
            return t.RaiseValueError("switch interval must be strictly positive");
        t.Engine.Lock.SwitchInterval = TimeSpan.FromSeconds(Math.Clamp(seconds, 0.0001, 3600));
        return Value.None;
    }

    private static bool TryGetInt32(ThreadState t, Value value, out int number)
    {
        number = 0;
        Value index = Protocols.Numbers.Index(t, value);
        if (index.IsError || !PyInt.TryGet(index, out System.Numerics.BigInteger big))
            return false;
        if (big < int.MinValue || big > int.MaxValue)
        {
            t.RaiseOverflowError("Python int too large to convert to C int");
            return false;
        }
        number = (int)big;
        return true;
    }
}
