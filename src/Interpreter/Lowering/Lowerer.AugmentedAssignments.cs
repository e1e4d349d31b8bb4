using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Lowering;

// Augmented assignments, direct and as steps.
internal sealed partial class Lowerer
{
    private StatementNode LowerAugAssign(AugAssign a)
    {
        // What stands left of the operator is evaluated once.
        switch (a.Target)
        {
            case Ast.Attribute owned:
                AttributeNode reader = new(Lower(owned.Value), Mangled(owned.Attr), Position(owned));
                AttributeTarget writer = new(reader.Owner, reader.Name, reader.Position);
                return Operands.AugmentedAttribute(a.Op, reader, writer, Lower(a.Value), Position(a));
            case Subscript s:
                return Operands.AugmentedSubscript(a.Op, Lower(s.Value), Lower(s.Slice), Lower(a.Value), Position(s), Position(a));
        }
        Name name = (Name)a.Target;
        ExpressionNode value = Operands.Binary(a.Op, LowerName(name.Id, name.Span), Lower(a.Value), Position(a), inPlace: true);
        return AssignOne(value, LowerTarget(name));
    }

    private Step LowerStepAugAssign(AugAssign a, Step next, Edges edges) => LowerStepTarget(a.Target, edges, target =>
    {
        // The current value is read before the right side is evaluated, which may suspend.
        ExpressionNode current = LowerAugmentedRead(target, out TargetNode writer);
        int slot = Temporary();
        Step rest = LowerStepExpression(a.Value, edges, value => new StatementStep(
            new AssignNode(Operands.Binary(a.Op, new TemporaryNode(slot), value, Position(a), inPlace: true), [writer]), next, edges));
        return new EvaluateStep(current, slot, rest, edges);
    });

    // The target of an augmented assignment is evaluated once: its parts go to slots, from which it is read and then written.
    private ExpressionNode LowerAugmentedRead(Expr target, out TargetNode writer)
    {
        switch (target)
        {
            case Ast.Attribute a:
                {
                    int slot = Temporary();
                    PyStr name = Mangled(a.Attr);
                    writer = new AttributeTarget(new TemporaryNode(slot), name, Position(a));
                    return new AttributeNode(new StoreTemporaryNode(Lower(a.Value), slot), name, Position(a));
                }
            case Subscript s:
                {
                    int slot = Temporary(2);
                    writer = Operands.SubscriptTarget(new TemporaryNode(slot), new TemporaryNode(slot + 1), Position(s));
                    return Operands.Subscript(new StoreTemporaryNode(Lower(s.Value), slot), new StoreTemporaryNode(Lower(s.Slice), slot + 1), Position(s));
                }
            default:
                writer = LowerTarget(target);
                Name n = (Name)target;
                return LowerName(n.Id, n.Span);
        }
    }
}
