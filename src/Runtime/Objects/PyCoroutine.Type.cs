using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyCoroutine
{
    public static new readonly PyType TypeObject = new PyType("coroutine")
    {
        Repr = GeneratorMembers.Repr,
        Await = static (_, self) => new PyCoroutineWrapper((PyCoroutine)self.Ref!),
        Send = static (ThreadState t, Value self, Value sent, out Value result) => ((PyCoroutine)self.Ref!).Send(t, sent, out result),
        Members = static () =>
        [
            new Method("send", "(arg, /)", static (t, self, value) => GeneratorMembers.Send(t, (PyCoroutine)self.Ref!, value)),
            new Method("throw", "(type, value=?, traceback=?, /)", GeneratorMembers.Throw),
            new Method("close", "()", GeneratorMembers.Close),
            new Field("cr_origin", static (_, _) => Value.None),
            .. GeneratorMembers.Attributes("cr", "cr_await", GeneratorMembers.IsRunning),
        ],
    }.Ready();
}
