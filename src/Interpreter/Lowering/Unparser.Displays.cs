using System.Text;
using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Lowering;

// Displays, comprehensions, parameters and formatted strings.
internal static partial class Unparser
{
    private static (string Text, int Level)? Display(Expr expression) => expression switch
    {
        Ast.Tuple { Elts: [] } => ("()", AtomLevel),
        Ast.Tuple { Elts: [var only] } => ($"{Test(only)},", TupleLevel),
        Ast.Tuple t => (Tests(t.Elts), TupleLevel),
        Ast.List l => ($"[{Tests(l.Elts)}]", AtomLevel),
        Ast.Set s => ($"{{{Tests(s.Elts)}}}", AtomLevel),
        Dict d => ($"{{{string.Join(", ", d.Keys.Zip(d.Values, DictItem))}}}", AtomLevel),
        ListComp c => ($"[{Test(c.Elt)}{Clauses(c.Generators)}]", AtomLevel),
        SetComp c => ($"{{{Test(c.Elt)}{Clauses(c.Generators)}}}", AtomLevel),
        DictComp c => ($"{{{DictItem(c.Key, c.Value)}{Clauses(c.Generators)}}}", AtomLevel),
        GeneratorExp c => ($"({Test(c.Elt)}{Clauses(c.Generators)})", AtomLevel),
        _ => null,
    };

    private static string DictItem(Expr? key, Expr value) => key is null ? $"**{At(value, BitOrLevel)}" : $"{Test(key)}: {Test(value)}";

    private static string Clauses(Comprehension[] generators)
    {
        StringBuilder text = new();
        foreach (Comprehension clause in generators)
        {
            text.Append(clause.IsAsync ? " async for " : " for ").Append(At(clause.Target, TupleLevel));
            text.Append(" in ").Append(At(clause.Iter, TestLevel + 1));
            foreach (Expr condition in clause.Ifs)
                text.Append(" if ").Append(At(condition, TestLevel + 1));
        }
        return text.ToString();
    }

    private static string Parameters(Arguments args)
    {
        List<string> parts = [];
        Arg[] positional = [.. args.Posonlyargs, .. args.Args];
        int withDefault = positional.Length - args.Defaults.Length;
        for (int i = 0; i < positional.Length; i++)
        {
            parts.Add(Parameter(positional[i], i < withDefault ? null : args.Defaults[i - withDefault]));
            if (i == args.Posonlyargs.Length - 1)
                parts.Add("/");
        }
        if (args.Vararg is not null || args.Kwonlyargs.Length > 0)
            parts.Add($"*{args.Vararg?.Name}");
        parts.AddRange(args.Kwonlyargs.Zip(args.KwDefaults, Parameter));
        if (args.Kwarg is not null)
            parts.Add($"**{args.Kwarg.Name}");
        return string.Join(", ", parts);
    }

    private static string Parameter(Arg parameter, Expr? defaultValue) => parameter.Name + (defaultValue is null ? "" : $"={Test(defaultValue)}");

    // What stands between the quotes of a formatted string.
    private static string FormattedText(Expr[] values) => string.Concat(values.Select(FormattedPart));

    private static string FormattedPart(Expr value) => value switch
    {
        Constant { Value: string text } => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
        JoinedStr spec => FormattedText(spec.Values),
        FormattedValue f => Field(At(f.Value, TestLevel + 1), f.Conversion, f.FormatSpec),
        Interpolation i => Field(i.Str, i.Conversion, i.FormatSpec),
        _ => "",
    };

    private static string Field(string expression, int conversion, Expr? spec)
    {
        // Two braces would be an escaped one.
        string space = expression.StartsWith('{') ? " " : "";
        string converted = conversion < 0 ? "" : $"!{(char)conversion}";
        return $"{{{space}{expression}{converted}{(spec is null ? "" : $":{FormattedPart(spec)}")}}}";
    }
}
