using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>coroutine</c>; those written in C# are <see cref="NativeCoroutine"/>.</summary>
internal partial class PyCoroutine : Generator
{
    private const string Reused = "cannot reuse already awaited coroutine";

    public PyCoroutine(PyFunction function, Value[] slots) : base(TypeObject, function, slots)
    {
    }

    protected PyCoroutine(PyFunction function) : base(TypeObject, function)
    {
    }

    /// <summary>The warning that it was never awaited has been given.</summary>
    public bool WasReportedUnawaited { get; set; }

    public override string KindName => "coroutine";

    protected override SendResult SendToFinished(ThreadState t, out Value result)
    {
        result = t.RaiseRuntimeError(Reused);
        return SendResult.Error;
    }

    protected override SendResult ThrowIntoFinished(ThreadState t, out Value result)
    {
        t.TakePending();
        result = t.RaiseRuntimeError(Reused);
        return SendResult.Error;
    }
}
