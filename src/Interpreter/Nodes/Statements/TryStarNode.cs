using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>try: … except* …: … else: …</c> (PEP 654): each clause takes its part of the group.</summary>
internal sealed class TryStarNode(StatementNode body, HandlerNode[] handlers, StatementNode? orelse) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Completion completion = ProtectedNode.Run(body, frame);
        if (completion == Completion.Normal)
            return orelse is null ? Completion.Normal : orelse.Execute(frame);
        return completion == Completion.Error ? Handle(frame) : completion;
    }

    private Completion Handle(Frame frame)
    {
        ThreadState t = frame.Thread;
        PyBaseException original = t.Catch(frame.Function);
        PyBaseException? outer = t.Handled;
        t.Handled = original;
        ExceptStar state = new(original);
        foreach (HandlerNode handler in handlers)
        {
            Value type = handler.Type!.Execute(frame);
            PyBaseException? match = null;
            if (type.IsError || !state.TryTake(t, type, out match))
            {
                frame.Fail(handler.Position);
                t.Handled = outer;
                return Completion.Error;
            }
            if (match is null)
                continue;
            t.Handled = match;
            RunHandler(frame, handler, match, state);
            t.Handled = original;
        }
        t.Handled = outer;
        return state.Finish(t) ? Completion.Normal : Completion.Error;
    }

    private static void RunHandler(Frame frame, HandlerNode handler, PyBaseException match, ExceptStar state)
    {
        bool assigned = handler.Target is null || handler.Target.Assign(frame, match);
        Completion completion = assigned ? handler.Body.Execute(frame) : Completion.Error;
        if (completion == Completion.Error)
            state.Raised(frame.Thread.Catch(frame.Function));
        if (handler.Target is not null)
            HandlerName.Clear(frame, handler.Target);
    }
}
