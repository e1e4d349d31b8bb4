using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;

namespace PyLite.Interpreter.Lowering;

// match statements (PEP 634).
internal sealed partial class Lowerer
{
    private MatchNode LowerMatch(Match m) => new(Lower(m.Subject), [.. m.Cases.Select(matchCase => LowerCase(m, matchCase))]);

    private CaseNode LowerCase(Match m, MatchCase matchCase)
    {
        PatternNode pattern = LowerCasePattern(m, matchCase, out CaptureSlot[] captured);
        return new CaseNode(pattern, captured, matchCase.Guard is null ? null : Lower(matchCase.Guard), LowerBody(matchCase.Body), matchCase.Guard is null ? 0 : Position(matchCase.Guard));
    }

    private PatternNode LowerCasePattern(Match m, MatchCase matchCase, out CaptureSlot[] captured)
    {
        if (matchCase.Guard is null && !ReferenceEquals(matchCase, m.Cases[^1]) && Irrefutable(matchCase.Pattern) is { } what)
            throw new CompileError($"{what} makes remaining patterns unreachable", matchCase.Pattern.Span);
        captures = [];
        PatternNode pattern = LowerPattern(matchCase.Pattern, []);
        captured = [.. captures.Values];
        return pattern;
    }

    private static string? Irrefutable(Pattern pattern) => pattern switch
    {
        MatchAs { Pattern: null, Name: null } => "wildcard",
        MatchAs { Pattern: null, Name: { } name } => $"name capture '{name}'",
        MatchAs { Pattern: { } nested } => Irrefutable(nested),
        MatchOr o => Irrefutable(o.Patterns[^1]),
        _ => null,
    };

    private PatternNode LowerPattern(Pattern pattern, HashSet<string> bound)
    {
        switch (pattern)
        {
            case MatchValue v:
                if (v.Value is not Ast.Attribute && PatternKey.Fold(v.Value) is null)
                    throw new CompileError("patterns may only match literals and attribute lookups", v.Span);
                return new ValuePattern(Lower(v.Value), Position(v));
            case MatchSingleton s:
                return new SingletonPattern(Literals.ToValue(s.Value));
            case MatchSequence s:
                return LowerSequencePattern(s, bound);
            case MatchMapping m:
                return LowerMappingPattern(m, bound);
            case MatchClass c:
                return LowerClassPattern(c, bound);
            case MatchAs { Pattern: null, Name: null }:
                return WildcardPattern.Instance;
            case MatchAs a:
                PatternNode nested = a.Pattern is null ? WildcardPattern.Instance : LowerPattern(a.Pattern, bound);
                return new CapturePattern(nested, Capture(a.Name!, a.Span, bound));
            case MatchOr o:
                return LowerOrPattern(o, bound);
            default:
                throw new InvalidOperationException($"unknown pattern {pattern.GetType().Name}");
        }
    }

    // Names are bound only when the whole pattern matched: until then the values wait in slots.
    private CaptureSlot Capture(string name, SourceSpan span, HashSet<string> bound)
    {
        if (!bound.Add(name))
            throw new CompileError($"multiple assignments to name '{name}' in pattern", span);
        return captures.TryGetValue(name, out CaptureSlot? shared) ? shared : captures[name] = new CaptureSlot(Temporary(), NameTargetOf(name, span));
    }

    private Dictionary<string, CaptureSlot> captures = [];

    private SequencePattern LowerSequencePattern(MatchSequence s, HashSet<string> bound)
    {
        int star = -1;
        List<PatternNode> patterns = [];
        CaptureSlot? starName = null;
        for (int i = 0; i < s.Patterns.Length; i++)
        {
            if (s.Patterns[i] is MatchStar starPattern)
            {
                if (star >= 0)
                    throw new CompileError("multiple starred names in sequence pattern", s.Span);
                star = i;
                starName = starPattern.Name is null ? null : Capture(starPattern.Name, starPattern.Span, bound);
            }
            else
            {
                patterns.Add(LowerPattern(s.Patterns[i], bound));
            }
        }
        return new SequencePattern([.. patterns], star, starName, Position(s));
    }

    private MappingPattern LowerMappingPattern(MatchMapping m, HashSet<string> bound)
    {
        HashSet<object> seen = [];
        bool mayRepeat = false;
        foreach (Expr key in m.Keys)
        {
            if (PatternKey.Fold(key) is { } constant)
            {
                if (!seen.Add(PatternKey.Identity(constant)))
                    throw new CompileError($"mapping pattern checks duplicate key ({Unparser.Repr(constant.Value)})", m.Span);
            }
            else if (key is Ast.Attribute)
            {
                mayRepeat = m.Keys.Length > 1;
            }
            else
            {
                throw new CompileError("mapping pattern keys may only match literals and attribute lookups", m.Span);
            }
        }
        ExpressionNode[] keys = LowerAll(m.Keys);
        PatternNode[] patterns = [.. m.Patterns.Select(nested => LowerPattern(nested, bound))];
        return new MappingPattern(keys, patterns, m.Rest is null ? null : Capture(m.Rest, m.Span, bound), mayRepeat, Position(m));
    }

    private ClassPattern LowerClassPattern(MatchClass c, HashSet<string> bound)
    {
        HashSet<string> attributes = [];
        for (int i = 0; i < c.KwdAttrs.Length; i++)
        {
            if (!attributes.Add(c.KwdAttrs[i]))
                throw new CompileError($"attribute name repeated in class pattern: {c.KwdAttrs[i]}", c.KwdPatterns[i].Span);
        }
        PatternNode[] positional = [.. c.Patterns.Select(nested => LowerPattern(nested, bound))];
        PatternNode[] keyword = [.. c.KwdPatterns.Select(nested => LowerPattern(nested, bound))];
        return new ClassPattern(Lower(c.Cls), positional, [.. c.KwdAttrs.Select(NameOf)], keyword, Position(c));
    }

    private OrPattern LowerOrPattern(MatchOr o, HashSet<string> bound)
    {
        List<PatternNode> alternatives = [];
        HashSet<string>? names = null;
        for (int i = 0; i < o.Patterns.Length; i++)
        {
            if (i < o.Patterns.Length - 1 && Irrefutable(o.Patterns[i]) is { } what)
                throw new CompileError($"{what} makes remaining patterns unreachable", o.Patterns[i].Span);
            HashSet<string> own = [.. bound];
            alternatives.Add(LowerPattern(o.Patterns[i], own));
            if (names is not null && !names.SetEquals(own))
                throw new CompileError("alternative patterns bind different names", o.Span);
            names = own;
        }
        bound.UnionWith(names!);
        return new OrPattern([.. alternatives]);
    }
}
