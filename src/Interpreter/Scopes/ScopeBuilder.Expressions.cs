using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Scopes;

internal sealed partial class ScopeBuilder
{
    private void VisitAll(Expr[] expressions)
    {
        foreach (Expr expression in expressions)
            Visit(expression);
    }

    private void VisitOptional(Expr? expression)
    {
        if (expression is not null)
            Visit(expression);
    }

    private void Visit(Expr expression)
    {
        GuardStack(expression.Span);
        switch (expression)
        {
            case Name { Ctx: ExprContext.Load } n:
                Use(n.Id);
                break;
            case Name n:
                Bind(n.Id, n.Span, n.Ctx);
                break;
            case Ast.Attribute a:
                if (a.Ctx != ExprContext.Load)
                    RefuseDebug(a.Attr, a.Span, a.Ctx);
                Visit(a.Value);
                break;
            case Subscript s:
                if (s.Ctx == ExprContext.Load)
                    WarnOfSubscript(s);
                Visit(s.Value);
                Visit(s.Slice);
                break;
            case Call c:
                WarnOfCall(c);
                Visit(c.Func);
                VisitAll(c.Args);
                VisitKeywords(c.Keywords);
                break;
            case BinOp b:
                Visit(b.Left);
                Visit(b.Right);
                break;
            case UnaryOp u:
                Visit(u.Operand);
                break;
            case BoolOp b:
                VisitAll(b.Values);
                break;
            case Compare c:
                WarnOfIdentity(c);
                Visit(c.Left);
                VisitAll(c.Comparators);
                break;
            case IfExp i:
                Visit(i.Test);
                Visit(i.Body);
                Visit(i.Orelse);
                break;
            case NamedExpr n:
                VisitNamedExpr(n);
                break;
            case Lambda l:
                VisitLambda(l);
                break;
            case Ast.List l:
                VisitAll(l.Elts);
                break;
            case Ast.Tuple t:
                VisitAll(t.Elts);
                break;
            case Ast.Set s:
                VisitAll(s.Elts);
                break;
            case Dict d:
                foreach (Expr? key in d.Keys)
                    VisitOptional(key);
                VisitAll(d.Values);
                break;
            case Starred s:
                Visit(s.Value);
                break;
            case Slice s:
                VisitOptional(s.Lower);
                VisitOptional(s.Upper);
                VisitOptional(s.Step);
                break;
            case JoinedStr j:
                VisitAll(j.Values);
                break;
            case TemplateStr t:
                VisitAll(t.Values);
                break;
            case FormattedValue f:
                Visit(f.Value);
                VisitOptional(f.FormatSpec);
                break;
            case Interpolation i:
                Visit(i.Value);
                VisitOptional(i.FormatSpec);
                break;
            case ListComp c:
                VisitComprehension(c, ScopeKind.Comprehension, "<listcomp>", c.Generators, c.Elt, null);
                break;
            case SetComp c:
                VisitComprehension(c, ScopeKind.Comprehension, "<setcomp>", c.Generators, c.Elt, null);
                break;
            case DictComp c:
                VisitComprehension(c, ScopeKind.Comprehension, "<dictcomp>", c.Generators, c.Key, c.Value);
                break;
            case GeneratorExp c:
                VisitComprehension(c, ScopeKind.GeneratorExpression, "<genexpr>", c.Generators, c.Elt, null);
                break;
            case Await a:
                NoteAwait("'await' outside async function", a.Span);
                Visit(a.Value);
                break;
            case Yield y:
                NoteYield("'yield'", y.Span);
                VisitOptional(y.Value);
                RefuseReturnInAsyncGenerator();
                break;
            case YieldFrom y:
                NoteYield("'yield from'", y.Span);
                if (scope.IsAsync)
                    throw new CompileError("'yield from' inside async function", y.Span);
                Visit(y.Value);
                break;
        }
    }

    private void VisitKeywords(Keyword[] keywords)
    {
        for (int i = 0; i < keywords.Length; i++)
        {
            Keyword keyword = keywords[i];
            if (keyword.Arg is not null && Array.Exists(keywords[..i], earlier => earlier.Arg == keyword.Arg))
                throw new CompileError($"keyword argument repeated: {keyword.Arg}", keyword.Span);
            if (keyword.Arg is not null)
                RefuseDebug(keyword.Arg, keyword.Span);
            Visit(keyword.Value);
        }
    }

    private void NoteYield(string what, SourceSpan span)
    {
        switch (scope.Kind)
        {
            case ScopeKind.Function or ScopeKind.Lambda:
                scope.HasYield = true;
                return;
            case ScopeKind.Comprehension or ScopeKind.GeneratorExpression:
                string place = scope.Name switch
                {
                    "<listcomp>" => "list comprehension",
                    "<setcomp>" => "set comprehension",
                    "<dictcomp>" => "dict comprehension",
                    _ => "generator expression",
                };
                throw new ScopeError($"'yield' inside {place}", span);
            case ScopeKind.Annotation or ScopeKind.TypeParameters:
                throw new ScopeError($"yield expression cannot be used within {scope.Place}", span);
            default:
                throw new CompileError($"{what} outside function", span);
        }
    }

    private void NoteAwait(string message, SourceSpan span)
    {
        Scope unit = scope.Unit;
        if (ReferenceEquals(scope, unit) && unit.IsOnDemand)
            throw new ScopeError($"await expression cannot be used within {unit.Place}", span);
        unit.HasAwait = true;
        for (Scope inner = scope; inner != unit; inner = inner.Parent!)
            inner.HasAwait = true;
        // Of a comprehension that awaits it is said at its end.
        if (MayAwait(unit) || scope.Kind == ScopeKind.Comprehension)
            return;
        bool inFunction = unit.Kind is ScopeKind.Function or ScopeKind.Lambda;
        throw new ScopeError(inFunction || message != "'await' outside async function" ? message : "'await' outside function", span);
    }

    private bool MayAwait(Scope unit) =>
        unit.IsAsync || unit.Kind == ScopeKind.GeneratorExpression || (unit.Kind == ScopeKind.Module && allowTopLevelAwait);

    private void VisitNamedExpr(NamedExpr n)
    {
        if (scope.IsOnDemand)
            throw new ScopeError($"named expression cannot be used within {scope.Place}", n.Span);
        if (iterableDepth > 0)
            throw new ScopeError("assignment expression cannot be used in a comprehension iterable expression", n.Span);
        Visit(n.Value);
        Name target = (Name)n.Target;
        Scope current = scope;
        // Out of the comprehension, and of the annotation that it may stand in.
        while (scope.Kind is ScopeKind.Comprehension or ScopeKind.GeneratorExpression || scope.IsOfAnnotations)
        {
            if (scope.Find(scope.Mangle(target.Id)) is { IsIterationVariable: true })
                throw new ScopeError($"assignment expression cannot rebind comprehension iteration variable '{target.Id}'", target.Span);
            scope = scope.Parent!;
        }
        if (!ReferenceEquals(scope, current) && (scope.Kind == ScopeKind.Class || scope.IsOnDemand))
            throw new ScopeError($"assignment expression within a comprehension cannot be used {PlaceOf(scope)}", target.Span);
        Symbol outer = Bind(target.Id, target.Span);
        Scope owner = scope;
        scope = current;
        if (ReferenceEquals(owner, current))
            return;
        // In the comprehension the name is the one of the scope around it.
        Symbol inner = scope.Add(scope.Mangle(target.Id));
        inner.IsUsed = true;
        inner.IsGlobalDeclared = owner.Kind == ScopeKind.Module || outer.IsGlobalDeclared;
        inner.IsNonlocalDeclared = !inner.IsGlobalDeclared;
        inner.DeclaredAt = target.Span;
        for (Scope between = scope.Parent!; !ReferenceEquals(between, owner); between = between.Parent!)
            between.Add(target.Id).IsGlobalDeclared |= inner.IsGlobalDeclared;
    }

    private static string PlaceOf(Scope scope) => scope.Kind switch
    {
        ScopeKind.Class => "in a class body",
        ScopeKind.TypeParameters => $"within {scope.Place}",
        _ => $"in {scope.Place}",
    };

    private void VisitLambda(Lambda l)
    {
        VisitDefaults(l.Args);
        Enter(ScopeKind.Lambda, "<lambda>", l);
        BindParameters(l.Args);
        Visit(l.Body);
        Leave();
    }

    private void VisitComprehension(Expr node, ScopeKind kind, string name, Comprehension[] generators, Expr element, Expr? value)
    {
        // The first iterable is evaluated outside.
        VisitIterable(generators[0].Iter);
        Scope inner = Enter(kind, name, node);
        bool isAsync = false;
        for (int i = 0; i < generators.Length; i++)
        {
            Comprehension generator = generators[i];
            isAsync |= generator.IsAsync;
            if (generator.IsAsync)
                NoteAwait("asynchronous comprehension outside of an asynchronous function", node.Span);
            VisitIterationTarget(generator.Target);
            if (i > 0)
                VisitIterable(generator.Iter);
            VisitAll(generator.Ifs);
        }
        Visit(element);
        VisitOptional(value);
        inner.HasYield = kind == ScopeKind.GeneratorExpression;
        inner.IsAsync = kind == ScopeKind.GeneratorExpression && (isAsync || inner.HasAwait);
        Leave();
        if (kind == ScopeKind.Comprehension && inner.HasAwait && scope.Kind != ScopeKind.Comprehension && !MayAwait(scope))
            throw new ScopeError("asynchronous comprehension outside of an asynchronous function", node.Span);
    }

    private void VisitIterable(Expr iterable)
    {
        iterableDepth++;
        Visit(iterable);
        iterableDepth--;
    }

    private void VisitIterationTarget(Expr target)
    {
        Visit(target);
        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.IsBound && (symbol.IsGlobalDeclared || symbol.IsNonlocalDeclared))
                throw new ScopeError($"comprehension inner loop cannot rebind assignment expression target '{symbol.Name}'", SpanOfName(target, symbol.Name));
            symbol.IsIterationVariable |= symbol.IsBound;
        }
    }

    private static SourceSpan SpanOfName(Expr target, string name)
    {
        Expr[] parts = target switch
        {
            Ast.Tuple t => t.Elts,
            Ast.List l => l.Elts,
            Starred s => [s.Value],
            _ => [],
        };
        foreach (Expr part in parts)
        {
            if (SpanOfName(part, name) is { Line: > 0 } span)
                return span;
        }
        return target is Name n && n.Id == name ? n.Span : default;
    }

    private void VisitDefaults(Arguments args)
    {
        VisitAll(args.Defaults);
        foreach (Expr? expression in args.KwDefaults)
            VisitOptional(expression);
    }

    private void BindParameters(Arguments args)
    {
        scope.TakesArgument = args.Posonlyargs.Length + args.Args.Length > 0;
        foreach (Arg arg in args.Posonlyargs)
            BindParameter(arg);
        foreach (Arg arg in args.Args)
            BindParameter(arg);
        foreach (Arg arg in args.Kwonlyargs)
            BindParameter(arg);
        if (args.Vararg is not null)
            BindParameter(args.Vararg);
        if (args.Kwarg is not null)
            BindParameter(args.Kwarg);
    }

    private void BindParameter(Arg arg)
    {
        if (scope.Find(scope.Mangle(arg.Name)) is not null)
            throw new ScopeError($"duplicate argument '{arg.Name}' in function definition", arg.Span);
        Bind(arg.Name, arg.Span).IsParameter = true;
    }
}
