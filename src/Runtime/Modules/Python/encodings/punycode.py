"""Punycode (RFC 3492): text as ASCII, where the other characters go is told by numbers at the end."""
from encodings import _entry

_BASE = 36
_DIGITS = b"abcdefghijklmnopqrstuvwxyz0123456789"


def _threshold(position, bias):
    return min(max(_BASE * (position + 1) - bias, 1), 26)


def _adapt(delta, is_first, count):
    delta = delta // 700 if is_first else delta // 2
    delta += delta // count
    steps = 0
    while delta > 455:
        delta //= 35
        steps += _BASE
    return steps + 36 * delta // (delta + 38)


def _write_number(number, bias):
    digits = bytearray()
    position = 0
    while number >= (threshold := _threshold(position, bias)):
        number, digit = divmod(number - threshold, _BASE - threshold)
        digits.append(_DIGITS[threshold + digit])
        position += 1
    digits.append(_DIGITS[number])
    return digits


def _deltas(text, basic):
    """How far the insertion of each other character, smallest first, is from the one before."""
    state = 0
    code = 0x80
    handled = basic
    for char in sorted({char for char in text if char >= "\x80"}):
        state += (ord(char) - code) * (handled + 1)
        for other in text:
            if other < char:
                state += 1
            elif other == char:
                yield state, handled + 1
                state = 0
                handled += 1
        state += 1
        code = ord(char) + 1


def punycode_encode(text):
    """The bytes of a text."""
    base = bytes(ord(char) for char in text if char < "\x80")
    numbers = bytearray()
    bias = 72
    is_first = True
    for delta, count in _deltas(text, len(base)):
        numbers += _write_number(delta, bias)
        bias = _adapt(delta, is_first, count)
        is_first = False
    return base + b"-" + numbers if base else bytes(numbers)


class _Numbers:
    """Reads the numbers at the end of encoded text."""

    def __init__(self, data, start, errors):
        self.data = data
        self.at = start
        self.errors = errors

    def _fail(self, position, reason):
        if self.errors == "strict":
            raise UnicodeDecodeError("punycode", self.data, position, position + 1, reason)

    def read(self, bias):
        """The next number; None for one that is not valid."""
        number = 0
        weight = 1
        position = 0
        while True:
            if self.at >= len(self.data):
                return self._fail(self.at, "incomplete punycode string")
            byte = self.data[self.at]
            digit = _DIGITS.find(byte | 0x20 if 0x41 <= byte <= 0x5A else byte)
            if digit < 0:
                return self._fail(self.at, f"Invalid extended code point '{byte}'")
            self.at += 1
            threshold = _threshold(position, bias)
            number += digit * weight
            if digit < threshold:
                return number
            weight *= _BASE - threshold
            position += 1

    def insert_into(self, text):
        """The text with the characters that the numbers tell."""
        start = self.at
        code = 0x80
        place = -1
        bias = 72
        while self.at < len(self.data):
            begin = self.at
            delta = self.read(bias)
            if delta is None:
                break
            place += delta + 1
            more, place = divmod(place, len(text) + 1)
            code += more
            if code > 0x10FFFF:
                self._fail(begin, f"Invalid character U+{code:x}")
                code = ord("?")
            text = text[:place] + chr(code) + text[place:]
            bias = _adapt(delta, begin == start, len(text))
        return text


def punycode_decode(data, errors):
    """The text of bytes."""
    if isinstance(data, str):
        data = data.encode("ascii")
    data = bytes(data)
    dash = data.rfind(b"-")
    text = data[:max(dash, 0)].decode("ascii", errors)
    return _Numbers(data, dash + 1, errors).insert_into(text)


def _encode(input, errors="strict"):
    return punycode_encode(input), len(input)


def _decode(input, errors="strict"):
    if errors not in ("strict", "replace", "ignore"):
        raise UnicodeError(f"Unsupported error handling: {errors}")
    return punycode_decode(input, errors), len(input)


def getregentry():
    """All about the encoding."""
    return _entry.make("punycode", _encode, _decode, is_text_encoding=True)
