// The tokens of Python 3.14. Names are those of CPython's token module; keywords are upper-cased.
//
// This grammar is the definition: every token type and what it looks like. At run time Tokenizer.cs reads the same language by hand
// (docs/decisions says why); a unit test reads Python files with both and compares every token.
//
// What a context-free rule cannot say is done by the base class: INDENT and DEDENT, NEWLINE only at the end of a logical line,
// the stack of brackets and of f-strings, and the soft keywords (MATCH, CASE, TYPE), which are NAMEs until their line is known.
lexer grammar PyLiteLexer;

options { superClass = PyLiteLexerBase; }

tokens {
    INDENT, DEDENT,
    MATCH, CASE, TYPE,
    FSTRING_MIDDLE, TSTRING_MIDDLE,
    ERRORTOKEN
}

// ---- Keywords

FALSE    : 'False';
NONE     : 'None';
TRUE     : 'True';
AND      : 'and';
AS       : 'as';
ASSERT   : 'assert';
ASYNC    : 'async';
AWAIT    : 'await';
BREAK    : 'break';
CLASS    : 'class';
CONTINUE : 'continue';
DEF      : 'def';
DEL      : 'del';
ELIF     : 'elif';
ELSE     : 'else';
EXCEPT   : 'except';
FINALLY  : 'finally';
FOR      : 'for';
FROM     : 'from';
GLOBAL   : 'global';
IF       : 'if';
IMPORT   : 'import';
IN       : 'in';
IS       : 'is';
LAMBDA   : 'lambda';
NONLOCAL : 'nonlocal';
NOT      : 'not';
OR       : 'or';
PASS     : 'pass';
RAISE    : 'raise';
RETURN   : 'return';
TRY      : 'try';
WHILE    : 'while';
WITH     : 'with';
YIELD    : 'yield';

// ---- Operators and delimiters

LPAR             : '(' { OpenBracket(); };
RPAR             : ')' { CloseBracket(); };
LSQB             : '[' { OpenBracket(); };
RSQB             : ']' { CloseBracket(); };
LBRACE           : '{' { OpenBracket(); };
RBRACE           : '}' { CloseBrace(); };
DOT              : '.';
ELLIPSIS         : '...';
COMMA            : ',';
COLON            : ':' { Colon(); };
SEMI             : ';';
EXCLAMATION      : '!';
AT               : '@';
RARROW           : '->';
COLONEQUAL       : ':=' { WalrusOrColon(); };
PLUS             : '+';
MINUS            : '-';
STAR             : '*';
DOUBLESTAR       : '**';
SLASH            : '/';
DOUBLESLASH      : '//';
PERCENT          : '%';
VBAR             : '|';
AMPER            : '&';
CIRCUMFLEX       : '^';
TILDE            : '~';
LEFTSHIFT        : '<<';
RIGHTSHIFT       : '>>';
LESS             : '<';
GREATER          : '>';
EQEQUAL          : '==';
NOTEQUAL         : '!=';
LESSEQUAL        : '<=';
GREATEREQUAL     : '>=';
EQUAL            : '=';
PLUSEQUAL        : '+=';
MINEQUAL         : '-=';
STAREQUAL        : '*=';
SLASHEQUAL       : '/=';
PERCENTEQUAL     : '%=';
AMPEREQUAL       : '&=';
VBAREQUAL        : '|=';
CIRCUMFLEXEQUAL  : '^=';
LEFTSHIFTEQUAL   : '<<=';
RIGHTSHIFTEQUAL  : '>>=';
DOUBLESTAREQUAL  : '**=';
DOUBLESLASHEQUAL : '//=';
ATEQUAL          : '@=';

// ---- Names, numbers, strings

NAME : NAME_START NAME_PART*;

NUMBER
    : DIGITS ('.' DIGITS?)? EXPONENT? [jJ]?
    | '.' DIGITS EXPONENT? [jJ]?
    | '0' [xX] ('_'? [0-9a-fA-F])+
    | '0' [oO] ('_'? [0-7])+
    | '0' [bB] ('_'? [01])+
    ;

STRING : (STRING_PREFIX)? (SHORT_STRING | LONG_STRING);

// An f-string (or t-string) is a sequence of tokens: START, then MIDDLE pieces and ordinary tokens between braces, then END.
FSTRING_START : FSTRING_PREFIX ('"""' | '\'\'\'' | '"' | '\'') { OpenFString(); };
TSTRING_START : TSTRING_PREFIX ('"""' | '\'\'\'' | '"' | '\'') { OpenFString(); };

// ---- Layout

NEWLINE       : '\n' { EndLine(); };
COMMENT       : '#' ~[\n]* -> skip;
WHITESPACE    : [ \t\f]+ -> skip;
LINE_JOIN     : '\\' '\n' -> skip;

// ---- Inside the text of an f-string. What ends it depends on its quotes and its nesting, which the base class knows.

mode FSTRING_TEXT;

FSTRING_END   : { AtClosingQuote() }? ('"""' | '\'\'\'' | '"' | '\'') { CloseFString(); };
TSTRING_END   : { false }? .;
FSTRING_BRACE : { AtReplacementField() }? '{' { OpenReplacementField(); } -> type(LBRACE);
FSTRING_CLOSE : { InFormatSpec() }? '}' { CloseBrace(); } -> type(RBRACE);
FSTRING_CHARS : ({ !AtClosingQuote() && !AtBrace() }? (FSTRING_BACKSLASH | ~[\\]))+ { MiddleOfFString(); };
FSTRING_ESCAPED_BRACE : { !InFormatSpec() }? ('{{' | '}}') { MiddleOfFString(); };

fragment FSTRING_BACKSLASH : '\\' (~[{}] | { true }?);

fragment DIGITS        : [0-9] ('_'? [0-9])*;
fragment EXPONENT      : [eE] [+-]? DIGITS;
fragment NAME_START    : [\p{XID_Start}_];
fragment NAME_PART     : [\p{XID_Continue}];
fragment STRING_PREFIX : [uUbB] | [rR] | [bB] [rR] | [rR] [bB];
fragment FSTRING_PREFIX: [fF] | [fF] [rR] | [rR] [fF];
fragment TSTRING_PREFIX: [tT] | [tT] [rR] | [rR] [tT];
fragment SHORT_STRING  : '\'' (~[\\\n'] | '\\' .)* '\'' | '"' (~[\\\n"] | '\\' .)* '"';
fragment LONG_STRING   : '\'\'\'' (~[\\] | '\\' .)*? '\'\'\'' | '"""' (~[\\] | '\\' .)*? '"""';
