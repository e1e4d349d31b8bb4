using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>while test: … else: …</c>.</summary>
internal sealed class WhileNode(ExpressionNode test, StatementNode body, StatementNode? orelse, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        while (true)
        {
            Truth truth = test.Test(frame, position);
            if (truth != Truth.True)
            {
                if (truth == Truth.Error)
                {
                    frame.Fail(position);
                    return Completion.Error;
                }
                return orelse is null ? Completion.Normal : orelse.Execute(frame);
            }
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Normal or Completion.Continue))
                return completion == Completion.Break ? Completion.Normal : completion;
            if (frame.Thread.Breaker != 0 && !frame.Thread.HandleBreaker())
            {
                frame.Fail(position);
                return Completion.Error;
            }
        }
    }
}
