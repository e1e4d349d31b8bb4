using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>A rich comparison: what it says of numbers, and which one it is.</summary>
internal interface IComparison
{
    static abstract CompareOp Op { get; }

    static abstract bool OfInts(long a, long b);

    static abstract bool OfFloats(double a, double b);
}

internal readonly struct LessComparison : IComparison
{
    public static CompareOp Op => CompareOp.Less;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfInts(long a, long b) => a < b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfFloats(double a, double b) => a < b;
}

internal readonly struct LessEqualComparison : IComparison
{
    public static CompareOp Op => CompareOp.LessEqual;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfInts(long a, long b) => a <= b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfFloats(double a, double b) => a <= b;
}

internal readonly struct EqualComparison : IComparison
{
    public static CompareOp Op => CompareOp.Equal;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfInts(long a, long b) => a == b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfFloats(double a, double b) => a == b;
}

internal readonly struct NotEqualComparison : IComparison
{
    public static CompareOp Op => CompareOp.NotEqual;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfInts(long a, long b) => a != b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfFloats(double a, double b) => a != b;
}

internal readonly struct GreaterComparison : IComparison
{
    public static CompareOp Op => CompareOp.Greater;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfInts(long a, long b) => a > b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfFloats(double a, double b) => a > b;
}

internal readonly struct GreaterEqualComparison : IComparison
{
    public static CompareOp Op => CompareOp.GreaterEqual;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfInts(long a, long b) => a >= b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool OfFloats(double a, double b) => a >= b;
}
