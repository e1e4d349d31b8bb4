using System.Globalization;
using System.Numerics;
using PyLite.Interpreter.Ast;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;

namespace PyLite.Interpreter.Lowering;

/// <summary>The text of an expression, for annotations kept as strings (PEP 563). See cpython Python/ast_unparse.c.</summary>
internal static partial class Unparser
{
    // How tightly an expression holds together, loosest first.
    private const int TupleLevel = 0;
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

    // A float literal that is infinity.
    private const string Infinity = "1e309";

    /// <summary>The text of an annotation.</summary>
    public static string Text(Expr expression) => At(expression, TestLevel);

    /// <summary>The repr of a literal's value.</summary>
    public static string Repr(object? value) => value switch
    {
        null => "None",
        true => "True",
        false => "False",
        string s => TextRepr.Of(PyStr.From(s)).Text,
        int[] points => TextRepr.Of(PyStr.FromPoints(points)).Text,
        byte[] bytes => TextRepr.Of(bytes).Text,
        EllipsisLiteral => "Ellipsis",
        double d => FloatRepr.Repr(d),
        Complex c => PyComplex.ReprOf(c),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string At(Expr expression, int level)
    {
        (string text, int own) = Operation(expression) ?? Display(expression) ?? Atom(expression);
        return own < level ? $"({text})" : text;
    }

    private static string Test(Expr expression) => At(expression, TestLevel);

    private static string Tests(IEnumerable<Expr> expressions) => string.Join(", ", expressions.Select(Test));

    private static string Optional(Expr? expression) => expression is null ? "" : Test(expression);

    private static (string Text, int Level)? Operation(Expr expression) => expression switch
    {
        BinOp b => BinaryText(b),
        UnaryOp u => UnaryText(u),
        BoolOp b => BoolText(b),
        Compare c => (At(c.Left, CompareLevel + 1) + string.Concat(c.Ops.Zip(c.Comparators, static (op, right) => $" {CompareText(op)} {At(right, CompareLevel + 1)}")), CompareLevel),
        IfExp i => ($"{At(i.Body, TestLevel + 1)} if {At(i.Test, TestLevel + 1)} else {Test(i.Orelse)}", TestLevel),
        Lambda l => ($"lambda{(l.Args.Posonlyargs.Length + l.Args.Args.Length > 0 ? " " : "")}{Parameters(l.Args)}: {Test(l.Body)}", TestLevel),
        NamedExpr n => ($"{At(n.Target, AtomLevel)} := {At(n.Value, AtomLevel)}", TupleLevel),
        Await a => ($"await {At(a.Value, AtomLevel)}", AwaitLevel),
        Yield y => (y.Value is null ? "(yield)" : $"(yield {Test(y.Value)})", AtomLevel),
        YieldFrom y => ($"(yield from {Test(y.Value)})", AtomLevel),
        _ => null,
    };

    private static (string Text, int Level) Atom(Expr expression) => expression switch
    {
        Name n => (n.Id, AtomLevel),
        Constant c => ((c.Kind ?? "") + ConstantText(c.Value), AtomLevel),
        // A point right after an int would be its decimal point.
        Ast.Attribute a => ($"{At(a.Value, AtomLevel)}{(a.Value is Constant { Value: long or BigInteger } ? " " : "")}.{a.Attr}", AtomLevel),
        Subscript s => ($"{At(s.Value, AtomLevel)}[{At(s.Slice, TupleLevel)}]", AtomLevel),
        Slice s => ($"{Optional(s.Lower)}:{Optional(s.Upper)}{(s.Step is null ? "" : $":{Test(s.Step)}")}", AtomLevel),
        Starred s => ($"*{At(s.Value, BitOrLevel)}", AtomLevel),
        Call { Args: [GeneratorExp only], Keywords: [] } c => (At(c.Func, AtomLevel) + Test(only), AtomLevel),
        Call c => ($"{At(c.Func, AtomLevel)}({string.Join(", ", c.Args.Select(Test).Concat(c.Keywords.Select(KeywordText)))})", AtomLevel),
        JoinedStr j => ("f" + Repr(FormattedText(j.Values)), AtomLevel),
        TemplateStr t => ("t" + Repr(FormattedText(t.Values)), AtomLevel),
        _ => (Repr(FormattedText([expression])), AtomLevel),
    };

    private static string KeywordText(Keyword keyword) => (keyword.Arg is null ? "**" : $"{keyword.Arg}=") + Test(keyword.Value);

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

    private static string ConstantText(object? value) => value switch
    {
        EllipsisLiteral => "...",
        double or Complex => Repr(value).Replace("inf", Infinity, StringComparison.Ordinal),
        _ => Repr(value),
    };
}
