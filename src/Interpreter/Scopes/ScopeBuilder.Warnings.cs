using System.Numerics;
using PyLite.Interpreter.Ast;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Scopes;

/// <content>Expressions that are allowed and yet a mistake. See cpython Python/codegen.c check_caller and its neighbours.</content>
internal sealed partial class ScopeBuilder
{
    private void Warn(string message, SourceSpan span) => table.Warnings.Add(new SyntaxWarning(message, span));

    /// <summary>x is 1.</summary>
    private void WarnOfIdentity(Compare node)
    {
        Expr left = node.Left;
        for (int i = 0; i < node.Ops.Length; i++)
        {
            Expr right = node.Comparators[i];
            if (node.Ops[i] is CmpOp.Is or CmpOp.IsNot && (LiteralType(left) ?? LiteralType(right)) is { } type)
            {
                (string op, string meant) = node.Ops[i] == CmpOp.Is ? ("is", "==") : ("is not", "!=");
                Warn($"\"{op}\" with '{type}' literal. Did you mean \"{meant}\"?", node.Span);
                return;
            }
            left = right;
        }
    }

    /// <summary>The type of a literal whose identity means nothing, or null.</summary>
    private static string? LiteralType(Expr expr) => expr switch
    {
        Constant { Value: null or bool or EllipsisLiteral } => null,
        Constant constant => Literals.TypeOf(constant.Value).Name,
        Tuple tuple when Array.TrueForAll(tuple.Elts, element => element is Constant) => "tuple",
        _ => null,
    };

    /// <summary>[(1, 2) (3, 4)]: the comma is missing.</summary>
    private void WarnOfCall(Call node)
    {
        if (DisplayType(node.Func) is { } type)
            Warn($"'{type}' object is not callable; perhaps you missed a comma?", node.Func.Span);
    }

    /// <summary>[{1} [2]], [[1] [2, 3]].</summary>
    private void WarnOfSubscript(Subscript node)
    {
        Expr value = node.Value;
        if (value is Constant { Value: null or bool or EllipsisLiteral or long or double or BigInteger or Complex } or Set or SetComp or GeneratorExp or Lambda or TemplateStr)
        {
            Warn($"'{DisplayType(value) ?? "function"}' object is not subscriptable; perhaps you missed a comma?", value.Span);
            return;
        }
        bool isSequence = value is Constant { Value: string or int[] or byte[] } or Tuple or List or ListComp or JoinedStr;
        string? index = node.Slice is Lambda ? "function" : DisplayType(node.Slice);
        if (isSequence && node.Slice is not Constant { Value: long or bool or BigInteger } && index is { } type)
            Warn($"{DisplayType(value)} indices must be integers or slices, not {type}; perhaps you missed a comma?", value.Span);
    }

    /// <summary>assert (x, "message").</summary>
    private void WarnOfAssert(Assert node)
    {
        if (node.Test is Tuple { Elts.Length: > 0 } or Constant { Value: PyTuple { Count: > 0 } })
            Warn("assertion is always true, perhaps remove parentheses?", node.Span);
    }

    /// <summary>The type that a display is known to give, or null.</summary>
    private static string? DisplayType(Expr expr) => expr switch
    {
        Constant constant => Literals.TypeOf(constant.Value).Name,
        Tuple => "tuple",
        List or ListComp => "list",
        Dict or DictComp => "dict",
        Set or SetComp => "set",
        GeneratorExp => "generator",
        JoinedStr => "str",
        TemplateStr => "string.templatelib.Template",
        _ => null,
    };
}
