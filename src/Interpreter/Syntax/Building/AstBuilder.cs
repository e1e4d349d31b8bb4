using System.Diagnostics;
using System.Runtime.CompilerServices;
using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>
/// Builds the AST while the parser reads. Tokens and nodes lie on one stack; when a rule ends, what it read is on top of the stack
/// and is replaced by the node made of it. Rules not named in <see cref="Exit"/> leave their parts to the rule around them.
/// </summary>
internal sealed partial class AstBuilder
{
    private readonly TokenBuffer _tokens;
    private readonly string _filename;
    private readonly List<SyntaxWarning> _warnings;
    private PyLiteParserBase _parser = null!;
    private Operand[] _stack = new Operand[256];
    private int _top;
    private RuleFrame[] _rules = new RuleFrame[128];
    private int _depth;

    public AstBuilder(TokenBuffer tokens, string filename, List<SyntaxWarning> warnings, int maximumDigits)
    {
        MaximumDigits = maximumDigits;
        _tokens = tokens;
        _filename = filename;
        _warnings = warnings;
    }

    /// <summary>The tree, when the starting rule has ended.</summary>
    public Mod? Tree { get; private set; }

    /// <summary>How many digits a decimal literal may have; 0 for any number.</summary>
    public int MaximumDigits { get; }

    /// <summary>What the builder refused.</summary>
    public SyntaxFailure? Failure { get; private set; }

    /// <summary>The token to blame when the grammar accepted what the builder found to be plain invalid syntax, or -1.</summary>
    public int InvalidToken { get; private set; } = -1;

    /// <summary>How many rules were open when the parse failed.</summary>
    public int OpenRules => _depth;

    /// <summary>How many tokens and nodes lay on the stack.</summary>
    public int Top => _top;

    /// <summary>Ties the builder to the parser that feeds it.</summary>
    public void Attach(PyLiteParserBase parser)
    {
        _parser = parser;
        parser.Builder = this;
    }

    /// <summary>Puts the token at <paramref name="index"/> on the stack.</summary>
    public void PushToken(int index)
    {
        if (_top == _stack.Length)
            Array.Resize(ref _stack, _top * 2);
        ref Operand operand = ref _stack[_top++];
        operand.Node = null;
        operand.First = index;
        operand.Last = index;
    }

    /// <summary>Notes that a rule begins; gives the depth of nesting.</summary>
    public int Enter(int rule)
    {
        if (_depth == _rules.Length)
            Array.Resize(ref _rules, _depth * 2);
        ref RuleFrame frame = ref _rules[_depth];
        frame.Rule = rule;
        frame.Mark = _top;
        frame.Trailers = 0;
        return ++_depth;
    }

    /// <summary>An open rule, counted from the innermost, and where on the stack it began.</summary>
    public (int Rule, int Mark) OpenRule(int level)
    {
        ref RuleFrame frame = ref _rules[_depth - 1 - level];
        return (frame.Rule, frame.Mark);
    }

    /// <summary>What lies in a slot: a node or null for a token, and its first and last token.</summary>
    public (object? Node, int First, int Last) Slot(int slot)
    {
        ref Operand operand = ref _stack[slot];
        return (operand.Node, operand.First, operand.Last);
    }

    private int Count(int mark) => _top - mark;

    private bool IsToken(int slot, int type)
    {
        ref Operand operand = ref _stack[slot];
        return operand.Node == null && _tokens[operand.First].Type == type;
    }

    private int TypeAt(int slot)
    {
        ref Operand operand = ref _stack[slot];
        return operand.Node == null ? _tokens[operand.First].Type : 0;
    }

    private string NameAt(int slot) => _tokens[_stack[slot].First].Text!;

    private T NodeAt<T>(int slot)
        where T : class
    {
        Debug.Assert(_stack[slot].Node is T);
        return Unsafe.As<T>(_stack[slot].Node!);
    }

    private Expr ExprAt(int slot) => NodeAt<Expr>(slot);

    private SourceSpan SpanAt(int slot) => _tokens.Span(_stack[slot].First, _stack[slot].Last);

    /// <summary>From the first token of one slot to the last token of another.</summary>
    private SourceSpan SpanOf(int firstSlot, int lastSlot) => _tokens.Span(_stack[firstSlot].First, _stack[lastSlot].Last);

    /// <summary>All that lies on the stack from <paramref name="mark"/> on.</summary>
    private SourceSpan SpanFrom(int mark) => SpanOf(mark, _top - 1);

    /// <summary>A compound statement ends at its last token, the line's end and DEDENTs aside (but a `;` counts).</summary>
    private SourceSpan CompoundSpan(int mark)
    {
        int last = _stack[_top - 1].Last;
        while (_tokens[last].Type is PyLiteParser.NEWLINE or PyLiteParser.DEDENT)
            last--;
        return _tokens.Span(_stack[mark].First, last);
    }

    /// <summary>Replaces everything from <paramref name="mark"/> on by one node.</summary>
    private void Replace(int mark, object node)
    {
        ref Operand operand = ref _stack[mark];
        operand.Last = _stack[_top - 1].Last;
        operand.Node = node;
        _top = mark + 1;
    }

    private bool IsParenthesized(int slot) => _tokens[_stack[slot].First].Type == PyLiteParser.LPAR && IsClosedBy(slot, PyLiteParser.RPAR);

    /// <summary>Whether the bracket that begins a slot is closed by the slot's last token.</summary>
    private bool IsClosedBy(int slot, int closing)
    {
        int last = _stack[slot].Last;
        if (_tokens[last].Type != closing)
            return false;
        int depth = 0;
        for (int i = _stack[slot].First; i <= last; i++)
        {
            int type = _tokens[i].Type;
            if (type is PyLiteParser.LPAR or PyLiteParser.LSQB or PyLiteParser.LBRACE)
                depth++;
            else if (type is PyLiteParser.RPAR or PyLiteParser.RSQB or PyLiteParser.RBRACE && --depth == 0)
                return i == last;
        }
        return false;
    }

    private Expr[] Exprs(int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
            count += _stack[i].Node != null ? 1 : 0;
        if (count == 0)
            return [];
        var result = new Expr[count];
        int next = 0;
        for (int i = from; i < to; i++)
        {
            if (_stack[i].Node != null)
                result[next++] = ExprAt(i);
        }
        return result;
    }

    /// <summary>In `x, y,` every comma follows an item.</summary>
    private void CheckCommas(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (IsToken(i, PyLiteParser.COMMA) && IsToken(i - 1, PyLiteParser.COMMA))
                throw Invalid(_stack[i].First);
        }
    }

    /// <summary>Ends the parse with <paramref name="message"/>.</summary>
    private ParseAbort Fail(string message, SourceSpan span, SyntaxFailureKind kind = SyntaxFailureKind.SyntaxError)
    {
        Failure = new SyntaxFailure(kind, message, _filename, span, span.Line > 0 ? _tokens.ErrorText(span.Line, _parser.Position) : null, false);
        return _parser.Abort();
    }

    /// <summary>Ends the parse as if the grammar had refused the token.</summary>
    private ParseAbort Invalid(int token)
    {
        InvalidToken = token;
        return _parser.Abort();
    }

    private struct Operand
    {
        /// <summary>A node, an array of statements, ...; null for a token.</summary>
        public object? Node;
        public int First;
        public int Last;
    }

    private struct RuleFrame
    {
        public int Rule;
        public int Mark;
        /// <summary>In a primary: how many calls and subscripts there were.</summary>
        public int Trailers;
    }
}
