using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>a if test else b</c>.</summary>
internal sealed class IfExpNode(ExpressionNode test, ExpressionNode body, ExpressionNode orelse, int position) : ExpressionNode
{
    public override Value Execute(Frame frame) => test.Test(frame, position) switch
    {
        Truth.True => body.Execute(frame),
        Truth.False => orelse.Execute(frame),
        _ => Fail(frame),
    };

    // Apart, so that the way taken stays short.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value Fail(Frame frame) => frame.Fail(position);
}
