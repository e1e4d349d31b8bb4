using System.Globalization;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>What <c>id()</c> and the default hash make of an object: a number given to it when first asked for.</summary>
/// <remarks>Numbers count up, so that a set of objects hashed as they were made iterates in the order of their making.</remarks>
internal static class Identity
{
    private const long FirstAddress = 0x7f00_0000_0000;

    // Objects without a field of their own for the number.
    private static readonly ConditionalWeakTable<PyObject, StrongBox<long>> Numbers = [];

    private static long lastNumber;

    /// <summary><c>id(value)</c>: equal unboxed numbers are one object and have one id.</summary>
    public static long Of(Value value)
    {
        if (value.IsInt)
            return (value.Bits << 4) + 8;
        if (value.IsFloat)
            return (value.Bits << 4) + (value.Bits >>> 60) + 4;
        return FirstAddress + (Number(value) << 4);
    }

    /// <summary>The id as the default repr shows it.</summary>
    public static string Address(Value value) => "0x" + Of(value).ToString("x", CultureInfo.InvariantCulture);

    /// <summary>The number of an object: small, never 0 or -1.</summary>
    public static long Number(Value value) => value.Object is { } target ? Number(target) : Of(value) | 1;

    public static long Number(PyObject target)
    {
        if (target is PyInstance instance)
        {
            ref long field = ref instance.IdentityNumber;
            return field != 0 ? field : Give(ref field);
        }
        return OfOther(target);
    }

    private static long OfOther(PyObject target)
    {
        if (target is not INumbered numbered)
            return Numbers.GetValue(target, static _ => new StrongBox<long>(Interlocked.Increment(ref lastNumber))).Value;
        ref long number = ref numbered.IdentityNumber;
        return number != 0 ? number : Give(ref number);
    }

    private static long Give(ref long number)
    {
        Interlocked.CompareExchange(ref number, Interlocked.Increment(ref lastNumber), 0);
        return number;
    }
}

/// <summary>An object that is hashed by identity often and therefore keeps its number itself.</summary>
internal interface INumbered
{
    /// <summary>0 until the number is given.</summary>
    ref long IdentityNumber { get; }
}
