using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>The body of a function, module or class that runs without suspending.</summary>
internal sealed class FunctionBody(StatementNode body) : CodeBody
{
    public override Value Execute(Frame frame)
    {
        Value result = body.ExecuteTail(frame);
        return result.IsUnbound ? Value.None : result;
    }
}
