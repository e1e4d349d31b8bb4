"""Bytes as quoted-printable text."""
import binascii

from encodings import _entry


def quopri_encode(input, errors="strict"):
    """What mail may not carry as =41, blanks too."""
    assert errors == "strict"
    return binascii.b2a_qp(input, quotetabs=True), len(input)


def quopri_decode(input, errors="strict"):
    """The bytes that the text stands for."""
    assert errors == "strict"
    return binascii.a2b_qp(input), len(input)


def getregentry():
    """All about the encoding."""
    return _entry.make("quopri", quopri_encode, quopri_decode, decoded=bytes)
