using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>
/// How a node gets an operand. Being a struct type parameter, each kind gives a compiled form of the node of its own, with the access inlined.
/// </summary>
internal interface IOperand
{
    /// <summary>The value; unbound when it is a local without one, the error sentinel when its evaluation failed.</summary>
    Value Get(Frame frame);

    /// <summary>The value, or the error sentinel; a local without a value has raised.</summary>
    Value GetBound(Frame frame);

    /// <summary>What to do about an unbound value: raises and gives the error sentinel.</summary>
    Value RaiseUnbound(Frame frame);
}

/// <summary>A local in a slot.</summary>
internal readonly struct LocalOperand(LocalNode local) : IOperand
{
    private readonly LocalNode local = local;
    private readonly int slot = local.Slot;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(Frame frame) => frame[slot];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value GetBound(Frame frame)
    {
        Value value = frame[slot];
        return value.IsUnbound ? RaiseUnbound(frame) : value;
    }

    public Value RaiseUnbound(Frame frame) => local.RaiseUnbound(frame);
}

/// <summary>A constant.</summary>
internal readonly struct ConstantOperand(Value value) : IOperand
{
    private readonly Value value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(Frame frame) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value GetBound(Frame frame) => value;

    public Value RaiseUnbound(Frame frame) => Value.Error;
}

/// <summary>Any expression.</summary>
internal readonly struct NodeOperand(ExpressionNode node) : IOperand
{
    private readonly ExpressionNode node = node;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(Frame frame) => node.Execute(frame);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value GetBound(Frame frame) => node.Execute(frame);

    public Value RaiseUnbound(Frame frame) => Value.Error;
}
