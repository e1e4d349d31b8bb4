using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Strings that end too early. See cpython Grammar/python.gram invalid_expression.</content>
internal sealed partial class Diagnosis
{
    /// <summary>"The "important" thing": a string, expressions, and a string again.</summary>
    private SyntaxFailure? BrokenString()
    {
        for (int token = StartOfStatement(); token <= _token; token++)
        {
            if (_tokens[token].Type != PyLiteParser.STRING || !BeginsExpression(token))
                continue;
            int end = EndOfExpressions(token + 1);
            if (end > token + 1 && _tokens[end].Type == PyLiteParser.STRING)
                return FailRange("invalid syntax. Is this intended to be part of the string?", token + 1, end - 1);
        }
        return null;
    }

    private int StartOfStatement()
    {
        int token = _token;
        while (token > 0 && _tokens[token - 1].Type is not (PyLiteParser.NEWLINE or PyLiteParser.INDENT or PyLiteParser.DEDENT or PyLiteParser.SEMI))
            token--;
        return token;
    }

    // Behind the last of the expressions that stand here, none of which begins with a string.
    private int EndOfExpressions(int token)
    {
        while (_tokens[token].Type != PyLiteParser.STRING)
        {
            int end = Probe(parser => parser.expression(), token).End;
            if (end <= token)
                break;
            token = end;
        }
        return token;
    }

    // Whether what comes before a token lets an expression begin there that is no operand.
    private bool BeginsExpression(int token) => token == StartOfStatement() || _tokens[token - 1].Type switch
    {
        PyLiteParser.LPAR or PyLiteParser.LSQB or PyLiteParser.LBRACE or PyLiteParser.COMMA or PyLiteParser.COLON or PyLiteParser.EQUAL or PyLiteParser.COLONEQUAL
            or PyLiteParser.RETURN or PyLiteParser.RAISE or PyLiteParser.ASSERT or PyLiteParser.DEL or PyLiteParser.YIELD or PyLiteParser.FROM or PyLiteParser.WHILE
            or PyLiteParser.ELIF or PyLiteParser.WITH or PyLiteParser.RARROW or PyLiteParser.NAME => true,
        PyLiteParser.IF => token - 1 == StartOfStatement(),
        PyLiteParser.IN => _tokens[StartOfStatement()].Type is PyLiteParser.FOR or PyLiteParser.ASYNC && BracketLevel(token) == 0,
        PyLiteParser.AT => token - 1 == StartOfStatement(),
        PyLiteParser.STAR or PyLiteParser.DOUBLESTAR when token > 1 => _tokens[token - 2].Type is PyLiteParser.LPAR or PyLiteParser.COMMA && BracketLevel(token) > 0,
        _ => _tokens[token - 1].Text == "match",
    };
}
