using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>The start of a comprehension that can suspend: its variables are new; gives the empty collection.</summary>
internal sealed class EnterComprehensionNode(CollectionKind kind, ScopeEntry entry) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        entry.Enter(frame);
        return ComprehensionNode.MakeCollection(kind);
    }
}

/// <summary>Whether a case's pattern takes the subject in a slot; binds its names.</summary>
internal sealed class CaseTest(CaseNode matchCase, int slot) : ExpressionNode
{
    public override Value Execute(Frame frame) => Test(frame, 0) switch
    {
        Truth.Error => Value.Error,
        Truth truth => Value.FromBool(truth == Truth.True),
    };

    public override Truth Test(Frame frame, int position) => matchCase.Matches(frame, frame[slot]);
}
