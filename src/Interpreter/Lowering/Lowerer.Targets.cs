using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;

namespace PyLite.Interpreter.Lowering;

// Targets of assignment, for loops, with, del.
internal sealed partial class Lowerer
{
    private TargetNode LowerTarget(Expr target)
    {
        GuardStack(target);
        return target switch
        {
            Name n => NameTargetOf(n.Id, n.Span),
            Ast.Attribute a => new AttributeTarget(Lower(a.Value), Mangled(a.Attr), Position(a)),
            Subscript s => new SubscriptTarget(Lower(s.Value), Lower(s.Slice), Position(s)),
            Ast.Tuple t => LowerUnpacking(t.Elts, t),
            Ast.List l => LowerUnpacking(l.Elts, l),
            Starred s => LowerTarget(s.Value),
            _ => throw new InvalidOperationException($"not a target: {target.GetType().Name}"),
        };
    }

    private UnpackTarget LowerUnpacking(Expr[] elements, Expr node)
    {
        int slot = Temporary(Math.Max(elements.Length, 1));
        return new UnpackTarget([.. elements.Select(LowerTarget)], Array.FindIndex(elements, static e => e is Starred), slot, Position(node));
    }
}
