using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Lowering;

// Comprehensions run in the frame around them: loops over slots of their own (PEP 709).
internal sealed partial class Lowerer
{
    private ComprehensionNode LowerComprehension(CollectionKind collection, Expr node, Comprehension[] generators, Expr element, Expr? value)
    {
        int resultSlot = Temporary();
        ExpressionNode firstIterable = Lower(generators[0].Iter);
        Scope outer = scope;
        int firstPosition = positions.Count;
        ScopeEntry entry = EnterComprehension(node);
        StatementNode loop = LowerComprehensionLoop(
            generators, 0, firstIterable, () => new CollectNode(collection, resultSlot, Lower(element), value is null ? null : Lower(value), Position(element)));
        LeaveComprehension(outer, firstPosition);
        return new ComprehensionNode(collection, resultSlot, entry, loop);
    }

    // Gives the variables of a comprehension slots in this frame and makes its scope the current one.
    private ScopeEntry EnterComprehension(Expr node)
    {
        scope = context.Scopes[node];
        List<int> slots = [];
        List<int> cellSlots = [];
        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.SharedWith is not null || symbol.Kind is not (SymbolKind.Local or SymbolKind.Cell))
                continue;
            symbol.Slot = Temporary();
            (symbol.Kind == SymbolKind.Cell ? cellSlots : slots).Add(symbol.Slot);
        }
        return new ScopeEntry([.. slots], [.. cellSlots]);
    }

    // Notes which variables exist at the positions made since, and goes back to the scope around the comprehension.
    private void LeaveComprehension(Scope outer, int firstPosition)
    {
        Symbol[] variables = [.. scope.Symbols.Where(static symbol => symbol.SharedWith is null && symbol.Kind is SymbolKind.Local or SymbolKind.Cell)];
        comprehensions.Add(new InlinedScope(
            firstPosition, positions.Count, Array.ConvertAll(variables, symbol => PyStr.Intern(symbol.Name)), Array.ConvertAll(variables, static symbol => symbol.Slot)));
        scope = outer;
    }

    private StatementNode LowerComprehensionLoop(Comprehension[] generators, int index, ExpressionNode iterable, Func<StatementNode> innermost)
    {
        Comprehension generator = generators[index];
        TargetNode target = LowerTarget(generator.Target);
        ExpressionNode[] conditions = LowerAll(generator.Ifs);
        StatementNode body = index + 1 < generators.Length
            ? LowerComprehensionLoop(generators, index + 1, Lower(generators[index + 1].Iter), innermost)
            : innermost();
        for (int i = conditions.Length - 1; i >= 0; i--)
            body = new IfNode(conditions[i], body, null, Position(generator.Ifs[i]));
        return new ForNode(target, iterable, body, null, Position(generator.Iter));
    }
}
