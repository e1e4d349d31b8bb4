using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>raise exception from cause</c>.</summary>
internal sealed class RaiseNode(ExpressionNode exception, ExpressionNode? cause, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value raised = exception.Execute(frame);
        if (raised.IsError)
            return Completion.Error;
        Value causedBy = cause is null ? default : cause.Execute(frame);
        if (causedBy.IsError)
            return Completion.Error;
        Raise(frame.Thread, raised, causedBy);
        frame.Fail(position);
        return Completion.Error;
    }

    /// <summary>Makes the exception pending, or the TypeError that says why it cannot be raised. See cpython Python/ceval.c do_raise.</summary>
    public static void Raise(ThreadState t, Value raised, Value causedBy)
    {
        PyBaseException? exception = Instantiate(t, raised, "exceptions must derive from BaseException");
        if (exception is null)
            return;
        if (causedBy.IsNone)
        {
            exception.SetCause(null);
        }
        else if (!causedBy.IsUnbound)
        {
            PyBaseException? cause = Instantiate(t, causedBy, "exception causes must derive from BaseException");
            if (cause is null)
                return;
            exception.SetCause(cause);
        }
        t.Raise(exception);
    }

    private static PyBaseException? Instantiate(ThreadState t, Value value, string message)
    {
        if (value.Ref is PyBaseException exception)
            return exception;
        if (value.Ref is not PyType type || !type.IsSubtypeOf(BuiltinExceptions.BaseException))
        {
            t.RaiseTypeError(message);
            return null;
        }
        Value made = Calls.Call0(t, type);
        if (made.IsError)
            return null;
        if (made.Ref is PyBaseException instance)
            return instance;
        t.RaiseTypeError($"calling {Representation.Repr(t, type)} should have returned an instance of BaseException, not {Representation.Repr(t, made.Type)}");
        return null;
    }
}

/// <summary><c>raise</c> alone: the exception being handled again, as it is.</summary>
internal sealed class ReraiseNode(int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        ThreadState t = frame.Thread;
        if (t.Handled is { } handled)
        {
            t.RaiseAgain(handled);
            return Completion.Error;
        }
        t.RaiseRuntimeError("No active exception to reraise");
        frame.Fail(position);
        return Completion.Error;
    }
}
