"""Syntax trees of Python source: reading them, walking them, and turning them back into source."""
from _ast import *


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a source text; feature_version is a pair such as (3, 8)."""
    flags = PyCF_OPTIMIZED_AST if optimize > 0 else PyCF_ONLY_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    minor = -1
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
    elif feature_version is not None:
        minor = feature_version
    return compile(source, filename, mode, flags, _feature_version=minor, optimize=optimize)


def unparse(ast_obj):
    """Source text that gives the tree again when it is parsed."""
    from _ast_unparse import source_of
    return source_of(ast_obj)


def literal_eval(node_or_string):
    """The value of an expression made of literals, displays and signs alone."""
    node = node_or_string
    if isinstance(node, str):
        node = parse(node.lstrip(" \t"), mode="eval")
    if isinstance(node, Expression):
        node = node.body
    return _value_of(node)


def _value_of(node):
    match node:
        case Constant():
            return node.value
        case Tuple():
            return tuple([_value_of(item) for item in node.elts])
        case List():
            return [_value_of(item) for item in node.elts]
        case Set():
            return {_value_of(item) for item in node.elts}
        case Call(func=Name(id="set"), args=[], keywords=[]):
            return set()
        case Dict():
            if len(node.keys) != len(node.values):
                _refuse(node)
            return {_value_of(key): _value_of(value) for key, value in zip(node.keys, node.values)}
        case BinOp(op=Add() | Sub()):
            left, right = _signed_number(node.left), _number(node.right)
            # Only the two parts of a complex number may be added.
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        number = _number(node.operand)
        return +number if isinstance(node.op, UAdd) else -number
    return _number(node)


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _refuse(node)
    return node.value


def _refuse(node):
    line = getattr(node, "lineno", None)
    place = f" on line {line}" if line else ""
    raise ValueError(f"malformed node or string{place}: {node!r}")


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as text, in which fields that are None or empty lists are left out unless show_empty says otherwise."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _Dump(annotate_fields, include_attributes, indent, show_empty).show(node, 0)[0]


class _Dump:
    def __init__(self, annotate_fields, include_attributes, indent, show_empty):
        self.annotate_fields = annotate_fields
        self.include_attributes = include_attributes
        self.indent = indent
        self.show_empty = show_empty

    def show(self, value, depth):
        """The text of a node, list or plain value, and whether it is short enough to stand on the line of others."""
        if isinstance(value, AST):
            return self.show_node(value, depth + 1)
        if isinstance(value, list):
            return self.show_list(value, depth + 1)
        return repr(value), True

    def separators(self, depth):
        if self.indent is None:
            return "", ", "
        line = "\n" + self.indent * depth
        return line, "," + line

    def show_list(self, items, depth):
        if not items:
            return "[]", True
        start, between = self.separators(depth)
        return f"[{start}{between.join(self.show(item, depth)[0] for item in items)}]", False

    def show_node(self, node, depth):
        cls = type(node)
        parts = []
        omitted = []
        all_short = True
        named = self.annotate_fields
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                named = True
                continue
            if value is None and getattr(cls, name, ...) is None:
                named = True
                continue
            if not self.show_empty and self.is_empty(node, name, value):
                # A list that is left out must be shown after all where values after it have no names.
                if not self.annotate_fields:
                    omitted.append("[]")
                continue
            if not named:
                parts += omitted
                omitted.clear()
            text, short = self.show(value, depth)
            all_short = all_short and short
            parts.append(f"{name}={text}" if named else text)
        if self.include_attributes:
            for name in node._attributes:
                value = getattr(node, name, None)
                if value is None and (not hasattr(node, name) or getattr(cls, name, ...) is None):
                    continue
                text, short = self.show(value, depth)
                all_short = all_short and short
                parts.append(f"{name}={text}")
        name = cls.__name__
        if all_short and len(parts) <= 3:
            return f"{name}({', '.join(parts)})", not parts
        start, between = self.separators(depth)
        return f"{name}({start}{between.join(parts)})", False

    @staticmethod
    def is_empty(node, name, value):
        # The value of a Constant is never left out.
        if value != []:
            return False
        field_type = getattr(type(node), "_field_types", {}).get(name, object)
        return getattr(field_type, "__origin__", ...) is list


def iter_fields(node):
    """The (name, value) pairs of the fields that a node has."""
    for name in node._fields:
        if hasattr(node, name):
            yield name, getattr(node, name)


def iter_child_nodes(node):
    """The nodes that are fields of a node or stand in lists that are."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            yield from [item for item in value if isinstance(item, AST)]


def walk(node):
    """A node and all below it, level by level."""
    waiting = [node]
    for found in waiting:
        yield found
        waiting.extend(iter_child_nodes(found))


def copy_location(new_node, old_node):
    """Gives a node the place of another one where both have a place."""
    for name in "lineno", "col_offset", "end_lineno", "end_col_offset":
        if name not in old_node._attributes or name not in new_node._attributes:
            continue
        value = getattr(old_node, name, None)
        # An end may be unknown, a beginning may not.
        if value is not None or (name.startswith("end_") and hasattr(old_node, name)):
            setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node around them."""
    waiting = [(node, {"lineno": 1, "end_lineno": 1, "col_offset": 0, "end_col_offset": 0})]
    while waiting:
        found, around = waiting.pop()
        place = dict(around)
        for name in around:
            if name not in found._attributes:
                continue
            value = getattr(found, name, None)
            if value is None and (name.startswith("end_") or not hasattr(found, name)):
                setattr(found, name, place[name])
            else:
                place[name] = value
        waiting.extend((child, place) for child in iter_child_nodes(found))
    return node


def increment_lineno(node, n=1):
    """Moves a tree n lines down."""
    for found in walk(node):
        # What a module ignores has its line as a field.
        if isinstance(found, TypeIgnore):
            found.lineno = getattr(found, "lineno", 0) + n
            continue
        if "lineno" in found._attributes:
            found.lineno = getattr(found, "lineno", 0) + n
        if "end_lineno" in found._attributes and (end := getattr(found, "end_lineno", 0)) is not None:
            found.end_lineno = end + n
    return node


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees say the same."""
    def same_value(left, right):
        if left is right:
            return True
        if isinstance(left, AST):
            return same_node(left, right)
        if type(left) is not type(right):
            return False
        if isinstance(left, list):
            return len(left) == len(right) and all(map(same_value, left, right))
        return left == right

    def same_names(left, right, names):
        missing = object()
        return all(same_value(getattr(left, name, missing), getattr(right, name, missing)) for name in names)

    def same_node(left, right):
        if type(left) is not type(right) or left._fields != right._fields or not same_names(left, right, left._fields):
            return False
        if not compare_attributes:
            return True
        return left._attributes == right._attributes and same_names(left, right, left._attributes)

    return same_node(a, b)


def get_docstring(node, clean=True):
    """The docstring of a function, class or module, or None."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    match node.body:
        case [Expr(value=Constant(value=str() as text)), *_]:
            if not clean:
                return text
            from inspect import cleandoc
            return cleandoc(text)
    return None


def _splitlines_no_ff(source, maxlines=None):
    # Unlike str.splitlines, only the ends of lines that Python knows count.
    import re
    lines = []
    for match in re.finditer(r"(.*?(?:\r\n|\n|\r|$))", source, re.DOTALL):
        if maxlines is not None and len(lines) > maxlines:
            break
        lines.append(match[0])
    return lines[:-1] if lines and not lines[-1] and len(lines) > 1 else lines


def _pad_whitespace(source):
    return "".join(c if c in "\f\t" else " " for c in source)


def get_source_segment(source, node, *, padded=False):
    """The part of a source text that a node was made of, or None when that is unknown; padded puts spaces in front of its first line."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _splitlines_no_ff(source, maxlines=last + 1)[first:last + 1]
    encoded = [line.encode() for line in lines]
    padding = _pad_whitespace(encoded[0][:start].decode()) if padded and first != last else ""
    encoded[-1] = encoded[-1][:end]
    encoded[0] = encoded[0][start:]
    return padding + b"".join(encoded).decode()


class NodeVisitor:
    """Calls visit_X for each node of class X; a method that wants the nodes below visited calls generic_visit."""

    def visit(self, node):
        """Visits a node."""
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Visits all nodes right below a node."""
        for _, value in iter_fields(node):
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, AST):
                    self.visit(item)

    def visit_Constant(self, node):
        return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods give what comes in the place of the node: a node, None for nothing, or in a list also several."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                old[:] = self._visit_items(old)
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node

    def _visit_items(self, items):
        result = []
        for item in items:
            if not isinstance(item, AST):
                result.append(item)
                continue
            new = self.visit(item)
            if isinstance(new, AST):
                result.append(new)
            elif new is not None:
                result.extend(new)
        return result


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


def _dims_getter(self):
    """Deprecated. Use elts instead."""
    return self.elts


def _dims_setter(self, value):
    self.elts = value


Tuple.dims = property(_dims_getter, _dims_setter)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


def main(args=None):
    """Dumps the tree of a file."""
    import argparse
    import sys

    parser = argparse.ArgumentParser()
    parser.add_argument("infile", nargs="?", default="-", help="the file to parse; defaults to stdin")
    parser.add_argument("-m", "--mode", default="exec", choices=("exec", "single", "eval", "func_type"), help="specify what kind of code must be parsed")
    parser.add_argument("--no-type-comments", default=True, action="store_false", help="don't add information about type comments")
    parser.add_argument("-a", "--include-attributes", action="store_true", help="include attributes such as line numbers and column offsets")
    parser.add_argument("-i", "--indent", type=int, default=3, help="indentation of nodes (number of spaces)")
    parser.add_argument("--feature-version", type=str, default=None, metavar="VERSION", help="Python version in the format 3.x")
    parser.add_argument("-O", "--optimize", type=int, default=-1, metavar="LEVEL", help="optimization level for parser")
    parser.add_argument("--show-empty", default=False, action="store_true", help="show empty lists and fields in dump output")
    options = parser.parse_args(args)

    if options.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        name = options.infile
        with open(name, "rb") as file:
            source = file.read()
    version = None
    if options.feature_version:
        try:
            version = tuple(map(int, options.feature_version.split(".", 1)))
        except ValueError:
            parser.error(f"Invalid format for --feature-version: {options.feature_version!r}. Expected format 3.x")
    tree = parse(source, name, options.mode, type_comments=options.no_type_comments, feature_version=version, optimize=options.optimize)
    print(dump(tree, include_attributes=options.include_attributes, indent=options.indent, show_empty=options.show_empty))


if __name__ == "__main__":
    main()
