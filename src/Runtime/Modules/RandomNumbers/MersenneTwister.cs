using System.Numerics;

namespace PyLite.Runtime.Modules.RandomNumbers;

/// <summary>The generator MT19937 of Matsumoto and Nishimura, seeded as CPython seeds it. See cpython Modules/_randommodule.c.</summary>
internal sealed class MersenneTwister
{
    public const int StateSize = 624;
    private const int Shift = 397;
    private const uint UpperMask = 0x80000000;
    private const uint LowerMask = 0x7fffffff;

    private readonly uint[] state = new uint[StateSize];

    /// <summary>The words of the state.</summary>
    public ReadOnlySpan<uint> State => state;

    /// <summary>How many words of the state are used up.</summary>
    public int Position { get; private set; } = StateSize;

    /// <summary>Seeds by the absolute value of an int, all its bits.</summary>
    public void Seed(BigInteger number)
    {
        byte[] bytes = BigInteger.Abs(number).ToByteArray(isUnsigned: true);
        uint[] key = new uint[Math.Max(1, (bytes.Length + 3) / 4)];
        for (int i = 0; i < bytes.Length; i++)
            key[i / 4] |= (uint)bytes[i] << (8 * (i % 4));
        Seed(key);
    }

    public void Seed(ReadOnlySpan<uint> key)
    {
        SeedWord(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.Max(StateSize, key.Length); k > 0; k--)
        {
            state[i] = (state[i] ^ (Mixed(i - 1) * 1664525)) + key[j] + (uint)j;
            Advance(ref i);
            if (++j == key.Length)
                j = 0;
        }
        for (int k = StateSize - 1; k > 0; k--)
        {
            state[i] = (state[i] ^ (Mixed(i - 1) * 1566083941)) - (uint)i;
            Advance(ref i);
        }
        state[0] = UpperMask;
    }

    /// <summary>Takes a state over, as <see cref="State"/> and <see cref="Position"/> gave it.</summary>
    public void Restore(ReadOnlySpan<uint> words, int position)
    {
        words.CopyTo(state);
        Position = position;
    }

    public uint NextWord()
    {
        if (Position >= StateSize)
            Refill();
        uint word = state[Position++];
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >> 18);
    }

    /// <summary>A float from 0 up to, not including, 1: 53 random bits.</summary>
    public double NextDouble()
    {
        uint high = NextWord() >> 5;
        uint low = NextWord() >> 6;
        return ((high * 67108864.0) + low) * (1.0 / 9007199254740992.0);
    }

    /// <summary>Up to 64 random bits.</summary>
    public ulong NextBits(int count)
    {
        if (count == 0)
            return 0;
        if (count <= 32)
            return NextWord() >> (32 - count);
        ulong low = NextWord();
        return low | ((ulong)(NextWord() >> (64 - count)) << 32);
    }

    private uint Mixed(int index) => state[index] ^ (state[index] >> 30);

    private void Advance(ref int index)
    {
        if (++index < StateSize)
            return;
        state[0] = state[StateSize - 1];
        index = 1;
    }

    private void SeedWord(uint seed)
    {
        state[0] = seed;
        for (int i = 1; i < StateSize; i++)
            state[i] = (1812433253 * Mixed(i - 1)) + (uint)i;
        Position = StateSize;
    }

    private void Refill()
    {
        for (int i = 0; i < StateSize; i++)
        {
            uint y = (state[i] & UpperMask) | (state[(i + 1) % StateSize] & LowerMask);
            state[i] = state[(i + Shift) % StateSize] ^ (y >> 1) ^ ((y & 1) != 0 ? 0x9908b0df : 0);
        }
        Position = 0;
    }
}
