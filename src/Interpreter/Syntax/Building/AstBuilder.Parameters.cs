using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Parameters of functions and lambdas, and type parameters.</content>
internal sealed partial class AstBuilder
{
    private static Arguments NoParameters() => new([], [], null, [], [], null, []);

    private void Parameters(int mark)
    {
        CheckCommas(mark, _top);
        Replace(mark, new ParameterReader(this, _rules[_depth].Rule == PyLiteParser.RULE_lambda_parameters).Read(mark));
    }

    /// <summary>The token behind a slot, a comma skipped.</summary>
    private SourceSpan TokenAfter(int slot)
    {
        int token = _stack[slot].Last + 1;
        if (_tokens[token].Type == PyLiteParser.COMMA)
            token++;
        return _tokens.Span(token, token);
    }

    private void TypeParameters(int mark)
    {
        CheckCommas(mark + 1, _top - 1);
        var parameters = new List<TypeParam>();
        for (int i = mark + 1; i < _top - 1; i++)
        {
            if (_stack[i].Node is TypeParam parameter)
                parameters.Add(parameter);
        }
        Replace(mark, parameters.ToArray());
    }

    private void TypeParameter(int mark)
    {
        int star = TypeAt(mark);
        int name = star is PyLiteParser.STAR or PyLiteParser.DOUBLESTAR ? mark + 1 : mark;
        Expr? bound = null;
        Expr? value = null;
        for (int i = name + 1; i < _top; i += 2)
        {
            if (IsToken(i, PyLiteParser.COLON))
                bound = ExprAt(i + 1);
            else
                value = ExprAt(i + 1);
        }
        CheckTypeParameter(star, name, bound, value);
        string id = NameAt(name);
        TypeParam node = star switch
        {
            PyLiteParser.STAR => new TypeVarTuple(id, value, SpanFrom(mark)),
            PyLiteParser.DOUBLESTAR => new ParamSpec(id, value, SpanFrom(mark)),
            _ => new TypeVar(id, bound, value, SpanFrom(mark)),
        };
        Replace(mark, node);
    }

    private void CheckTypeParameter(int star, int name, Expr? bound, Expr? value)
    {
        if (bound != null && star is (PyLiteParser.STAR or PyLiteParser.DOUBLESTAR))
        {
            string kind = star == PyLiteParser.STAR ? "TypeVarTuple" : "ParamSpec";
            string what = bound is Tuple ? "constraints" : "bound";
            throw Fail($"cannot use {what} with {kind}", SpanOf(name + 1, name + 2));
        }
        if (value is Starred && star != PyLiteParser.STAR)
            throw Invalid(_stack[_top - 1].First);
    }

    /// <summary>Sorts a flat list of parameters into the fields of <see cref="Arguments"/>.</summary>
    private sealed class ParameterReader(AstBuilder builder, bool isLambda)
    {
        private readonly List<Arg> _args = [];
        private readonly List<Expr> _defaults = [];
        private readonly List<Arg> _kwonly = [];
        private readonly List<Expr?> _kwDefaults = [];
        private Arg[] _posonly = [];
        private Arg? _vararg;
        private Arg? _kwarg;
        private bool _seenStar;
        private bool _seenSlash;

        public Arguments Read(int mark)
        {
            int slot = mark;
            while (slot < builder._top)
            {
                int next = slot;
                while (next < builder._top && !builder.IsToken(next, PyLiteParser.COMMA))
                    next++;
                ReadParameter(slot, next);
                slot = next + 1;
            }
            return new Arguments(
                _posonly, [.. _args], _vararg, [.. _kwonly], [.. _kwDefaults], _kwarg, [.. _defaults]);
        }

        private void ReadParameter(int slot, int end)
        {
            int type = builder.TypeAt(slot);
            if (_kwarg != null)
                throw builder.Fail("arguments cannot follow var-keyword argument", builder.SpanAt(slot));
            switch (type)
            {
                case PyLiteParser.SLASH:
                    ReadSlash(slot);
                    break;
                case PyLiteParser.STAR:
                    ReadStar(slot, end);
                    break;
                case PyLiteParser.DOUBLESTAR:
                    _kwarg = Parameter(slot + 1, end, out Expr? value);
                    if (value != null)
                        throw builder.Fail("var-keyword argument cannot have default value", DefaultSpan(slot, end));
                    break;
                default:
                    ReadNamed(slot, end);
                    break;
            }
        }

        private void ReadSlash(int slot)
        {
            SourceSpan span = builder.SpanAt(slot);
            if (_seenStar)
                throw builder.Fail("/ must be ahead of *", span);
            if (_seenSlash)
                throw builder.Fail("/ may appear only once", span);
            if (_args.Count == 0)
                throw IsFollowedBy(slot, PyLiteParser.COMMA) ? builder.Fail("at least one argument must precede /", span) : builder.Invalid(builder._stack[slot].First);
            _seenSlash = true;
            _posonly = [.. _args];
            _args.Clear();
        }

        private void ReadStar(int slot, int end)
        {
            if (_seenStar)
            {
                bool isUsed = end - slot > 1 || IsFollowedBy(slot, PyLiteParser.COMMA);
                throw isUsed ? builder.Fail("* argument may appear only once", builder.SpanAt(slot)) : builder.Invalid(builder._stack[slot].First);
            }
            _seenStar = true;
            if (end - slot > 1)
            {
                _vararg = Parameter(slot + 1, end, out Expr? value);
                if (value != null)
                    throw builder.Fail("var-positional argument cannot have default value", DefaultSpan(slot, end));
                return;
            }
            int next = builder._stack[slot].Last + 1;
            if (builder._tokens[next].Type == PyLiteParser.COMMA)
                next++;
            int closing = isLambda ? PyLiteParser.COLON : PyLiteParser.RPAR;
            if (builder._tokens[next].Type == closing || builder._tokens[next].Type == PyLiteParser.DOUBLESTAR)
                throw builder.Fail("named arguments must follow bare *", isLambda ? builder.TokenAfter(slot) : builder.SpanAt(slot));
        }

        private bool IsFollowedBy(int slot, int type) => builder._tokens[builder._stack[slot].Last + 1].Type == type;

        private SourceSpan DefaultSpan(int slot, int end)
        {
            for (int i = slot; i < end; i++)
            {
                if (builder.IsToken(i, PyLiteParser.EQUAL))
                    return builder.SpanAt(i);
            }
            return builder.SpanAt(slot);
        }

        private void ReadNamed(int slot, int end)
        {
            Arg parameter = Parameter(slot, end, out Expr? value);
            if (_seenStar)
            {
                _kwonly.Add(parameter);
                _kwDefaults.Add(value);
                return;
            }
            if (value == null && _defaults.Count > 0)
                throw builder.Fail("parameter without a default follows parameter with a default", parameter.Span);
            _args.Add(parameter);
            if (value != null)
                _defaults.Add(value);
        }

        /// <summary>`name: annotation = value` in the slots given; the span leaves the value out.</summary>
        private Arg Parameter(int slot, int end, out Expr? value)
        {
            value = null;
            Expr? annotation = null;
            int last = slot;
            for (int i = slot + 1; i + 1 < end; i += 2)
            {
                if (builder.IsToken(i, PyLiteParser.EQUAL))
                {
                    value = builder.ExprAt(i + 1);
                    break;
                }
                annotation = builder.ExprAt(i + 1);
                last = i + 1;
            }
            return new Arg(builder.NameAt(slot), annotation, builder.SpanOf(slot, last));
        }
    }
}
