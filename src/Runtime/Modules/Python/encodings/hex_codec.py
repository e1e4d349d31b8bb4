"""Bytes as hexadecimal digits."""
import binascii

from encodings import _entry


def hex_encode(input, errors="strict"):
    """Two digits for each byte."""
    assert errors == "strict"
    return binascii.b2a_hex(input), len(input)


def hex_decode(input, errors="strict"):
    """The bytes that the digits stand for."""
    assert errors == "strict"
    return binascii.a2b_hex(input), len(input)


def getregentry():
    """All about the encoding."""
    return _entry.make("hex", hex_encode, hex_decode, decoded=bytes)
