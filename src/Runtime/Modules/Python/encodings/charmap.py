"""Latin-1 under the name of encodings that are told by a table."""
from encodings import _entry


def encode(input, errors="strict"):
    """A byte for each character."""
    return input.encode("latin-1", errors), len(input)


def decode(input, errors="strict"):
    """A character for each byte."""
    return bytes(input).decode("latin-1", errors), len(input)


def getregentry():
    """All about the encoding."""
    return _entry.make("charmap", encode, decode, is_text_encoding=True)
