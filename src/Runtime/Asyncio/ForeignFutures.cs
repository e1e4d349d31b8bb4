using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Futures of <c>concurrent.futures</c> beside those of a loop.</summary>
internal static class ForeignFutures
{
    private static readonly PyStr AddDoneCallback = PyStr.Intern("add_done_callback");
    private static readonly PyStr ResultName = PyStr.Intern("result");

    /// <summary><c>asyncio.wrap_future</c>: a future of the loop that ends as the given one does.</summary>
    public static Value Wrap(ThreadState t, Value future, PyEventLoop loop)
    {
        if (future.Ref is PyFuture)
            return future;
        PyFuture wrapped = new(loop);
        PyBuiltinFunction done = new("_call_set_state", "(source, /)", (ThreadState worker, Value source) =>
        {
            if (!loop.IsClosed)
            {
                loop.CallSoon(worker, new Copy(wrapped), source);
                loop.Wake();
            }
            return Value.None;
        });
        Value added = Attributes.CallMethod(t, future, AddDoneCallback, done);
        return added.IsError ? added : wrapped;
    }

    private sealed class Copy(PyFuture target) : NativeCallback("_chain_future.<locals>._set_state")
    {
        public override bool Done(ThreadState t, PyFuture future) => true;

        public override Value Invoke1(ThreadState t, Value a)
        {
            if (target.IsDone)
                return Value.None;
            Value result = Attributes.CallMethod(t, a, ResultName);
            if (result.IsError)
                target.CompleteWithError(t, t.TakePending());
            else
                target.Complete(t, result);
            return Value.None;
        }
    }
}
