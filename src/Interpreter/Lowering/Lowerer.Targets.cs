using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;

namespace PyLite.Interpreter.Lowering;

// Targets of assignment, for loops, with, del.
internal sealed partial class Lowerer
{
    // CPython counts them in a byte.
    private const int MaximumBeforeStar = 256;

    private TargetNode LowerTarget(Expr target)
    {
        GuardStack(target);
        return target switch
        {
            Name n => NameTargetOf(n.Id, n.Span),
            Ast.Attribute a => new AttributeTarget(Lower(a.Value), Mangled(a.Attr), Position(a)),
            Subscript s => Operands.SubscriptTarget(Lower(s.Value), Lower(s.Slice), Position(s)),
            Ast.Tuple t => LowerUnpacking(t.Elts, t),
            Ast.List l => LowerUnpacking(l.Elts, l),
            Starred s => throw new CompileError("starred assignment target must be in a list or tuple", s.Span),
            _ => throw new InvalidOperationException($"not a target: {target.GetType().Name}"),
        };
    }

    private UnpackTarget LowerUnpacking(Expr[] elements, Expr node)
    {
        int slot = Temporary(Math.Max(elements.Length, 1));
        if (elements.Count(static element => element is Starred) > 1)
            throw new CompileError("multiple starred expressions in assignment", node.Span);
        int star = Array.FindIndex(elements, static e => e is Starred);
        if (star >= MaximumBeforeStar)
            throw new CompileError("too many expressions in star-unpacking assignment", node.Span);
        return new UnpackTarget([.. elements.Select(element => LowerTarget(element is Starred s ? s.Value : element))], star, slot, Position(node));
    }
}
