using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>An exception on its way through the clauses of an <c>except*</c> (PEP 654). See cpython Python/ceval.c _PyEval_ExceptionGroupMatch.</summary>
internal sealed class ExceptStar : PyObject
{
    private readonly PyBaseException original;
    private readonly List<PyBaseException> raised = [];
    private PyBaseException? rest;

    public ExceptStar(PyBaseException original)
        : base(PyObject.TypeObject)
    {
        this.original = original;
        rest = original;
    }

    /// <summary>Takes the part that matches the type out of what is left; null when nothing does. False on error.</summary>
    public bool TryTake(ThreadState t, Value type, out PyBaseException? match)
    {
        match = null;
        if (!Check(t, type))
            return false;
        if (rest is null)
            return true;
        if (rest is PyBaseExceptionGroup)
        {
            Value parts = Attributes.CallMethod(t, rest, PyStr.Intern("split"), type);
            if (parts.IsError)
                return false;
            if (parts.Ref is not PyTuple { Items: [var matched, var remaining] })
            {
                t.RaiseTypeError($"{rest.Type.Name}.split must return a 2-tuple");
                return false;
            }
            match = matched.Ref as PyBaseException;
            if (match is not null)
                rest = remaining.Ref as PyBaseException;
            return true;
        }
        Handlers.TryMatch(type, rest, out bool matches);
        if (!matches)
            return true;
        // A bare exception is wrapped, so that clauses always see a group.
        PyBaseException naked = rest;
        Value group = Calls.Call2(t, BuiltinExceptions.ExceptionGroup, PyStr.Empty, new PyTuple(naked));
        if (naked.Type.IsSubtypeOf(BuiltinExceptions.Exception) is false)
            group = Calls.Call2(t, BuiltinExceptions.BaseExceptionGroup, PyStr.Empty, new PyTuple(naked));
        if (group.IsError)
            return false;
        match = (PyBaseException)group.Ref!;
        match.Traceback = naked.Traceback;
        rest = null;
        return true;
    }

    /// <summary>Notes an exception that a clause raised.</summary>
    public void Raised(PyBaseException exception) => raised.Add(exception);

    /// <summary>Raises what is left and what was raised; true when there is nothing.</summary>
    public bool Finish(ThreadState t)
    {
        if (raised.Count == 0)
        {
            if (rest is null)
                return true;
            t.RaiseAgain(rest);
            return false;
        }
        if (raised.Count == 1 && rest is null && !IsPartOfOriginal(raised[0]))
        {
            t.RaiseAgain(raised[0]);
            return false;
        }
        return Combine(t);
    }

    private bool Combine(ThreadState t)
    {
        // What was raised again unchanged stays in the shape of the original group.
        List<Value> fresh = [];
        List<PyBaseException> again = [];
        foreach (PyBaseException exception in raised)
        {
            if (IsPartOfOriginal(exception))
                again.Add(exception);
            else
                fresh.Add(exception);
        }
        if (rest is not null)
            again.Add(rest);
        PyBaseException? restored = again.Count == 0 ? null : ExceptionGroups.Reunite(t, original, again);
        if (again.Count > 0 && restored is null)
            return false;
        if (fresh.Count == 0)
        {
            t.RaiseAgain(restored!);
            return false;
        }
        if (restored is not null)
            fresh.Add(restored);
        if (fresh is [{ Ref: PyBaseException only }])
        {
            t.RaiseAgain(only);
            return false;
        }
        Value group = Calls.Call2(t, BuiltinExceptions.BaseExceptionGroup, PyStr.Empty, new PyList([.. fresh]));
        if (!group.IsError)
            t.RaiseAgain((PyBaseException)group.Ref!);
        return false;
    }

    // A group that was raised again unchanged still has what the original was raised with.
    private bool IsPartOfOriginal(PyBaseException exception) =>
        exception is PyBaseExceptionGroup && original is PyBaseExceptionGroup && ReferenceEquals(exception.Cause, original.Cause)
        && ReferenceEquals(exception.Context, original.Context) && ReferenceEquals(exception.Traceback, original.Traceback);

    private static bool Check(ThreadState t, Value type)
    {
        Value[] types = type.Ref is PyTuple tuple ? tuple.Items : [type];
        foreach (Value item in types)
        {
            if (item.Ref is not PyType single || !single.IsSubtypeOf(BuiltinExceptions.BaseException))
            {
                t.RaiseTypeError("catching classes that do not inherit from BaseException is not allowed");
                return false;
            }
            if (single.IsSubtypeOf(BuiltinExceptions.BaseExceptionGroup))
            {
                t.RaiseTypeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
                return false;
            }
        }
        return true;
    }
}
