using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>with manager as target: …</c>, one manager.</summary>
internal sealed class WithNode(ExpressionNode manager, TargetNode? target, StatementNode body, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        ThreadState t = frame.Thread;
        Value context = manager.Execute(frame);
        if (context.IsError)
            return Completion.Error;
        frame.Header.Position = position;
        if (!ContextManagers.TryEnter(t, context, out Value exit, out Value entered))
            return Fail(frame);
        Completion completion = target is null || target.Assign(frame, entered) ? ProtectedNode.Run(body, frame) : Completion.Error;
        if (completion == Completion.Error)
            return AfterError(frame, exit);
        Value returned = completion == Completion.Return ? t.ReturnValue : default;
        frame.Header.Position = position;
        if (Calls.Call3(t, exit, Value.None, Value.None, Value.None).IsError)
            return Fail(frame);
        t.ReturnValue = returned;
        return completion;
    }

    private Completion AfterError(Frame frame, Value exit)
    {
        ThreadState t = frame.Thread;
        PyBaseException exception = t.Catch(frame.Function);
        PyBaseException? outer = t.Handled;
        t.Handled = exception;
        frame.Header.Position = position;
        Value result = Calls.Call3(t, exit, exception.Type, exception, exception.Traceback ?? Value.None);
        Truth suppress = result.IsError ? Truth.Error : Truthiness.Of(t, result);
        t.Handled = outer;
        if (suppress == Truth.Error)
            return Fail(frame);
        if (suppress == Truth.True)
            return Completion.Normal;
        t.RaiseAgain(exception);
        return Completion.Error;
    }

    private Completion Fail(Frame frame)
    {
        frame.Fail(position);
        return Completion.Error;
    }
}

/// <summary>The context manager protocol (PEP 343).</summary>
internal static class ContextManagers
{
    /// <summary>Finds <c>__exit__</c> and calls <c>__enter__</c>; false on error.</summary>
    public static bool TryEnter(ThreadState t, Value context, out Value exit, out Value entered)
    {
        entered = default;
        exit = Attributes.LookupSpecial(t, context, SpecialNames.Exit);
        Value enter = exit.IsUnbound || exit.IsError ? default : Attributes.LookupSpecial(t, context, SpecialNames.Enter);
        if (enter.IsError || exit.IsError)
            return false;
        if (enter.IsUnbound)
        {
            bool isAsync = !context.Type.Lookup(SpecialNames.Aenter).IsUnbound && !context.Type.Lookup(SpecialNames.Aexit).IsUnbound;
            string hint = isAsync ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?" : "";
            string missing = exit.IsUnbound ? "__exit__" : "__enter__";
            t.RaiseTypeError($"'{context.Type.Name}' object does not support the context manager protocol (missed {missing} method){hint}");
            return false;
        }
        entered = Calls.Call0(t, enter);
        return !entered.IsError;
    }
}
