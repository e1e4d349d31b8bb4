using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>Exceptions that nobody can catch: they are shown through <c>sys.unraisablehook</c>. See cpython Python/errors.c.</summary>
internal static class UnraisableErrors
{
    public static readonly PyType ArgumentsType =
        PyStructSequence.MakeType("sys.UnraisableHookArgs", ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"]);

    /// <summary>
    /// Takes the pending exception and shows it: "Exception ignored" and the message (such as " while closing generator"), with the repr of an object.
    /// </summary>
    public static void Report(ThreadState t, string? message = null, Value culprit = default)
    {
        PyBaseException exception = t.TakePending();
        Value hook = t.Engine.Sys.GetOrUnbound("unraisablehook");
        PyStructSequence arguments = PyStructSequence.From(
            ArgumentsType,
            exception.Type,
            exception,
            exception.Traceback is { } traceback ? traceback : Value.None,
            message is null ? Value.None : Value.FromString(message),
            culprit.IsUnbound ? Value.None : culprit);
        if (hook.IsUnbound || hook.IsNone)
        {
            DefaultHook(t, arguments);
            return;
        }
        if (Calls.Call1(t, hook, arguments).IsError)
        {
            PyBaseException failure = t.TakePending();
            Show(t, failure, "Exception ignored in sys.unraisablehook", hook);
        }
    }

    /// <summary>As <see cref="Report"/>, with the repr of what failed as a part of the message.</summary>
    public static void ReportIn(ThreadState t, string message, Value culprit)
    {
        PyBaseException exception = t.TakePending();
        string? repr = Representation.Repr(t, culprit);
        t.Reraise(exception);
        Report(t, $"{message} {repr ?? "<object repr() failed>"}");
    }

    /// <summary>The original <c>sys.unraisablehook</c>.</summary>
    public static Value DefaultHook(ThreadState t, Value arguments)
    {
        if (arguments.Ref is not PyStructSequence unraisable || !ReferenceEquals(unraisable.Type, ArgumentsType))
            return t.RaiseTypeError("sys.unraisablehook argument type must be UnraisableHookArgs");
        if (unraisable.Items[1].Ref is PyBaseException exception)
            Show(t, exception, (unraisable.Items[3].Ref as PyStr)?.Text, unraisable.Items[4].IsNone ? default : unraisable.Items[4]);
        return Value.None;
    }

    private static void Show(ThreadState t, PyBaseException exception, string? message, Value culprit)
    {
        string head = message ?? "Exception ignored in";
        if (culprit.IsUnbound)
        {
            head = message is null ? "" : $"{message}:\n";
        }
        else
        {
            string? repr = Representation.Repr(t, culprit);
            if (repr is null)
                t.TakePending();
            head = $"{head}: {repr ?? "<object repr() failed>"}\n";
        }
        // CPython prints these without the help of the traceback module: only the exception itself, and no carets.
        ExceptionFormatter formatter = new(t) { Chain = false, ShowCarets = false };
        StandardStreams.WriteError(t, head + string.Concat(formatter.Format(exception)));
    }
}
