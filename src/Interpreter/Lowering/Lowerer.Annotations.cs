using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using Arguments = PyLite.Interpreter.Ast.Arguments;

namespace PyLite.Interpreter.Lowering;

// Annotations (PEP 649): a function `__annotate__(format)` that makes the dict when asked. Under `from __future__ import annotations` those of
// variables are texts that their statements put into the dict `__annotations__` of the namespace (PEP 563).
internal sealed partial class Lowerer
{
    private const string AnnotationsName = "__annotations__";

    private static readonly Arguments FormatArgument = new([new Arg("format", null, default)], [], null, [], [], null, []);

    private FunctionNode? LowerFunctionAnnotations(Stmt node, Arguments args, int firstLine)
    {
        Expr? returns = node is FunctionDef f ? f.Returns : ((AsyncFunctionDef)node).Returns;
        List<(string Name, Expr Annotation)> found = Annotations.OfFunction(args, returns);
        return found.Count == 0 ? null : MakeAnnotate(context.Scopes.AnnotationsOf(node), found, firstLine, InnerQualName("__annotate__"));
    }

    // What a module or class runs before its body, when its variables have annotations: makes `__annotate__`, under the given name.
    private IEnumerable<StatementNode> LowerVariableAnnotations(Stmt[] body, object node, int firstLine, string functionName, int position)
    {
        if (context.FutureAnnotations)
        {
            if (Annotations.HasAny(body))
                yield return new SetupAnnotationsNode(new NameTarget(NameOf(AnnotationsName), position), position);
            yield break;
        }
        List<VariableAnnotation> found = Annotations.OfVariables(body, unit.Kind == ScopeKind.Module);
        if (found.Count == 0)
            yield break;
        foreach (VariableAnnotation annotation in found)
        {
            if (annotation.IsConditional)
                marks.Add(annotation.Statement, annotation.Mark);
        }
        string name = unit.Kind == ScopeKind.Module ? "__annotate__" : $"{qualName}.__annotate__";
        Scope scope = context.Scopes.AnnotationsOf(node);
        Lowerer lowerer = new(context, scope, CodeKind.Function, name, callsSuspend: false);
        CodeObject code = lowerer.MakeVariableAnnotateCode(found, firstLine);
        inner.Add(code);
        yield return SetName(functionName, new FunctionNode(code, ClosureSlots(scope)), position);
        if (marks.Count > 0)
            yield return new AssignNode(new SetNode([], position), [NameTargetOf(Annotations.ReachedName, node is AstNode place ? place.Span : default)]);
    }

    // What follows a statement whose annotation counts only when it is reached.
    private StatementNode? LowerAnnotationReached(AnnAssign statement)
    {
        if (marks.TryGetValue(statement, out int mark))
            return new MarkAnnotationNode(LowerName(Annotations.ReachedName, statement.Span), mark, Position(statement));
        bool isKept = context.FutureAnnotations && unit.Kind is ScopeKind.Module or ScopeKind.Class && statement is { Simple: true, Target: Name };
        return isKept ? KeepAnnotation(statement, (Name)statement.Target) : null;
    }

    private AssignNode KeepAnnotation(AnnAssign statement, Name variable)
    {
        int position = Position(statement);
        NameNode all = new(NameOf(AnnotationsName), new GlobalNode(NameOf(AnnotationsName), position), CodeObject.NamespaceSlot, position);
        ConstantNode key = new(PyStr.Intern(scope.Mangle(variable.Id)));
        return new AssignNode(LowerAnnotation(statement.Annotation), [Operands.SubscriptTarget(all, key, position)]);
    }

    // `*args: *Ts` and `*Ts = *default`: the only item of what is unpacked.
    private ExpressionNode LowerOnDemand(Expr expression) => expression is Starred starred
        ? new OnlyItemNode(Lower(starred.Value), Position(starred))
        : Lower(expression);

    private FunctionNode MakeAnnotate(Scope annotations, List<(string Name, Expr Annotation)> found, int firstLine, string name)
    {
        Lowerer lowerer = new(context, annotations, CodeKind.Function, name, callsSuspend: false);
        CodeObject code = lowerer.MakeAnnotateCode(found, firstLine);
        inner.Add(code);
        return new FunctionNode(code, ClosureSlots(annotations));
    }

    private CodeObject MakeAnnotateCode(List<(string Name, Expr Annotation)> found, int firstLine)
    {
        int position = Position(found[0].Annotation);
        ExpressionNode[] keys = [.. found.Select(row => new ConstantNode(Mangled(row.Name)))];
        ExpressionNode[] values = [.. found.Select(row => LowerAnnotation(row.Annotation))];
        return AnnotateCode(new DictNode(keys, values, position), firstLine, position);
    }

    private CodeObject MakeVariableAnnotateCode(List<VariableAnnotation> found, int firstLine)
    {
        int position = Position(found[0].Statement.Annotation);
        ConditionalAnnotation[] rows =
            [.. found.Select(row => new ConditionalAnnotation(Mangled(row.Name), LowerAnnotation(row.Statement.Annotation), row.Mark))];
        ExpressionNode? reached = found.Exists(static row => row.IsConditional) ? LowerName(Annotations.ReachedName, found[0].Statement.Span) : null;
        return AnnotateCode(new VariableAnnotationsNode(rows, reached, position), firstLine, position);
    }

    private ExpressionNode LowerAnnotation(Expr annotation) => context.FutureAnnotations
        ? new ConstantNode(Value.FromString(Unparser.Text(annotation)))
        : LowerOnDemand(annotation);

    private CodeObject AnnotateCode(ExpressionNode annotations, int firstLine, int position)
    {
        StatementNode body = new BlockNode([new AnnotateFormatCheck(1, position), new ReturnNode(annotations)]);
        return Code("__annotate__", FormatArgument, firstLine, null, new FunctionBody(body), null);
    }
}
