using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Arguments that native functions take as C's int.</summary>
internal static class IntArguments
{
    /// <summary>An argument that must fit 32 bits; false on error. See cpython Objects/longobject.c PyLong_AsInt.</summary>
    public static bool TryInt32(ThreadState t, Value value, out int number)
    {
        number = 0;
        Value index = Numbers.Index(t, value);
        if (index.IsError)
            return false;
        PyInt.TryGet(index, out BigInteger big);
        if (big < int.MinValue || big > int.MaxValue)
        {
            t.RaiseOverflowError("Python int too large to convert to C int");
            return false;
        }
        number = (int)big;
        return true;
    }
}
