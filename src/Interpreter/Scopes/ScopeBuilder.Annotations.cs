using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Scopes;

// Annotations and type parameters: scopes that are evaluated on demand (PEP 649, PEP 695).
internal sealed partial class ScopeBuilder
{
    // Visits the annotations of the variables of a module or class in a scope of their own; they count as used there, not in the body.
    private void BuildAnnotations(Stmt[] body, object node)
    {
        bool isModule = scope.Kind == ScopeKind.Module;
        List<VariableAnnotation> found = Annotations.OfVariables(body, isModule);
        if (found.Count == 0)
            return;
        if (futureAnnotations)
        {
            found.ForEach(annotation => CheckUnused(annotation.Statement.Annotation));
            return;
        }
        if (isModule)
            scope.Add(Annotations.ReachedName).IsBound = true;
        Scope inner = Push(ScopeKind.Annotation, "__annotate__");
        table.SetAnnotations(node, inner);
        BindFormat();
        if (found.Exists(static annotation => annotation.IsConditional))
            inner.Add(Annotations.ReachedName).IsUsed = true;
        foreach (VariableAnnotation annotation in found)
            Visit(annotation.Statement.Annotation);
        Leave();
    }

    // An annotation that becomes a text is held to the rules of scopes all the same.
    private void VisitAnnotation(Expr annotation)
    {
        if (futureAnnotations)
            CheckUnused(annotation);
        else
            Visit(annotation);
    }

    /// <summary>An annotation that is never evaluated: it must be allowed, and uses no names.</summary>
    private void CheckUnused(Expr annotation)
    {
        int known = table.InOrder.Count;
        Push(ScopeKind.Annotation, "__annotate__");
        BindFormat();
        Visit(annotation);
        Leave();
        table.InOrder.RemoveRange(known, table.InOrder.Count - known);
    }

    private void BuildFunctionAnnotations(Stmt node, Arguments args, Expr? returns)
    {
        List<(string Name, Expr Annotation)> found = Annotations.OfFunction(args, returns);
        if (found.Count == 0)
            return;
        Scope inner = Push(ScopeKind.Annotation, "__annotate__");
        table.SetAnnotations(node, inner);
        BindFormat();
        foreach ((_, Expr annotation) in found)
            VisitAnnotation(annotation is Starred starred ? starred.Value : annotation);
        Leave();
    }

    private void BindFormat()
    {
        Symbol format = scope.Add("format");
        format.IsBound = true;
        format.IsParameter = true;
    }

    private void EnterTypeParameters(object node, string name, TypeParam[] parameters)
    {
        if (parameters.Length == 0)
            return;
        HashSet<string> names = [.. parameters.Select(static parameter => Annotations.PartsOf(parameter).Name)];
        Scope inner = Push(new Scope(ScopeKind.TypeParameters, $"<generic parameters of {name}>", scope)
        {
            PrivateTypeParameters = node is ClassDef ? (name, names) : scope.PrivateTypeParameters,
        });
        table.SetTypeParameters(node, inner);
        foreach (string hidden in Annotations.HiddenTypeParameterNames)
        {
            Symbol symbol = inner.Add(hidden);
            symbol.IsBound = true;
            symbol.IsParameter = hidden is Annotations.DefaultsName or Annotations.KeywordDefaultsName;
        }
        bool mustHaveDefault = false;
        foreach (TypeParam parameter in parameters)
        {
            (string parameterName, Expr? bound, Expr? defaultValue) = Annotations.PartsOf(parameter);
            if (mustHaveDefault && defaultValue is null)
                throw new CompileError($"non-default type parameter '{parameterName}' follows default type parameter", parameter.Span);
            mustHaveDefault |= defaultValue is not null;
            if (inner.Find(inner.Mangle(parameterName)) is { IsBound: true })
                throw new ScopeError($"duplicate type parameter '{parameterName}'", parameter.Span);
            Bind(parameterName, parameter.Span);
            string kind = parameter.GetType().Name;
            VisitLazily(bound, parameterName, bound is Tuple ? $"a {kind} constraint" : $"a {kind} bound");
            VisitLazily(defaultValue, parameterName, $"a {kind} default");
        }
    }

    private void VisitLazily(Expr? expression, string name, string place)
    {
        if (expression is null)
            return;
        table.SetAnnotations(expression, Push(new Scope(ScopeKind.Annotation, name, scope) { Place = place }));
        BindFormat();
        Visit(expression is Starred starred ? starred.Value : expression);
        Leave();
    }
}
