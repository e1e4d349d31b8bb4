using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Lowering;

// Classes: the body is code of its own that runs with the namespace of the class to be.
internal sealed partial class Lowerer
{
    private ExpressionNode LowerClassDef(ClassDef c)
    {
        if (c.TypeParams.Length > 0)
            return LowerGenericClass(c);
        return MakeClass(c, LowerArguments(c.Bases, c.Keywords), InnerQualName(c.Name), typeParameters: false);
    }

    private ClassNode MakeClass(ClassDef c, CallArgument[] arguments, string className, bool typeParameters)
    {
        Scope body = context.Scopes[c];
        Lowerer lowerer = new(context, body, CodeKind.Class, className, callsSuspend: false);
        CodeObject code = lowerer.MakeClassCode(c, typeParameters);
        inner.Add(code);
        return new ClassNode(code, ClosureSlots(body), PyStr.Intern(c.Name), arguments, Position(c));
    }

    private CodeObject MakeClassCode(ClassDef c, bool typeParameters)
    {
        int firstLine = FirstLine(c.DecoratorList, c);
        int position = Position(c);
        List<StatementNode> statements =
        [
            SetName("__module__", new NameNode(NameOf("__name__"), new GlobalNode(NameOf("__name__"), position), CodeObject.NamespaceSlot, position), position),
            SetName("__qualname__", new ConstantNode(Value.FromString(qualName)), position),
            SetName("__firstlineno__", new ConstantNode(Value.FromInt64(firstLine)), position),
        ];
        if (unit.Find(Resolver.ClassDictName) is { Kind: SymbolKind.Cell } classDict)
            statements.Add(new AssignNode(new TemporaryNode(CodeObject.NamespaceSlot), [CellTargetOf(classDict)]));
        if (typeParameters)
            statements.Add(SetName("__type_params__", ReadFree(Annotations.TypeParametersName, c.Span), position));
        string? doc = DocStrings.Of(c.Body, context);
        if (doc is not null)
            statements.Add(SetName("__doc__", new ConstantNode(Value.FromString(doc)), position));
        statements.AddRange(LowerVariableAnnotations(c.Body, c, firstLine, "__annotate_func__", position));
        statements.Add(LowerBody(c.Body));
        statements.Add(SetName("__static_attributes__", new ConstantNode(new PyTuple([.. StaticAttributes.Of(c).Select(static name => (Value)PyStr.Intern(name))])), position));
        if (unit.Find(Resolver.ClassCellName) is { Kind: SymbolKind.Cell } classCell)
            statements.Add(SetName("__classcell__", new TemporaryNode(classCell.Slot), position));
        if (unit.Find(Resolver.ClassDictName) is { Kind: SymbolKind.Cell } dictCell)
            statements.Add(SetName("__classdictcell__", new TemporaryNode(dictCell.Slot), position));
        // The value of the body: __build_class__ looks whether type.__new__ filled it.
        if (unit.Find(Resolver.ClassCellName) is { Kind: SymbolKind.Cell } ownCell)
            statements.Add(new ReturnNode(new TemporaryNode(ownCell.Slot)));
        return Code(c.Name, NoArguments, firstLine, doc, new FunctionBody(new BlockNode([.. statements])), null);
    }

    private AssignNode SetName(string name, ExpressionNode value, int position) => new(value, [new NameTarget(NameOf(name), position)]);

    private CellTarget CellTargetOf(Symbol symbol) => new(symbol.Slot, new CellNode(symbol.Slot, PyStr.Intern(symbol.Name), isFree: false, 0));

    private CellNode ReadFree(string name, SourceSpan span) => new(FreeSlotOf(name), PyStr.Intern(name), isFree: true, Position(span));
}
