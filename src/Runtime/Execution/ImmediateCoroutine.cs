using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>A native coroutine that does its work at the first resumption and never suspends.</summary>
internal sealed class ImmediateCoroutine(PyFunction names, Func<ThreadState, Value> body) : NativeCoroutine(names)
{
    protected override void Continue(ThreadState t, Value value)
    {
        Value result = body(t);
        if (result.IsError)
            Fail();
        else
            Return(result);
    }
}
