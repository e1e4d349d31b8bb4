using System.Numerics;
using System.Security.Cryptography;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.RandomNumbers;

/// <summary>Python's <c>random.Random</c> and <c>random.SystemRandom</c>. See cpython Lib/random.py.</summary>
internal sealed partial class PyRandom : PyObject, IAttributed
{
    private static readonly PyStr RandomName = PyStr.Intern("random");
    private static readonly PyStr GetRandBitsName = PyStr.Intern("getrandbits");
    private static readonly PyStr SeedName = PyStr.Intern("seed");

    private readonly MersenneTwister twister = new();

    // Takes its numbers from the operating system.
    private readonly bool isSystem;
    private InstanceAttributes attributes;

    // The second of the pair of numbers that gauss() makes at a time.
    private double? nextGauss;

    public PyRandom(PyType type)
        : base(type)
    {
        attributes = new InstanceAttributes(type);
        isSystem = type.IsSubtypeOf(SystemTypeObject);
    }

    public ref InstanceAttributes Attributes => ref attributes;

    /// <summary>A float from 0 up to 1, by <c>self.random()</c>; false on error.</summary>
    private bool TryNextDouble(ThreadState t, out double number)
    {
        if (HasOwnRandom)
        {
            number = NextDouble();
            return true;
        }
        number = 0;
        Value result = Protocols.Attributes.CallMethod(t, this, RandomName);
        return !result.IsError && PyFloat.TryGetArgument(t, result, out number);
    }

    private double NextDouble() =>
        isSystem ? (SystemWord() >> 11) * (1.0 / 9007199254740992.0) : twister.NextDouble();

    /// <summary>No subclass replaces <c>random()</c>.</summary>
    private bool HasOwnRandom => IsPlain || Type.Lookup(RandomName).Ref is PyMethodDescriptor;

    private bool IsPlain => ReferenceEquals(Type, TypeObject) || ReferenceEquals(Type, SystemTypeObject);

    /// <summary>An int from 0 up to, not including, a positive limit; false on error. See cpython Lib/random.py _randbelow_with_getrandbits.</summary>
    private bool TryBelow(ThreadState t, long limit, out long number)
    {
        int bits = 64 - BitOperations.LeadingZeroCount((ulong)limit);
        if (IsPlain)
        {
            do
                number = (long)NextBits(bits);
            while ((ulong)number >= (ulong)limit);
            return true;
        }
        number = 0;
        if (!TryBelow(t, (BigInteger)limit, out BigInteger big))
            return false;
        number = (long)big;
        return true;
    }

    private bool TryBelow(ThreadState t, BigInteger limit, out BigInteger number)
    {
        number = default;
        if (!PrefersBits)
            return TryBelowByRandom(t, limit, out number);
        bool own = IsPlain || Type.Lookup(GetRandBitsName).Ref is PyMethodDescriptor;
        long bits = limit.GetBitLength();
        do
        {
            if (own)
            {
                number = NextBigBits(bits);
                continue;
            }
            Value result = Protocols.Attributes.CallMethod(t, this, GetRandBitsName, Value.FromInt64(bits));
            if (result.IsError)
                return false;
            if (!PyInt.TryGet(result, out number))
            {
                t.RaiseTypeError($"'<=' not supported between instances of 'int' and '{result.Type.Name}'");
                return false;
            }
        }
        while (number >= limit);
        return true;
    }

    /// <summary>The class that comes first, of those that define one of them, decides between getrandbits() and random().</summary>
    private bool PrefersBits
    {
        get
        {
            foreach (PyType type in Type.Mro)
            {
                if (type.Dict.TryGet(GetRandBitsName, out _))
                    return true;
                if (type.Dict.TryGet(RandomName, out _))
                    return false;
            }
            return true;
        }
    }

    // See cpython Lib/random.py _randbelow_without_getrandbits.
    private bool TryBelowByRandom(ThreadState t, BigInteger limit, out BigInteger number)
    {
        const long MaximumSize = 1L << 53;
        number = default;
        double random;
        if (limit >= MaximumSize)
        {
            if (!TryNextDouble(t, out random))
                return false;
            number = new BigInteger(Math.Floor(random * BigRatio.ToDouble(limit)));
            return true;
        }
        long small = (long)limit;
        double most = (MaximumSize - (MaximumSize % small)) / (double)MaximumSize;
        do
        {
            if (!TryNextDouble(t, out random))
                return false;
        }
        while (random >= most);
        number = (long)Math.Floor(random * MaximumSize) % small;
        return true;
    }

    private ulong NextBits(int count) => isSystem ? count == 0 ? 0 : SystemWord() >> (64 - count) : twister.NextBits(count);

    private BigInteger NextBigBits(long count)
    {
        if (count <= 64)
            return NextBits((int)count);
        if (isSystem)
        {
            byte[] random = RandomNumberGenerator.GetBytes((int)((count + 7) / 8));
            return new BigInteger(random, isUnsigned: true) >> (int)((random.Length * 8L) - count);
        }
        // Little-endian words, the last one with what bits remain.
        byte[] bytes = new byte[(count + 31) / 32 * 4];
        for (int place = 0; count > 0; place += 4, count -= 32)
            BitConverter.TryWriteBytes(bytes.AsSpan(place), count < 32 ? twister.NextWord() >> (int)(32 - count) : twister.NextWord());
        return new BigInteger(bytes, isUnsigned: true);
    }

    private static ulong SystemWord()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        RandomNumberGenerator.Fill(bytes);
        return BitConverter.ToUInt64(bytes);
    }
}
