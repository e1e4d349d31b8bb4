"""Letters moved by half the alphabet."""
from encodings import _entry

_UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MOVED = _UPPER[13:] + _UPPER[:13]
rot13_map = str.maketrans(_UPPER + _UPPER.lower(), _MOVED + _MOVED.lower())


def rot13(input, errors="strict"):
    """The text with its letters moved; twice gives the text again."""
    return str.translate(input, rot13_map), len(input)


def getregentry():
    """All about the encoding."""
    return _entry.make("rot-13", rot13, rot13)
