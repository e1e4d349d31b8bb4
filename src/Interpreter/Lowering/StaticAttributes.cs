using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Lowering;

/// <summary>The names that the methods of a class assign on <c>self</c> (<c>__static_attributes__</c>, 3.13), in order.</summary>
internal static class StaticAttributes
{
    public static IEnumerable<string> Of(ClassDef c)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (Stmt statement in c.Body)
        {
            if (statement is FunctionDef f)
                Collect(f.Body, found);
            else if (statement is AsyncFunctionDef a)
                Collect(a.Body, found);
        }
        return found;
    }

    private static void Collect(Stmt[] body, SortedSet<string> found)
    {
        foreach (Stmt statement in body)
        {
            switch (statement)
            {
                case Assign a:
                    foreach (Expr target in a.Targets)
                        CollectTarget(target, found);
                    break;
                case AugAssign a:
                    CollectTarget(a.Target, found);
                    break;
                case AnnAssign a:
                    CollectTarget(a.Target, found);
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
                    Collect(t.Body, found);
                    Collect(t.Orelse, found);
                    Collect(t.Finalbody, found);
                    break;
            }
        }
    }

    private static void CollectTarget(Expr target, SortedSet<string> found)
    {
        switch (target)
        {
            case Ast.Attribute { Value: Name { Id: "self" } } attribute:
                found.Add(attribute.Attr);
                break;
            case Ast.Tuple tuple:
                foreach (Expr element in tuple.Elts)
                    CollectTarget(element, found);
                break;
        }
    }
}
