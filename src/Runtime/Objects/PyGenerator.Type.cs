using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyGenerator
{
    public static new readonly PyType TypeObject = new PyType("generator")
    {
        Repr = GeneratorMembers.Repr,
        Iter = static (_, self) => self,
        Next = static (t, self) => GeneratorMembers.Next(t, (PyGenerator)self.Ref!),
        Send = static (ThreadState t, Value self, Value sent, out Value result) => ((PyGenerator)self.Ref!).Send(t, sent, out result),
        Members = static () =>
        [
            new Method("send", "(arg, /)", static (t, self, value) => GeneratorMembers.Send(t, (PyGenerator)self.Ref!, value)) { Doc = "Resume, sending a value into generator." },
            new Method("throw", "(type, value=?, traceback=?, /)", GeneratorMembers.Throw) { Doc = "Raise an exception in generator code, and run on." },
            new Method("close", "()", GeneratorMembers.Close) { Doc = "Raise GeneratorExit inside generator code." },
            new Method("__del__", "()", GeneratorMembers.Delete) { Doc = "Called when the instance is about to be destroyed." },
            .. GeneratorMembers.Attributes("gi", "generator", "gi_yieldfrom", GeneratorMembers.IsRunning),
        ],
    }.Ready();
}
