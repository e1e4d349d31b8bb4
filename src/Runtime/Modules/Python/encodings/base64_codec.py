"""Bytes as lines of base64."""
import binascii

from encodings import _entry

_BYTES_A_LINE = 57


def base64_encode(input, errors="strict"):
    """Lines of up to 76 characters."""
    assert errors == "strict"
    try:
        view = memoryview(input).cast("B")
    except TypeError as error:
        raise TypeError(f"expected bytes-like object, not {type(input).__name__}") from error
    lines = [binascii.b2a_base64(view[start:start + _BYTES_A_LINE]) for start in range(0, len(view), _BYTES_A_LINE)]
    return b"".join(lines), len(input)


def base64_decode(input, errors="strict"):
    """The bytes that the lines stand for."""
    assert errors == "strict"
    return binascii.a2b_base64(input), len(input)


def getregentry():
    """All about the encoding."""
    return _entry.make("base64", base64_encode, base64_decode, decoded=bytes)
