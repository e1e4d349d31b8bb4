"""Encodings by name, error handlers, and files that encode."""
import _codecs
import builtins
from _codecs import decode, encode, register, register_error, unregister
from ._functions import *
from ._incremental import BufferedIncrementalDecoder, BufferedIncrementalEncoder, IncrementalDecoder, IncrementalEncoder
from ._streams import Codec, StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter

__all__ = [
    "register", "unregister", "register_error", "lookup_error", "encode", "decode", "lookup", "Codec", "CodecInfo", "getencoder", "getdecoder", "getincrementaldecoder",
    "getincrementalencoder", "getreader", "getwriter", "open", "iterencode", "iterdecode", "BOM", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE",
    "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "strict_errors", "ignore_errors", "replace_errors", "IncrementalEncoder",
    "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "EncodedFile", "backslashreplace_errors", "namereplace_errors",
    "xmlcharrefreplace_errors",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM32_LE, BOM32_BE = BOM_UTF16_LE, BOM_UTF16_BE
BOM64_LE, BOM64_BE = BOM_UTF32_LE, BOM_UTF32_BE


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
    """A file of bytes that is read and written as text; line ends stay as they are."""
    if encoding is None:
        return builtins.open(filename, mode, buffering)
    info = lookup(encoding)
    file = builtins.open(filename, mode if "b" in mode else mode + "b", buffering)
    try:
        opened = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    except BaseException:
        file.close()
        raise
    opened.encoding = encoding
    return opened


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file shown in another encoding than its own."""
    file_encoding = file_encoding or data_encoding
    data, own = lookup(data_encoding), lookup(file_encoding)
    shown = StreamRecoder(file, data.encode, data.decode, own.streamreader, own.streamwriter, errors)
    shown.data_encoding = data_encoding
    shown.file_encoding = file_encoding
    return shown


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


def make_identity_dict(rng):
    """Numbers that stand for themselves."""
    return {number: number for number in rng}


def make_encoding_map(decoding_map):
    """A mapping turned round; None for what two numbers stand for."""
    turned = {}
    for number, character in decoding_map.items():
        turned[character] = None if character in turned else number
    return turned
