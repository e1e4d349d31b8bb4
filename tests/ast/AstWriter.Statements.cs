using PyLite.Interpreter.Ast;

namespace PyLite.AstDump;

/// <content>Statements.</content>
internal sealed partial class AstWriter
{
    private void Function(string name, string id, Arguments args, Stmt[] body, Expr[] decorators, Expr? returns, TypeParam[] typeParams)
    {
        Begin(name);
        Text("name", id);
        Child("args", args);
        Children("body", body);
        Children("decorator_list", decorators);
        Child("returns", returns);
        Children("type_params", typeParams);
    }

    private void Loop(string name, Expr target, Expr iter, Stmt[] body, Stmt[] orelse)
    {
        Begin(name);
        Child("target", target);
        Child("iter", iter);
        Children("body", body);
        Children("orelse", orelse);
    }

    private void TryBlocks(string name, Stmt[] body, ExceptHandler[] handlers, Stmt[] orelse, Stmt[] finalbody)
    {
        Begin(name);
        Children("body", body);
        Children("handlers", handlers);
        Children("orelse", orelse);
        Children("finalbody", finalbody);
    }

    private void Class(ClassDef s)
    {
        Begin("ClassDef");
        Text("name", s.Name);
        Children("bases", s.Bases);
        Children("keywords", s.Keywords);
        Children("body", s.Body);
        Children("decorator_list", s.DecoratorList);
        Children("type_params", s.TypeParams);
    }

    private void WriteStatement(Stmt node)
    {
        switch (node)
        {
            case FunctionDef s: Function("FunctionDef", s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams); break;
            case AsyncFunctionDef s: Function("AsyncFunctionDef", s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams); break;
            case ClassDef s: Class(s); break;
            case Return s: Begin("Return"); Child("value", s.Value); break;
            case Delete s: Begin("Delete"); Children("targets", s.Targets); break;
            case Assign s: Begin("Assign"); Children("targets", s.Targets); Child("value", s.Value); break;
            case TypeAlias s: Begin("TypeAlias"); Child("name", s.Name); Children("type_params", s.TypeParams); Child("value", s.Value); break;
            case AugAssign s: Begin("AugAssign"); Child("target", s.Target); Operator(s.Op); Child("value", s.Value); break;
            case AnnAssign s:
                Begin("AnnAssign");
                Child("target", s.Target);
                Child("annotation", s.Annotation);
                Child("value", s.Value);
                Number("simple", s.Simple ? 1 : 0);
                break;
            case For s: Loop("For", s.Target, s.Iter, s.Body, s.Orelse); break;
            case AsyncFor s: Loop("AsyncFor", s.Target, s.Iter, s.Body, s.Orelse); break;
            case While s: Begin("While"); Child("test", s.Test); Children("body", s.Body); Children("orelse", s.Orelse); break;
            case If s: Begin("If"); Child("test", s.Test); Children("body", s.Body); Children("orelse", s.Orelse); break;
            case With s: Begin("With"); Children("items", s.Items); Children("body", s.Body); break;
            case AsyncWith s: Begin("AsyncWith"); Children("items", s.Items); Children("body", s.Body); break;
            case Match s: Begin("Match"); Child("subject", s.Subject); Children("cases", s.Cases); break;
            case Raise s: Begin("Raise"); Child("exc", s.Exc); Child("cause", s.Cause); break;
            case Try s: TryBlocks("Try", s.Body, s.Handlers, s.Orelse, s.Finalbody); break;
            case TryStar s: TryBlocks("TryStar", s.Body, s.Handlers, s.Orelse, s.Finalbody); break;
            case Assert s: Begin("Assert"); Child("test", s.Test); Child("msg", s.Msg); break;
            case Import s: Begin("Import"); Children("names", s.Names); break;
            case ImportFrom s: Begin("ImportFrom"); Text("module", s.Module); Children("names", s.Names); Number("level", s.Level); break;
            case Global s: Begin("Global"); Texts("names", s.Names); break;
            case Nonlocal s: Begin("Nonlocal"); Texts("names", s.Names); break;
            case ExprStmt s: Begin("Expr"); Child("value", s.Value); break;
            case Pass: Begin("Pass"); break;
            case Break: Begin("Break"); break;
            case Continue: Begin("Continue"); break;
            default: throw new InvalidOperationException(node.GetType().Name);
        }
        End(node.Span);
    }
}
