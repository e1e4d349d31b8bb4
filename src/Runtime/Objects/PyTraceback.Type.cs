using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyTraceback
{
    private static readonly Signature NewSignature = Signature.Parse("(tb_next, tb_frame, tb_lasti, tb_lineno)", hasSelf: false);
    private static readonly NativeFunction NewName = new("traceback", "(tb_next, tb_frame, tb_lasti, tb_lineno)", static (ThreadState _, ReadOnlySpan<Value> _) => Value.None, hasSelf: false);

    public static new readonly PyType TypeObject = new PyType("traceback")
    {
        Doc = "Create a new traceback object.",
        Signature = "(tb_next, tb_frame, tb_lasti, tb_lineno)",
        New = Make,
        Members = static () =>
        [
            new GetSet("tb_next", static (_, self) => ((PyTraceback)self.Ref!).Next is { } next ? next : Value.None, SetNext),
            new Field("tb_frame", static (t, self) => ((PyTraceback)self.Ref!).FrameFor(t)),
            new GetSet("tb_lineno", static (_, self) => Value.FromInt64(((PyTraceback)self.Ref!).Line)),
            new Field("tb_lasti", static (_, self) => Value.FromInt64(((PyTraceback)self.Ref!).Instruction)),
            new Method("__dir__", "()", static (ThreadState _, Value _) => new PyList(
                [Value.FromString("tb_frame"), Value.FromString("tb_next"), Value.FromString("tb_lasti"), Value.FromString("tb_lineno")])),
        ],
    }.Ready();

    private static Value Make(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[] bound = new Value[4];
        if (!NewSignature.Bind(t, NewName, in arguments, bound))
            return Value.Error;
        if (!bound[0].IsNone && bound[0].Ref is not PyTraceback)
            return t.RaiseTypeError($"expected traceback object or None, got '{bound[0].Type.Name}'");
        if (bound[1].Ref is not PyFrame frame)
            return t.RaiseTypeError($"traceback() argument 'tb_frame' must be frame, not {bound[1].Type.Name}");
        if (!IntArguments.TryInt32(t, bound[2], out int instruction) || !IntArguments.TryInt32(t, bound[3], out int line))
            return Value.Error;
        int index = PyFrame.PositionAt(frame.Function.Code, instruction);
        return new PyTraceback(frame.Function, index, bound[0].Ref as PyTraceback) { line = line, frame = frame, instruction = instruction };
    }

    private static bool SetNext(ThreadState t, Value self, Value value)
    {
        PyTraceback entry = (PyTraceback)self.Ref!;
        if (value.IsUnbound)
        {
            t.RaiseTypeError("can't delete tb_next attribute");
            return false;
        }
        if (!value.IsNone && value.Ref is not PyTraceback)
        {
            t.RaiseTypeError($"expected traceback object, got '{value.Type.Name}'");
            return false;
        }
        for (PyTraceback? next = value.Ref as PyTraceback; next is not null; next = next.Next)
        {
            if (!ReferenceEquals(next, entry))
                continue;
            t.RaiseValueError("traceback loop detected");
            return false;
        }
        entry.Next = value.Ref as PyTraceback;
        return true;
    }
}
