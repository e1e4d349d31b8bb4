using System.Numerics;
using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.AstObjects;

/// <content>Patterns.</content>
internal sealed partial class TreeValidator
{
    private bool Patterns(Pattern[] patterns, bool allowsStar) => All(patterns, pattern => Pattern(pattern, allowsStar));

    private bool Pattern(Pattern pattern, bool allowsStar) => CheckStack("compilation") && CheckPlace(pattern.Span) && pattern switch
    {
        MatchValue v => PatternValue(v.Value),
        MatchSingleton s => s.Value is null or bool || Fail("MatchSingleton can only contain True, False and None"),
        MatchSequence s => Patterns(s.Patterns, allowsStar: true),
        MatchMapping m => Mapping(m),
        MatchClass c => ClassPattern(c),
        MatchStar when !allowsStar => Fail("can't use MatchStar here"),
        MatchStar s => s.Name is null || Capture(s.Name),
        MatchAs { Name: null, Pattern: not null } => Fail("MatchAs must specify a target name if a pattern is given"),
        MatchAs a => (a.Name is null || Capture(a.Name)) && (a.Pattern is null || Pattern(a.Pattern, allowsStar: false)),
        MatchOr o => (o.Patterns.Length >= 2 || Fail("MatchOr requires at least 2 patterns")) && Patterns(o.Patterns, allowsStar: false),
        _ => true,
    };

    private bool Capture(string name) => name == "_" ? Fail("can't capture name '_' in patterns") : CheckName(name);

    private bool Mapping(MatchMapping m)
    {
        if (m.Keys.Length != m.Patterns.Length)
            return Fail("MatchMapping doesn't have the same number of keys as patterns");
        if (m.Rest is not null && !Capture(m.Rest))
            return false;
        return All(m.Keys, key => key is Constant { Value: null or bool } || PatternValue(key)) && Patterns(m.Patterns, allowsStar: false);
    }

    private bool ClassPattern(MatchClass c)
    {
        if (c.KwdAttrs.Length != c.KwdPatterns.Length)
            return Fail("MatchClass doesn't have the same number of keyword attributes as patterns");
        if (!Load(c.Cls))
            return false;
        Expr cls = c.Cls;
        while (cls is Attribute attribute)
            cls = attribute.Value;
        if (cls is not Name)
            return Fail("MatchClass cls field can only contain Name or Attribute nodes.");
        return All(c.KwdAttrs, CheckName) && Patterns(c.Patterns, allowsStar: false) && Patterns(c.KwdPatterns, allowsStar: false);
    }

    // A literal, a number with a sign, a complex number written as a sum, or a dotted name.
    private bool PatternValue(Expr value)
    {
        if (!Load(value))
            return false;
        return value switch
        {
            Constant c => c.Value is string or int[] or byte[] or long or BigInteger or double or Complex
                || Fail("unexpected constant inside of a literal pattern"),
            Attribute or JoinedStr or TemplateStr => true,
            UnaryOp { Op: UnaryOperator.USub, Operand: Constant operand } when IsNumber(operand, allowsComplex: true) => true,
            BinOp { Op: Operator.Add or Operator.Sub, Left: var left, Right: Constant { Value: Complex } } when IsReal(left) => true,
            _ => Fail("patterns may only match literals and attribute lookups"),
        };
    }

    private static bool IsReal(Expr expression) => expression switch
    {
        Constant constant => IsNumber(constant, allowsComplex: false),
        UnaryOp { Op: UnaryOperator.USub, Operand: Constant operand } => IsNumber(operand, allowsComplex: false),
        _ => false,
    };

    private static bool IsNumber(Constant constant, bool allowsComplex) =>
        constant.Value is long or BigInteger or double || (allowsComplex && constant.Value is Complex);
}
