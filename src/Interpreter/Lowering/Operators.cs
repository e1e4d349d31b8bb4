using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;

namespace PyLite.Interpreter.Lowering;

/// <summary>Something made for one binary operator.</summary>
internal interface IOperatorUse<TNode>
{
    TNode With<TOperator>()
        where TOperator : struct, IBinaryOperator;
}

/// <summary>Goes from an operator of the AST to the type that stands for it in nodes.</summary>
internal static class Operators
{
    public static TNode Choose<TNode, TUse>(Operator op, TUse use)
        where TUse : struct, IOperatorUse<TNode> => op switch
        {
            Operator.Add => use.With<AddOperator>(),
            Operator.Sub => use.With<SubtractOperator>(),
            Operator.Mult => use.With<MultiplyOperator>(),
            Operator.MatMult => use.With<MatrixMultiplyOperator>(),
            Operator.Div => use.With<TrueDivideOperator>(),
            Operator.Mod => use.With<RemainderOperator>(),
            Operator.Pow => use.With<PowerOperator>(),
            Operator.LShift => use.With<LeftShiftOperator>(),
            Operator.RShift => use.With<RightShiftOperator>(),
            Operator.BitOr => use.With<OrOperator>(),
            Operator.BitXor => use.With<XorOperator>(),
            Operator.BitAnd => use.With<AndOperator>(),
            _ => use.With<FloorDivideOperator>(),
        };
}
