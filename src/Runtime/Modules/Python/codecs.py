"""Encodings by name, error handlers, and files that encode."""
import _codecs
import io
from _codecs import decode, encode, register, register_error, unregister

__all__ = [
    "register", "unregister", "register_error", "lookup_error", "encode", "decode", "lookup", "Codec", "CodecInfo", "getencoder", "getdecoder", "getincrementaldecoder",
    "getincrementalencoder", "getreader", "getwriter", "open", "iterencode", "iterdecode", "BOM", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE",
    "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "strict_errors", "ignore_errors", "replace_errors", "IncrementalEncoder",
    "IncrementalDecoder", "StreamReader", "StreamWriter",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"


def strict_errors(exception):
    """Raise the error."""
    if not isinstance(exception, Exception):
        raise TypeError("codec must pass exception instance")
    raise exception


def _check(exception):
    if not isinstance(exception, UnicodeError):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


def ignore_errors(exception):
    """Leave out what is wrong."""
    _check(exception)
    return "", exception.end


def replace_errors(exception):
    """A question mark or U+FFFD for what is wrong."""
    _check(exception)
    if isinstance(exception, UnicodeEncodeError):
        return "?" * (exception.end - exception.start), exception.end
    return "\ufffd", exception.end


def backslashreplace_errors(exception):
    """Escapes for what is wrong."""
    _check(exception)
    part = exception.object[exception.start:exception.end]
    if isinstance(part, bytes):
        return "".join(f"\\x{byte:02x}" for byte in part), exception.end
    return part.encode("ascii", "backslashreplace").decode("ascii"), exception.end


def xmlcharrefreplace_errors(exception):
    """References of XML for what is wrong."""
    if not isinstance(exception, UnicodeEncodeError):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    return "".join(f"&#{ord(c)};" for c in exception.object[exception.start:exception.end]), exception.end


def namereplace_errors(exception):
    r"""\N{...} for what is wrong."""
    if not isinstance(exception, UnicodeEncodeError):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    return exception.object[exception.start:exception.end].encode("ascii", "namereplace").decode("ascii"), exception.end


_HANDLERS = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors, "backslashreplace": backslashreplace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "namereplace": namereplace_errors,
}


def lookup_error(name):
    """The error handler of a name."""
    handler = _HANDLERS.get(name)
    return _codecs.lookup_error(name) if handler is None else handler


class Codec:
    """Encodes and decodes at once; subclasses say how."""

    def encode(self, input, errors="strict"):
        """The bytes, and how much of the text they are."""
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        """The text, and of how many of the bytes it is."""
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes a text that comes in pieces."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors
        self._has_begun = False

    def encode(self, input, final=False):
        """The bytes of the next piece."""
        encoding = self.encoding
        if self._has_begun:
            encoding = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(encoding, encoding)
        self._has_begun = self._has_begun or bool(input)
        return encode(input, encoding, self.errors)

    def reset(self):
        """Begin anew."""
        self._has_begun = False


class IncrementalDecoder:
    """Decodes bytes that come in pieces."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors
        self.reset()

    def decode(self, input, final=False):
        """The text of the next piece, as far as it is complete."""
        data = self._rest + bytes(input)
        text, used, self._current = _codecs.decode_part(data, self._current, self.errors, bool(final))
        self._rest = data[used:]
        return text

    def reset(self):
        """Begin anew."""
        self._rest = b""
        self._current = self.encoding

    def getstate(self):
        """What is needed to go on later."""
        return self._rest, 0

    def setstate(self, state):
        """Go on from a state."""
        self._rest = state[0]


class StreamWriter:
    """Writes text to a file of bytes."""

    encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        """Write a text."""
        self.stream.write(encode(object, self.encoding, self.errors))

    def writelines(self, list):
        """Write several texts."""
        self.write("".join(list))

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()


class StreamReader:
    """Reads text from a file of bytes."""

    encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def read(self, size=-1, chars=-1):
        """Read a text."""
        return decode(self.stream.read(size), self.encoding, self.errors)

    def readline(self, size=None, keepends=True):
        """Read a line."""
        line = decode(self.stream.readline(), self.encoding, self.errors)
        return line if keepends else line.rstrip("\r\n")

    def readlines(self, sizehint=None, keepends=True):
        """Read all lines."""
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()


class CodecInfo(tuple):
    """An encoding: functions to encode and decode, and classes that do it in pieces."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None,
                *, _is_text_encoding=True):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


_known = {}


def lookup(encoding):
    """All about an encoding."""
    name = _codecs.public_name(encoding)
    if name is None:
        return _codecs.search(encoding)
    info = _known.get(name)
    if info is None:
        def encode_all(input, errors="strict"):
            return encode(input, name, errors), len(input)

        def decode_all(input, errors="strict"):
            return decode(input, name, errors), len(input)

        classes = [type(base.__name__, (base,), {"encoding": name}) for base in (StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder)]
        info = _known[name] = CodecInfo(encode_all, decode_all, *classes, name=name)
    return info


def getencoder(encoding):
    """The function that encodes."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function that decodes."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class that encodes in pieces."""
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    """The class that decodes in pieces."""
    return lookup(encoding).incrementaldecoder


def getreader(encoding):
    """The class that reads files."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The class that writes files."""
    return lookup(encoding).streamwriter


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """A text file whose line ends stay as they are."""
    if encoding is None:
        return io.open(filename, mode, buffering)
    return io.open(filename, mode.replace("b", ""), encoding=encoding, errors=errors, newline="")


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encode the texts of an iterator."""
    encoder = getincrementalencoder(encoding)(errors)
    for text in iterator:
        if output := encoder.encode(text):
            yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decode the bytes of an iterator."""
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        if output := decoder.decode(data):
            yield output
    if output := decoder.decode(b"", True):
        yield output
