using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyFrame
{
    public static new readonly PyType TypeObject = new PyType("frame")
    {
        Repr = ToRepr,
        Members = static () =>
        [
            new GetSet("f_back", static (t, self) => Of(self).Back(t) is { } back ? back : Value.None),
            new GetSet("f_code", static (t, self) => Attributes.Get(t, Of(self).Function, SpecialNames.Code)),
            new GetSet("f_globals", static (t, self) => Of(self).Function.Globals),
            new GetSet("f_builtins", static (t, self) => Of(self).Function.Builtins),
            new GetSet("f_locals", GetLocals),
            new GetSet("f_lineno", static (t, self) => Value.FromInt64(Of(self).Line)),
            new GetSet("f_lasti", static (t, self) => Value.FromInt64(InstructionAt(Of(self).Position))),
            new GetSet("f_trace", static (_, _) => Value.None, static (_, _, _) => true),
            new GetSet("f_generator", static (_, self) => Of(self).Generator is { } generator ? generator : Value.None),
            new Method("clear", "()", static (ThreadState t, Value self) => Of(self).TryClear(t) ? Value.None : Value.Error),
        ],
    }.Ready();

    private static PyFrame Of(Value self) => (PyFrame)self.Ref!;

    // PEP 667: the namespace of a module or class body, else a view of the variables that writes through.
    private static Value GetLocals(ThreadState t, Value self)
    {
        PyFrame frame = Of(self);
        Value names = FrameLocals.NamespaceOf(frame.Function, frame.Slots, frame.Position);
        return names.IsUnbound ? new PyFrameLocalsProxy(frame) : names;
    }

    private static Value ToRepr(ThreadState t, Value self)
    {
        PyFrame frame = Of(self);
        CodeObject code = frame.Function.Code;
        string file = Representation.Repr(t, Value.FromString(code.Filename)) ?? "";
        return Value.FromString($"<frame at {Identity.Address(self)}, file {file}, line {frame.Line}, code {code.Name}>");
    }
}
