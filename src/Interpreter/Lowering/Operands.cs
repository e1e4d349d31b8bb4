using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;

namespace PyLite.Interpreter.Lowering;

/// <summary>Picks the compiled form of a node by its operator and by the kinds of its operands.</summary>
internal static class Operands
{
    public static ExpressionNode Binary(Operator op, ExpressionNode left, ExpressionNode right, int position, bool inPlace) => op switch
    {
        Operator.Add => Binary<AddOperator>(left, right, position, inPlace),
        Operator.Sub => Binary<SubtractOperator>(left, right, position, inPlace),
        Operator.Mult => Binary<MultiplyOperator>(left, right, position, inPlace),
        Operator.MatMult => Binary<MatrixMultiplyOperator>(left, right, position, inPlace),
        Operator.Div => Binary<TrueDivideOperator>(left, right, position, inPlace),
        Operator.Mod => Binary<RemainderOperator>(left, right, position, inPlace),
        Operator.Pow => Binary<PowerOperator>(left, right, position, inPlace),
        Operator.LShift => Binary<LeftShiftOperator>(left, right, position, inPlace),
        Operator.RShift => Binary<RightShiftOperator>(left, right, position, inPlace),
        Operator.BitOr => Binary<OrOperator>(left, right, position, inPlace),
        Operator.BitXor => Binary<XorOperator>(left, right, position, inPlace),
        Operator.BitAnd => Binary<AndOperator>(left, right, position, inPlace),
        _ => Binary<FloorDivideOperator>(left, right, position, inPlace),
    };

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

    /// <summary>Augmented assignment to an item, where nothing suspends.</summary>
    public static StatementNode AugmentedSubscript(
        Operator op, ExpressionNode container, ExpressionNode index, ExpressionNode value, int itemPosition, int position) => op switch
        {
            Operator.Add => AugmentedSubscript<AddOperator>(container, index, value, itemPosition, position),
            Operator.Sub => AugmentedSubscript<SubtractOperator>(container, index, value, itemPosition, position),
            Operator.Mult => AugmentedSubscript<MultiplyOperator>(container, index, value, itemPosition, position),
            Operator.MatMult => AugmentedSubscript<MatrixMultiplyOperator>(container, index, value, itemPosition, position),
            Operator.Div => AugmentedSubscript<TrueDivideOperator>(container, index, value, itemPosition, position),
            Operator.Mod => AugmentedSubscript<RemainderOperator>(container, index, value, itemPosition, position),
            Operator.Pow => AugmentedSubscript<PowerOperator>(container, index, value, itemPosition, position),
            Operator.LShift => AugmentedSubscript<LeftShiftOperator>(container, index, value, itemPosition, position),
            Operator.RShift => AugmentedSubscript<RightShiftOperator>(container, index, value, itemPosition, position),
            Operator.BitOr => AugmentedSubscript<OrOperator>(container, index, value, itemPosition, position),
            Operator.BitXor => AugmentedSubscript<XorOperator>(container, index, value, itemPosition, position),
            Operator.BitAnd => AugmentedSubscript<AndOperator>(container, index, value, itemPosition, position),
            _ => AugmentedSubscript<FloorDivideOperator>(container, index, value, itemPosition, position),
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

    private static StatementNode AugmentedSubscript<TOperator>(
        ExpressionNode container, ExpressionNode index, ExpressionNode value, int itemPosition, int position)
        where TOperator : struct, IBinaryOperator => (container, index) switch
        {
            (LocalNode c, LocalNode i) => new AugmentedSubscriptNode<TOperator, LocalOperand, LocalOperand>(new(c), new(i), value, itemPosition, position),
            (LocalNode c, ConstantNode i) => new AugmentedSubscriptNode<TOperator, LocalOperand, ConstantOperand>(new(c), new(i.Value), value, itemPosition, position),
            _ => new AugmentedSubscriptNode<TOperator, NodeOperand, NodeOperand>(new(container), new(index), value, itemPosition, position),
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
}
