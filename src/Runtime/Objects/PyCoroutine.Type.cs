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
            new Method("send", "(arg, /)", static (t, self, value) => GeneratorMembers.Send(t, (PyCoroutine)self.Ref!, value)) { Doc = "Resume, sending a value into coroutine." },
            new Method("throw", "(type, value=?, traceback=?, /)", GeneratorMembers.Throw) { Doc = "Raise an exception in coroutine code, and run on." },
            new Method("close", "()", GeneratorMembers.Close) { Doc = "Raise GeneratorExit inside coroutine code." },
            new Field("cr_origin", static (_, self) => ((PyCoroutine)self.Ref!).Origin),
            new Method("__del__", "()", GeneratorMembers.Delete) { Doc = "Called when the instance is about to be destroyed." },
            .. GeneratorMembers.Attributes("cr", "coroutine", "cr_await", GeneratorMembers.IsRunning),
        ],
    }.Ready();
}
