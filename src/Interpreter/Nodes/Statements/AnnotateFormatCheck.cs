using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>Formats other than VALUE are not for <c>__annotate__</c> functions of the compiler (PEP 649): NotImplementedError.</summary>
internal sealed class AnnotateFormatCheck(int slot, int position) : StatementNode
{
    // annotationlib.Format.VALUE_WITH_FAKE_GLOBALS is the last that is evaluated as it stands.
    private const int LastEvaluated = 2;

    public override Completion Execute(Frame frame)
    {
        Truth isOther = Comparison.CompareTruth(frame.Thread, frame[slot], Value.FromInt64(LastEvaluated), CompareOp.Greater);
        if (isOther == Truth.False)
            return Completion.Normal;
        if (isOther == Truth.True)
            frame.Thread.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));
        frame.Fail(position);
        return Completion.Error;
    }
}
