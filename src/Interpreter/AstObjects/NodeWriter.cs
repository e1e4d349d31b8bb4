using System.Runtime.CompilerServices;
using PyLite.Interpreter.Ast;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.AstObjects;

/// <summary>Makes Python nodes of a syntax tree.</summary>
internal sealed class NodeWriter(ThreadState t, NodeClasses classes, SourceColumns columns, TypeComments? comments = null)
{
    private bool isTooDeep;

    /// <summary>The Python object of a tree; an error when it is too deep.</summary>
    public Value Tree(Mod tree)
    {
        Value made = Node(tree);
        return isTooDeep ? t.Raise(BuiltinExceptions.RecursionError, "maximum recursion depth exceeded during ast construction") : made;
    }

    /// <summary>The object of a node; None where there is none.</summary>
    public Value Node(object? node)
    {
        if (node is null || isTooDeep)
            return Value.None;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            isTooDeep = true;
            return Value.None;
        }
        NodeKind kind = NodeTable.KindOf(node);
        NodeClass made = classes[kind];
        Value[] values = kind.Write(this, node);
        if (kind.Family.Location != NodeLocation.None)
            values = [.. values, .. Location(((AstNode)node).Span)];
        return made.Create(values);
    }

    /// <summary>A list of nodes.</summary>
    public Value Nodes(object?[] nodes) => new PyList(Array.ConvertAll(nodes, Node));

    /// <summary>The comment on the type of a node; None where there is none.</summary>
    public Value TypeComment(object node) => Text(comments?.Of(node));

    /// <summary>The comments of a module that tell type checkers to look away.</summary>
    public Value TypeIgnores()
    {
        NodeClass made = classes[ModuleFamily.TypeIgnore.Kinds[0]];
        return new PyList([.. (comments?.Ignores ?? []).Select(ignore => made.Create([Number(ignore.Line), Value.FromString(ignore.Tag)]))]);
    }

    /// <summary>A name or text; None where there is none.</summary>
    public Value Text(string? text) => text is null ? Value.None : PyStr.Intern(text);

    /// <summary>A list of names.</summary>
    public Value Texts(string[] names) => new PyList(Array.ConvertAll(names, Text));

    /// <summary>An int.</summary>
    public Value Number(int number) => Value.FromInt64(number);

    /// <summary>The value of a constant.</summary>
    public Value Literal(object? literal) => Literals.ToValue(literal);

    /// <summary><c>Load()</c>, <c>Store()</c> or <c>Del()</c>.</summary>
    public Value Choice(ExprContext context) => classes[OperatorFamilies.ExprContext.Kinds[(int)context]].Singleton;

    /// <summary>A boolean operator.</summary>
    public Value Choice(BoolOperator op) => classes[OperatorFamilies.BoolOp.Kinds[(int)op]].Singleton;

    /// <summary>A binary operator.</summary>
    public Value Choice(Operator op) => classes[OperatorFamilies.Operator.Kinds[(int)op]].Singleton;

    /// <summary>A unary operator.</summary>
    public Value Choice(UnaryOperator op) => classes[OperatorFamilies.UnaryOp.Kinds[(int)op]].Singleton;

    /// <summary>A list of comparison operators.</summary>
    public Value Choices(CmpOp[] ops) => new PyList(Array.ConvertAll(ops, op => classes[OperatorFamilies.CmpOp.Kinds[(int)op]].Singleton));

    private Value[] Location(SourceSpan span) =>
    [
        Value.FromInt64(span.Line),
        Value.FromInt64(columns.Utf8(span.Line, span.Column)),
        Value.FromInt64(span.EndLine),
        Value.FromInt64(columns.Utf8(span.EndLine, span.EndColumn)),
    ];
}
