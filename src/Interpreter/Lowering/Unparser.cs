using System.Globalization;
using System.Numerics;
using PyLite.Interpreter.Ast;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;

namespace PyLite.Interpreter.Lowering;

/// <summary>The text of an expression, for annotations kept as strings (PEP 563) and messages. See cpython Python/ast_unparse.c.</summary>
internal static class Unparser
{
    private const int TestLevel = 1;
    private const int OrLevel = 2;
    private const int AndLevel = 3;
    private const int NotLevel = 4;
    private const int CompareLevel = 5;
    private const int BitOrLevel = 6;
    private const int UnaryLevel = 12;
    private const int PowerLevel = 13;
    private const int AwaitLevel = 14;
    private const int AtomLevel = 15;

    public static string Text(Expr expression) => At(expression, TestLevel);

    /// <summary>What <c>repr()</c> gives for the value of a constant.</summary>
    public static string Repr(object? value) => value switch
    {
        null => "None",
        true => "True",
        false => "False",
        string s => TextRepr.Of(PyStr.From(s)).Text,
        int[] points => TextRepr.Of(PyStr.FromPoints(points)).Text,
        byte[] bytes => TextRepr.Of(bytes).Text,
        EllipsisLiteral => "...",
        double d => FloatRepr.Repr(d),
        Complex c => PyComplex.ReprOf(c),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string At(Expr expression, int level)
    {
        (string text, int own) = Render(expression);
        return own < level ? $"({text})" : text;
    }

    private static (string Text, int Level) Render(Expr expression) => expression switch
    {
        // What overflows is infinite, which has no literal but one that overflows.
        Ast.Constant { Value: double or Complex } c => (Repr(c.Value).Replace("inf", "1e309", StringComparison.Ordinal), AtomLevel),
        Ast.Constant c => (Repr(c.Value), AtomLevel),
        Name n => (n.Id, AtomLevel),
        Ast.Attribute a => ($"{At(a.Value, AtomLevel)}.{a.Attr}", AtomLevel),
        Subscript s => ($"{At(s.Value, AtomLevel)}[{(s.Slice is Ast.Tuple { Elts.Length: > 0 } t ? string.Join(", ", t.Elts.Select(Text)) : Text(s.Slice))}]", AtomLevel),
        Slice s => ($"{Optional(s.Lower)}:{Optional(s.Upper)}{(s.Step is null ? "" : $":{Text(s.Step)}")}", AtomLevel),
        Call c => ($"{At(c.Func, AtomLevel)}({string.Join(", ", c.Args.Select(Text).Concat(c.Keywords.Select(KeywordText)))})", AtomLevel),
        Ast.Tuple t => (t.Elts.Length == 1 ? $"({Text(t.Elts[0])},)" : $"({string.Join(", ", t.Elts.Select(Text))})", AtomLevel),
        Ast.List l => ($"[{string.Join(", ", l.Elts.Select(Text))}]", AtomLevel),
        Ast.Set s => ($"{{{string.Join(", ", s.Elts.Select(Text))}}}", AtomLevel),
        Dict d => ($"{{{string.Join(", ", d.Keys.Zip(d.Values).Select(static pair => pair.First is null ? $"**{At(pair.Second, BitOrLevel)}" : $"{Text(pair.First)}: {Text(pair.Second)}"))}}}", AtomLevel),
        Starred s => ($"*{At(s.Value, BitOrLevel)}", TestLevel),
        BinOp b => BinaryText(b),
        UnaryOp u => UnaryText(u),
        BoolOp b => BoolText(b),
        Compare c => ($"{At(c.Left, CompareLevel + 1)}{string.Concat(c.Ops.Zip(c.Comparators).Select(static pair => $" {CompareText(pair.First)} {At(pair.Second, CompareLevel + 1)}"))}", CompareLevel),
        IfExp i => ($"{At(i.Body, TestLevel + 1)} if {At(i.Test, TestLevel + 1)} else {At(i.Orelse, TestLevel)}", TestLevel),
        NamedExpr n => ($"{Text(n.Target)} := {Text(n.Value)}", 0),
        Await a => ($"await {At(a.Value, AtomLevel)}", AwaitLevel),
        Lambda => throw new Scopes.ScopeError("a lambda cannot be kept as an annotation string", expression.Span),
        _ => throw new Scopes.ScopeError($"{expression.GetType().Name} cannot be kept as an annotation string", expression.Span),
    };

    private static string Optional(Expr? expression) => expression is null ? "" : Text(expression);

    private static string KeywordText(Keyword keyword) => keyword.Arg is null ? $"**{Text(keyword.Value)}" : $"{keyword.Arg}={Text(keyword.Value)}";

    private static (string, int) BinaryText(BinOp b)
    {
        (string symbol, int level) = b.Op switch
        {
            Operator.BitOr => ("|", BitOrLevel),
            Operator.BitXor => ("^", BitOrLevel + 1),
            Operator.BitAnd => ("&", BitOrLevel + 2),
            Operator.LShift => ("<<", BitOrLevel + 3),
            Operator.RShift => (">>", BitOrLevel + 3),
            Operator.Add => ("+", BitOrLevel + 4),
            Operator.Sub => ("-", BitOrLevel + 4),
            Operator.Mult => ("*", BitOrLevel + 5),
            Operator.MatMult => ("@", BitOrLevel + 5),
            Operator.Div => ("/", BitOrLevel + 5),
            Operator.FloorDiv => ("//", BitOrLevel + 5),
            Operator.Mod => ("%", BitOrLevel + 5),
            _ => ("**", PowerLevel),
        };
        bool rightBinds = b.Op == Operator.Pow;
        return ($"{At(b.Left, rightBinds ? level + 1 : level)} {symbol} {At(b.Right, rightBinds ? level : level + 1)}", level);
    }

    private static (string, int) UnaryText(UnaryOp u) => u.Op switch
    {
        UnaryOperator.Not => ($"not {At(u.Operand, NotLevel)}", NotLevel),
        UnaryOperator.USub => ($"-{At(u.Operand, UnaryLevel)}", UnaryLevel),
        UnaryOperator.UAdd => ($"+{At(u.Operand, UnaryLevel)}", UnaryLevel),
        _ => ($"~{At(u.Operand, UnaryLevel)}", UnaryLevel),
    };

    private static (string, int) BoolText(BoolOp b)
    {
        int level = b.Op == BoolOperator.And ? AndLevel : OrLevel;
        return (string.Join(b.Op == BoolOperator.And ? " and " : " or ", b.Values.Select(value => At(value, level + 1))), level);
    }

    private static string CompareText(CmpOp op) => op switch
    {
        CmpOp.Eq => "==",
        CmpOp.NotEq => "!=",
        CmpOp.Lt => "<",
        CmpOp.LtE => "<=",
        CmpOp.Gt => ">",
        CmpOp.GtE => ">=",
        CmpOp.Is => "is",
        CmpOp.IsNot => "is not",
        CmpOp.In => "in",
        _ => "not in",
    };
}
