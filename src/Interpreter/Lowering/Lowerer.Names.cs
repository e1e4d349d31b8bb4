using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Lowering;

// Names: where each lives, and the nodes that read, assign and delete it.
internal sealed partial class Lowerer
{
    private ExpressionNode LowerName(string id, SourceSpan span)
    {
        if (id == "__debug__")
            return new ConstantNode(Value.FromBool(context.IsDebug));
        string mangled = scope.Mangle(id);
        Symbol symbol = scope.Find(mangled) ?? throw new InvalidOperationException($"no symbol for {mangled}");
        PyStr name = NameOf(symbol, mangled);
        if (symbol.IsClassNameFirst)
            return new NameNode(name, ReadResolved(symbol, name, span), FreeSlotOf(Resolver.ClassDictName), Position(span));
        return ReadResolved(symbol, name, span);
    }

    // What lives in a slot or a cell is none of co_names.
    private PyStr NameOf(Symbol symbol, string mangled) => (symbol.SharedWith ?? symbol).Kind is SymbolKind.Local or SymbolKind.Cell or SymbolKind.Free
        ? PyStr.Intern(mangled)
        : NameOf(mangled);

    private ExpressionNode ReadResolved(Symbol symbol, PyStr name, SourceSpan span)
    {
        Symbol owner = symbol.SharedWith ?? symbol;
        switch (owner.Kind)
        {
            case SymbolKind.Local:
                return new LocalNode(owner.Slot, name, Position(span));
            case SymbolKind.Cell:
                return new CellNode(owner.Slot, name, isFree: false, Position(span));
            case SymbolKind.Free:
                CellNode cell = new(FreeSlotOf(owner.Name), name, isFree: true, Position(span));
                // A class body that only reads a name of a function around it looks at its own namespace first.
                return scope.Kind == ScopeKind.Class && !symbol.IsNonlocalDeclared
                    ? new NameNode(name, cell, CodeObject.NamespaceSlot, Position(span))
                    : cell;
            case SymbolKind.Name:
                return new NameNode(name, new GlobalNode(name, Position(span)), CodeObject.NamespaceSlot, Position(span));
            default:
                return new GlobalNode(name, Position(span));
        }
    }

    private TargetNode NameTargetOf(string id, SourceSpan span)
    {
        string mangled = scope.Mangle(id);
        Symbol symbol = scope.Find(mangled) ?? throw new InvalidOperationException($"no symbol for {mangled}");
        PyStr name = NameOf(symbol, mangled);
        Symbol owner = symbol.SharedWith ?? symbol;
        return owner.Kind switch
        {
            SymbolKind.Local => new LocalTarget(owner.Slot, new LocalNode(owner.Slot, name, Position(span))),
            SymbolKind.Cell => new CellTarget(owner.Slot, new CellNode(owner.Slot, name, isFree: false, Position(span))),
            SymbolKind.Free => new CellTarget(FreeSlotOf(owner.Name), new CellNode(FreeSlotOf(owner.Name), name, isFree: true, Position(span))),
            SymbolKind.Name => new NameTarget(name, Position(span)),
            _ => new GlobalTarget(name, Position(span)),
        };
    }

    private int FreeSlotOf(string name)
    {
        int index = unit.FreeNames.IndexOf(name);
        return index >= 0 ? freeSlot + index : throw new InvalidOperationException($"no free variable {name}");
    }

    // The slots, here, of the cells that a function made here takes along.
    private int[] ClosureSlots(Scope function)
    {
        int[] slots = new int[function.FreeNames.Count];
        for (int i = 0; i < slots.Length; i++)
            slots[i] = CellSlotOf(function.FreeNames[i]);
        return slots;
    }

    private int CellSlotOf(string name)
    {
        for (Scope current = scope; ; current = current.Parent!)
        {
            if (current.Kind == ScopeKind.Class && name == Resolver.ClassName && current.Find(Resolver.ClassCellName) is { } classCell)
                return classCell.Slot;
            if (current.Find(name) is { Kind: SymbolKind.Cell } symbol)
                return symbol.Slot;
            if (ReferenceEquals(current, unit))
                return FreeSlotOf(name);
        }
    }
}
