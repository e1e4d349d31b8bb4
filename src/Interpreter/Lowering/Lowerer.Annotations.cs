using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using Arguments = PyLite.Interpreter.Ast.Arguments;

namespace PyLite.Interpreter.Lowering;

// Annotations (PEP 649): a function `__annotate__(format)` that makes the dict when asked.
internal sealed partial class Lowerer
{
    private static readonly Arguments FormatArgument = new([new Arg("format", null, default)], [], null, [], [], null, []);

    private FunctionNode? LowerFunctionAnnotations(Stmt node, Arguments args, int firstLine, string functionName)
    {
        Expr? returns = node is FunctionDef f ? f.Returns : ((AsyncFunctionDef)node).Returns;
        List<(string Name, Expr Annotation)> found = Annotations.OfFunction(args, returns);
        return found.Count == 0 ? null : MakeAnnotate(context.Scopes.AnnotationsOf(node), found, firstLine, $"{functionName}.__annotate__");
    }

    private FunctionNode? LowerVariableAnnotations(Stmt[] body, object node, int firstLine)
    {
        List<AnnAssign> found = [];
        Annotations.Collect(body, found);
        if (found.Count == 0)
            return null;
        string name = qualName.Length == 0 || unit.Kind == ScopeKind.Module ? "__annotate__" : $"{qualName}.__annotate__";
        return MakeAnnotate(
            context.Scopes.AnnotationsOf(node), [.. found.Select(static a => (((Name)a.Target).Id, a.Annotation))], firstLine, name);
    }

    private FunctionNode MakeAnnotate(Scope annotations, List<(string Name, Expr Annotation)> found, int firstLine, string name)
    {
        Lowerer lowerer = new(context, annotations, CodeKind.Function, name, callsSuspend: false);
        CodeObject code = lowerer.MakeAnnotateCode(found, firstLine);
        inner.Add(code);
        return new FunctionNode(code, ClosureSlots(annotations));
    }

    private CodeObject MakeAnnotateCode(List<(string Name, Expr Annotation)> found, int firstLine)
    {
        ExpressionNode[] keys = [.. found.Select(row => new ConstantNode(Mangled(row.Name)))];
        ExpressionNode[] values = [.. found.Select(row => context.FutureAnnotations
            ? new ConstantNode(Value.FromString(Unparser.Text(row.Annotation)))
            : Lower(row.Annotation is Starred starred ? starred.Value : row.Annotation))];
        int position = Position(found[0].Annotation);
        StatementNode body = new BlockNode(
        [
            new AnnotateFormatCheck(1, position),
            new ReturnNode(new DictNode(keys, values, position)),
        ]);
        return Code("__annotate__", FormatArgument, firstLine, null, new FunctionBody(body), null);
    }
}
