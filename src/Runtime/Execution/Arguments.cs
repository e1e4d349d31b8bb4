using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>
/// The arguments of one call: positional values followed by the values of keyword arguments, whose names stand in
/// <see cref="Names"/> (null when there are none). The layout of CPython's vectorcall (PEP 590).
/// </summary>
internal readonly ref struct Arguments(ReadOnlySpan<Value> values, PyStr[]? names = null)
{
    public readonly ReadOnlySpan<Value> Values = values;
    public readonly PyStr[]? Names = names;

    public static Arguments Empty => default;

    /// <summary>How many arguments are positional.</summary>
    public int PositionalCount => Names is null ? Values.Length : Values.Length - Names.Length;

    public int KeywordCount => Names is null ? 0 : Names.Length;

    public ReadOnlySpan<Value> Positional => Values[..PositionalCount];

    public ReadOnlySpan<Value> KeywordValues => Values[PositionalCount..];

    /// <summary>The same call with <paramref name="self"/> in front, in <paramref name="buffer"/> (one longer than <see cref="Values"/>).</summary>
    public Arguments Prepend(Value self, Span<Value> buffer)
    {
        buffer[0] = self;
        Values.CopyTo(buffer[1..]);
        return new Arguments(buffer[..(Values.Length + 1)], Names);
    }
}
