using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Syntax;

/// <summary>Finds <c>return</c>, <c>break</c> and <c>continue</c> that leave a <c>finally</c> block, which is warned about (PEP 765).</summary>
internal static class FinallyExits
{
    /// <summary>How a statement stands to the innermost <c>finally</c> block of its function.</summary>
    private enum Place
    {
        Outside,
        InFinally,

        /// <summary>In a loop inside it: only <c>return</c> leaves the block.</summary>
        InLoop,
    }

    /// <summary>Adds a warning for each.</summary>
    public static void Collect(Stmt[] body, List<SyntaxWarning> found) => Visit(body, Place.Outside, found);

    private static void Visit(Stmt[] body, Place place, List<SyntaxWarning> found)
    {
        foreach (Stmt statement in body)
            Visit(statement, place, found);
    }

    private static void Visit(Stmt statement, Place place, List<SyntaxWarning> found)
    {
        Place inLoop = place == Place.Outside ? place : Place.InLoop;
        switch (statement)
        {
            case Return when place != Place.Outside:
                found.Add(new SyntaxWarning("'return' in a 'finally' block", statement.Span));
                break;
            case Break when place == Place.InFinally:
                found.Add(new SyntaxWarning("'break' in a 'finally' block", statement.Span));
                break;
            case Continue when place == Place.InFinally:
                found.Add(new SyntaxWarning("'continue' in a 'finally' block", statement.Span));
                break;
            case FunctionDef f:
                Visit(f.Body, Place.Outside, found);
                break;
            case AsyncFunctionDef f:
                Visit(f.Body, Place.Outside, found);
                break;
            case ClassDef c:
                Visit(c.Body, Place.Outside, found);
                break;
            case For f:
                Visit(f.Body, inLoop, found);
                Visit(f.Orelse, place, found);
                break;
            case AsyncFor f:
                Visit(f.Body, inLoop, found);
                Visit(f.Orelse, place, found);
                break;
            case While w:
                Visit(w.Body, inLoop, found);
                Visit(w.Orelse, place, found);
                break;
            case If i:
                VisitIf(i, place, found);
                break;
            case With w:
                Visit(w.Body, place, found);
                break;
            case AsyncWith w:
                Visit(w.Body, place, found);
                break;
            case Try t:
                VisitTry(t.Body, t.Handlers, t.Orelse, t.Finalbody, place, found);
                break;
            case TryStar t:
                VisitTry(t.Body, t.Handlers, t.Orelse, t.Finalbody, place, found);
                break;
            case Match m:
                foreach (MatchCase matchCase in m.Cases)
                    Visit(matchCase.Body, place, found);
                break;
        }
    }

    // elif chains may be thousands long: no recursion along them.
    private static void VisitIf(If statement, Place place, List<SyntaxWarning> found)
    {
        while (true)
        {
            Visit(statement.Body, place, found);
            if (statement.Orelse is not [If next])
                break;
            statement = next;
        }
        Visit(statement.Orelse, place, found);
    }

    private static void VisitTry(Stmt[] body, ExceptHandler[] handlers, Stmt[] orelse, Stmt[] finalbody, Place place, List<SyntaxWarning> found)
    {
        Visit(body, place, found);
        foreach (ExceptHandler handler in handlers)
            Visit(handler.Body, place, found);
        Visit(orelse, place, found);
        Visit(finalbody, Place.InFinally, found);
    }
}
