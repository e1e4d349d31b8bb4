using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Lowering;

// Expressions that do not suspend.
internal sealed partial class Lowerer
{
    private ExpressionNode Lower(Expr expression)
    {
        GuardStack(expression);
        switch (expression)
        {
            case Ast.Constant c:
                return new ConstantNode(Noted(Literals.ToValue(c.Value)));
            case Name n:
                return LowerName(n.Id, n.Span);
            case Ast.Attribute a:
                return new AttributeNode(Lower(a.Value), Mangled(a.Attr), Position(AttributeSpan(a, a.Span)));
            case Subscript s:
                return Operands.Subscript(Lower(s.Value), Lower(s.Slice), Position(s));
            case Slice s:
                return new SliceNode(LowerOrNone(s.Lower), LowerOrNone(s.Upper), LowerOrNone(s.Step));
            case Call c:
                return LowerCall(c);
            case BinOp b:
                return Operands.Binary(b.Op, Lower(b.Left), Lower(b.Right), Position(b), inPlace: false);
            case UnaryOp u:
                return LowerUnary(u, Lower(u.Operand));
            case BoolOp b:
                return new BoolOpNode(Array.ConvertAll(b.Values, value => new BoolOperand(Lower(value), Position(value))), b.Op == BoolOperator.And, Position(b));
            case Compare c:
                return LowerCompare(c);
            case IfExp i:
                return new IfExpNode(Lower(i.Test), Lower(i.Body), Lower(i.Orelse), Position(i.Test));
            case NamedExpr n:
                return new NamedExprNode(LowerTarget(n.Target), Lower(n.Value));
            case Ast.Tuple t:
                return LowerSequence(t.Elts, isTuple: true, t);
            case Ast.List l:
                return LowerSequence(l.Elts, isTuple: false, l);
            case Ast.Set s:
                return new SetNode(LowerElements(s.Elts), Position(s));
            case Dict d:
                return new DictNode([.. d.Keys.Select(key => key is null ? null : Lower(key))], LowerAll(d.Values), Position(d));
            case SlotExpr slot:
                return new TemporaryNode(slot.Slot);
            case Starred s:
                throw new CompileError("can't use starred expression here", s.Span);
            case JoinedStr j:
                return new JoinedStrNode(LowerAll(j.Values));
            case FormattedValue f:
                return new FormattedValueNode(Lower(f.Value), f.Conversion, f.FormatSpec is null ? null : Lower(f.FormatSpec), Position(f));
            case TemplateStr t:
                return new TemplateNode(LowerAll(t.Values));
            case Interpolation i:
                return new InterpolationNode(Lower(i.Value), PyStr.Intern(i.Str), i.Conversion, i.FormatSpec is null ? null : Lower(i.FormatSpec));
            case Lambda l:
                return LowerLambda(l);
            case ListComp c:
                return LowerComprehension(CollectionKind.List, c, c.Generators, c.Elt, null);
            case SetComp c:
                return LowerComprehension(CollectionKind.Set, c, c.Generators, c.Elt, null);
            case DictComp c:
                return LowerComprehension(CollectionKind.Dict, c, c.Generators, c.Key, c.Value);
            case GeneratorExp g:
                return LowerGeneratorExpression(g, Lower(g.Generators[0].Iter));
            default:
                throw new InvalidOperationException($"cannot be lowered without steps: {expression.GetType().Name}");
        }
    }

    private ExpressionNode[] LowerAll(Expr[] expressions) => [.. expressions.Select(Lower)];

    private ExpressionNode LowerOrNone(Expr? expression) => expression is null ? new ConstantNode(Value.None) : Lower(expression);

    /// <summary>The runtime value of a constant of the tree.</summary>
    private ExpressionNode LowerUnary(UnaryOp u, ExpressionNode operand)
    {
        if (operand is ConstantNode { Value: { IsInt: true } or { IsFloat: true } } constant && u.Op == UnaryOperator.USub)
        {
            if (constant.Value.IsFloat)
                return new ConstantNode(Value.FromDouble(-constant.Value.Double));
            if (constant.Value.Bits != long.MinValue)
                return new ConstantNode(Value.FromInt64(-constant.Value.Bits));
        }
        return u.Op switch
        {
            UnaryOperator.Not => new NotNode(operand, Position(u.Operand), Position(u)),
            UnaryOperator.USub => new NegativeNode(operand, Position(u)),
            UnaryOperator.UAdd => new UnaryNode(operand, Numbers.Positive, Position(u)),
            _ => new UnaryNode(operand, Numbers.Invert, Position(u)),
        };
    }

    private ExpressionNode LowerCompare(Compare c)
    {
        if (c.Ops.Length == 1)
            return Operands.Compare(c.Ops[0], Lower(c.Left), Lower(c.Comparators[0]), Position(c));
        int slot = Temporary(2);
        ExpressionNode[] links = [.. c.Ops.Select(op => Operands.Compare(op, new TemporaryNode(slot), new TemporaryNode(slot + 1), Position(c)))];
        return new ChainedCompareNode(Lower(c.Left), LowerAll(c.Comparators), links, slot, Position(c));
    }

    private ExpressionNode LowerSequence(Expr[] elements, bool isTuple, Expr node)
    {
        if (elements.Any(static element => element is Starred))
            return new UnpackedListNode(LowerElements(elements), isTuple, Position(node));
        ExpressionNode[] nodes = LowerAll(elements);
        if (!isTuple)
            return new ListNode(nodes);
        return nodes.All(static element => element is ConstantNode)
            ? new ConstantNode(PyTuple.Of([.. nodes.Select(static element => ((ConstantNode)element).Value)]))
            : new TupleNode(nodes);
    }

    private Element[] LowerElements(Expr[] elements) =>
        [.. elements.Select(element => element is Starred starred ? new Element(Lower(starred.Value), true) : new Element(Lower(element), false))];

    private ExpressionNode LowerCall(Call c)
    {
        if (IsZeroArgumentSuper(c))
            return LowerSuper(c);
        bool unpacks = c.Args.Any(static argument => argument is Starred) || c.Keywords.Any(static keyword => keyword.Arg is null);
        if (unpacks)
            return new CallUnpackNode(Lower(c.Func), LowerArguments(c.Args, c.Keywords), Position(c));
        PyStr[]? keywordNames = c.Keywords.Length == 0 ? null : [.. c.Keywords.Select(keyword => PyStr.Intern(keyword.Arg!))];
        // What is called comes first in co_names.
        if (c.Func is not Ast.Attribute attribute)
            return FunctionCall(Lower(c.Func), LowerInOrder(c.Args, c.Keywords), keywordNames, Position(c));
        AttributeNode method = new(Lower(attribute.Value), Mangled(attribute.Attr), Position(AttributeSpan(attribute, attribute.Span)));
        return MethodCall(method, LowerInOrder(c.Args, c.Keywords), keywordNames, Position(AttributeSpan(attribute, c.Span)));
    }

    private ExpressionNode[] LowerInOrder(Expr[] arguments, Keyword[] keywords) => [.. arguments.Select(Lower), .. keywords.Select(keyword => Lower(keyword.Value))];

    // Of an attribute on a line of its own only the name is marked. See cpython Python/codegen.c update_start_location_to_match_attr.
    private static SourceSpan AttributeSpan(Ast.Attribute attribute, SourceSpan span)
    {
        SourceSpan whole = attribute.Span;
        return span.Line == whole.EndLine ? span : new SourceSpan(whole.EndLine, whole.EndColumn - attribute.Attr.Length, span.EndLine, span.EndColumn);
    }

    private ExpressionNode FunctionCall(ExpressionNode callee, ExpressionNode[] arguments, PyStr[]? keywordNames, int position) =>
        (arguments, keywordNames) switch
        {
            ([], null) => new Call0Node(callee, position),
            ([var a], null) => new Call1Node(callee, a, position),
            ([var a, var b], null) => new Call2Node(callee, a, b, position),
            ([var a, var b, var c], null) => new Call3Node(callee, a, b, c, position),
            _ => new CallManyNode(callee, arguments, keywordNames, Temporary(arguments.Length), position),
        };

    private ExpressionNode MethodCall(AttributeNode attribute, ExpressionNode[] arguments, PyStr[]? keywordNames, int position) =>
        (arguments, keywordNames) switch
        {
            ([], null) => new CallMethod0Node(attribute, position),
            ([var a], null) => new CallMethod1Node(attribute, a, position),
            ([var a, var b], null) => new CallMethod2Node(attribute, a, b, position),
            _ => new CallMethodManyNode(attribute, arguments, keywordNames, Temporary(arguments.Length + 1), position),
        };

    private CallArgument[] LowerArguments(Expr[] args, Keyword[] keywords) =>
    [
        .. args.Select(argument => argument is Starred starred
            ? new CallArgument(Lower(starred.Value), true, null, false)
            : new CallArgument(Lower(argument), false, null, false)),
        .. keywords.Select(keyword => new CallArgument(Lower(keyword.Value), keyword.Arg is null, keyword.Arg is null ? null : PyStr.Intern(keyword.Arg), true)),
    ];

    private bool IsZeroArgumentSuper(Call c) =>
        c is { Func: Name { Id: "super" }, Args: [], Keywords: [] }
        && scope.Find("super") is { Kind: SymbolKind.Global }
        && unit.FreeNames.Contains("__class__")
        && unit.Kind is ScopeKind.Function or ScopeKind.Lambda
        && unit.TakesArgument;

    private ExpressionNode LowerSuper(Call c)
    {
        Symbol self = unit.Symbols[0];
        return new SuperNode(Lower(c.Func), FreeSlotOf("__class__"), self.Slot, self.Kind == SymbolKind.Cell, Position(c));
    }
}
