using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Lowering;

// Modules, and code given to exec, eval and the prompt.
internal sealed partial class Lowerer
{
    // What eval() gives is returned by the module that it makes.
    private bool mayReturn;

    /// <summary>The code object of a whole tree.</summary>
    /// <exception cref="Scopes.ScopeError">The tree breaks a rule that the parser does not check.</exception>
    public static CodeObject LowerModule(LoweringContext context, Mod tree, Stmt[] body)
    {
        Lowerer lowerer = new(context, context.Scopes.Module, CodeKind.Module, "<module>", callsSuspend: false);
        return lowerer.MakeModuleCode(tree, body);
    }

    private CodeObject MakeModuleCode(Mod tree, Stmt[] body)
    {
        if (tree is Expression expression)
        {
            mayReturn = true;
            body = [new Return(expression.Body, expression.Body.Span)];
        }
        string? doc = tree is Module ? DocStrings.Of(body, context) : null;
        List<StatementNode> prologue = [];
        if (doc is not null)
            prologue.Add(SetName("__doc__", new ConstantNode(Value.FromString(doc)), 0));
        prologue.AddRange(LowerVariableAnnotations(body, tree, 1, "__annotate__", 0));
        if (IsSuspendable)
        {
            Step steps = LowerSteps(body, EndStep.Instance, new Edges());
            if (prologue.Count > 0)
                steps = new StatementStep(new BlockNode([.. prologue]), steps, new Edges());
            return Code("<module>", NoArguments, 1, doc, null, steps);
        }
        StatementNode node = LowerBody(body);
        if (prologue.Count > 0)
            node = new BlockNode([.. prologue, node]);
        return Code("<module>", NoArguments, 1, doc, new FunctionBody(node), null);
    }
}
