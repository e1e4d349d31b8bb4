"""An encoding that refuses everything, to find what is encoded unawares."""
from encodings import _entry


def refuse(input, errors="strict"):
    """Raise UnicodeError."""
    raise UnicodeError("undefined encoding")


def getregentry():
    """All about the encoding."""
    return _entry.make("undefined", refuse, refuse, is_text_encoding=True)
