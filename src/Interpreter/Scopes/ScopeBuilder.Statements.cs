using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Scopes;

internal sealed partial class ScopeBuilder
{
    private void VisitBody(Stmt[] body)
    {
        foreach (Stmt statement in body)
            Visit(statement);
    }

    private void Visit(Stmt statement)
    {
        GuardStack(statement.Span);
        switch (statement)
        {
            case FunctionDef f:
                VisitFunction(f, f.Name, f.Args, f.Body, f.DecoratorList, f.Returns, f.TypeParams, isAsync: false);
                break;
            case AsyncFunctionDef f:
                VisitFunction(f, f.Name, f.Args, f.Body, f.DecoratorList, f.Returns, f.TypeParams, isAsync: true);
                break;
            case ClassDef c:
                VisitClass(c);
                break;
            case Return r:
                VisitReturn(r);
                break;
            case Delete d:
                VisitAll(d.Targets);
                break;
            case Assign a:
                Visit(a.Value);
                VisitAll(a.Targets);
                break;
            case TypeAlias a:
                VisitTypeAlias(a);
                break;
            case AugAssign a:
                Visit(a.Value);
                Visit(a.Target);
                if (a.Target is Name augmented)
                    Use(augmented.Id);
                break;
            case AnnAssign a:
                VisitAnnAssign(a);
                break;
            case For f:
                VisitLoop(f.Iter, f.Target, f.Body, f.Orelse);
                break;
            case AsyncFor f:
                NoteAwait("'async for' outside async function", f.Span);
                VisitLoop(f.Iter, f.Target, f.Body, f.Orelse);
                break;
            case While w:
                Visit(w.Test);
                VisitBody(w.Body);
                VisitBody(w.Orelse);
                break;
            case If i:
                Visit(i.Test);
                VisitBody(i.Body);
                VisitBody(i.Orelse);
                break;
            case With w:
                VisitWith(w.Items, w.Body);
                break;
            case AsyncWith w:
                NoteAwait("'async with' outside async function", w.Span);
                VisitWith(w.Items, w.Body);
                break;
            case Match m:
                VisitMatch(m);
                break;
            case Raise r:
                VisitOptional(r.Exc);
                VisitOptional(r.Cause);
                break;
            case Try t:
                VisitTry(t.Body, t.Handlers, t.Orelse, t.Finalbody);
                break;
            case TryStar t:
                VisitTry(t.Body, t.Handlers, t.Orelse, t.Finalbody);
                break;
            case Assert a:
                WarnOfAssert(a);
                Visit(a.Test);
                VisitOptional(a.Msg);
                break;
            case Import i:
                foreach (Alias alias in i.Names)
                    Import(alias.Asname ?? alias.Name.Split('.')[0], alias.Span);
                break;
            case ImportFrom i:
                VisitImportFrom(i);
                break;
            case Global g:
                foreach (string name in g.Names)
                    Declare(name, g.Span, isGlobal: true);
                break;
            case Nonlocal n:
                foreach (string name in n.Names)
                    Declare(name, n.Span, isGlobal: false);
                break;
            case ExprStmt e:
                Visit(e.Value);
                break;
        }
    }

    private void VisitFunction(
        Stmt node, string name, Arguments args, Stmt[] body, Expr[] decorators, Expr? returns, TypeParam[] typeParams, bool isAsync)
    {
        Bind(name, node.Span);
        VisitAll(decorators);
        VisitDefaults(args);
        EnterTypeParameters(node, name, typeParams);
        BuildFunctionAnnotations(node, args, returns);
        Scope inner = Enter(ScopeKind.Function, name, node);
        inner.IsAsync = isAsync;
        BindParameters(args);
        VisitBody(body);
        Leave();
        if (typeParams.Length > 0)
            Leave();
    }

    private void VisitClass(ClassDef c)
    {
        Bind(c.Name, c.Span);
        VisitAll(c.DecoratorList);
        EnterTypeParameters(c, c.Name, c.TypeParams);
        VisitAll(c.Bases);
        VisitKeywords(c.Keywords);
        Enter(ScopeKind.Class, c.Name, c);
        if (c.TypeParams.Length > 0)
            scope.Add(Annotations.TypeParametersName).IsUsed = true;
        VisitBody(c.Body);
        BuildAnnotations(c.Body, c);
        Leave();
        if (c.TypeParams.Length > 0)
            Leave();
    }

    private void VisitReturn(Return r)
    {
        if (r.Value is null)
            return;
        Visit(r.Value);
        scope.ValueReturn ??= r;
        RefuseReturnInAsyncGenerator();
    }

    private void RefuseReturnInAsyncGenerator()
    {
        if (scope.IsAsync && scope.HasYield && scope.ValueReturn is { } found)
            throw new CompileError("'return' with value in async generator", found.Span);
    }

    private void VisitTypeAlias(TypeAlias a)
    {
        Visit(a.Name);
        string name = ((Name)a.Name).Id;
        EnterTypeParameters(a, name, a.TypeParams);
        Scope inner = Push(new Scope(ScopeKind.Annotation, name, scope) { Place = "a type alias" });
        table.SetAnnotations(a, inner);
        BindFormat();
        Visit(a.Value);
        Leave();
        if (a.TypeParams.Length > 0)
            Leave();
    }

    private void VisitAnnAssign(AnnAssign a)
    {
        // Those of the variables of modules and classes are visited together.
        if (!(a is { Simple: true, Target: Name } && scope.Kind is ScopeKind.Module or ScopeKind.Class))
            CheckUnused(a.Annotation);
        VisitOptional(a.Value);
        if (a.Target is Name name)
        {
            Symbol symbol = scope.Add(scope.Mangle(name.Id));
            // The names of a module are global in any case.
            if (scope.Kind != ScopeKind.Module && (symbol.IsGlobalDeclared || symbol.IsNonlocalDeclared))
                throw new ScopeError($"annotated name '{name.Id}' can't be {(symbol.IsGlobalDeclared ? "global" : "nonlocal")}", a.Span);
            symbol.IsAnnotated = true;
            if (a.Value is not null || a.Simple)
                Bind(name.Id, name.Span);
        }
        else
        {
            Visit(a.Target);
        }
    }

    private void VisitLoop(Expr iter, Expr target, Stmt[] body, Stmt[] orelse)
    {
        Visit(iter);
        Visit(target);
        VisitBody(body);
        VisitBody(orelse);
    }

    private void VisitWith(WithItem[] items, Stmt[] body)
    {
        foreach (WithItem item in items)
        {
            Visit(item.ContextExpr);
            VisitOptional(item.OptionalVars);
        }
        VisitBody(body);
    }

    private void VisitTry(Stmt[] body, ExceptHandler[] handlers, Stmt[] orelse, Stmt[] finalbody)
    {
        VisitBody(body);
        foreach (ExceptHandler handler in handlers)
        {
            VisitOptional(handler.Type);
            if (handler.Name is not null)
                Bind(handler.Name, handler.Span);
            VisitBody(handler.Body);
        }
        VisitBody(orelse);
        VisitBody(finalbody);
    }

    private void VisitImportFrom(ImportFrom i)
    {
        foreach (Alias alias in i.Names)
        {
            if (alias.Name != "*")
                Import(alias.Asname ?? alias.Name, alias.Span);
            else if (scope.Kind != ScopeKind.Module)
                throw new ScopeError("import * only allowed at module level", alias.Span);
        }
    }

    private void Import(string name, SourceSpan span)
    {
        bool isFirst = scope.Find(scope.Mangle(name)) is not { IsBound: true, IsOnlyImported: false };
        Bind(name, span).IsOnlyImported = isFirst;
    }

    private void Declare(string name, SourceSpan span, bool isGlobal)
    {
        string kind = isGlobal ? "global" : "nonlocal";
        if (!isGlobal && scope.Kind == ScopeKind.Module)
            throw new ScopeError("nonlocal declaration not allowed at module level", span);
        Symbol symbol = scope.Add(scope.Mangle(name));
        if (symbol.IsParameter)
            throw new ScopeError($"name '{name}' is parameter and {kind}", span);
        if (isGlobal ? symbol.IsNonlocalDeclared : symbol.IsGlobalDeclared)
            throw new ScopeError($"name '{name}' is nonlocal and global", symbol.DeclaredAt);
        if (symbol.IsAnnotated)
            throw new ScopeError($"annotated name '{name}' can't be {kind}", span);
        if (symbol.IsBound && !symbol.IsOnlyImported)
            throw new ScopeError($"name '{name}' is assigned to before {kind} declaration", span);
        if (symbol.IsUsed)
            throw new ScopeError($"name '{name}' is used prior to {kind} declaration", span);
        symbol.IsGlobalDeclared |= isGlobal;
        symbol.IsNonlocalDeclared |= !isGlobal;
        if (isGlobal)
            table.Module.Add(symbol.Name).IsGlobalElsewhere = true;
        symbol.DeclaredAt = span;
    }

    private void VisitMatch(Match m)
    {
        Visit(m.Subject);
        foreach (MatchCase matchCase in m.Cases)
        {
            VisitPattern(matchCase.Pattern);
            VisitOptional(matchCase.Guard);
            VisitBody(matchCase.Body);
        }
    }

    private void VisitPattern(Pattern pattern)
    {
        GuardStack(pattern.Span);
        switch (pattern)
        {
            case MatchValue v:
                Visit(v.Value);
                break;
            case MatchSequence s:
                VisitPatterns(s.Patterns);
                break;
            case MatchMapping m:
                VisitAll(m.Keys);
                VisitPatterns(m.Patterns);
                BindOptional(m.Rest, m.Span);
                break;
            case MatchClass c:
                for (int i = 0; i < c.KwdAttrs.Length; i++)
                    RefuseDebug(c.KwdAttrs[i], c.KwdPatterns[i].Span);
                Visit(c.Cls);
                VisitPatterns(c.Patterns);
                VisitPatterns(c.KwdPatterns);
                break;
            case MatchStar s:
                BindOptional(s.Name, s.Span);
                break;
            case MatchAs a:
                if (a.Pattern is not null)
                    VisitPattern(a.Pattern);
                BindOptional(a.Name, a.Span);
                break;
            case MatchOr o:
                VisitPatterns(o.Patterns);
                break;
        }
    }

    private void VisitPatterns(Pattern[] patterns)
    {
        foreach (Pattern pattern in patterns)
            VisitPattern(pattern);
    }

    private void BindOptional(string? name, SourceSpan span)
    {
        if (name is not null)
            Bind(name, span);
    }
}
