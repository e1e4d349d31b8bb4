using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>The reserved words.</summary>
internal static class Keywords
{
    /// <summary>Every keyword with its token type, in the order of <c>keyword.kwlist</c>.</summary>
    public static readonly (string Text, int Type)[] All =
    [
        ("False", PyLiteParser.FALSE),
        ("None", PyLiteParser.NONE),
        ("True", PyLiteParser.TRUE),
        ("and", PyLiteParser.AND),
        ("as", PyLiteParser.AS),
        ("assert", PyLiteParser.ASSERT),
        ("async", PyLiteParser.ASYNC),
        ("await", PyLiteParser.AWAIT),
        ("break", PyLiteParser.BREAK),
        ("class", PyLiteParser.CLASS),
        ("continue", PyLiteParser.CONTINUE),
        ("def", PyLiteParser.DEF),
        ("del", PyLiteParser.DEL),
        ("elif", PyLiteParser.ELIF),
        ("else", PyLiteParser.ELSE),
        ("except", PyLiteParser.EXCEPT),
        ("finally", PyLiteParser.FINALLY),
        ("for", PyLiteParser.FOR),
        ("from", PyLiteParser.FROM),
        ("global", PyLiteParser.GLOBAL),
        ("if", PyLiteParser.IF),
        ("import", PyLiteParser.IMPORT),
        ("in", PyLiteParser.IN),
        ("is", PyLiteParser.IS),
        ("lambda", PyLiteParser.LAMBDA),
        ("nonlocal", PyLiteParser.NONLOCAL),
        ("not", PyLiteParser.NOT),
        ("or", PyLiteParser.OR),
        ("pass", PyLiteParser.PASS),
        ("raise", PyLiteParser.RAISE),
        ("return", PyLiteParser.RETURN),
        ("try", PyLiteParser.TRY),
        ("while", PyLiteParser.WHILE),
        ("with", PyLiteParser.WITH),
        ("yield", PyLiteParser.YIELD),
    ];
}
