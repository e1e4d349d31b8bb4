// The tokens of Python 3.14. Names are those of CPython's token module; keywords are upper-cased.
//
// This grammar is the definition: every token type and what it looks like. At run time Tokenizer.cs reads the same language by hand
// (docs/decisions/tokenizer.md says why); a unit test reads Python files with both and compares the tokens.
//
// What a context-free rule cannot say is done by the base class: INDENT and DEDENT, NEWLINE only at the end of a logical line,
// the stacks of brackets and of f-strings. MATCH, CASE and TYPE are NAMEs that the tokenizer retypes once it has seen their line;
// an ERRORTOKEN is what no rule matches.
lexer grammar PyLiteLexer;

options { superClass = PyLiteLexerBase; }

tokens { INDENT, DEDENT, MATCH, CASE, TYPE, TSTRING_MIDDLE, TSTRING_END, ERRORTOKEN }

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
COLONEQUAL       : { !BeginsFormatSpec() }? ':=';
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

NEWLINE    : '\n' { EndLine(); };
COMMENT    : '#' ~[\n]* -> skip;
WHITESPACE : [ \t\f]+ -> skip;
LINE_JOIN  : '\\' '\n' -> skip;

// ---- Inside the text of an f-string, or of the format spec of one of its fields. What ends it depends on the quotes and on the nesting.

mode FSTRING_TEXT;

FSTRING_END
    : ({ IsClosedBy(3) }? ('"""' | '\'\'\'') | { IsClosedBy(1) }? ('"' | '\'')) { CloseFString(); }
    ;

FSTRING_MIDDLE
    : ( { IsText() }? ~[\\{}]
      | { IsDoubledBrace() }? ('{{' | '}}')
      | { !IsRaw() }? '\\N{' ~[{}\n'"]* '}'
      | { !IsBackslashAtBrace() }? '\\' ~[{}]
      | { IsBackslashAtBrace() }? '\\'
      )+ { Middle(); }
    ;

FIELD_OPEN  : { !IsDoubledBrace() }? '{' { OpenField(); } -> type(LBRACE);
FIELD_CLOSE : { !IsDoubledBrace() }? '}' { CloseBrace(); } -> type(RBRACE);

fragment DIGITS        : [0-9] ('_'? [0-9])*;
fragment EXPONENT      : [eE] [+-]? DIGITS;
fragment NAME_START    : [\p{XID_Start}_];
fragment NAME_PART     : [\p{XID_Continue}];
fragment STRING_PREFIX : [uUbB] | [rR] | [bB] [rR] | [rR] [bB];
fragment FSTRING_PREFIX: [fF] | [fF] [rR] | [rR] [fF];
fragment TSTRING_PREFIX: [tT] | [tT] [rR] | [rR] [tT];
fragment SHORT_STRING  : '\'' (~[\\\n'] | '\\' .)* '\'' | '"' (~[\\\n"] | '\\' .)* '"';
fragment LONG_STRING   : '\'\'\'' (~[\\] | '\\' .)*? '\'\'\'' | '"""' (~[\\] | '\\' .)*? '"""';
