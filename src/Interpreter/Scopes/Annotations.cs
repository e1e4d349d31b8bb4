using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Scopes;

/// <summary>The annotation of a variable; only those with a mark (0 or more) depend on whether their statement has run.</summary>
internal readonly record struct VariableAnnotation(AnnAssign Statement, int Mark)
{
    public string Name => ((Name)Statement.Target).Id;

    public bool IsConditional => Mark >= 0;
}

/// <summary>Which annotations a block has, read off the tree.</summary>
internal static class Annotations
{
    /// <summary>The variable of a module or class that holds the marks of the annotations that were reached.</summary>
    public const string ReachedName = "__conditional_annotations__";

    /// <summary>The hidden variables of a scope of type parameters: what the definition inside is given and makes.</summary>
    public const string DefaultsName = ".defaults";
    public const string KeywordDefaultsName = ".kwdefaults";
    public const string TypeParametersName = ".type_params";
    public const string GenericBaseName = ".generic_base";

    public static readonly string[] HiddenTypeParameterNames = [DefaultsName, KeywordDefaultsName, TypeParametersName, GenericBaseName];

    /// <summary>
    /// The simple variable annotations of a module or class body, those inside its compound statements included. In a class only the latter are
    /// conditional; in a module all are, since its annotations may be asked for while it runs.
    /// </summary>
    public static List<VariableAnnotation> OfVariables(Stmt[] body, bool isModule)
    {
        List<VariableAnnotation> found = [];
        int marks = 0;
        Collect(body, isConditional: isModule);
        return found;

        void Collect(Stmt[] statements, bool isConditional)
        {
            foreach (Stmt statement in statements)
            {
                if (statement is AnnAssign { Simple: true, Target: Name } a)
                    found.Add(new VariableAnnotation(a, isConditional ? marks++ : -1));
                foreach (Stmt[] block in BlocksOf(statement))
                    Collect(block, isConditional: true);
            }
        }
    }

    /// <summary>Whether a block has annotated targets of any kind.</summary>
    public static bool HasAny(Stmt[] body) => Array.Exists(body, static statement => statement is AnnAssign || BlocksOf(statement).Any(HasAny));

    /// <summary>The annotations of a function in the order of <c>__annotations__</c>.</summary>
    public static List<(string Name, Expr Annotation)> OfFunction(Arguments args, Expr? returns)
    {
        List<(string, Expr)> found = [];
        foreach (Arg arg in args.Posonlyargs)
            Add(arg);
        foreach (Arg arg in args.Args)
            Add(arg);
        Add(args.Vararg);
        foreach (Arg arg in args.Kwonlyargs)
            Add(arg);
        Add(args.Kwarg);
        if (returns is not null)
            found.Add(("return", returns));
        return found;

        void Add(Arg? arg)
        {
            if (arg?.Annotation is not null)
                found.Add((arg.Name, arg.Annotation));
        }
    }

    /// <summary>The name, bound and default of a type parameter.</summary>
    public static (string Name, Expr? Bound, Expr? DefaultValue) PartsOf(TypeParam parameter) => parameter switch
    {
        TypeVar v => (v.Name, v.Bound, v.DefaultValue),
        ParamSpec p => (p.Name, null, p.DefaultValue),
        TypeVarTuple t => (t.Name, null, t.DefaultValue),
        _ => throw new InvalidOperationException("unknown type parameter"),
    };

    private static IEnumerable<Stmt[]> BlocksOf(Stmt statement) => statement switch
    {
        If i => [i.Body, i.Orelse],
        For f => [f.Body, f.Orelse],
        While w => [w.Body, w.Orelse],
        With w => [w.Body],
        AsyncFor f => [f.Body, f.Orelse],
        AsyncWith w => [w.Body],
        Try t => [t.Body, .. t.Handlers.Select(static handler => handler.Body), t.Orelse, t.Finalbody],
        TryStar t => [t.Body, .. t.Handlers.Select(static handler => handler.Body), t.Orelse, t.Finalbody],
        Match m => m.Cases.Select(static matchCase => matchCase.Body),
        _ => [],
    };
}
