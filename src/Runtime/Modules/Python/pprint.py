"""Prints values so that people can read them: what does not fit on a line gets a line for each of its parts."""

import io
import sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]

_ATOMS = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Print a value, to sys.stdout unless told otherwise."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print a value; dicts keep their order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text that pprint() prints, without the end of the last line."""
    printer = PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers)
    return printer.pformat(object)


def saferepr(object):
    """The repr of a value on one line; where it contains itself a mark is put instead."""
    return PrettyPrinter()._describe(object, {}, None, 0)[0]


def isreadable(object):
    """Can eval() make the value again from what is printed?"""
    return PrettyPrinter()._describe(object, {}, None, 0)[1]


def isrecursive(object):
    """Does the value contain itself?"""
    return PrettyPrinter()._describe(object, {}, None, 0)[2]


class _Order:
    """A key that sorts anything: what cannot be compared is sorted by the name of its type."""

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return self._fallback() < other._fallback()

    def _fallback(self):
        return str(type(self.value)), id(self.value)


def _pair_order(pair):
    return _Order(pair[0]), _Order(pair[1])


def _recursion_mark(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


class PrettyPrinter:
    """Prints values as it was told: how far parts are indented, how wide lines are, and how deep to go."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        # There is no standard output in a program without a console.
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        """Print a value and end the line."""
        if self._stream is not None:
            self._lay_out(object, self._stream)
            self._stream.write("\n")

    def pformat(self, object):
        """The text of a value."""
        stream = io.StringIO()
        self._lay_out(object, stream)
        return stream.getvalue()

    def isrecursive(self, object):
        """Does the value contain itself?"""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """Can eval() make the value again, and does it not contain itself?"""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text on one line, whether it is readable, whether it is recursive. Subclasses may say how values look."""
        return self._describe(object, context, maxlevels, level)

    def _lay_out(self, object, stream):
        # Most programs never print so; those that only ask for saferepr() need no layouts either.
        from _pprint_layouts import Page
        Page(self, stream).place(object, 0, 0, 0)

    def _ordered_items(self, mapping):
        return sorted(mapping.items(), key=_pair_order) if self._sort_dicts else list(mapping.items())

    def _describe(self, object, context, maxlevels, level):
        cls = type(object)
        if cls in _ATOMS:
            return repr(object), True, False
        how = getattr(cls, "__repr__", None)
        if how is int.__repr__ and issubclass(cls, int):
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        if how is dict.__repr__ and issubclass(cls, dict):
            return self._describe_parts(object, "{", "}", context, maxlevels, level)
        if how is list.__repr__ and issubclass(cls, list):
            return self._describe_parts(object, "[", "]", context, maxlevels, level)
        if how is tuple.__repr__ and issubclass(cls, tuple):
            single = len(object) == 1
            return self._describe_parts(object, "(", ",)" if single else ")", context, maxlevels, level)
        text = repr(object)
        return text, bool(text) and not text.startswith("<"), False

    def _describe_parts(self, object, opening, closing, context, maxlevels, level):
        if not object:
            return opening + closing, True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return opening + "..." + closing, False, key in context
        if key in context:
            return _recursion_mark(object), False, True
        context[key] = 1
        readable, recursive = True, False

        def describe(part):
            nonlocal readable, recursive
            text, is_readable, is_recursive = self.format(part, context, maxlevels, level + 1)
            readable = readable and is_readable
            recursive = recursive or is_recursive
            return text

        if isinstance(object, dict):
            texts = [f"{describe(key)}: {describe(value)}" for key, value in self._ordered_items(object)]
        else:
            texts = [describe(part) for part in object]
        del context[key]
        return opening + ", ".join(texts) + closing, readable, recursive
