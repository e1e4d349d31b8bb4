using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>A decorated definition: decorators are evaluated from the first, applied from the last.</summary>
internal sealed class DecoratedNode(ExpressionNode[] decorators, ExpressionNode definition, int slot, int[] positions) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        for (int i = 0; i < decorators.Length; i++)
        {
            Value decorator = decorators[i].Execute(frame);
            if (decorator.IsError)
                return decorator;
            frame[slot + i] = decorator;
        }
        Value result = definition.Execute(frame);
        for (int i = decorators.Length - 1; i >= 0 && !result.IsError; i--)
        {
            frame.Header.Position = positions[i];
            result = Calls.Call1(frame.Thread, frame[slot + i], result);
            if (result.IsError)
                frame.Fail(positions[i]);
        }
        return result;
    }
}
