using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Operators: flat lists of operands become trees.</content>
internal sealed partial class AstBuilder
{
    private const int UnaryPrecedence = 7;
    private const int PowerPrecedence = 8;

    private Operand[] _operands = new Operand[16];
    private PendingOperator[] _operators = new PendingOperator[16];

    /// <summary>a or b and c: `or` binds weakest.</summary>
    private void Disjunction(int mark)
    {
        if (Count(mark) == 1)
            return;
        int start = mark;
        int written = mark;
        bool hasOr = false;
        for (int i = mark + 1; i <= _top; i += 2)
        {
            if (i < _top && IsToken(i, PyLiteParser.AND))
                continue;
            Operand group = _stack[start];
            if (i - start > 1)
            {
                group.Node = new BoolOp(BoolOperator.And, Exprs(start, i), SpanOf(start, i - 1));
                group.Last = _stack[i - 1].Last;
            }
            _stack[written++] = group;
            hasOr |= i < _top;
            start = i + 1;
        }
        int last = _stack[written - 1].Last;
        _top = written;
        if (hasOr)
            Replace(mark, new BoolOp(BoolOperator.Or, Exprs(mark, _top), SpanFrom(mark)));
        _stack[mark].Last = last;
    }

    /// <summary>not a &lt; b in c.</summary>
    private void Inversion(int mark)
    {
        if (Count(mark) == 1)
            return;
        int first = mark;
        while (IsToken(first, PyLiteParser.NOT))
            first++;
        Expr result = _top - first == 1 ? ExprAt(first) : Comparison(first);
        CheckDepth(first - mark);
        SourceSpan end = SpanAt(_top - 1);
        for (int i = first - 1; i >= mark; i--)
        {
            SourceSpan start = SpanAt(i);
            result = new UnaryOp(UnaryOperator.Not, result, SourceSpan.Join(start, end));
        }
        Replace(mark, result);
    }

    private Compare Comparison(int first)
    {
        int count = 0;
        for (int i = first + 1; i < _top; i++)
            count += _stack[i].Node != null ? 1 : 0;
        var ops = new CmpOp[count];
        var comparators = new Expr[count];
        int next = 0;
        for (int i = first + 1; i < _top; i++)
        {
            ops[next] = ComparisonOperator(ref i);
            comparators[next++] = ExprAt(i);
        }
        return new Compare(ExprAt(first), ops, comparators, SpanOf(first, _top - 1));
    }

    /// <summary>Reads the operator at <paramref name="slot"/> and moves on to its right operand.</summary>
    private CmpOp ComparisonOperator(ref int slot)
    {
        int type = TypeAt(slot++);
        switch (type)
        {
            case PyLiteParser.EQEQUAL: return CmpOp.Eq;
            case PyLiteParser.NOTEQUAL: return CmpOp.NotEq;
            case PyLiteParser.LESS: return CmpOp.Lt;
            case PyLiteParser.LESSEQUAL: return CmpOp.LtE;
            case PyLiteParser.GREATER: return CmpOp.Gt;
            case PyLiteParser.GREATEREQUAL: return CmpOp.GtE;
            case PyLiteParser.IN: return CmpOp.In;
            case PyLiteParser.NOT:
                slot++;
                return CmpOp.NotIn;
            default:
                if (!IsToken(slot, PyLiteParser.NOT))
                    return CmpOp.Is;
                slot++;
                return CmpOp.IsNot;
        }
    }

    /// <summary>The arithmetic and bitwise operators, by precedence climbing over two stacks.</summary>
    private void BitwiseOr(int mark)
    {
        if (Count(mark) == 1)
            return;
        if (Count(mark) > 2 * MaxChain)
            throw TooLong();
        int operands = 0;
        int operators = 0;
        bool expectsOperand = true;
        for (int i = mark; i < _top; i++)
        {
            if (_stack[i].Node != null)
            {
                Push(ref _operands, ref operands, _stack[i]);
                expectsOperand = false;
                continue;
            }
            int type = TypeAt(i);
            int precedence = expectsOperand ? UnaryPrecedence : Precedence(type);
            if (!expectsOperand)
            {
                int least = precedence == PowerPrecedence ? precedence + 1 : precedence;
                while (operators > 0 && _operators[operators - 1].Precedence >= least)
                    Apply(ref operands, _operators[--operators]);
            }
            Push(ref _operators, ref operators, new PendingOperator { Type = type, Token = _stack[i].First, Precedence = precedence });
            expectsOperand = true;
        }
        CheckDepth(operators);
        while (operators > 0)
            Apply(ref operands, _operators[--operators]);
        _stack[mark] = _operands[0];
        _top = mark + 1;
    }

    private void Apply(ref int operands, PendingOperator op)
    {
        ref Operand right = ref _operands[operands - 1];
        if (op.Precedence == UnaryPrecedence)
        {
            UnaryOperator unary = op.Type switch
            {
                PyLiteParser.PLUS => UnaryOperator.UAdd,
                PyLiteParser.MINUS => UnaryOperator.USub,
                _ => UnaryOperator.Invert,
            };
            right.Node = new UnaryOp(unary, (Expr)right.Node!, _tokens.Span(op.Token, right.Last));
            right.First = op.Token;
            return;
        }
        ref Operand left = ref _operands[operands - 2];
        left.Node = new BinOp((Expr)left.Node!, BinaryOperator(op.Type), (Expr)right.Node!, _tokens.Span(left.First, right.Last));
        left.Last = right.Last;
        operands--;
    }

    private static void Push<T>(ref T[] stack, ref int count, T item)
    {
        if (count == stack.Length)
            Array.Resize(ref stack, count * 2);
        stack[count++] = item;
    }

    private static int Precedence(int type) => type switch
    {
        PyLiteParser.VBAR => 1,
        PyLiteParser.CIRCUMFLEX => 2,
        PyLiteParser.AMPER => 3,
        PyLiteParser.LEFTSHIFT or PyLiteParser.RIGHTSHIFT => 4,
        PyLiteParser.PLUS or PyLiteParser.MINUS => 5,
        PyLiteParser.DOUBLESTAR => PowerPrecedence,
        _ => 6,
    };

    private static Operator BinaryOperator(int type) => type switch
    {
        PyLiteParser.PLUS or PyLiteParser.PLUSEQUAL => Operator.Add,
        PyLiteParser.MINUS or PyLiteParser.MINEQUAL => Operator.Sub,
        PyLiteParser.STAR or PyLiteParser.STAREQUAL => Operator.Mult,
        PyLiteParser.SLASH or PyLiteParser.SLASHEQUAL => Operator.Div,
        PyLiteParser.DOUBLESLASH or PyLiteParser.DOUBLESLASHEQUAL => Operator.FloorDiv,
        PyLiteParser.PERCENT or PyLiteParser.PERCENTEQUAL => Operator.Mod,
        PyLiteParser.AT or PyLiteParser.ATEQUAL => Operator.MatMult,
        PyLiteParser.VBAR or PyLiteParser.VBAREQUAL => Operator.BitOr,
        PyLiteParser.AMPER or PyLiteParser.AMPEREQUAL => Operator.BitAnd,
        PyLiteParser.CIRCUMFLEX or PyLiteParser.CIRCUMFLEXEQUAL => Operator.BitXor,
        PyLiteParser.LEFTSHIFT or PyLiteParser.LEFTSHIFTEQUAL => Operator.LShift,
        PyLiteParser.RIGHTSHIFT or PyLiteParser.RIGHTSHIFTEQUAL => Operator.RShift,
        _ => Operator.Pow,
    };

    private struct PendingOperator
    {
        public int Type;
        public int Token;
        public int Precedence;
    }
}
