"""The encodings that are written in Python, a module each, and the search for them."""
import importlib

_WRITTEN_HERE = frozenset({
    "base64_codec", "charmap", "hex_codec", "idna", "punycode", "quopri_codec", "rot_13", "undefined", "uu_codec",
})
_entries = {}


class CodecRegistryError(LookupError, SystemError):
    """A module of an encoding does not have what it should."""


def normalize_encoding(encoding):
    """The name with an underscore for each run of what is neither a letter, a digit nor a dot."""
    if isinstance(encoding, bytes):
        encoding = encoding.decode("ascii")
    words = "".join(char if char.isascii() and (char.isalnum() or char == ".") else " " for char in encoding).split()
    return "_".join(words)


def search_function(encoding):
    """The CodecInfo of an encoding, or None; the name is a normal one."""
    if encoding not in _WRITTEN_HERE:
        return None
    if encoding not in _entries:
        _entries[encoding] = importlib.import_module(f"{__name__}.{encoding}").getregentry()
    return _entries[encoding]
