using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using Arguments = PyLite.Interpreter.Ast.Arguments;

namespace PyLite.Interpreter.Lowering;

// Functions, lambdas and generator expressions: a code object of their own, made by a lowerer of their own.
internal sealed partial class Lowerer
{
    private ExpressionNode LowerFunctionDef(FunctionDef f) => LowerFunction(f, f.Name, f.Args, f.Body, f.TypeParams, FirstLine(f.DecoratorList, f));

    private ExpressionNode LowerFunctionDef(AsyncFunctionDef f) => LowerFunction(f, f.Name, f.Args, f.Body, f.TypeParams, FirstLine(f.DecoratorList, f));

    private ExpressionNode LowerFunction(Stmt node, string name, Arguments args, Stmt[] body, TypeParam[] typeParams, int firstLine)
    {
        ExpressionNode[] defaults = LowerAll(args.Defaults);
        (PyStr, ExpressionNode)[] keywordDefaults = LowerKeywordDefaults(args);
        if (typeParams.Length > 0)
            return LowerGenericFunction(node, name, args, body, typeParams, firstLine, defaults, keywordDefaults);
        return MakeFunction(node, name, args, body, firstLine, InnerQualName(name), defaults, keywordDefaults, null);
    }

    private FunctionNode MakeFunction(
        Stmt node, string name, Arguments args, Stmt[] body, int firstLine, string qualName, ExpressionNode[] defaults,
        (PyStr, ExpressionNode)[] keywordDefaults, ExpressionNode? typeParameters)
    {
        Scope function = context.Scopes[node];
        CodeKind codeKind = function.IsAsync
            ? function.HasYield ? CodeKind.AsyncGenerator : CodeKind.Coroutine
            : function.HasYield ? CodeKind.Generator : CodeKind.Function;
        Lowerer lowerer = new(context, function, codeKind, qualName, callsSuspend: false);
        CodeObject code = lowerer.MakeCode(name, args, firstLine, body);
        inner.Add(code);
        return new FunctionNode(code, ClosureSlots(function))
        {
            Defaults = defaults,
            KeywordDefaults = keywordDefaults,
            Annotate = LowerFunctionAnnotations(node, args, firstLine),
            TypeParameters = typeParameters,
        };
    }

    private static int FirstLine(Expr[] decorators, Stmt node) => decorators.Length > 0 ? decorators[0].Span.Line : node.Span.Line;

    private (PyStr, ExpressionNode)[] LowerKeywordDefaults(Arguments args)
    {
        List<(PyStr, ExpressionNode)> defaults = [];
        for (int i = 0; i < args.Kwonlyargs.Length; i++)
        {
            if (args.KwDefaults[i] is { } expression)
                defaults.Add((Mangled(args.Kwonlyargs[i].Name), Lower(expression)));
        }
        return [.. defaults];
    }

    private FunctionNode LowerLambda(Lambda l) => LowerLambda(l, l.Args);

    // The defaults may have been evaluated already: then `args` has their slots.
    private FunctionNode LowerLambda(Lambda l, Arguments args)
    {
        Scope function = context.Scopes[l];
        CodeKind codeKind = function.HasYield ? CodeKind.Generator : CodeKind.Function;
        ExpressionNode[] defaults = LowerAll(args.Defaults);
        (PyStr, ExpressionNode)[] keywordDefaults = LowerKeywordDefaults(args);
        Lowerer lowerer = new(context, function, codeKind, InnerQualName("<lambda>"), callsSuspend: false);
        Return body = new(l.Body, l.Body.Span);
        CodeObject code = lowerer.MakeCode("<lambda>", args, l.Span.Line, [body]);
        inner.Add(code);
        return new FunctionNode(code, ClosureSlots(function)) { Defaults = defaults, KeywordDefaults = keywordDefaults };
    }

    private CodeObject MakeCode(string name, Arguments args, int firstLine, Stmt[] body)
    {
        string? doc = DocStrings.Of(body, context);
        CodeBody? direct = null;
        Step? entry = null;
        if (IsSuspendable)
            entry = LowerSteps(body, EndStep.Instance, new Edges());
        else
            direct = new FunctionBody(LowerBody(body));
        return Code(name, args, firstLine, doc, direct, entry);
    }

    private CodeObject Code(string name, Arguments args, int firstLine, string? doc, CodeBody? body, Step? entry)
    {
        int argCount = args.Posonlyargs.Length + args.Args.Length;
        int[] cellSlots = [.. unit.Symbols.Where(static symbol => symbol.Kind == SymbolKind.Cell && symbol.Slot > 0).Select(static symbol => symbol.Slot)];
        bool isSimple = kind == CodeKind.Function && cellSlots.Length == 0 && args is { Kwonlyargs: [], Vararg: null, Kwarg: null };
        bool hasCleanup = hasProtectedYield && kind == CodeKind.Generator;
        bool hasNamespace = kind is CodeKind.Module or CodeKind.Class;
        return new CodeObject
        {
            Name = name,
            QualName = qualName,
            Filename = context.Filename,
            Kind = kind,
            FirstLine = firstLine,
            Doc = doc,
            ArgCount = argCount,
            PositionalOnlyCount = args.Posonlyargs.Length,
            KeywordOnlyCount = args.Kwonlyargs.Length,
            HasVarArgs = args.Vararg is not null,
            HasVarKeywords = args.Kwarg is not null,
            VarNames = hasNamespace ? [] : [.. unit.Kind == ScopeKind.GeneratorExpression ? new[] { PyStr.Intern(".0") } : [], .. unit.Symbols.Where(static symbol => symbol.Slot > 0).Select(static symbol => PyStr.Intern(symbol.Name))],
            CellSlots = cellSlots,
            FreeVars = [.. unit.FreeNames.Select(PyStr.Intern)],
            FreeSlot = freeSlot,
            LocalLimit = localLimit,
            FrameSize = hasCleanup ? frameSize + 1 : frameSize,
            FinalizationSlot = hasCleanup ? frameSize : 0,
            Positions = [.. positions],
            Inner = [.. inner],
            Comprehensions = [.. comprehensions],
            Names = [.. names.Values],
            Constants = [.. constants],
            HasFutureAnnotations = context.FutureAnnotations,
            Body = body,
            Entry = entry,
            SimpleArgCount = isSimple ? argCount : -1,
        };
    }

    private static readonly Arguments NoArguments = new([], [], null, [], [], null, []);

    // The iterable of the first `for` is evaluated here; the function takes its iterator as its parameter.
    private ExpressionNode LowerGeneratorExpression(GeneratorExp g, ExpressionNode firstIterable)
    {
        Scope function = context.Scopes[g];
        CodeKind codeKind = function.IsAsync ? CodeKind.AsyncGenerator : CodeKind.Generator;
        int position = Position(g.Generators[0].Iter);
        Lowerer lowerer = new(context, function, codeKind, InnerQualName("<genexpr>"), callsSuspend: false);
        CodeObject code = lowerer.MakeGeneratorExpression(g);
        inner.Add(code);
        ExpressionNode iterator = g.Generators[0].IsAsync ? new AsyncIterNode(firstIterable, position) : new IterNode(firstIterable, position);
        return new Call1Node(new FunctionNode(code, ClosureSlots(function)), iterator, position);
    }

    private CodeObject MakeGeneratorExpression(GeneratorExp g)
    {
        // Parameter `.0` stands before the variables of the scope; see AssignSlots.
        Step entry = LowerComprehensionLoops(
            g.Generators, 0, 1, next => LowerStepExpression(g.Elt, Inherit, element => YieldOf(element, 0, g.Elt.Span, next, Inherit)), EndStep.Instance, Inherit);
        Arguments args = new([], [new Arg(".0", null, g.Span)], null, [], [], null, []);
        return Code("<genexpr>", args, g.Span.Line, null, null, entry);
    }

    private static readonly Edges Inherit = new();
}
