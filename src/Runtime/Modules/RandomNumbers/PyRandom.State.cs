using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.RandomNumbers;

// Seeding and saving.
internal sealed partial class PyRandom
{
    private const int StateVersion = 3;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyRandom random = Of(self);
        int count = arguments.Values.Length;
        if (count > 1)
        {
            t.RaiseTypeError($"Random.__init__() takes from 1 to 2 positional arguments but {count + 1} were given");
            return false;
        }
        if (arguments.KeywordCount == 1 && arguments.Names![0].Text != "x")
        {
            t.RaiseTypeError($"Random.__init__() got an unexpected keyword argument '{arguments.Names[0].Text}'");
            return false;
        }
        Value seed = count == 0 ? Value.None : arguments.Values[0];
        random.nextGauss = null;
        return !(random.IsPlain
            ? Seed(t, self, seed, Value.FromInt64(2))
            : Protocols.Attributes.CallMethod(t, self, SeedName, seed)).IsError;
    }

    private static Value Seed(ThreadState t, Value self, Value seed, Value version)
    {
        PyRandom random = Of(self);
        if (random.isSystem)
            return Value.None;
        random.nextGauss = null;
        if (seed.IsNone)
        {
            uint[] key = new uint[MersenneTwister.StateSize];
            RandomNumberGenerator.Fill(System.Runtime.InteropServices.MemoryMarshal.AsBytes(key.AsSpan()));
            random.twister.Seed(key);
            return Value.None;
        }
        if (!TryGetSeed(t, seed, version.IsInt ? version.Int64 : 0, out BigInteger number))
            return Value.Error;
        random.twister.Seed(number);
        return Value.None;
    }

    private static bool TryGetSeed(ThreadState t, Value seed, long version, out BigInteger number)
    {
        if (PyInt.TryGet(seed, out number))
            return true;
        if (PyFloat.TryGet(seed, out double real))
        {
            number = (ulong)Hashing.OfDouble(real, seed);
            return true;
        }
        byte[] bytes;
        if (seed.Ref is PyStr text)
        {
            if (version == 1)
            {
                number = (ulong)OldHash(text.Text.EnumerateRunes().Select(static rune => rune.Value).ToArray());
                return true;
            }
            bytes = Encoding.UTF8.GetBytes(text.Text);
        }
        else if (seed.Ref is PyBytes or PyByteArray && Buffers.TryGet(seed, out ReadOnlyMemory<byte> memory))
        {
            bytes = memory.ToArray();
            if (version == 1 && seed.Ref is PyBytes)
            {
                number = (ulong)OldHash(Array.ConvertAll(bytes, static item => (int)item));
                return true;
            }
        }
        else
        {
            t.RaiseTypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
            return false;
        }
        byte[] seeded = [.. bytes, .. SHA512.HashData(bytes)];
        number = new BigInteger(seeded, isUnsigned: true, isBigEndian: true);
        return true;
    }

    /// <summary>The hash that strings had when Python was young, which version 1 seeds by.</summary>
    private static long OldHash(int[] characters)
    {
        ulong hash = characters.Length == 0 ? 0 : (ulong)characters[0] << 7;
        foreach (int character in characters)
            hash = (1000003 * hash) ^ (ulong)character;
        hash ^= (ulong)characters.Length;
        // The sign is dropped when it seeds.
        return hash == ulong.MaxValue ? 2 : (long)hash;
    }

    private static Value GetState(ThreadState t, Value self)
    {
        PyRandom random = Of(self);
        if (random.isSystem)
            return RaiseNoState(t);
        Value[] words = new Value[MersenneTwister.StateSize + 1];
        for (int i = 0; i < MersenneTwister.StateSize; i++)
            words[i] = Value.FromInt64(random.twister.State[i]);
        words[^1] = Value.FromInt64(random.twister.Position);
        Value gauss = random.nextGauss is { } next ? Value.FromDouble(next) : Value.None;
        return new PyTuple(Value.FromInt64(StateVersion), new PyTuple(words), gauss);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyRandom random = Of(self);
        if (random.isSystem)
            return RaiseNoState(t);
        Value version = Containers.GetItem(t, state, Value.FromInt64(0));
        if (version.IsError)
            return version;
        if (!version.IsInt || version.Int64 != StateVersion)
        {
            string? shown = Representation.StrText(t, version);
            return shown is null
                ? Value.Error
                : t.RaiseValueError($"state with version {shown} passed to Random.setstate() of version {StateVersion}");
        }
        PyList? parts = Iteration.ToList(t, state);
        if (parts is null)
            return Value.Error;
        if (parts.Count != 3)
            return t.RaiseValueError(parts.Count < 3 ? $"not enough values to unpack (expected 3, got {parts.Count})" : "too many values to unpack (expected 3)");
        if (parts.Items[1].Ref is not PyTuple words)
            return t.RaiseTypeError("state vector must be a tuple");
        if (words.Count != MersenneTwister.StateSize + 1)
            return t.RaiseValueError("state vector is the wrong size");
        uint[] restored = new uint[MersenneTwister.StateSize];
        for (int i = 0; i < restored.Length; i++)
        {
            if (!Protocols.Numbers.TryIndex64(t, words.Items[i], BuiltinExceptions.OverflowError, out long word))
                return Value.Error;
            restored[i] = (uint)word;
        }
        if (!Protocols.Numbers.TryIndex64(t, words.Items[^1], BuiltinExceptions.OverflowError, out long position))
            return Value.Error;
        if (position is < 0 or > MersenneTwister.StateSize)
            return t.RaiseValueError("invalid state");
        double next = 0;
        if (!parts.Items[2].IsNone && !PyFloat.TryGetArgument(t, parts.Items[2], out next))
            return Value.Error;
        random.nextGauss = parts.Items[2].IsNone ? null : next;
        random.twister.Restore(restored, (int)position);
        return Value.None;
    }

    private static Value RaiseNoState(ThreadState t) =>
        t.Raise(BuiltinExceptions.NotImplementedError, "System entropy source does not have state.");
}
