namespace PyLite.Interpreter.Scopes;

/// <summary>Decides for each name of each scope where it lives. See cpython Python/symtable.c analyze_name.</summary>
internal static class Resolver
{
    /// <summary>The hidden cell of a class that holds its namespace.</summary>
    public const string ClassDictName = "__classdict__";

    /// <summary>The hidden cell of a class that its methods know as <c>__class__</c>; the body may use that name for something else.</summary>
    public const string ClassCellName = ".class";

    /// <summary>The name under which methods find their class.</summary>
    public const string ClassName = "__class__";

    /// <summary>Resolves all scopes; outer ones must come first in the table.</summary>
    public static void Resolve(ScopeTable table)
    {
        foreach (Scope scope in table.InOrder)
        {
            foreach (Symbol symbol in scope.Symbols.ToArray())
                ResolveSymbol(scope, symbol);
        }
    }

    private static void ResolveSymbol(Scope scope, Symbol symbol)
    {
        if (symbol.Name == Annotations.ReachedName && scope is { Kind: ScopeKind.Annotation, Parent: { Kind: ScopeKind.Class } annotated })
        {
            annotated.Add(symbol.Name).Kind = SymbolKind.Cell;
            Pass(scope, annotated, symbol);
            return;
        }
        if (symbol.IsGlobalDeclared || symbol.IsGlobalElsewhere)
        {
            symbol.Kind = SymbolKind.Global;
        }
        else if (symbol.IsNonlocalDeclared)
        {
            if (!TryCapture(scope, symbol))
                throw new ScopeError($"no binding for nonlocal '{symbol.Name}' found", symbol.DeclaredAt);
        }
        else if (symbol.IsBound)
        {
            // A function inside may have made it a cell already.
            if (symbol.Kind != SymbolKind.Cell)
                symbol.Kind = scope.HasSlots ? SymbolKind.Local : SymbolKind.Name;
        }
        else if (!TryCapture(scope, symbol))
        {
            symbol.Kind = scope.HasSlots ? SymbolKind.Global : SymbolKind.Name;
        }
        if (!symbol.IsBound && !symbol.IsGlobalDeclared && scope.Kind is ScopeKind.TypeParameters or ScopeKind.Annotation)
            LookThroughClass(scope, symbol);
    }

    // Annotations and type parameters in a class see its names, through a cell that holds the namespace.
    private static void LookThroughClass(Scope scope, Symbol symbol)
    {
        Scope outer = scope.Parent!;
        while (outer.Kind is ScopeKind.TypeParameters or ScopeKind.Annotation)
            outer = outer.Parent!;
        if (outer.Kind != ScopeKind.Class || symbol.Kind is SymbolKind.Local or SymbolKind.Cell)
            return;
        symbol.IsClassNameFirst = true;
        outer.Add(ClassDictName).Kind = SymbolKind.Cell;
        PassName(scope, outer, ClassDictName);
    }

    // Looks for a function around the scope that binds the name, and passes it inwards through the closures.
    private static bool TryCapture(Scope scope, Symbol symbol)
    {
        string name = symbol.Name;
        bool skipClass = scope.Kind is not (ScopeKind.TypeParameters or ScopeKind.Annotation);
        for (Scope? outer = scope.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Kind == ScopeKind.Class)
            {
                if (name is ClassName && skipClass)
                {
                    outer.Add(ClassCellName).Kind = SymbolKind.Cell;
                    Pass(scope, outer, symbol);
                    return true;
                }
                continue;
            }
            if (outer.Kind == ScopeKind.Module)
                return false;
            Symbol? found = outer.Find(name);
            if (found is null)
                continue;
            if (found.IsGlobalDeclared)
                return false;
            if (!found.IsBound && !found.IsNonlocalDeclared)
                continue;
            if (found.IsNonlocalDeclared)
                continue;
            if (ReferenceEquals(outer.Unit, scope.Unit))
            {
                symbol.Kind = SymbolKind.Local;
                symbol.SharedWith = found;
                return true;
            }
            found.Kind = SymbolKind.Cell;
            Pass(scope, outer, symbol);
            return true;
        }
        return false;
    }

    private static void Pass(Scope scope, Scope owner, Symbol symbol)
    {
        symbol.Kind = SymbolKind.Free;
        PassName(scope, owner, symbol.Name);
    }

    // Every unit between takes the cell over from the one around it.
    private static void PassName(Scope scope, Scope owner, string name)
    {
        for (Scope unit = scope.Unit; !ReferenceEquals(unit, owner.Unit); unit = unit.Parent!.Unit)
        {
            if (!unit.FreeNames.Contains(name))
                unit.FreeNames.Add(name);
        }
    }
}
