using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// What nobody else can be told: exceptions of callbacks, of dropped futures, of finalisers.
internal sealed partial class PyEventLoop
{
    private static readonly PyStr Message = PyStr.Intern("message");
    private static readonly PyStr Exception = PyStr.Intern("exception");
    private static readonly PyStr GetContextName = PyStr.Intern("get_context");

    /// <summary>Tells the exception handler; false with SystemExit or KeyboardInterrupt pending.</summary>
    public bool Report(ThreadState t, string message, ReadOnlySpan<(string Name, Value Value)> details)
    {
        PyDict context = new();
        context.Set(Message, Value.FromString(message));
        foreach ((string name, Value value) in details)
            context.Set(name, value);
        Value method = Overriding(t, CallExceptionHandlerName);
        if (method.IsUnbound)
            return CallExceptionHandler(t, context);
        return !method.IsError && !Calls.Call1(t, method, context).IsError;
    }

    // A failed future that nobody has asked for; false with SystemExit or KeyboardInterrupt pending.
    private bool ReportUnretrieved(ThreadState t, PyFuture future)
    {
        future.MarkRetrieved();
        future.RestoreTraceback();
        string message = $"{future.Type.ShortName} exception was never retrieved";
        return future.Source is { } source
            ? Report(t, message, [("exception", future.StoredException!), ("future", future), ("source_traceback", source)])
            : Report(t, message, [("exception", future.StoredException!), ("future", future)]);
    }

    // The collector has found it.
    private static void ReportDropped(ThreadState t, PyFuture future)
    {
        if (!future.Loop!.ReportUnretrieved(t, future))
            UnraisableErrors.ReportIn(t, "Exception ignored while calling deallocator", future);
    }

    /// <summary>Keeps nothing from the collector only to see to it later.</summary>
    public void LeaveToCollector()
    {
        Unretrieved.LeaveToCollector(engine);
        asyncGenerators.LeaveToCollector(engine);
    }

    /// <summary>See cpython Lib/asyncio/base_events.py call_exception_handler.</summary>
    public bool CallExceptionHandler(ThreadState t, PyDict context)
    {
        if (ExceptionHandler.IsUnbound)
            return DefaultOrLog(t, context, "Exception in default exception handler");
        if (!CallHandler(t, context).IsError)
            return true;
        if (t.PendingIs(BuiltinExceptions.SystemExit) || t.PendingIs(BuiltinExceptions.KeyboardInterrupt))
            return false;
        PyDict failure = new();
        failure.Set(Message, Value.FromString("Unhandled error in exception handler"));
        failure.Set(Exception, t.TakePending());
        failure.Set("context", context);
        return DefaultOrLog(t, failure, "Exception in default exception handler while handling an unexpected error in custom exception handler");
    }

    // A default_exception_handler written in Python may fail too.
    private bool DefaultOrLog(ThreadState t, PyDict context, string ifItFails)
    {
        Value method = Overriding(t, DefaultExceptionHandlerName);
        if (method.IsUnbound)
            return DefaultExceptionHandler(t, context);
        if (!method.IsError && !Calls.Call1(t, method, context).IsError)
            return true;
        if (t.PendingIs(BuiltinExceptions.SystemExit) || t.PendingIs(BuiltinExceptions.KeyboardInterrupt))
            return false;
        AsyncioLog.Error(t, ifItFails, t.TakePending());
        return true;
    }

    /// <summary>Writes what went wrong where CPython's logger of asyncio would. See cpython Lib/asyncio/base_events.py default_exception_handler.</summary>
    public static bool DefaultExceptionHandler(ThreadState t, PyDict context)
    {
        StringBuilder text = new(context.GetOrUnbound(Message).Ref is PyStr { Text.Length: > 0 } message ? message.Text : "Unhandled exception in event loop");
        List<(string Name, Value Value)> details = [];
        for (int i = 0; i < context.EntryLimit; i++)
        {
            PyDict.Entry entry = context.EntryAt(i);
            if (entry.Key.Ref is PyStr key && !key.Equals(Message) && !key.Equals(Exception))
                details.Add((key.Text, entry.Value));
        }
        details.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach ((string name, Value value) in details)
        {
            text.Append('\n');
            if (name is "source_traceback" or "handle_traceback")
                text.Append(name[0] == 's' ? "Object" : "Handle").Append(" created at (most recent call last):\n").Append(SourceTraceback.Format(t, value));
            else
                text.Append(name).Append(": ").Append(CallbackText.Safe(t, value));
        }
        AsyncioLog.Error(t, text.ToString(), context.GetOrUnbound(Exception).Ref as PyBaseException);
        return true;
    }

    // The handler runs in the context of the task, future or handle concerned, where that has one.
    private Value CallHandler(ThreadState t, PyDict context)
    {
        foreach (string name in (ReadOnlySpan<string>)["task", "future", "handle"])
        {
            Value concerned = context.GetOrUnbound(name);
            if (concerned.IsUnbound)
                continue;
            Value getContext = Attributes.GetOrUnbound(t, concerned, GetContextName);
            if (getContext.IsUnbound || getContext.IsError)
                break;
            Value itsContext = Calls.Call0(t, getContext);
            if (itsContext.Ref is PyContext { IsEntered: false } found)
                return found.Run(t, ExceptionHandler, new Arguments([this, context]));
            break;
        }
        return Calls.Call2(t, ExceptionHandler, this, context);
    }
}
