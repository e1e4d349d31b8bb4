using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>The truth value of any object. See cpython Objects/object.c PyObject_IsTrue.</summary>
internal static class Truthiness
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Of(ThreadState t, Value value)
    {
        if (value.IsTrue)
            return Truth.True;
        if (value.IsFalse)
            return Truth.False;
        return OfAny(t, value);
    }

    private static Truth OfAny(ThreadState t, Value value)
    {
        if (value.IsInt)
            return value.Int64 != 0 ? Truth.True : Truth.False;
        if (value.IsNone)
            return Truth.False;
        PyType type = value.Type;
        if (type.Bool is { } truth)
            return truth(t, value);
        if (type.Length is { } length)
        {
            long count = length(t, value);
            return count < 0 ? Truth.Error : count > 0 ? Truth.True : Truth.False;
        }
        return Truth.True;
    }
}
