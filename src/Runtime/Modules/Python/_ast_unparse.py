"""Source text of syntax trees, for ast.unparse."""
import ast
import sys

# How tightly an expression holds together, loosest first; one that is looser than its place allows gets parentheses.
NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ARITH, TERM, FACTOR, POWER, AWAIT, ATOM = range(1, 19)

BINARY = {
    "Add": ("+", ARITH), "Sub": ("-", ARITH), "Mult": ("*", TERM), "MatMult": ("@", TERM), "Div": ("/", TERM), "Mod": ("%", TERM),
    "LShift": ("<<", SHIFT), "RShift": (">>", SHIFT), "BitOr": ("|", BIT_OR), "BitXor": ("^", BIT_XOR), "BitAnd": ("&", BIT_AND),
    "FloorDiv": ("//", TERM), "Pow": ("**", POWER),
}
UNARY = {"Invert": ("~", FACTOR), "Not": ("not ", NOT), "UAdd": ("+", FACTOR), "USub": ("-", FACTOR)}
BOOLEAN = {"And": (" and ", AND), "Or": (" or ", OR)}
COMPARISON = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in",
}

LONG_QUOTES = ('"""', "'''")
ALL_QUOTES = ("'", '"', *LONG_QUOTES)

# What cannot stand in a format specification as it is, whatever the quotes.
IN_SPEC = str.maketrans({c: c.encode("unicode_escape").decode() if c.isspace() else "\\" + c for c in "\\'\"\n"})

# A float literal that is infinity.
INFINITY = "1e" + repr(sys.float_info.max_10_exp + 1)


def source_of(tree):
    """The source text of a node, or of a list of statements."""
    writer = _Statements()
    writer.write(tree)
    return writer.text()


def _kind(node):
    return node.__class__.__name__


# ---- Strings

def _escaped(text, escape_white_space):
    def escape(c):
        if c in "\n\t" and not escape_white_space:
            return c
        return c if c != "\\" and c.isprintable() else c.encode("unicode_escape").decode("ascii")
    return "".join(map(escape, text))


def _quotable(text, quotes, escape_white_space=False):
    """The text as it stands between quotes, and those quotes that fit, the best first."""
    shown = _escaped(text, escape_white_space)
    fitting = [q for q in quotes if q not in shown and ("\n" not in shown or q in LONG_QUOTES)]
    if not fitting:
        shown = repr(text)
        quote = next((q for q in quotes if shown[0] in q), shown[0])
        return shown[1:-1], [quote]
    if shown:
        # The last character must not run into the quotes.
        fitting.sort(key=lambda q: q[0] == shown[-1])
        if fitting[0][0] == shown[-1]:
            shown = shown[:-1] + "\\" + shown[-1]
    return shown, fitting


def _joined(prefix, parts):
    """An f-string or t-string of parts (text, is it literal)."""
    quotes = list(ALL_QUOTES)
    shown = []
    for text, is_literal in parts:
        if is_literal:
            text, fitting = _quotable(text, quotes, escape_white_space=True)
            if not set(fitting) & set(quotes):
                return prefix + _joined_by_repr(parts)
            quotes = fitting
        else:
            if "\n" in text:
                quotes = [q for q in quotes if q in LONG_QUOTES]
            quotes = [q for q in quotes if q not in text] or quotes
        shown.append(text)
    return f"{prefix}{quotes[0]}{''.join(shown)}{quotes[0]}"


def _joined_by_repr(parts):
    # No quotes fit everything: long ones do when the quotes inside are escaped, which repr does for ' beside a ".
    return f"'''{''.join(repr(chr(34) + text)[2:-1] if is_literal else text for text, is_literal in parts)}'''"


def _number_text(value):
    return repr(value).replace("inf", INFINITY).replace("nan", f"({INFINITY}-{INFINITY})")


def _constant_text(value):
    if isinstance(value, (float, complex)):
        return _number_text(value)
    if isinstance(value, tuple):
        return f"({_list_text([_constant_text(item) for item in value])})"
    return "..." if value is ... else repr(value)


def _list_text(items):
    """The items of a tuple: one alone needs its comma."""
    return f"{items[0]}," if len(items) == 1 else ", ".join(items)


class _Expressions:
    """Expressions, patterns and other parts of a line: a method for each kind gives the text and how tightly it holds together."""

    def at(self, node, level=TEST):
        """The text of a node, in parentheses where the place wants it tighter than it is."""
        text, own = getattr(self, "show_" + _kind(node), self.show_other)(node)
        return f"({text})" if own < level else text

    def show_other(self, node):
        # A node of an unknown class is the nodes in it.
        return "".join(self.at(child) for child in ast.iter_child_nodes(node)), ATOM

    def all(self, nodes, level=TEST):
        return [self.at(node, level) for node in nodes]

    def after(self, word, node, level=TEST):
        """A word with what may follow it."""
        return word if node is None else f"{word} {self.at(node, level)}"

    def show_Name(self, node):
        return node.id, ATOM

    def show_Constant(self, node):
        return ("u" if node.kind == "u" else "") + _constant_text(node.value), ATOM

    def show_Attribute(self, node):
        # A point right after an int would be its decimal point.
        space = " " if isinstance(node.value, ast.Constant) and isinstance(node.value.value, int) else ""
        return f"{self.at(node.value, ATOM)}{space}.{node.attr}", ATOM

    def show_Subscript(self, node):
        index = node.slice
        inside = _list_text(self.all(index.elts)) if isinstance(index, ast.Tuple) and index.elts else self.at(index)
        return f"{self.at(node.value, ATOM)}[{inside}]", ATOM

    def show_Slice(self, node):
        text = ":".join("" if bound is None else self.at(bound) for bound in (node.lower, node.upper))
        return (text if node.step is None else f"{text}:{self.at(node.step)}"), ATOM

    def show_Starred(self, node):
        return "*" + self.at(node.value, BIT_OR), ATOM

    def show_Call(self, node):
        return f"{self.at(node.func, ATOM)}({', '.join(self.all([*node.args, *node.keywords]))})", ATOM

    def show_keyword(self, node):
        return ("**" if node.arg is None else f"{node.arg}=") + self.at(node.value), ATOM

    def show_List(self, node):
        return f"[{', '.join(self.all(node.elts))}]", ATOM

    def show_Tuple(self, node):
        return (_list_text(self.all(node.elts)), TUPLE) if node.elts else ("()", ATOM)

    def show_Set(self, node):
        # Empty braces are a dict.
        return ("{" + ", ".join(self.all(node.elts)) + "}" if node.elts else "{*()}"), ATOM

    def show_Dict(self, node):
        pairs = [f"**{self.at(v, BIT_OR)}" if k is None else f"{self.at(k)}: {self.at(v)}" for k, v in zip(node.keys, node.values)]
        return "{" + ", ".join(pairs) + "}", ATOM

    def comprehension(self, opening, item, node, closing):
        return opening + item + "".join(self.all(node.generators)) + closing, ATOM

    def show_ListComp(self, node):
        return self.comprehension("[", self.at(node.elt), node, "]")

    def show_SetComp(self, node):
        return self.comprehension("{", self.at(node.elt), node, "}")

    def show_GeneratorExp(self, node):
        return self.comprehension("(", self.at(node.elt), node, ")")

    def show_DictComp(self, node):
        return self.comprehension("{", f"{self.at(node.key)}: {self.at(node.value)}", node, "}")

    def show_comprehension(self, node):
        conditions = "".join(" if " + self.at(test, OR) for test in node.ifs)
        return f" {'async ' if node.is_async else ''}for {self.at(node.target, TUPLE)} in {self.at(node.iter, OR)}{conditions}", ATOM

    def show_NamedExpr(self, node):
        return f"{self.at(node.target, ATOM)} := {self.at(node.value, ATOM)}", NAMED

    def show_BoolOp(self, node):
        word, level = BOOLEAN[_kind(node.op)]
        return word.join(self.at(value, min(level + place, ATOM)) for place, value in enumerate(node.values, 1)), level

    def show_BinOp(self, node):
        symbol, level = BINARY[_kind(node.op)]
        left, right = (level + 1, level) if symbol == "**" else (level, level + 1)
        return f"{self.at(node.left, left)} {symbol} {self.at(node.right, right)}", level

    def show_UnaryOp(self, node):
        symbol, level = UNARY[_kind(node.op)]
        return symbol + self.at(node.operand, level), level

    def show_Compare(self, node):
        rest = [f" {COMPARISON[_kind(op)]} {self.at(right, COMPARE + 1)}" for op, right in zip(node.ops, node.comparators)]
        return self.at(node.left, COMPARE + 1) + "".join(rest), COMPARE

    def show_IfExp(self, node):
        return f"{self.at(node.body, OR)} if {self.at(node.test, OR)} else {self.at(node.orelse)}", TEST

    def show_Lambda(self, node):
        parameters = self.at(node.args)
        return f"lambda{' ' if parameters else ''}{parameters}: {self.at(node.body)}", TEST

    def show_Await(self, node):
        return self.after("await", node.value, ATOM), AWAIT

    def show_Yield(self, node):
        return self.after("yield", node.value, ATOM), YIELD

    def show_YieldFrom(self, node):
        if node.value is None:
            raise ValueError("Node can't be used without a value attribute.")
        return self.after("yield from", node.value, ATOM), YIELD

    def show_JoinedStr(self, node):
        return _joined("f", self.string_parts(node.values)), ATOM

    def show_TemplateStr(self, node):
        return _joined("t", self.string_parts(node.values)), ATOM

    def show_FormattedValue(self, node):
        return self.replacement_field(node), ATOM

    show_Interpolation = show_FormattedValue

    def string_parts(self, values):
        return [(self.string_part(value), isinstance(value, ast.Constant)) for value in values]

    def string_part(self, node, in_spec=False):
        match node:
            case ast.JoinedStr():
                return "".join(self.string_part(value, in_spec) for value in node.values)
            case ast.Constant(value=str() as text):
                text = text.replace("{", "{{").replace("}", "}}")
                return text.translate(IN_SPEC) if in_spec else text
            case ast.FormattedValue() | ast.Interpolation():
                return self.replacement_field(node)
        raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")

    def replacement_field(self, node):
        text = node.str if isinstance(node, ast.Interpolation) else _Expressions().at(node.value, OR)
        # Two braces would be an escaped one.
        space = " " if text.startswith("{") else ""
        conversion = f"!{chr(node.conversion)}" if node.conversion != -1 else ""
        spec = f":{self.string_part(node.format_spec, in_spec=True)}" if node.format_spec else ""
        return f"{{{space}{text}{conversion}{spec}}}"

    def show_arguments(self, node):
        named = [*node.posonlyargs, *node.args]
        defaults = [None] * (len(named) - len(node.defaults)) + node.defaults
        parts = []
        for place, (parameter, default) in enumerate(zip(named, defaults), 1):
            parts.append(self.parameter(parameter, default))
            if place == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.at(node.vararg) if node.vararg else ""))
        parts += map(self.parameter, node.kwonlyargs, node.kw_defaults)
        if node.kwarg:
            parts.append("**" + self.at(node.kwarg))
        return ", ".join(parts), ATOM

    def parameter(self, node, default):
        return self.at(node) + ("" if default is None else f"={self.at(default)}")

    def show_arg(self, node):
        return node.arg + (f": {self.at(node.annotation)}" if node.annotation else ""), ATOM

    def show_alias(self, node):
        return node.name + (f" as {node.asname}" if node.asname else ""), ATOM

    def show_withitem(self, node):
        return self.at(node.context_expr) + (f" as {self.at(node.optional_vars)}" if node.optional_vars else ""), ATOM

    def type_parameter(self, prefix, node):
        bound = getattr(node, "bound", None)
        text = prefix + node.name + (f": {self.at(bound)}" if bound else "")
        return text + (f" = {self.at(node.default_value)}" if node.default_value else ""), ATOM

    def show_TypeVar(self, node):
        return self.type_parameter("", node)

    def show_TypeVarTuple(self, node):
        return self.type_parameter("*", node)

    def show_ParamSpec(self, node):
        return self.type_parameter("**", node)

    def type_parameters(self, node):
        parameters = getattr(node, "type_params", None)
        return f"[{', '.join(self.all(parameters))}]" if parameters else ""

    def show_MatchValue(self, node):
        return self.at(node.value), ATOM

    def show_MatchSingleton(self, node):
        return _constant_text(node.value), ATOM

    def show_MatchSequence(self, node):
        return f"[{', '.join(self.all(node.patterns))}]", ATOM

    def show_MatchStar(self, node):
        return "*" + ("_" if node.name is None else node.name), ATOM

    def show_MatchMapping(self, node):
        parts = [f"{self.at(key)}: {self.at(pattern)}" for key, pattern in zip(node.keys, node.patterns)]
        if node.rest is not None:
            parts.append("**" + node.rest)
        return "{" + ", ".join(parts) + "}", ATOM

    def show_MatchClass(self, node):
        parts = self.all(node.patterns) + [f"{name}={self.at(pattern)}" for name, pattern in zip(node.kwd_attrs, node.kwd_patterns)]
        return f"{self.at(node.cls, ATOM)}({', '.join(parts)})", ATOM

    def show_MatchAs(self, node):
        if node.pattern is None:
            return ("_" if node.name is None else node.name), ATOM
        return f"{self.at(node.pattern, BIT_OR)} as {node.name}", TEST

    def show_MatchOr(self, node):
        return " | ".join(self.all(node.patterns, BIT_OR + 1)), BIT_OR


class _Statements(_Expressions):
    """Statements: a method for each kind writes its lines."""

    def __init__(self):
        self.lines = []
        self.depth = 0
        self.type_ignores = {}

    def text(self):
        return "\n".join(self.lines)

    def write(self, node):
        if isinstance(node, list):
            for item in node:
                self.write(item)
        elif method := getattr(self, "write_" + _kind(node), None):
            method(node)
        elif not isinstance(node, (ast.stmt, ast.mod, ast.excepthandler, ast.match_case)):
            self.lines.append(self.at(node))

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def block(self, header, body, comment=""):
        """A line that ends with a colon, and the statements below it."""
        self.line(f"{header}:{comment}")
        self.depth += 1
        self.write(body)
        self.depth -= 1

    def blank_line(self):
        if self.lines:
            self.lines.append("")

    def type_comment(self, node):
        comment = self.type_ignores.get(node.lineno) if self.type_ignores else None
        comment = comment or node.type_comment
        return f" # type: {comment}" if comment is not None else ""

    def write_Module(self, node):
        self.type_ignores = {ignore.lineno: f"ignore{ignore.tag}" for ignore in node.type_ignores}
        self.body_with_docstring(node)
        self.type_ignores = {}

    def write_Interactive(self, node):
        self.write(node.body)

    def write_Expression(self, node):
        self.lines.append(self.at(node.body))

    def write_FunctionType(self, node):
        self.lines.append(f"({', '.join(self.all(node.argtypes))}) -> {self.at(node.returns)}")

    def body_with_docstring(self, node):
        body = node.body
        if ast.get_docstring(node, clean=False) is not None:
            text, quotes = _quotable(body[0].value.value, LONG_QUOTES)
            kind = "u" if body[0].value.kind == "u" else ""
            self.line(f"{kind}{quotes[0]}{text}{quotes[0]}")
            body = body[1:]
        self.write(body)

    def definition(self, node, header, comment=""):
        self.blank_line()
        for decorator in node.decorator_list:
            self.line("@" + self.at(decorator))
        self.line(f"{header}:{comment}")
        self.depth += 1
        self.body_with_docstring(node)
        self.depth -= 1

    def function(self, word, node):
        returns = f" -> {self.at(node.returns)}" if node.returns else ""
        header = f"{word} {node.name}{self.type_parameters(node)}({self.at(node.args)}){returns}"
        self.definition(node, header, self.type_comment(node))

    def write_FunctionDef(self, node):
        self.function("def", node)

    def write_AsyncFunctionDef(self, node):
        self.function("async def", node)

    def write_ClassDef(self, node):
        arguments = self.all([*node.bases, *node.keywords])
        self.definition(node, f"class {node.name}{self.type_parameters(node)}" + (f"({', '.join(arguments)})" if arguments else ""))

    def write_Expr(self, node):
        self.line(self.at(node.value, YIELD))

    def write_Return(self, node):
        self.line(self.after("return", node.value))

    def write_Delete(self, node):
        self.line("del " + ", ".join(self.all(node.targets)))

    def write_Assign(self, node):
        self.line("".join(f"{target} = " for target in self.all(node.targets, TUPLE)) + self.at(node.value) + self.type_comment(node))

    def write_AugAssign(self, node):
        self.line(f"{self.at(node.target)} {BINARY[_kind(node.op)][0]}= {self.at(node.value)}")

    def write_AnnAssign(self, node):
        target = self.at(node.target)
        if not node.simple and isinstance(node.target, ast.Name):
            target = f"({target})"
        self.line(f"{target}: {self.at(node.annotation)}" + (f" = {self.at(node.value)}" if node.value else ""))

    def write_TypeAlias(self, node):
        self.line(f"type {self.at(node.name)}{self.type_parameters(node)} = {self.at(node.value)}")

    def loop(self, header, node, comment=""):
        self.block(header, node.body, comment)
        if node.orelse:
            self.block("else", node.orelse)

    def write_For(self, node, word="for"):
        self.loop(f"{word} {self.at(node.target, TUPLE)} in {self.at(node.iter)}", node, self.type_comment(node))

    def write_AsyncFor(self, node):
        self.write_For(node, "async for")

    def write_While(self, node):
        self.loop(f"while {self.at(node.test)}", node)

    def write_If(self, node):
        word = "if"
        while True:
            self.block(f"{word} {self.at(node.test)}", node.body)
            # An if alone in the else part is an elif.
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], ast.If):
                break
            word, node = "elif", node.orelse[0]
        if node.orelse:
            self.block("else", node.orelse)

    def write_With(self, node, word="with"):
        self.block(f"{word} {', '.join(self.all(node.items))}", node.body, self.type_comment(node))

    def write_AsyncWith(self, node):
        self.write_With(node, "async with")

    def write_Match(self, node):
        self.block(f"match {self.at(node.subject)}", node.cases)

    def write_match_case(self, node):
        self.block(f"case {self.at(node.pattern)}" + (f" if {self.at(node.guard)}" if node.guard else ""), node.body)

    def write_Try(self, node, word="except"):
        self.block("try", node.body)
        for handler in node.handlers:
            self.handler(handler, word)
        if node.orelse:
            self.block("else", node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def write_TryStar(self, node):
        self.write_Try(node, "except*")

    def handler(self, node, word):
        self.block(self.after(word, node.type) + (f" as {node.name}" if node.name else ""), node.body)

    def write_ExceptHandler(self, node):
        self.handler(node, "except")

    def write_Raise(self, node):
        if node.exc is None and node.cause is not None:
            raise ValueError("Node can't be used without a value attribute.")
        self.line(self.after("raise", node.exc) + (f" from {self.at(node.cause)}" if node.cause else ""))

    def write_Assert(self, node):
        self.line(f"assert {self.at(node.test)}" + (f", {self.at(node.msg)}" if node.msg else ""))

    def write_Import(self, node):
        self.line("import " + ", ".join(self.all(node.names)))

    def write_ImportFrom(self, node):
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {', '.join(self.all(node.names))}")

    def write_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def write_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def write_Pass(self, node):
        self.line("pass")

    def write_Break(self, node):
        self.line("break")

    def write_Continue(self, node):
        self.line("continue")
