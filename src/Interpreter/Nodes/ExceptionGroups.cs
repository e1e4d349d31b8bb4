using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>Puts parts of an exception group together again. See cpython Objects/exceptions.c exception_group_projection.</summary>
internal static class ExceptionGroups
{
    /// <summary>The original group with only the exceptions that are in one of the parts; null on error.</summary>
    public static PyBaseException? Reunite(ThreadState t, PyBaseException original, List<PyBaseException> parts)
    {
        HashSet<PyBaseException> leaves = new(ReferenceEqualityComparer.Instance);
        foreach (PyBaseException part in parts)
            CollectLeaves(part, leaves);
        return Project(t, original, leaves, out bool failed) is { } projected && !failed ? projected : null;
    }

    private static void CollectLeaves(PyBaseException exception, HashSet<PyBaseException> leaves)
    {
        if (exception is not PyBaseExceptionGroup group)
        {
            leaves.Add(exception);
            return;
        }
        foreach (Value member in group.Exceptions.Items)
            CollectLeaves((PyBaseException)member.Ref!, leaves);
    }

    private static PyBaseException? Project(ThreadState t, PyBaseException exception, HashSet<PyBaseException> leaves, out bool failed)
    {
        failed = false;
        if (exception is not PyBaseExceptionGroup group)
            return leaves.Contains(exception) ? exception : null;
        List<Value> kept = [];
        foreach (Value member in group.Exceptions.Items)
        {
            PyBaseException? projected = Project(t, (PyBaseException)member.Ref!, leaves, out failed);
            if (failed)
                return null;
            if (projected is not null)
                kept.Add(projected);
        }
        if (kept.Count == 0)
            return null;
        Value derived = Attributes.CallMethod(t, group, PyStr.Intern("derive"), new PyList([.. kept]));
        if (derived.Ref is not PyBaseException result)
        {
            failed = true;
            return null;
        }
        (result.Traceback, result.Cause, result.Context, result.SuppressContext) = (group.Traceback, group.Cause, group.Context, group.SuppressContext);
        return result;
    }
}
