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
        // A closure is in the order of the names: programs may make one by hand.
        foreach (Scope scope in table.InOrder)
            scope.FreeNames.Sort(StringComparer.Ordinal);
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
        else if (ClassSymbolOf(scope, symbol) is { IsGlobalDeclared: true })
        {
            symbol.Kind = SymbolKind.Global;
            return;
        }
        else if (ClassSymbolOf(scope, symbol) is { IsBound: true, IsNonlocalDeclared: false })
        {
            // Not a variable of a function around the class, which its body does not see either.
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
        if (!symbol.IsBound && !symbol.IsGlobalDeclared && scope.IsOnDemand)
            LookThroughClass(scope, symbol);
    }

    // The symbol of the name in the class that a scope evaluated on demand looks into.
    private static Symbol? ClassSymbolOf(Scope scope, Symbol symbol)
    {
        if (!scope.IsOnDemand || symbol.IsBound)
            return null;
        Scope outer = scope.Parent!;
        while (outer.IsOnDemand)
        {
            if (outer.Find(symbol.Name) is { IsBound: true })
                return null;
            outer = outer.Parent!;
        }
        return outer.Kind == ScopeKind.Class ? outer.Find(symbol.Name) : null;
    }

    // Annotations and type parameters in a class see its names, through a cell that holds the namespace.
    private static void LookThroughClass(Scope scope, Symbol symbol)
    {
        Scope outer = scope.Parent!;
        while (outer.IsOnDemand)
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
        bool skipClass = !scope.IsOnDemand;
        for (Scope? outer = scope.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Kind == ScopeKind.Class)
            {
                if (name is ClassName && skipClass)
                {
                    // A comprehension of the class body runs before there is a class.
                    if (ReferenceEquals(scope.Unit, outer))
                        return false;
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
            if (symbol.IsNonlocalDeclared && outer.Kind == ScopeKind.TypeParameters)
                throw new ScopeError($"nonlocal binding not allowed for type parameter '{name}'", symbol.DeclaredAt);
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
