"""Names that match the patterns of shells."""

import functools
import itertools
import os
import re

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Does a name match? As the file system compares names."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=32768, typed=True)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    """Does a name match? Upper and lower case differ."""
    return _matcher(pat)(name) is not None


def _normal(names):
    for name in names:
        yield name, os.path.normcase(name)


def filter(names, pat):
    """The names that match."""
    match = _matcher(os.path.normcase(pat))
    return [name for name, normal in _normal(names) if match(normal)]


def filterfalse(names, pat):
    """The names that do not match."""
    match = _matcher(os.path.normcase(pat))
    return [name for name, normal in _normal(names) if not match(normal)]


def _class(pat, start):
    """The regular expression of the characters in brackets, and where they end; None for an open bracket."""
    first = start + (pat[start:start + 1] == "!")
    end = pat.find("]", first + (pat[first:first + 1] == "]"))
    if end < 0:
        return None, start
    negated, chars = first > start, pat[first:end]
    parts = _ranges(chars)
    if not parts:
        return ("." if negated else "(?!)"), end + 1
    return "[%s%s]" % ("^" if negated else "", "".join(parts)), end + 1


def _ranges(chars):
    """Characters and ranges, escaped; ranges that go backwards hold nothing."""
    parts, i = [], 0
    while i < len(chars):
        if i + 2 < len(chars) and chars[i + 1] == "-":
            low, high = chars[i], chars[i + 2]
            if low <= high:
                parts.append(_escape(low) + "-" + _escape(high))
            i += 3
        else:
            parts.append(_escape(chars[i]))
            i += 1
    return parts


def _escape(c):
    return "\\" + c if c in "\\]-&~|[^" else c


def translate(pat):
    """The regular expression of a pattern."""
    parts, i = [], 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == "*":
            if not parts or parts[-1] is not None:
                parts.append(None)
        elif c == "?":
            parts.append(".")
        elif c == "[":
            found, i = _class(pat, i)
            parts.append("\\[" if found is None else found)
        else:
            parts.append(re.escape(c))
    return r"(?s:%s)\z" % _join(parts)


def _join(parts):
    """Put the parts together. What lies between two stars is found at its first place: no other needs to be tried."""
    groups = [list(group) for star, group in itertools.groupby(parts, lambda part: part is None) if not star]
    if None not in parts:
        return "".join(parts)
    head = "".join(groups.pop(0)) if parts[0] is not None else ""
    tail = "".join(groups.pop()) if parts[-1] is not None else ""
    return head + "".join("(?>.*?%s)" % "".join(group) for group in groups) + ".*" + tail
