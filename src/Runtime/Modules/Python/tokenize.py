"""The tokens of Python source, comments and blank lines included."""

import builtins
import codecs
import io
import re
import token
from collections import namedtuple
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "open", "TokenInfo", "TokenError"]

_cookie = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
_blank = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)

_exponent = r"[eE][-+]?\d+(?:_\d+)*"
_number = re.compile("|".join((
    r"0[xX](?:_?[0-9a-fA-F])+", r"0[bB](?:_?[01])+", r"0[oO](?:_?[0-7])+",
    rf"(?:(?:\d+(?:_\d+)*)?\.\d+(?:_\d+)*|\d+(?:_\d+)*\.)(?:{_exponent})?[jJ]?",
    rf"\d+(?:_\d+)*(?:{_exponent})?[jJ]?")))
_name = re.compile(r"\w+")
_string_start = re.compile(r"([bBrRuUfFtT]{0,2})('''|\"\"\"|'|\")")
_operator = re.compile("|".join(re.escape(text) for text in sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)))
_prefixes = {"", "b", "r", "u", "f", "t", "br", "rb", "fr", "rf", "tr", "rt"}


class TokenError(Exception):
    """The source ends in the middle of something, or holds what is no token."""


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    """A token: its kind, its text, where it starts and ends, and the line it is on."""

    def __repr__(self):
        kind = f"{self.type} ({tok_name[self.type]})"
        return f"TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})"

    @property
    def exact_type(self):
        """The kind, of an operator its own."""
        return EXACT_TOKEN_TYPES.get(self.string, OP) if self.type == OP else self.type


class _Text:
    """The literal text of an f-string or t-string that is being read, or of a format spec in it."""

    def __init__(self, kind, quote, is_raw, line, depth=None):
        self.kind = kind
        self.quote = quote
        self.is_raw = is_raw
        self.start = line
        # For a format spec: how deep in brackets its replacement field is.
        self.depth = depth
        # A field in the spec has just ended: then there is a token for the text after it even where that is empty.
        self.is_after_field = False


class _Field:
    """A replacement field that is being read: how deep in brackets it stands."""

    def __init__(self, depth):
        self.depth = depth


class _Reader:
    """Reads tokens line by line; `modes` holds the f-strings and replacement fields it is inside of."""

    def __init__(self, readline):
        self.readline = readline
        self.line = ""
        self.number = 0
        self.column = 0
        self.depth = 0
        self.indents = [0]
        self.modes = []

    def next_line(self):
        try:
            self.line = self.readline()
        except StopIteration:
            self.line = ""
        self.number += 1
        self.column = 0
        return self.line != ""

    def info(self, kind, end, start=None, line=None):
        start = start or (self.number, self.column)
        text = self.line[self.column:end]
        self.column = end
        return TokenInfo(kind, text, start, (self.number, end), self.line if line is None else line)

    def fail(self, message):
        raise TokenError(message, (self.number, self.column + 1))

    def tokens(self):
        at_start = True
        last = None
        while self.next_line():
            if at_start and not self.modes and self.depth == 0:
                yield from self.indentation()
            while self.column < len(self.line):
                for last in self.step():
                    yield last
            at_start = not self.line.endswith("\\\n")
            if not at_start and not self.modes and self.line.rstrip("\n").endswith("\\"):
                continue
            at_start = True
        if self.modes:
            self.fail("unterminated triple-quoted f-string literal" if isinstance(self.modes[-1], _Text) else "unexpected EOF in multi-line statement")
        if self.depth:
            self.fail("unexpected EOF in multi-line statement")
        if last is not None and last.type not in (NEWLINE, NL):
            row, column = last.end
            yield TokenInfo(NEWLINE if last.type != COMMENT else NL, "", (row, column), (row, column + 1), last.line)
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, "", (self.number, 0), (self.number, 0), "")
        yield TokenInfo(ENDMARKER, "", (self.number, 0), (self.number, 0), "")

    def indentation(self):
        width = position = 0
        for position, c in enumerate(self.line):
            if c == " ":
                width += 1
            elif c == "\t":
                width = (width // 8 + 1) * 8
            elif c == "\f":
                width = 0
            else:
                break
        self.column = position
        if self.line[position] in "#\r\n":
            return
        if width > self.indents[-1]:
            self.indents.append(width)
            self.column = 0
            yield self.info(INDENT, position)
        while width < self.indents[-1]:
            if width not in self.indents:
                raise IndentationError(
                    "unindent does not match any outer indentation level", ("<string>", self.number, position, self.line))
            self.indents.pop()
            yield TokenInfo(DEDENT, "", (self.number, position), (self.number, position), self.line)

    def step(self):
        if self.modes and isinstance(self.modes[-1], _Text):
            return self.literal_text(self.modes[-1])
        while self.column < len(self.line) and self.line[self.column] in " \t\f":
            self.column += 1
        if self.column == len(self.line):
            return ()
        c = self.line[self.column]
        if c in "\r\n":
            is_end = not self.depth and not self.modes and self.line[:self.column].strip(" \t\f") != "" and not self.line.lstrip(" \t\f").startswith("#")
            return (self.info(NEWLINE if is_end else NL, len(self.line)),)
        if c == "#":
            return (self.info(COMMENT, len(self.line.rstrip("\r\n"))),)
        if c == "\\":
            if self.line[self.column + 1:] not in ("\n", "\r\n"):
                self.fail("unexpected character after line continuation character")
            self.column = len(self.line)
            return ()
        if (match := _string_start.match(self.line, self.column)) and match[1].lower() in _prefixes:
            return self.string(match)
        if match := _number.match(self.line, self.column):
            return (self.info(NUMBER, match.end()),)
        if match := _name.match(self.line, self.column):
            return (self.info(NAME, match.end()),)
        return self.operator()

    def operator(self):
        match = _operator.match(self.line, self.column)
        if match is None:
            return (self.info(ERRORTOKEN, self.column + 1),)
        text, end = match[0], match.end()
        field = self.modes[-1] if self.modes else None
        if field is not None and self.depth == field.depth:
            if text[0] in ":!" and text != "!=":
                # Here a colon starts the format spec, and `!=` apart an exclamation mark the conversion.
                text, end = text[0], self.column + 1
            if text == ":":
                outer = self.modes[-2]
                self.modes.append(_Text(outer.kind, outer.quote, outer.is_raw, self.number, self.depth))
            elif text == "}":
                self.modes.pop()
                self.modes[-1].is_after_field = self.modes[-1].depth is not None
        if text in "([{":
            self.depth += 1
        elif text in ")]}":
            self.depth = max(0, self.depth - 1)
        return (self.info(OP, end),)

    def string(self, match):
        prefix, quote = match[1].lower(), match[2]
        if "f" in prefix or "t" in prefix:
            kind = FSTRING_START if "f" in prefix else TSTRING_START
            self.modes.append(_Text(kind, quote, "r" in prefix, self.number))
            return (self.info(kind, match.end()),)
        start = (self.number, self.column)
        text = self.line[self.column:match.end()]
        lines = self.line
        self.column = match.end()
        while True:
            end = self.end_of_string(quote)
            if end is not None:
                text += self.line[self.column:end]
                self.column = end
                return (TokenInfo(STRING, text, start, (self.number, end), lines),)
            if len(quote) == 1 and not self.line.rstrip("\r\n").endswith("\\"):
                self.number, self.column = start
                self.fail(f"unterminated string literal (detected at line {start[0]})")
            text += self.line[self.column:]
            if not self.next_line():
                self.number, self.column = start
                self.fail("unterminated triple-quoted string literal" if len(quote) == 3 else "unterminated string literal")
            lines += self.line

    def end_of_string(self, quote):
        position = self.column
        while position < len(self.line):
            if self.line[position] == "\\":
                position += 2
            elif self.line.startswith(quote, position):
                return position + len(quote)
            elif len(quote) == 1 and self.line[position] in "\r\n":
                return None
            else:
                position += 1
        return None

    def literal_text(self, mode):
        """The text up to the next brace or the closing quote, then that; over several lines where need be."""
        start, text = (self.number, self.column), ""
        position = self.column
        while True:
            if position >= len(self.line):
                text += self.line[self.column:]
                if len(mode.quote) == 1 and not text.endswith("\\\n") or not self.next_line():
                    self.fail("unterminated f-string literal")
                position = 0
                continue
            c = self.line[position]
            if mode.depth is None and self.line.startswith(mode.quote, position):
                break
            if c in "{}" and (mode.depth is not None or self.line[position + 1:position + 2] != c):
                break
            if c in "\r\n" and len(mode.quote) == 1 and not self.line[:position].endswith("\\"):
                break
            if c in "{}":
                # A doubled brace ends a token: the second one belongs to none.
                text += self.line[self.column:position + 1]
                yield TokenInfo(mode.kind + 1, text, start, (self.number, position + 1), self.line)
                position += 2
                self.column, start, text = position, (self.number, position), ""
                continue
            is_escape = c == "\\" and not mode.is_raw and self.line[position + 1:position + 2] not in "\r\n{}"
            position += 2 if is_escape else 1
        text += self.line[self.column:position]
        self.column = position
        if text or mode.is_after_field:
            mode.is_after_field = False
            yield TokenInfo(mode.kind + 1, text, start, (self.number, position), self.line)
        yield from self.end_of_text(mode)

    def end_of_text(self, mode):
        c = self.line[self.column]
        if c == "{":
            self.depth += 1
            self.modes.append(_Field(self.depth))
            yield self.info(OP, self.column + 1)
        elif c == "}" and mode.depth is not None:
            self.modes.pop()
        elif mode.depth is None and self.line.startswith(mode.quote, self.column):
            self.modes.pop()
            yield self.info(mode.kind + 2, self.column + len(mode.quote))
        elif c == "}":
            self.fail("f-string: single '}' is not allowed")
        else:
            self.fail(f"unterminated f-string literal (detected at line {mode.start})")


def generate_tokens(readline):
    """The tokens of source that readline() gives line by line, as str."""
    return _Reader(readline).tokens()


def tokenize(readline):
    """The tokens of source that readline() gives line by line, as bytes; the first says the encoding."""
    encoding, first = detect_encoding(readline)
    lines = _decoded(first, readline, encoding)
    yield TokenInfo(ENCODING, "utf-8" if encoding == "utf-8-sig" else encoding, (0, 0), (0, 0), "")
    yield from generate_tokens(lambda: next(lines, ""))


def _decoded(first, readline, encoding):
    name = "utf-8" if encoding == "utf-8-sig" else encoding
    for line in first:
        yield line.decode(name)
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not line:
            return
        yield line.decode(name)


def detect_encoding(readline):
    """The encoding of source that readline() gives as bytes, and the lines it had to read to know."""
    lines = []
    has_mark = False
    default = "utf-8"
    for _ in range(2):
        try:
            line = readline()
        except StopIteration:
            line = b""
        if not lines and line.startswith(codecs.BOM_UTF8):
            has_mark, line, default = True, line[3:], "utf-8-sig"
        if not line:
            break
        lines.append(line)
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            raise SyntaxError("invalid or missing encoding declaration") from None
        if match := _cookie.match(text):
            return _checked_encoding(match[1], has_mark), lines
        if not _blank.match(line):
            break
    return default, lines


def _checked_encoding(name, has_mark):
    plain = name[:12].lower().replace("_", "-")
    if plain == "utf-8" or plain.startswith("utf-8-"):
        name = "utf-8"
    elif plain.startswith(("latin-1", "iso-8859-1", "iso-latin-1")):
        name = "iso-8859-1"
    try:
        codecs.lookup(name)
    except LookupError:
        raise SyntaxError(f"unknown encoding: {name}") from None
    if not has_mark:
        return name
    if name != "utf-8":
        raise SyntaxError("encoding problem: utf-8")
    return "utf-8-sig"


def open(filename):
    """Open a source file as text, in the encoding that it declares."""
    buffer = builtins.open(filename, "rb")
    try:
        encoding, _ = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = io.TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except:
        buffer.close()
        raise


def untokenize(iterable):
    """Source text for tokens: as it was where they know their places, else with the same tokens in it."""
    parts = []
    row, column = 1, 0
    previous = ""
    encoding = None
    for item in iterable:
        if len(item) == 2:
            return _untokenize_pairs(item, iterable, parts, encoding)
        kind, text, start, end, line = item
        if kind == ENCODING:
            encoding = text
            continue
        if kind == ENDMARKER:
            break
        if start < (row, column):
            raise ValueError(f"start ({start[0]},{start[1]}) precedes previous end ({row},{column})")
        if start[0] > row:
            # The lines end in backslashes; what stands before the first is on the line of the token before.
            rest = previous[column:]
            parts.append((rest if rest.endswith("\\\n") else "\\\n") + "\\\n" * (start[0] - row - 1))
            column = 0
        parts.append(" " * (start[1] - column))
        if kind in (FSTRING_MIDDLE, TSTRING_MIDDLE):
            text = text.replace("{", "{{").replace("}", "}}")
        parts.append(text)
        row, column = end
        previous = line.splitlines(keepends=True)[-1] if line else ""
        if kind in (NEWLINE, NL):
            row, column = row + 1, 0
    text = "".join(parts)
    return text if encoding is None else text.encode(encoding)


def _untokenize_pairs(first, rest, parts, encoding):
    import itertools
    indents = []
    at_start = True
    for kind, text in (pair[:2] for pair in itertools.chain([first], rest)):
        if kind == ENCODING:
            encoding = text
        elif kind == INDENT:
            indents.append(text)
        elif kind == DEDENT:
            indents.pop()
        else:
            if at_start and kind not in (NEWLINE, NL):
                parts.append("".join(indents[-1:]))
            if kind in (FSTRING_MIDDLE, TSTRING_MIDDLE):
                text = text.replace("{", "{{").replace("}", "}}")
            parts.append(text + " " if kind in (NAME, NUMBER, STRING) else text)
            at_start = kind in (NEWLINE, NL)
    text = "".join(parts)
    return text if encoding is None else text.encode(encoding)
