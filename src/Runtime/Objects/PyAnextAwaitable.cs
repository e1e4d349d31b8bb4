using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>anext_awaitable</c>, of <c>anext(iterator, default)</c>: the default stands for the end. See cpython Objects/iterobject.c.</summary>
internal sealed class PyAnextAwaitable(Value awaitable, Value defaultValue) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("anext_awaitable")
    {
        Iter = static (t, self) => self,
        Await = static (t, self) => self,
        Next = static (t, self) => ((PyAnextAwaitable)self.Ref!).Advance(t, null, PyTuple.Empty),
        Members = static () =>
        [
            new Method("send", "(value, /)", static (t, self, value) => ((PyAnextAwaitable)self.Ref!).Advance(t, SpecialNames.Send, new PyTuple(value))),
            new Method("throw", "(typ, /, *args)", static (t, self, type, rest) => ((PyAnextAwaitable)self.Ref!).Advance(
                t, SpecialNames.Throw, new PyTuple([type, .. ((PyTuple)rest.Ref!).Items]))),
            new Method("close", "()", static (t, self) => ((PyAnextAwaitable)self.Ref!).Advance(t, SpecialNames.Close, PyTuple.Empty)),
        ],
    }.Ready();

    private Value iterator;

    // Through a method of the iterator, or through its next slot; the end of the asynchronous iterator becomes a return of the default.
    private Value Advance(ThreadState t, PyStr? method, PyTuple arguments)
    {
        if (iterator.IsUnbound)
        {
            iterator = Awaiting.GetAwaitable(t, awaitable);
            if (iterator.IsError)
            {
                iterator = default;
                return Value.Error;
            }
        }
        Value result;
        if (method is null)
        {
            result = iterator.Type.Next is { } next ? next(t, iterator) : Attributes.CallMethod(t, iterator, SpecialNames.Send, Value.None);
        }
        else
        {
            Value bound = Attributes.Get(t, iterator, method);
            result = bound.IsError ? bound : Calls.Call(t, bound, new Arguments(arguments.Items));
        }
        return result.IsError && t.ClearIf(BuiltinExceptions.StopAsyncIteration) ? t.RaiseStopIteration(defaultValue) : result;
    }
}
