using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>One <c>except type as name:</c>; the type is null for a bare <c>except:</c>, the name's target null without one.</summary>
internal sealed record HandlerNode(ExpressionNode? Type, TargetNode? Target, StatementNode Body, int Position)
{
    /// <summary>Whether it takes the exception. See cpython Python/ceval.c _PyEval_CheckExceptTypeValid.</summary>
    public Truth Matches(Frame frame, PyBaseException exception)
    {
        if (Type is null)
            return Truth.True;
        Value type = Type.Execute(frame);
        if (type.IsError)
            return Truth.Error;
        if (Handlers.TryMatch(type, exception, out bool matches))
            return matches ? Truth.True : Truth.False;
        frame.Thread.RaiseTypeError("catching classes that do not inherit from BaseException is not allowed");
        frame.Fail(Position);
        return Truth.Error;
    }
}

/// <summary>Matching exceptions against the types of except clauses.</summary>
internal static class Handlers
{
    /// <summary>False when the type is neither an exception class nor a tuple of them.</summary>
    public static bool TryMatch(Value type, PyBaseException exception, out bool matches)
    {
        matches = false;
        if (type.Ref is PyType single)
        {
            if (ReferenceEquals(single, exception.Type))
                return matches = true;
            matches = exception.Type.IsSubtypeOf(single);
            return single.IsSubtypeOf(BuiltinExceptions.BaseException);
        }
        if (type.Ref is not PyTuple tuple)
            return false;
        foreach (Value item in tuple.Items)
        {
            if (!TryMatch(item, exception, out bool one))
                return false;
            matches |= one;
        }
        return true;
    }
}

/// <summary><c>try: … except …: … else: …</c>.</summary>
internal sealed class TryNode(StatementNode body, HandlerNode[] handlers, StatementNode? orelse) : StatementNode
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
        PyBaseException exception = t.Catch(frame.Function);
        PyBaseException? outer = t.Handled;
        t.Handled = exception;
        foreach (HandlerNode handler in handlers)
        {
            Truth matches = handler.Matches(frame, exception);
            if (matches == Truth.False)
                continue;
            Completion completion = matches == Truth.Error ? Completion.Error : RunHandler(frame, handler, exception);
            t.Handled = outer;
            return completion;
        }
        t.Handled = outer;
        t.RaiseAgain(exception);
        return Completion.Error;
    }

    private static Completion RunHandler(Frame frame, HandlerNode handler, PyBaseException exception)
    {
        if (handler.Target is null)
            return handler.Body.Execute(frame);
        if (!handler.Target.Assign(frame, exception))
            return Completion.Error;
        Completion completion = handler.Body.Execute(frame);
        HandlerName.Clear(frame, handler.Target);
        return completion;
    }
}

/// <summary>The name of <c>except … as name</c>, which is unbound when the handler ends, however it ends.</summary>
internal static class HandlerName
{
    public static void Clear(Frame frame, TargetNode target)
    {
        // The body may have deleted it itself, so that it is set once more first. What is pending stays so.
        PyBaseException? pending = frame.Thread.Pending;
        int where = frame.Thread.ErrorPosition;
        target.Assign(frame, Value.None);
        target.Delete(frame);
        frame.Thread.Pending = pending;
        frame.Thread.ErrorPosition = where;
    }
}

/// <summary>Runs a statement and makes a Python exception of a stray .NET one: out of memory, a fault of ours or of a host's function.</summary>
internal static class ProtectedNode
{
    public static Completion Run(StatementNode body, Frame frame)
    {
        ThreadState t = frame.Thread;
        ThreadState.StackMark mark = t.Mark;
        PyBaseException? handled = t.Handled;
        try
        {
            return body.Execute(frame);
        }
        catch (Exception stray)
        {
            t.Handled = handled;
            Boundary.Translate(t, stray, in mark);
            return Completion.Error;
        }
    }
}

/// <summary><c>try: … finally: …</c>; with except clauses the body is the try statement that has them.</summary>
internal sealed class TryFinallyNode(StatementNode body, StatementNode finalbody) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        ThreadState t = frame.Thread;
        Completion completion = ProtectedNode.Run(body, frame);
        if (completion == Completion.Error)
            return AfterError(frame);
        Value returned = completion == Completion.Return ? t.ReturnValue : default;
        Completion final = finalbody.Execute(frame);
        if (final != Completion.Normal)
            return final;
        t.ReturnValue = returned;
        return completion;
    }

    private Completion AfterError(Frame frame)
    {
        ThreadState t = frame.Thread;
        PyBaseException exception = t.Catch(frame.Function);
        PyBaseException? outer = t.Handled;
        t.Handled = exception;
        Completion final = finalbody.Execute(frame);
        t.Handled = outer;
        if (final == Completion.Normal)
        {
            t.RaiseAgain(exception);
            return Completion.Error;
        }
        return final;
    }
}
