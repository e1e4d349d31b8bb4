"""Names of the internet in ASCII (RFC 3490), prepared as RFC 3491 says."""
import re
import unicodedata

from encodings import _entry
from encodings.punycode import punycode_decode, punycode_encode

dots = re.compile("[\u002e\u3002\uff0e\uff61]")

ace_prefix = b"xn--"
sace_prefix = "xn--"

# Characters that count for nothing, and those that may not be there beside whole categories of them (RFC 3454, B.1 and C).
_NOTHING = frozenset(map(chr, [0xAD, 0x34F, 0x1806, 0x180B, 0x180C, 0x180D, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(0xFE00, 0xFE10)]))
_PROHIBITED = frozenset(map(chr, [
    0x340, 0x341, 0x6DD, 0x70F, 0x180E, 0x200C, 0x200D, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2060, 0x2064), *range(0x206A, 0x2070),
    *range(0x2FF0, 0x2FFC), *range(0xFDD0, 0xFDF0), 0xFEFF, *range(0xFFF9, 0xFFFE), *range(0x1D173, 0x1D17B), 0xE0001, *range(0xE0020, 0xE0080),
]))


def _fold(char):
    folded = char.casefold()
    normal = unicodedata.normalize("NFKC", folded)
    again = unicodedata.normalize("NFKC", normal.casefold())
    return folded if normal == again else again


def _is_prohibited(char):
    if char in _PROHIBITED:
        return True
    category = unicodedata.category(char)
    return (category == "Zs" and char != " ") or (category == "Cc" and char >= "\x80") or category in ("Co", "Cs") or ord(char) & 0xFFFE == 0xFFFE


def nameprep(label):
    """A label in the form that is compared."""
    label = unicodedata.normalize("NFKC", "".join(_fold(char) for char in label if char not in _NOTHING))
    for place, char in enumerate(label):
        if _is_prohibited(char):
            raise UnicodeEncodeError("idna", label, place, place + 1, f"Invalid character {char!r}")
    runs_left = [unicodedata.bidirectional(char) in ("R", "AL") for char in label]
    if any(runs_left):
        for place, char in enumerate(label):
            if unicodedata.bidirectional(char) == "L":
                raise UnicodeEncodeError("idna", label, place, place + 1, "Violation of BIDI requirement 2")
        for place in (0, len(label) - 1):
            if not runs_left[place]:
                raise UnicodeEncodeError("idna", label, place, place + 1, "Violation of BIDI requirement 3")
    return label


def _checked(encoded, label):
    if not encoded:
        raise UnicodeEncodeError("idna", label, 0, 1, "label empty")
    if len(encoded) >= 64:
        raise UnicodeEncodeError("idna", label, 0, len(label), "label too long")
    return encoded


def ToASCII(label):
    """The bytes of a label."""
    if label.isascii():
        return _checked(label.encode("ascii"), label)
    prepared = nameprep(label)
    if prepared.isascii():
        return _checked(prepared.encode("ascii"), label)
    if prepared.lower().startswith(sace_prefix):
        raise UnicodeEncodeError("idna", label, 0, len(sace_prefix), "Label starts with ACE prefix")
    return _checked(ace_prefix + punycode_encode(prepared), label)


def ToUnicode(label):
    """The text of a label."""
    if len(label) > 1024:
        raise UnicodeDecodeError("idna", _as_bytes(label), 0, len(label), "label way too long")
    if isinstance(label, str):
        label = nameprep(label)
        if not label.isascii():
            raise UnicodeEncodeError("idna", label, 0, len(label), "Invalid character in IDN label")
        label = label.encode("ascii")
    label = bytes(label)
    if not label.lower().startswith(ace_prefix):
        return label.decode("ascii")
    try:
        text = punycode_decode(label[len(ace_prefix):], "strict")
    except UnicodeDecodeError as error:
        raise UnicodeDecodeError("idna", label, error.start + len(ace_prefix), error.end + len(ace_prefix), error.reason) from None
    again = ToASCII(text)
    if label.lower() != again:
        raise UnicodeDecodeError("idna", label, 0, len(label), f"IDNA does not round-trip, '{label!r}' != '{again!r}'")
    return text


def _as_bytes(label):
    return label.encode("utf-8") if isinstance(label, str) else bytes(label)


def _check_errors(errors):
    if errors != "strict":
        raise UnicodeError(f"Unsupported error handling: {errors}")


def _labels(parts):
    """The labels with their places; an empty one at the end is only a dot."""
    start = 0
    for number, label in enumerate(parts):
        if label or number < len(parts) - 1 or number == 0:
            yield start, label
        start += len(label) + 1


def encode(input, errors="strict"):
    """The bytes of a name."""
    _check_errors(errors)
    if not input:
        return b"", 0
    parts = dots.split(input)
    result = []
    for start, label in _labels(parts):
        try:
            result.append(ToASCII(label))
        except UnicodeEncodeError as error:
            raise UnicodeEncodeError("idna", input, start + error.start, start + error.end, error.reason) from None
    ending = b"." if len(parts) > 1 and not parts[-1] else b""
    return b".".join(result) + ending, len(input)


def decode(input, errors="strict"):
    """The text of a name."""
    _check_errors(errors)
    data = bytes(input)
    if ace_prefix not in data.lower() and data.isascii():
        return data.decode("ascii"), len(input)
    parts = data.split(b".")
    result = []
    for start, label in _labels(parts):
        try:
            result.append(ToUnicode(label))
        except UnicodeDecodeError as error:
            raise UnicodeDecodeError("idna", data, start + error.start, start + error.end, error.reason) from None
    ending = "." if len(parts) > 1 and not parts[-1] else ""
    return ".".join(result) + ending, len(input)


def getregentry():
    """All about the encoding."""
    return _entry.make("idna", encode, decode, is_text_encoding=True)
