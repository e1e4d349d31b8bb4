using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using Arguments = PyLite.Interpreter.Ast.Arguments;

namespace PyLite.Interpreter.Lowering;

// Type parameters (PEP 695): a function around the definition that makes them, called at once.
internal sealed partial class Lowerer
{
    private ExpressionNode LowerGenericFunction(
        Stmt node, string name, Arguments args, Stmt[] body, TypeParam[] typeParams, int firstLine, ExpressionNode[] defaults,
        (PyStr Name, ExpressionNode Node)[] keywordDefaults)
    {
        Scope generic = context.Scopes.TypeParametersOf(node);
        string functionName = InnerQualName(name);
        Lowerer lowerer = new(context, generic, CodeKind.Function, functionName, callsSuspend: false);
        CodeObject code = lowerer.MakeGenericCode(
            node, name, typeParams,
            () => lowerer.MakeFunctionOverDefaults(node, name, args, body, firstLine, functionName, [.. keywordDefaults.Select(static row => row.Name)]));
        inner.Add(code);
        ExpressionNode keywordDict = new DictNode(
            [.. keywordDefaults.Select(static row => new ConstantNode(row.Name))], [.. keywordDefaults.Select(static row => row.Node)], Position(node));
        return new Call2Node(new FunctionNode(code, ClosureSlots(generic)), new TupleNode(defaults), keywordDict, Position(node));
    }

    private ExpressionNode MakeFunctionOverDefaults(
        Stmt node, string name, Arguments args, Stmt[] body, int firstLine, string functionName, PyStr[] keywordNames)
    {
        ExpressionNode Hidden(string hidden) => new TemporaryNode(unit.Find(hidden)!.Slot);
        ExpressionNode Item(string hidden, Value key) => Operands.Subscript(Hidden(hidden), new ConstantNode(key), Position(node));

        ExpressionNode[] defaults = [.. args.Defaults.Select((_, i) => Item(Annotations.DefaultsName, Value.FromInt64(i)))];
        (PyStr, ExpressionNode)[] keywordDefaults = [.. keywordNames.Select(key => (key, Item(Annotations.KeywordDefaultsName, key)))];
        Symbol typeParameters = unit.Find(Annotations.TypeParametersName)!;
        return MakeFunction(node, name, args, body, firstLine, functionName, defaults, keywordDefaults, ReadResolved(typeParameters, PyStr.Intern(typeParameters.Name), node.Span));
    }

    private ExpressionNode LowerGenericClass(ClassDef c)
    {
        Scope generic = context.Scopes.TypeParametersOf(c);
        string className = InnerQualName(c.Name);
        Lowerer lowerer = new(context, generic, CodeKind.Function, className, callsSuspend: false);
        CodeObject code = lowerer.MakeGenericCode(c, c.Name, c.TypeParams, () => lowerer.MakeGenericClassBody(c, className));
        inner.Add(code);
        ExpressionNode none = new ConstantNode(Value.None);
        return new Call2Node(new FunctionNode(code, ClosureSlots(generic)), none, none, Position(c));
    }

    private ClassNode MakeGenericClassBody(ClassDef c, string className)
    {
        Symbol typeParameters = unit.Find(Annotations.TypeParametersName)!;
        ExpressionNode genericBase = new GenericBaseNode(ReadResolved(typeParameters, PyStr.Intern(typeParameters.Name), c.Span), Position(c));
        CallArgument[] given = LowerArguments(c.Bases, c.Keywords);
        CallArgument[] arguments = [.. given.Where(static a => !a.IsKeyword), new CallArgument(genericBase, false, null, false), .. given.Where(static a => a.IsKeyword)];
        return MakeClass(c, arguments, className, typeParameters: true);
    }

    private ExpressionNode LowerTypeAlias(TypeAlias a)
    {
        string name = ((Name)a.Name).Id;
        if (a.TypeParams.Length == 0)
            return MakeTypeAlias(a, name, new ConstantNode(PyTuple.Empty));
        Scope generic = context.Scopes.TypeParametersOf(a);
        Lowerer lowerer = new(context, generic, CodeKind.Function, InnerQualName(name), callsSuspend: false);
        CodeObject code = lowerer.MakeGenericCode(a, name, a.TypeParams, () =>
        {
            Symbol typeParameters = lowerer.unit.Find(Annotations.TypeParametersName)!;
            return lowerer.MakeTypeAlias(a, name, lowerer.ReadResolved(typeParameters, PyStr.Intern(typeParameters.Name), a.Span));
        });
        inner.Add(code);
        ExpressionNode none = new ConstantNode(Value.None);
        return new Call2Node(new FunctionNode(code, ClosureSlots(generic)), none, none, Position(a));
    }

    private TypeAliasNode MakeTypeAlias(TypeAlias a, string name, ExpressionNode typeParameters) =>
        new(NameOf(name), typeParameters, LowerLazily(a, a.Value, name));

    // The function that makes the type parameters and then what `definition` makes with them in scope.
    private CodeObject MakeGenericCode(AstNode node, string name, TypeParam[] typeParams, Func<ExpressionNode> definition)
    {
        List<StatementNode> statements = [];
        List<ExpressionNode> parameters = [];
        foreach (TypeParam parameter in typeParams)
        {
            (string parameterName, Expr? bound, Expr? defaultValue) = Annotations.PartsOf(parameter);
            TypeParameterKind parameterKind = parameter switch
            {
                TypeVar => bound is Ast.Tuple ? TypeParameterKind.ConstrainedTypeVar : TypeParameterKind.TypeVar,
                ParamSpec => TypeParameterKind.ParamSpec,
                _ => TypeParameterKind.TypeVarTuple,
            };
            ExpressionNode made = new TypeParameterNode(
                parameterKind, NameOf(parameterName),
                bound is null ? null : LowerLazily(bound, bound, parameterName),
                defaultValue is null ? null : LowerLazily(defaultValue, defaultValue, parameterName));
            statements.Add(new AssignNode(made, [NameTargetOf(parameterName, parameter.Span)]));
            parameters.Add(LowerNameOrBound(parameterName, parameter.Span));
        }
        statements.Add(new AssignNode(new TupleNode([.. parameters]), [TargetOf(unit.Find(Annotations.TypeParametersName)!)]));
        statements.Add(new ReturnNode(definition()));
        Arguments args = new(
            [new Arg(Annotations.DefaultsName, null, node.Span), new Arg(Annotations.KeywordDefaultsName, null, node.Span)], [], null, [], [], null, []);
        return Code($"<generic parameters of {name}>", args, node.Span.Line, null, new FunctionBody(new BlockNode([.. statements])), null);
    }

    private ExpressionNode LowerNameOrBound(string name, SourceSpan span)
    {
        Symbol symbol = unit.Find(unit.Mangle(name))!;
        return ReadResolved(symbol, NameOf(symbol, name), span);
    }

    private TargetNode TargetOf(Symbol symbol) => symbol.Kind == SymbolKind.Cell
        ? CellTargetOf(symbol)
        : new LocalTarget(symbol.Slot, new LocalNode(symbol.Slot, PyStr.Intern(symbol.Name), 0));

    // A function that evaluates an expression when its value is asked for.
    private FunctionNode LowerLazily(object scopeNode, Expr expression, string name)
    {
        Scope lazy = context.Scopes.AnnotationsOf(scopeNode);
        Lowerer lowerer = new(context, lazy, CodeKind.Function, name, callsSuspend: false);
        ExpressionNode value = lowerer.LowerOnDemand(expression);
        CodeObject code = lowerer.Code(name, FormatArgument, expression.Span.Line, null, new FunctionBody(new ReturnNode(value)), null);
        inner.Add(code);
        return new FunctionNode(code, ClosureSlots(lazy)) { Defaults = [new ConstantNode(Value.FromInt64(1))] };
    }
}
