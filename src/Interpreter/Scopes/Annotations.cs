using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Scopes;

/// <summary>Which annotations a block has, read off the tree.</summary>
internal static class Annotations
{
    /// <summary>The hidden variables of a scope of type parameters: what the definition inside is given and makes.</summary>
    public const string DefaultsName = ".defaults";
    public const string KeywordDefaultsName = ".kwdefaults";
    public const string TypeParametersName = ".type_params";
    public const string GenericBaseName = ".generic_base";

    public static readonly string[] HiddenTypeParameterNames = [DefaultsName, KeywordDefaultsName, TypeParametersName, GenericBaseName];

    /// <summary>The simple variable annotations of a module or class body, those inside its compound statements included.</summary>
    public static void Collect(Stmt[] body, List<AnnAssign> found)
    {
        foreach (Stmt statement in body)
        {
            switch (statement)
            {
                case AnnAssign { Simple: true, Target: Name } a:
                    found.Add(a);
                    break;
                case If i:
                    Collect(i.Body, found);
                    Collect(i.Orelse, found);
                    break;
                case For f:
                    Collect(f.Body, found);
                    Collect(f.Orelse, found);
                    break;
                case While w:
                    Collect(w.Body, found);
                    Collect(w.Orelse, found);
                    break;
                case With w:
                    Collect(w.Body, found);
                    break;
                case Try t:
                    CollectTry(t.Body, t.Handlers, t.Orelse, t.Finalbody, found);
                    break;
                case TryStar t:
                    CollectTry(t.Body, t.Handlers, t.Orelse, t.Finalbody, found);
                    break;
                case Match m:
                    foreach (MatchCase matchCase in m.Cases)
                        Collect(matchCase.Body, found);
                    break;
            }
        }
    }

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

    private static void CollectTry(Stmt[] body, ExceptHandler[] handlers, Stmt[] orelse, Stmt[] finalbody, List<AnnAssign> found)
    {
        Collect(body, found);
        foreach (ExceptHandler handler in handlers)
            Collect(handler.Body, found);
        Collect(orelse, found);
        Collect(finalbody, found);
    }
}
