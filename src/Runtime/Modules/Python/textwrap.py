"""Paragraphs of text in lines of a width."""

import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

# What text is broken at; a non-breaking space is none of it.
_WHITESPACE = "\t\n\x0b\x0c\r "
_LETTER = r"[^\d\W]"


class TextWrapper:
    """Wraps text as its attributes say."""

    unicode_whitespace_trans = dict.fromkeys(map(ord, _WHITESPACE), ord(" "))
    _pieces = re.compile(f"([{_WHITESPACE}]+)")
    # Places in a word where a line may end: after the hyphen of a compound, and around a dash of several hyphens.
    _breaks = re.compile(rf"(?:(?<={_LETTER}{{2}}-)|(?<={_LETTER}-{_LETTER}-))(?={_LETTER}-?{_LETTER})"
                         r"|(?<=[\w!\"'&.,?])(?=-{2,}\w)"
                         r"|(?<=--)(?=\w)")
    sentence_end_re = re.compile(r"[a-z][.!?][\"']?\Z")

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        """The chunks that are kept together: words, parts of words, and the whitespace between them."""
        chunks = []
        for piece in self._pieces.split(text):
            if not piece:
                continue
            if self.break_on_hyphens and piece[0] not in _WHITESPACE:
                chunks += self._split_word(piece)
            else:
                chunks.append(piece)
        return chunks

    def _split_word(self, word):
        start = 0
        for found in self._breaks.finditer(word):
            place = found.start()
            before = word[:place].rstrip("-")[-1:]
            # A dash that no word goes before belongs to what follows.
            if before.isalnum() or before and before in "_!\"'&.,?":
                yield word[start:place]
                start = place
        yield word[start:]

    def _fix_sentence_endings(self, chunks):
        """Put two spaces between sentences."""
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == " " and self.sentence_end_re.search(chunks[i]):
                chunks[i + 1] = "  "

    def _handle_long_word(self, chunks, line, length, width):
        """Put as much of a chunk that fits in no line into this one as it may take."""
        space = max(width - length, 0) if width >= 1 else 1
        if not self.break_long_words:
            if not line:
                line.append(chunks.pop())
            return
        chunk = chunks[-1]
        end = max(space, 1) if not line else space
        if self.break_on_hyphens and len(chunk) > space:
            hyphen = chunk.rfind("-", 0, space)
            if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                end = hyphen + 1
        line.append(chunk[:end])
        chunks[-1] = chunk[end:]

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            last = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(last) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == "":
                chunks.pop()
            line, length = [], 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == "":
                length -= len(line.pop())
            if not line:
                continue
            if self._may_go_on(lines, chunks, length, width):
                lines.append(indent + "".join(line))
            else:
                self._end(lines, line, length, indent, width)
                break
        return lines

    def _may_go_on(self, lines, chunks, length, width):
        """Is there room for this line and, when it is the last one allowed, is nothing left over?"""
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return True
        nothing_left = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
        return nothing_left and length <= width

    def _end(self, lines, line, length, indent, width):
        """End the last line that is allowed with the placeholder."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def wrap(self, text):
        """The lines of a paragraph, without newlines."""
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """A paragraph as one string."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A paragraph as one string."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The start of a text that fits one line, with a placeholder for the rest."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Take away the whitespace that all lines begin with."""
    try:
        lines = text.split("\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}") from None
    filled = [line for line in lines if line and not line.isspace()]
    low, high = min(filled, default=""), max(filled, default="")
    margin = 0
    for margin, c in enumerate(low):
        if c != high[margin] or c not in " \t":
            break
    return "\n".join([line[margin:] if line and not line.isspace() else "" for line in lines])


def indent(text, prefix, predicate=None):
    """Put a prefix before the lines that are not blank, or those that the predicate chooses."""
    if predicate is None:
        def predicate(line):
            return not line.isspace()
    return "".join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
