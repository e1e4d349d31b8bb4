// The grammar of Python 3.14, with the rule names of CPython's Grammar/python.gram.
//
// It is strictly LL(1): one token decides every choice, so the generated parser never predicts (grammar/check.sh holds this). To get there
// the rules accept a little more than Python, and AstBuilder refuses the rest in CPython's words:
// - `(COMMA x?)*` stands for a list with an optional comma at its end; two commas in a row are refused;
// - targets are read as expressions and checked when they turn out to be targets;
// - the arithmetic operators form one flat list (bitwise_or) whose precedence the builder climbs, and so do `and` and `or`.
parser grammar PyLiteParser;

options { tokenVocab = PyLiteLexer; superClass = PyLiteParserBase; }

// ---- Starting rules

file_input  : statement* EOF;
single_input: (simple_stmts | compound_stmt NEWLINE? | NEWLINE)? EOF;
eval_input  : star_expressions NEWLINE* EOF;
func_type   : LPAR type_expressions? RPAR RARROW expression NEWLINE* EOF;

type_expressions: type_expression (COMMA type_expression?)*;
type_expression : (STAR | DOUBLESTAR)? expression;

// ---- Statements

statement: compound_stmt | simple_stmts;

simple_stmts: simple_stmt (SEMI simple_stmt?)* NEWLINE;

simple_stmt
    : assignment
    | return_stmt
    | import_name
    | import_from
    | raise_stmt
    | pass_stmt
    | del_stmt
    | assert_stmt
    | break_stmt
    | continue_stmt
    | global_stmt
    | nonlocal_stmt
    | type_alias
    ;

compound_stmt
    : function_def
    | if_stmt
    | class_def
    | with_stmt
    | for_stmt
    | try_stmt
    | while_stmt
    | match_stmt
    | decorated
    | async_stmt
    ;

// ---- Simple statements

// Also an expression alone.
assignment: annotated_rhs (augassign annotated_rhs | (EQUAL annotated_rhs)+ | COLON expression (EQUAL annotated_rhs)?)?;

annotated_rhs: yield_expr | star_expressions;

augassign
    : PLUSEQUAL
    | MINEQUAL
    | STAREQUAL
    | ATEQUAL
    | SLASHEQUAL
    | PERCENTEQUAL
    | AMPEREQUAL
    | VBAREQUAL
    | CIRCUMFLEXEQUAL
    | LEFTSHIFTEQUAL
    | RIGHTSHIFTEQUAL
    | DOUBLESTAREQUAL
    | DOUBLESLASHEQUAL
    ;

return_stmt  : RETURN star_expressions?;
raise_stmt   : RAISE (expression (FROM expression)?)?;
pass_stmt    : PASS;
break_stmt   : BREAK;
continue_stmt: CONTINUE;
global_stmt  : GLOBAL NAME (COMMA NAME)*;
nonlocal_stmt: NONLOCAL NAME (COMMA NAME)*;
del_stmt     : DEL star_expressions;
assert_stmt  : ASSERT expression (COMMA expression)?;
type_alias   : TYPE NAME type_params? EQUAL expression;

import_name: IMPORT dotted_as_name (COMMA dotted_as_name?)*;
import_from: FROM ((DOT | ELLIPSIS)+ dotted_name? | dotted_name) IMPORT import_from_targets;

import_from_targets
    : STAR
    | LPAR import_from_as_name (COMMA import_from_as_name?)* RPAR
    | import_from_as_name (COMMA import_from_as_name?)*
    ;

import_from_as_name: NAME (AS star_target)?;
dotted_as_name     : dotted_name (AS star_target)?;
dotted_name        : NAME (DOT NAME)*;

// ---- Compound statements

block: NEWLINE INDENT statement+ DEDENT | simple_stmts;

decorated : decorator+ (class_def | function_def | async_stmt);
decorator : AT named_expression NEWLINE;
async_stmt: ASYNC (function_def | with_stmt | for_stmt);

class_def   : CLASS NAME type_params? (LPAR arguments? RPAR)? COLON block;
function_def: DEF NAME type_params? LPAR parameters? RPAR (RARROW expression)? COLON block;

parameters: param (COMMA param?)*;

param
    : NAME annotation? default?
    | STAR (NAME star_annotation? default?)?
    | DOUBLESTAR NAME annotation? default?
    | SLASH
    ;

annotation     : COLON expression;
star_annotation: COLON star_expression;
default        : EQUAL expression;

type_params: LSQB type_param (COMMA type_param?)* RSQB;
type_param : (STAR | DOUBLESTAR)? NAME (COLON expression)? (EQUAL star_expression)?;

if_stmt   : IF named_expression COLON block elif_stmt* else_block?;
elif_stmt : ELIF named_expression COLON block;
else_block: ELSE COLON block;
while_stmt: WHILE named_expression COLON block else_block?;
for_stmt  : FOR star_targets IN star_expressions COLON block else_block?;

// `with (a as b, c):` is read as one parenthesised item; the builder takes the group apart.
with_stmt: WITH with_item (COMMA with_item?)* COLON block;
with_item: expression (AS star_target)?;

try_stmt     : TRY COLON block (finally_block | except_block+ else_block? finally_block?);
except_block : EXCEPT STAR? (expression (COMMA expression?)* (AS star_target)?)? COLON block;
finally_block: FINALLY COLON block;

// ---- Match

match_stmt  : MATCH subject_expr COLON NEWLINE INDENT case_block+ DEDENT;
subject_expr: star_named_expression (COMMA star_named_expression?)*;
case_block  : CASE patterns guard? COLON block;
guard       : IF named_expression;

patterns: maybe_star_pattern (COMMA maybe_star_pattern?)*;

maybe_star_pattern: star_pattern | as_pattern;

star_pattern: STAR NAME;
as_pattern  : or_pattern (AS star_target)?;
or_pattern  : closed_pattern (VBAR closed_pattern)*;

closed_pattern
    : literal_pattern
    | name_or_class_pattern
    | group_pattern
    | sequence_pattern
    | mapping_pattern
    ;

literal_pattern
    : MINUS? NUMBER ((PLUS | MINUS) NUMBER)?
    | strings
    | NONE
    | TRUE
    | FALSE
    ;

// A capture, a wildcard, a value (dotted name) or a class.
name_or_class_pattern: NAME (DOT NAME)* class_arguments?;
class_arguments      : LPAR (class_argument (COMMA class_argument?)*)? RPAR;
class_argument       : as_pattern (EQUAL as_pattern)?;

group_pattern   : LPAR patterns? RPAR;
sequence_pattern: LSQB patterns? RSQB;
mapping_pattern : LBRACE (key_value_pattern (COMMA key_value_pattern?)*)? RBRACE;

key_value_pattern: DOUBLESTAR NAME | closed_pattern COLON as_pattern;

// ---- Expressions

star_expressions: star_expression (COMMA star_expression?)*;
star_expression : STAR bitwise_or | expression;

star_named_expression: STAR bitwise_or | named_expression;
named_expression     : expression (COLONEQUAL expression)?;

yield_expr: YIELD (FROM expression | star_expressions)?;

expression: disjunction (IF disjunction ELSE expression)? | lambdef;

lambdef          : LAMBDA lambda_parameters? COLON expression;
lambda_parameters: lambda_param (COMMA lambda_param?)*;

lambda_param
    : NAME default?
    | STAR (NAME default?)?
    | DOUBLESTAR NAME default?
    | SLASH
    ;

// disjunction and conjunction.
disjunction: inversion ((OR | AND) inversion)*;

// inversion and comparison.
inversion : NOT* bitwise_or (compare_op bitwise_or)*;

compare_op
    : EQEQUAL
    | NOTEQUAL
    | LESSEQUAL
    | LESS
    | GREATEREQUAL
    | GREATER
    | NOT IN
    | IN
    | IS NOT?
    ;

// bitwise_or, bitwise_xor, bitwise_and, shift_expr, sum, term, factor and power.
bitwise_or
    : (PLUS | MINUS | TILDE)* primary (
        (PLUS | MINUS | STAR | SLASH | DOUBLESLASH | PERCENT | AT | VBAR | AMPER | CIRCUMFLEX | LEFTSHIFT | RIGHTSHIFT | DOUBLESTAR)
        (PLUS | MINUS | TILDE)* primary
    )*
    ;

// await_primary and primary.
primary: AWAIT? atom (DOT NAME | call | subscript)*;

call     : LPAR arguments? RPAR;
subscript: LSQB slices RSQB;

slices: slice (COMMA slice?)*;
slice : star_named_expression slice_tail? | slice_tail;

slice_tail: COLON expression? (COLON expression?)?;

atom
    : NAME
    | TRUE
    | FALSE
    | NONE
    | strings
    | NUMBER
    | group
    | list
    | dict
    | ELLIPSIS
    ;

// group, tuple and genexp. `as` is for the items of a `with`.
group     : LPAR (yield_expr | group_item (for_if_clauses | (COMMA group_item?)*))? RPAR;
group_item: star_named_expression (AS star_target)?;

// list and listcomp.
list: LSQB (star_named_expression (for_if_clauses | (COMMA star_named_expression?)*))? RSQB;

// dict, set, dictcomp and setcomp.
dict                 : LBRACE (double_starred_kvpair (for_if_clauses | (COMMA double_starred_kvpair?)*))? RBRACE;
double_starred_kvpair: DOUBLESTAR bitwise_or | star_named_expression (COLON expression)?;

for_if_clauses: for_if_clause+;
for_if_clause : ASYNC? FOR star_targets IN disjunction (IF disjunction)*;

arguments: argument (COMMA argument?)*;

argument
    : STAR expression
    | DOUBLESTAR expression
    | expression ((COLONEQUAL expression)? for_if_clauses? | EQUAL expression)
    ;

star_targets: star_target (COMMA star_target?)*;
star_target : STAR? bitwise_or;

// ---- Strings

strings: (STRING | fstring | tstring)+;

fstring: FSTRING_START (FSTRING_MIDDLE | fstring_replacement_field)* FSTRING_END;
tstring: TSTRING_START (TSTRING_MIDDLE | tstring_replacement_field)* TSTRING_END;

fstring_replacement_field: LBRACE annotated_rhs EQUAL? (EXCLAMATION NAME)? fstring_full_format_spec? RBRACE;
tstring_replacement_field: LBRACE annotated_rhs EQUAL? (EXCLAMATION NAME)? tstring_full_format_spec? RBRACE;

fstring_full_format_spec: COLON (FSTRING_MIDDLE | fstring_replacement_field)*;
tstring_full_format_spec: COLON (TSTRING_MIDDLE | tstring_replacement_field)*;
