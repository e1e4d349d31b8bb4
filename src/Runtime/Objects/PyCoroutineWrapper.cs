using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>coroutine_wrapper</c>: the iterator that <c>coroutine.__await__()</c> gives.</summary>
internal sealed class PyCoroutineWrapper(PyCoroutine coroutine) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("coroutine_wrapper")
    {
        Doc = "A wrapper object implementing __await__ for coroutines.",
        Iter = static (_, self) => self,
        Next = static (t, self) => GeneratorMembers.Next(t, ((PyCoroutineWrapper)self.Ref!).Coroutine),
        Send = static (ThreadState t, Value self, Value sent, out Value result) => ((PyCoroutineWrapper)self.Ref!).Coroutine.Send(t, sent, out result),
        Members = static () =>
        [
            new Method("send", "(arg, /)", static (t, self, value) => GeneratorMembers.Send(t, ((PyCoroutineWrapper)self.Ref!).Coroutine, value)),
            new Method("throw", "(type, value=?, traceback=?, /)", static (t, self, type, value, traceback) => GeneratorMembers.Throw(t, ((PyCoroutineWrapper)self.Ref!).Coroutine, type, value, traceback)),
            new Method("close", "()", static (t, self) => ((PyCoroutineWrapper)self.Ref!).Coroutine.Close(t)),
        ],
    }.Ready();

    public PyCoroutine Coroutine { get; } = coroutine;
}
