"""A pair of functions for each of the common encodings, and one for bytes that are written with escapes."""
import _codecs

__all__ = ["escape_decode", "escape_encode", "readbuffer_encode"]


def _add_pair(name, encoding):
    takes_text = name.endswith("escape")

    def encode(str, errors=None, /):
        return _codecs.encode(str, encoding, errors or "strict"), len(str)

    def decode(data, errors=None, final=False, /):
        if takes_text and isinstance(data, str):
            data = data.encode()
        text, used, _ = _codecs.decode_part(data, encoding, errors or "strict", bool(final))
        return text, used

    for function, what in (encode, "encode"), (decode, "decode"):
        function.__name__ = function.__qualname__ = f"{name}_{what}"
        function.__doc__ = f"{what.capitalize()} {encoding}: what comes out, and how much of the input it is."
        globals()[function.__name__] = function
        __all__.append(function.__name__)


for _encoding in [
    "ascii", "latin-1", "utf-7", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "unicode-escape", "raw-unicode-escape",
]:
    _add_pair(_encoding.replace("-", "_"), _encoding)


def readbuffer_encode(data, errors=None, /):
    """The bytes of a text in UTF-8, or of any bytes-like object."""
    taken = data.encode() if isinstance(data, str) else memoryview(data).tobytes()
    return taken, len(taken)


_ESCAPE = rb"(?s)\\(?:(\r?\n)|([\\'\"abfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{2})|(x[0-9a-fA-F]?|.|$))"
_LETTERS = dict(zip(b"\\'\"abfnrtv", b"\\'\"\a\b\f\n\r\t\v"))


def escape_decode(data, errors=None, /):
    """The bytes that the body of a literal of bytes stands for, and its length."""
    import re
    import warnings

    source, _ = readbuffer_encode(data)
    is_warned = []

    def value(match):
        newline, letter, octal, digits, other = match.groups()
        if newline is not None:
            return b""
        if letter is not None:
            return bytes([_LETTERS[letter[0]]])
        if octal is not None:
            return bytes([int(octal, 8) & 0xFF])
        if digits is not None:
            return bytes([int(digits, 16)])
        if other[:1] == b"x":
            return _wrong_digits(match, errors)
        if not other:
            raise ValueError("Trailing \\ in string")
        if not is_warned:
            is_warned.append(True)
            warnings.warn(f'b"\\{other.decode("latin-1")}" is an invalid escape sequence. Such sequences will not work in the future. ', DeprecationWarning, stacklevel=3)
        return match[0]

    return re.compile(_ESCAPE).sub(value, source), len(source)


def _wrong_digits(match, errors):
    if errors in (None, "strict"):
        raise ValueError(f"invalid \\x escape at position {match.start()}")
    if errors == "replace":
        return b"?"
    if errors == "ignore":
        return b""
    raise ValueError(f"decoding error; unknown error handling code: {errors}")


def escape_encode(data, errors=None, /):
    """The body of a literal of bytes for some bytes, and their number."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    # repr() chooses quotes by what there is; with one of each it escapes the single ones.
    return repr(data + b"'\"")[2:-4].encode("ascii"), len(data)
