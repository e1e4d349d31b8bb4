"""Values as pages of help show them: cut in the middle where they are long."""

import builtins
import re

_MAXIMUM = 100
_ITEMS = {list: ("[", "]", 20), tuple: ("(", ")", 20), set: ("{", "}", 6), frozenset: ("frozenset({", "})", 6)}
_LEVELS = 6


def cram(text, maximum):
    """The text, with dots in its middle when it is longer."""
    if len(text) <= maximum:
        return text
    before = max(0, (maximum - 3) // 2)
    after = max(0, maximum - 3 - before)
    return text[:before] + "..." + text[len(text) - after:]


def stripid(text):
    """A repr without the address at its end."""
    return re.sub(r" at 0x[0-9a-fA-F]{6,16}(>+)$", r"\1", text)


def _sorted(items):
    try:
        return sorted(items)
    except Exception:  # what has no order stays as it is
        return list(items)


def _repr_of_str(value):
    cut = cram(value, _MAXIMUM)
    shown = builtins.repr(cut)
    if "\\" in cut and "\\" not in shown.replace(r"\\", ""):
        return "r" + shown[0] + cut + shown[0]
    return shown


def _repr_of_items(value, level):
    opening, closing, maximum = _ITEMS[type(value)]
    if not value and type(value) in (set, frozenset):
        return builtins.repr(value)
    if level <= 0 and value:
        return f"{opening}...{closing}"
    items = _sorted(value) if type(value) in (set, frozenset) else list(value)
    parts = [_repr(item, level - 1) for item in items[:maximum]]
    if len(items) > maximum:
        parts.append("...")
    comma = "," if len(items) == 1 and type(value) is tuple else ""
    return opening + ", ".join(parts) + comma + closing


def _repr_of_dict(value, level):
    if not value:
        return "{}"
    if level <= 0:
        return "{...}"
    parts = [f"{_repr(key, level - 1)}: {_repr(value[key], level - 1)}" for key in _sorted(value)[:10]]
    if len(value) > 10:
        parts.append("...")
    return "{" + ", ".join(parts) + "}"


def _repr(value, level):
    kind = type(value)
    if kind is str:
        return _repr_of_str(value)
    if kind in _ITEMS:
        return _repr_of_items(value, level)
    if kind is dict:
        return _repr_of_dict(value, level)
    try:
        text = builtins.repr(value)
    except Exception:  # an object without a repr is shown by its class
        return f"<{kind.__name__} instance>"
    return cram(text, 40) if kind is int else cram(stripid(text), _MAXIMUM)


def repr(value):
    """The value, short enough for a page."""
    return _repr(value, _LEVELS)
