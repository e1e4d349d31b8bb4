"""How pprint puts values that are too long for one line on several lines."""

import collections
import dataclasses
import re
import types

from pprint import _Order, _recursion_mark


class Page:
    """What is being printed: where the text goes, and the values that are being printed now.

    Layouts get the column where a value begins and how many characters must follow it on its last line (`reserve`).
    """

    def __init__(self, printer, stream):
        self.printer = printer
        self.write = stream.write
        self.open = {}
        self.width = printer._width
        self.step = printer._indent_per_level

    def place(self, object, column, reserve, level):
        """Print a value: on the line when it fits or has no layout, else as its type is laid out."""
        key = id(object)
        if key in self.open:
            self.write(_recursion_mark(object))
            return
        text = self.describe(object, level)
        layout = _layout_of(object) if len(text) > self.width - column - reserve else None
        if layout is None:
            self.write(text)
            return
        self.open[key] = 1
        layout(self, object, column, reserve, level + 1)
        self.open.pop(key, None)

    def describe(self, object, level):
        return self.printer.format(object, self.open.copy(), self.printer._depth, level)[0]

    def new_line(self, column):
        self.write(",\n" + " " * column)

    def pad(self):
        """After an opening bracket: parts begin where the next level does."""
        if self.step > 1:
            self.write(" " * (self.step - 1))

    def parts(self, objects, column, reserve, level):
        """The parts of a sequence, each on a line, or as many on one as fit."""
        self.pad()
        column += self.step
        objects = list(objects)
        if self.printer._compact:
            self._filled(objects, column, reserve, level)
            return
        for number, part in enumerate(objects, 1):
            self.place(part, column, reserve if number == len(objects) else 1, level)
            if number < len(objects):
                self.new_line(column)

    def _filled(self, objects, column, reserve, level):
        room = whole = self.width - column + 1
        # The first part may follow the bracket whatever its width: it has no line of its own to go to.
        between = ""
        for number, part in enumerate(objects, 1):
            last = number == len(objects)
            if last:
                room, whole = room - reserve, whole - reserve
            text = self.describe(part, level)
            needed = len(text) + 2
            if room < needed:
                room = whole
                between = between and ",\n" + " " * column
            if room >= needed:
                room -= needed
                self.write(between + text)
                between = ", "
            else:
                self.write(between)
                between = ",\n" + " " * column
                self.place(part, column, reserve if last else 1, level)

    def pairs(self, items, column, reserve, level):
        """The keys and values of a mapping, a pair on each line."""
        self.pad()
        column += self.step
        for number, (key, value) in enumerate(items, 1):
            text = self.describe(key, level)
            self.write(f"{text}: ")
            self.place(value, column + len(text) + 2, reserve if number == len(items) else 1, level)
            if number < len(items):
                self.new_line(column)

    def fields(self, items, column, reserve, level):
        """Names and values as in a call."""
        for number, (name, value) in enumerate(items, 1):
            self.write(f"{name}=")
            if id(value) in self.open:
                self.write("...")
            else:
                self.place(value, column + len(name) + 1, reserve if number == len(items) else 1, level)
            if number < len(items):
                self.new_line(column)


def _layout_of(object):
    how = type(object).__repr__
    try:
        layout = _LAYOUTS.get(how)
    except TypeError:
        return None
    return _lay_out_dataclass if layout is None and _is_plain_dataclass(object, how) else layout


def _is_plain_dataclass(object, how):
    """Is it an instance whose repr is the one that dataclasses made? That has no file: it was compiled from a text."""
    if not dataclasses.is_dataclass(object) or isinstance(object, type) or not object.__dataclass_params__.repr:
        return False
    code = getattr(getattr(how, "__wrapped__", None), "__code__", None)
    return code is not None and code.co_filename == "<string>"


def _lay_out_dict(page, object, column, reserve, level):
    page.write("{")
    if object:
        page.pairs(page.printer._ordered_items(object), column, reserve + 1, level)
    page.write("}")


def _lay_out_list(page, object, column, reserve, level):
    page.write("[")
    page.parts(object, column, reserve + 1, level)
    page.write("]")


def _lay_out_tuple(page, object, column, reserve, level):
    closing = ",)" if len(object) == 1 else ")"
    page.write("(")
    page.parts(object, column, reserve + len(closing), level)
    page.write(closing)


def _lay_out_set(page, object, column, reserve, level):
    if not object:
        page.write(repr(object))
        return
    opening, closing = "{", "}"
    if type(object) is not set:
        opening, closing = type(object).__name__ + "({", "})"
    page.write(opening)
    page.parts(sorted(object, key=_Order), column + len(opening) - 1, reserve + len(closing), level)
    page.write(closing)


def _lay_out_str(page, object, column, reserve, level):
    if not object:
        page.write(repr(object))
        return
    alone = level == 1
    if alone:
        column, reserve = column + 1, reserve + 1
    texts = list(_text_pieces(object, page.width - column, reserve))
    if len(texts) == 1:
        page.write(texts[0])
        return
    text = ("\n" + " " * column).join(texts)
    page.write(f"({text})" if alone else text)


def _text_pieces(object, width, reserve):
    """The literals of a text: one for each line, and for as many words of a long line as fit."""
    lines = object.splitlines(True)
    for number, line in enumerate(lines, 1):
        at_end = number == len(lines)
        literal = repr(line)
        if len(literal) <= width - (reserve if at_end else 0):
            yield literal
            continue
        words = re.findall(r"\S+\s*|\s+", line)
        piece = ""
        for position, word in enumerate(words, 1):
            room = width - (reserve if at_end and position == len(words) else 0)
            if piece and len(repr(piece + word)) > room:
                yield repr(piece)
                piece = word
            else:
                piece += word
        if piece:
            yield repr(piece)


def _lay_out_bytes(page, object, column, reserve, level):
    if len(object) <= 4:
        page.write(repr(object))
        return
    alone = level == 1
    if alone:
        column, reserve = column + 1, reserve + 1
        page.write("(")
    page.write(("\n" + " " * column).join(_byte_pieces(object, page.width - column, reserve)))
    if alone:
        page.write(")")


def _byte_pieces(object, width, reserve):
    """The literals of bytes: as many groups of four as fit."""
    piece = b""
    last = len(object) // 4 * 4
    for start in range(0, len(object), 4):
        group = object[start:start + 4]
        room = width - (reserve if start == last else 0)
        if piece and len(repr(piece + group)) > room:
            yield repr(piece)
            piece = group
        else:
            piece += group
    if piece:
        yield repr(piece)


def _lay_out_bytearray(page, object, column, reserve, level):
    page.write("bytearray(")
    _lay_out_bytes(page, bytes(object), column + 10, reserve + 1, level + 1)
    page.write(")")


def _lay_out_mapping_proxy(page, object, column, reserve, level):
    page.write("mappingproxy(")
    page.place(object.copy(), column + 13, reserve + 1, level)
    page.write(")")


def _lay_out_namespace(page, object, column, reserve, level):
    cls = type(object)
    name = "namespace" if cls is types.SimpleNamespace else cls.__name__
    _lay_out_call(page, name, list(object.__dict__.items()), column, reserve, level)


def _lay_out_dataclass(page, object, column, reserve, level):
    items = [(field.name, getattr(object, field.name)) for field in dataclasses.fields(object) if field.repr]
    _lay_out_call(page, type(object).__name__, items, column, reserve, level)


def _lay_out_call(page, name, items, column, reserve, level):
    page.write(name + "(")
    page.fields(items, column + len(name) + 1, reserve, level)
    page.write(")")


def _lay_out_default_dict(page, object, column, reserve, level):
    if not object:
        page.write(repr(object))
        return
    name = type(object).__name__
    column += len(name) + 1
    page.write(f"{name}({page.describe(object.default_factory, level)}")
    page.new_line(column)
    _lay_out_dict(page, object, column, reserve + 1, level)
    page.write(")")


def _lay_out_counter(page, object, column, reserve, level):
    if not object:
        page.write(repr(object))
        return
    name = type(object).__name__
    page.write(name + "({")
    page.pairs(object.most_common(), column + len(name) + 1, reserve + 2, level)
    page.write("})")


def _lay_out_ordered_dict(page, object, column, reserve, level):
    if not object:
        page.write(repr(object))
        return
    name = type(object).__name__
    page.write(name + "(")
    page.place(list(object.items()), column + len(name) + 1, reserve + 1, level)
    page.write(")")


def _lay_out_chain_map(page, object, column, reserve, level):
    if not object.maps:
        page.write(repr(object))
        return
    name = type(object).__name__
    column += len(name) + 1
    page.write(name + "(")
    for number, mapping in enumerate(object.maps, 1):
        last = number == len(object.maps)
        page.place(mapping, column, reserve + 1 if last else 1, level)
        if not last:
            page.new_line(column)
    page.write(")")


def _lay_out_deque(page, object, column, reserve, level):
    if not object:
        page.write(repr(object))
        return
    name = type(object).__name__
    column += len(name) + 1
    page.write(name + "([")
    if object.maxlen is None:
        page.parts(object, column, reserve + 2, level)
        page.write("])")
        return
    page.parts(object, column, 2, level)
    page.write("]")
    page.new_line(column)
    page.write(f"maxlen={page.describe(object.maxlen, level)})")


def _lay_out_wrapped(page, object, column, reserve, level):
    page.place(object.data, column, reserve, level - 1)


_LAYOUTS = {
    dict.__repr__: _lay_out_dict,
    list.__repr__: _lay_out_list,
    tuple.__repr__: _lay_out_tuple,
    set.__repr__: _lay_out_set,
    frozenset.__repr__: _lay_out_set,
    str.__repr__: _lay_out_str,
    bytes.__repr__: _lay_out_bytes,
    bytearray.__repr__: _lay_out_bytearray,
    types.MappingProxyType.__repr__: _lay_out_mapping_proxy,
    types.SimpleNamespace.__repr__: _lay_out_namespace,
    collections.defaultdict.__repr__: _lay_out_default_dict,
    collections.Counter.__repr__: _lay_out_counter,
    collections.OrderedDict.__repr__: _lay_out_ordered_dict,
    collections.ChainMap.__repr__: _lay_out_chain_map,
    collections.deque.__repr__: _lay_out_deque,
    collections.UserDict.__repr__: _lay_out_wrapped,
    collections.UserList.__repr__: _lay_out_wrapped,
    collections.UserString.__repr__: _lay_out_wrapped,
}
