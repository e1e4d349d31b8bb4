using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;

namespace PyLite.Interpreter.Lowering;

/// <summary>Picks the compiled form of a node by its operator and by the kinds of its operands.</summary>
internal static class Operands
{
    public static ExpressionNode Binary(Operator op, ExpressionNode left, ExpressionNode right, int position, bool inPlace) =>
        Operators.Choose<ExpressionNode, BinaryForm>(op, new BinaryForm(left, right, position, inPlace));

    /// <summary>The statement <c>container[index] op= value</c>.</summary>
    public static StatementNode AugmentedSubscript(
        Operator op, ExpressionNode container, ExpressionNode index, ExpressionNode value, int targetPosition, int position) =>
        Operators.Choose<StatementNode, AugmentedSubscriptForm>(op, new AugmentedSubscriptForm(container, index, value, targetPosition, position));

    /// <summary>The statement <c>owner.name op= value</c>.</summary>
    public static StatementNode AugmentedAttribute(Operator op, AttributeNode reader, AttributeTarget writer, ExpressionNode value, int position) =>
        Operators.Choose<StatementNode, AugmentedAttributeForm>(op, new AugmentedAttributeForm(reader, writer, value, position));

    public static ExpressionNode Compare(CmpOp op, ExpressionNode left, ExpressionNode right, int position) => op switch
    {
        CmpOp.Eq => Compare<EqualComparison>(left, right, position),
        CmpOp.NotEq => Compare<NotEqualComparison>(left, right, position),
        CmpOp.Lt => Compare<LessComparison>(left, right, position),
        CmpOp.LtE => Compare<LessEqualComparison>(left, right, position),
        CmpOp.Gt => Compare<GreaterComparison>(left, right, position),
        CmpOp.GtE => Compare<GreaterEqualComparison>(left, right, position),
        CmpOp.Is => new IsNode(left, right, negated: false),
        CmpOp.IsNot => new IsNode(left, right, negated: true),
        CmpOp.In => new InNode(left, right, negated: false, position),
        _ => new InNode(left, right, negated: true, position),
    };

    public static ExpressionNode Subscript(ExpressionNode value, ExpressionNode index, int position) => (value, index) switch
    {
        (LocalNode v, LocalNode i) => new SubscriptNode<LocalOperand, LocalOperand>(new(v), new(i), position),
        (LocalNode v, ConstantNode i) => new SubscriptNode<LocalOperand, ConstantOperand>(new(v), new(i.Value), position),
        (LocalNode v, _) => new SubscriptNode<LocalOperand, NodeOperand>(new(v), new(index), position),
        (_, LocalNode i) => new SubscriptNode<NodeOperand, LocalOperand>(new(value), new(i), position),
        (_, ConstantNode i) => new SubscriptNode<NodeOperand, ConstantOperand>(new(value), new(i.Value), position),
        _ => new SubscriptNode<NodeOperand, NodeOperand>(new(value), new(index), position),
    };

    public static TargetNode SubscriptTarget(ExpressionNode container, ExpressionNode index, int position) => (container, index) switch
    {
        (LocalNode c, LocalNode i) => new SubscriptTarget<LocalOperand, LocalOperand>(new(c), new(i), position),
        (LocalNode c, ConstantNode i) => new SubscriptTarget<LocalOperand, ConstantOperand>(new(c), new(i.Value), position),
        (LocalNode c, _) => new SubscriptTarget<LocalOperand, NodeOperand>(new(c), new(index), position),
        _ => new SubscriptTarget<NodeOperand, NodeOperand>(new(container), new(index), position),
    };

    private static ExpressionNode Binary<TOperator>(ExpressionNode left, ExpressionNode right, int position, bool inPlace)
        where TOperator : struct, IBinaryOperator => inPlace
        ? Augmented<TOperator>(left, right, position)
        : (left, right) switch
        {
            (LocalNode a, LocalNode b) => new BinaryNode<TOperator, LocalOperand, LocalOperand>(new(a), new(b), position),
            (LocalNode a, ConstantNode b) => new BinaryNode<TOperator, LocalOperand, ConstantOperand>(new(a), new(b.Value), position),
            (LocalNode a, _) => new BinaryNode<TOperator, LocalOperand, NodeOperand>(new(a), new(right), position),
            (ConstantNode a, LocalNode b) => new BinaryNode<TOperator, ConstantOperand, LocalOperand>(new(a.Value), new(b), position),
            (_, LocalNode b) => new BinaryNode<TOperator, NodeOperand, LocalOperand>(new(left), new(b), position),
            (_, ConstantNode b) => new BinaryNode<TOperator, NodeOperand, ConstantOperand>(new(left), new(b.Value), position),
            _ => new BinaryNode<TOperator, NodeOperand, NodeOperand>(new(left), new(right), position),
        };

    private static ExpressionNode Augmented<TOperator>(ExpressionNode left, ExpressionNode right, int position)
        where TOperator : struct, IBinaryOperator => (left, right) switch
        {
            (LocalNode a, LocalNode b) => new AugmentedNode<TOperator, LocalOperand, LocalOperand>(new(a), new(b), position),
            (LocalNode a, ConstantNode b) => new AugmentedNode<TOperator, LocalOperand, ConstantOperand>(new(a), new(b.Value), position),
            (LocalNode a, _) => new AugmentedNode<TOperator, LocalOperand, NodeOperand>(new(a), new(right), position),
            _ => new AugmentedNode<TOperator, NodeOperand, NodeOperand>(new(left), new(right), position),
        };

    private static ExpressionNode Compare<TComparison>(ExpressionNode left, ExpressionNode right, int position)
        where TComparison : struct, IComparison => (left, right) switch
        {
            (LocalNode a, LocalNode b) => new CompareNode<TComparison, LocalOperand, LocalOperand>(new(a), new(b), position),
            (LocalNode a, ConstantNode b) => new CompareNode<TComparison, LocalOperand, ConstantOperand>(new(a), new(b.Value), position),
            (LocalNode a, _) => new CompareNode<TComparison, LocalOperand, NodeOperand>(new(a), new(right), position),
            (_, ConstantNode b) => new CompareNode<TComparison, NodeOperand, ConstantOperand>(new(left), new(b.Value), position),
            _ => new CompareNode<TComparison, NodeOperand, NodeOperand>(new(left), new(right), position),
        };

    private readonly struct BinaryForm(ExpressionNode left, ExpressionNode right, int position, bool inPlace) : IOperatorUse<ExpressionNode>
    {
        public ExpressionNode With<TOperator>()
            where TOperator : struct, IBinaryOperator => Binary<TOperator>(left, right, position, inPlace);
    }

    private readonly struct AugmentedSubscriptForm(ExpressionNode container, ExpressionNode index, ExpressionNode value, int targetPosition, int position)
        : IOperatorUse<StatementNode>
    {
        public StatementNode With<TOperator>()
            where TOperator : struct, IBinaryOperator => (container, index) switch
            {
                (LocalNode c, LocalNode i) =>
                    new AugmentedSubscriptNode<TOperator, LocalOperand, LocalOperand>(new(c), new(i), value, targetPosition, position),
                (LocalNode c, ConstantNode i) =>
                    new AugmentedSubscriptNode<TOperator, LocalOperand, ConstantOperand>(new(c), new(i.Value), value, targetPosition, position),
                _ => new AugmentedSubscriptNode<TOperator, NodeOperand, NodeOperand>(new(container), new(index), value, targetPosition, position),
            };
    }

    private readonly struct AugmentedAttributeForm(AttributeNode reader, AttributeTarget writer, ExpressionNode value, int position)
        : IOperatorUse<StatementNode>
    {
        public StatementNode With<TOperator>()
            where TOperator : struct, IBinaryOperator => new AugmentedAttributeNode<TOperator>(reader, writer, value, position);
    }
}
