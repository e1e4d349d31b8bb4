namespace PyLite.Runtime.Errors;

/// <summary>What a token outside all brackets is to the search for anchors.</summary>
internal enum ExpressionTokenKind
{
    /// <summary>A name, number or string.</summary>
    Atom,
    Parentheses,
    Brackets,
    Braces,
    Dot,
    Binary,
    Unary,
    Await,
}

/// <summary>A token outside all brackets; a pair of brackets is one token.</summary>
internal readonly record struct ExpressionToken(ExpressionTokenKind Kind, int Start, int End, int Precedence = 0);

/// <summary>Splits the text of an expression into operands and operators: enough of a parser to tell which operation it is.</summary>
internal static class ExpressionScanner
{
    public const int PowerPrecedence = 9;
    private const int UnaryPrecedence = 8;

    private static readonly string[] Keywords =
    [
        "and", "as", "assert", "async", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if",
        "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];

    /// <summary>The tokens; null for text that is no expression of operators, calls and the like (a comparison, a statement, …).</summary>
    public static List<ExpressionToken>? Scan(string text)
    {
        List<ExpressionToken> tokens = [];
        bool expectsOperand = true;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || c == '\\')
            {
                i++;
                continue;
            }
            if (c == '#')
            {
                i = EndOfLine(text, i);
                continue;
            }
            if (ReadToken(text, i, expectsOperand, tokens.Count > 0 ? tokens[^1] : default) is not { } token)
                return null;
            tokens.Add(token);
            i = token.End;
            expectsOperand = token.Kind is ExpressionTokenKind.Binary or ExpressionTokenKind.Unary or ExpressionTokenKind.Await or ExpressionTokenKind.Dot;
        }
        return expectsOperand ? null : tokens;
    }

    /// <summary>True when the inside of parentheses is one expression: no tuple, no generator.</summary>
    public static bool IsSingleExpression(string inside)
    {
        if (string.IsNullOrWhiteSpace(inside))
            return false;
        for (int i = 0; i < inside.Length;)
        {
            if (inside[i] == ',')
                return false;
            if (inside[i] is '(' or '[' or '{' or '\'' or '"')
            {
                int end = inside[i] is '\'' or '"' ? EndOfString(inside, i) : EndOfGroup(inside, i);
                if (end < 0)
                    return false;
                i = end;
                continue;
            }
            if (char.IsLetter(inside[i]))
            {
                int end = EndOfName(inside, i);
                if (inside[i..end] is "for" or "async")
                    return false;
                i = end;
                continue;
            }
            i++;
        }
        return true;
    }

    private static ExpressionToken? ReadToken(string text, int i, bool expectsOperand, ExpressionToken previous)
    {
        char c = text[i];
        if (c is '(' or '[' or '{')
        {
            int end = EndOfGroup(text, i);
            if (end < 0 || (!expectsOperand && c == '{'))
                return null;
            ExpressionTokenKind kind = c switch { '(' => ExpressionTokenKind.Parentheses, '[' => ExpressionTokenKind.Brackets, _ => ExpressionTokenKind.Braces };
            return new ExpressionToken(kind, i, end);
        }
        if (StringStart(text, i) is >= 0 and var quote)
        {
            // Strings side by side are one.
            int end = expectsOperand || previous.Kind == ExpressionTokenKind.Atom ? EndOfString(text, quote) : -1;
            return end < 0 ? null : new ExpressionToken(ExpressionTokenKind.Atom, i, end);
        }
        if (char.IsDigit(c) || (c == '.' && i + 1 < text.Length && char.IsDigit(text[i + 1]) && expectsOperand))
            return expectsOperand ? new ExpressionToken(ExpressionTokenKind.Atom, i, EndOfNumber(text, i)) : null;
        if (char.IsLetter(c) || c == '_' || c >= 0x80)
            return ReadName(text, i, expectsOperand);
        if (c == '.')
        {
            if (text.AsSpan(i).StartsWith("..."))
                return expectsOperand ? new ExpressionToken(ExpressionTokenKind.Atom, i, i + 3) : null;
            return expectsOperand ? null : new ExpressionToken(ExpressionTokenKind.Dot, i, i + 1);
        }
        return ReadOperator(text, i, expectsOperand);
    }

    private static ExpressionToken? ReadName(string text, int i, bool expectsOperand)
    {
        int end = EndOfName(text, i);
        string name = text[i..end];
        if (Array.BinarySearch(Keywords, name, StringComparer.Ordinal) >= 0 || !expectsOperand)
            return null;
        return new ExpressionToken(name == "await" ? ExpressionTokenKind.Await : ExpressionTokenKind.Atom, i, end);
    }

    private static ExpressionToken? ReadOperator(string text, int i, bool expectsOperand)
    {
        char c = text[i];
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        if (expectsOperand)
            return c is '+' or '-' or '~' ? new ExpressionToken(ExpressionTokenKind.Unary, i, i + 1, UnaryPrecedence) : null;
        int length = (c is '*' or '/' or '<' or '>') && next == c ? 2 : 1;
        // Augmented assignments and comparisons are no binary operations.
        if (i + length < text.Length && text[i + length] == '=')
            return null;
        int precedence = (c, length) switch
        {
            ('|', 1) => 1,
            ('^', 1) => 2,
            ('&', 1) => 3,
            ('<' or '>', 2) => 4,
            ('+' or '-', 1) => next == '>' ? 0 : 5,
            ('*', 2) => PowerPrecedence,
            ('*' or '/' or '%' or '@', _) => 6,
            _ => 0,
        };
        return precedence == 0 ? null : new ExpressionToken(ExpressionTokenKind.Binary, i, i + length, precedence);
    }

    private static int EndOfLine(string text, int i)
    {
        int end = text.IndexOf('\n', i);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfName(string text, int i)
    {
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_' || text[i] >= 0x80))
            i++;
        return i;
    }

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length)
        {
            bool isExponentSign = text[i] is '+' or '-' && text[i - 1] is 'e' or 'E' && !text[..i].Contains("0x", StringComparison.OrdinalIgnoreCase);
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '.') && !isExponentSign)
                break;
            i++;
        }
        return i;
    }

    // Where the quote of a string literal that begins here stands; -1 when none does.
    private static int StringStart(string text, int i)
    {
        int quote = i;
        while (quote < text.Length && quote - i < 2 && "rRbBuUfFtT".Contains(text[quote]))
            quote++;
        return quote < text.Length && text[quote] is '\'' or '"' ? quote : -1;
    }

    // One past the closing quote; -1 when there is none.
    private static int EndOfString(string text, int quote)
    {
        char c = text[quote];
        string delimiter = text.AsSpan(quote).StartsWith([c, c, c]) ? new string(c, 3) : c.ToString();
        for (int i = quote + delimiter.Length; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text.AsSpan(i).StartsWith(delimiter))
                return i + delimiter.Length;
        }
        return -1;
    }

    // One past the bracket that closes the one here; -1 when there is none.
    private static int EndOfGroup(string text, int i)
    {
        int depth = 0;
        while (i < text.Length)
        {
            switch (text[i])
            {
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    if (--depth == 0)
                        return i + 1;
                    break;
                case '#':
                    i = EndOfLine(text, i);
                    continue;
                case '\'' or '"':
                    i = EndOfString(text, i);
                    if (i < 0)
                        return -1;
                    continue;
            }
            i++;
        }
        return -1;
    }
}
