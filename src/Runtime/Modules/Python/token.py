"""The kinds of tokens, as numbers."""

# The kinds in the order of their numbers; an operator stands beside the name of its own kind.
_kinds = """
ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR:( RPAR:) LSQB:[ RSQB:] COLON:: COMMA:, SEMI:; PLUS:+ MINUS:- STAR:* SLASH:/
VBAR:| AMPER:& LESS:< GREATER:> EQUAL:= DOT:. PERCENT:% LBRACE:{ RBRACE:} EQEQUAL:== NOTEQUAL:!= LESSEQUAL:<= GREATEREQUAL:>= TILDE:~
CIRCUMFLEX:^ LEFTSHIFT:<< RIGHTSHIFT:>> DOUBLESTAR:** PLUSEQUAL:+= MINEQUAL:-= STAREQUAL:*= SLASHEQUAL:/= PERCENTEQUAL:%= AMPEREQUAL:&=
VBAREQUAL:|= CIRCUMFLEXEQUAL:^= LEFTSHIFTEQUAL:<<= RIGHTSHIFTEQUAL:>>= DOUBLESTAREQUAL:**= DOUBLESLASH:// DOUBLESLASHEQUAL://= AT:@
ATEQUAL:@= RARROW:-> ELLIPSIS:... COLONEQUAL::= EXCLAMATION:! OP TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD FSTRING_START FSTRING_MIDDLE
FSTRING_END TSTRING_START TSTRING_MIDDLE TSTRING_END COMMENT NL ERRORTOKEN ENCODING N_TOKENS
""".split()

EXACT_TOKEN_TYPES = {}
tok_name = {}

for _number, _kind in enumerate(_kinds):
    _name, _, _operator = _kind.partition(":")
    globals()[_name] = _number
    tok_name[_number] = _name
    if _operator:
        EXACT_TOKEN_TYPES[_operator] = _number

EXACT_TOKEN_TYPES = dict(sorted(EXACT_TOKEN_TYPES.items()))
NT_OFFSET = 256
tok_name[NT_OFFSET] = "NT_OFFSET"

__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", "EXACT_TOKEN_TYPES", *tok_name.values()]


def ISTERMINAL(x):
    """Is it the kind of a token, and not of a part of the grammar?"""
    return x < NT_OFFSET


def ISNONTERMINAL(x):
    """Is it the kind of a part of the grammar?"""
    return x >= NT_OFFSET


def ISEOF(x):
    """Is it the end of the source?"""
    return x == ENDMARKER
