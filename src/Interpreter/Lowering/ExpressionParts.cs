using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Lowering;

/// <summary>The operands of an expression in the order of evaluation, and the same expression with others in their places.</summary>
internal static class ExpressionParts
{
    public static Expr[] Of(Expr expression) => expression switch
    {
        BinOp b => [b.Left, b.Right],
        UnaryOp u => [u.Operand],
        Compare c => [c.Left, .. c.Comparators],
        Ast.Attribute a => [a.Value],
        Subscript s => [s.Value, s.Slice],
        Slice s => [.. new[] { s.Lower, s.Upper, s.Step }.OfType<Expr>()],
        Call c => [c.Func, .. c.Args, .. c.Keywords.Select(static keyword => keyword.Value)],
        Ast.Tuple t => t.Elts,
        Ast.List l => l.Elts,
        Ast.Set s => s.Elts,
        Dict d => [.. d.Keys.Zip(d.Values).SelectMany(static pair => pair.First is null ? [pair.Second] : new[] { pair.First, pair.Second })],
        JoinedStr j => j.Values,
        TemplateStr t => t.Values,
        FormattedValue f => f.FormatSpec is null ? [f.Value] : [f.Value, f.FormatSpec],
        Interpolation i => i.FormatSpec is null ? [i.Value] : [i.Value, i.FormatSpec],
        Starred s => [s.Value],
        Lambda l => OfDefaults(l.Args),
        _ => throw new InvalidOperationException($"no operands known of {expression.GetType().Name}"),
    };

    public static Expr With(Expr expression, Expr[] parts)
    {
        int at = 0;
        return expression switch
        {
            BinOp b => b with { Left = parts[0], Right = parts[1] },
            UnaryOp u => u with { Operand = parts[0] },
            Compare c => c with { Left = parts[0], Comparators = parts[1..] },
            Ast.Attribute a => a with { Value = parts[0] },
            Subscript s => s with { Value = parts[0], Slice = parts[1] },
            Slice s => s with { Lower = s.Lower is null ? null : parts[at++], Upper = s.Upper is null ? null : parts[at++], Step = s.Step is null ? null : parts[at] },
            Call c => c with
            {
                Func = parts[0],
                Args = parts[1..(1 + c.Args.Length)],
                Keywords = [.. c.Keywords.Select((keyword, i) => keyword with { Value = parts[1 + c.Args.Length + i] })],
            },
            Ast.Tuple t => t with { Elts = parts },
            Ast.List l => l with { Elts = parts },
            Ast.Set s => s with { Elts = parts },
            Dict d => WithPairs(d, parts),
            JoinedStr j => j with { Values = parts },
            TemplateStr t => t with { Values = parts },
            FormattedValue f => f with { Value = parts[0], FormatSpec = f.FormatSpec is null ? null : parts[1] },
            Interpolation i => i with { Value = parts[0], FormatSpec = i.FormatSpec is null ? null : parts[1] },
            Starred s => s with { Value = parts[0] },
            _ => throw new InvalidOperationException($"no operands known of {expression.GetType().Name}"),
        };
    }

    /// <summary>The defaults of parameters, in the order of evaluation.</summary>
    public static Expr[] OfDefaults(Arguments args) => [.. args.Defaults, .. args.KwDefaults.OfType<Expr>()];

    /// <summary>Parameters with other defaults.</summary>
    public static Arguments WithDefaults(Arguments args, Expr[] defaults)
    {
        int at = args.Defaults.Length;
        return args with { Defaults = defaults[..at], KwDefaults = [.. args.KwDefaults.Select(expression => expression is null ? null : defaults[at++])] };
    }

    private static Dict WithPairs(Dict d, Expr[] parts)
    {
        int at = 0;
        Expr?[] keys = new Expr?[d.Keys.Length];
        Expr[] values = new Expr[d.Values.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = d.Keys[i] is null ? null : parts[at++];
            values[i] = parts[at++];
        }
        return d with { Keys = keys, Values = values };
    }
}
