"""Bytes as lines of uuencode."""
import binascii

from encodings import _entry

_BYTES_A_LINE = 45


def uu_encode(input, errors="strict", filename="<data>", mode=0o666):
    """The lines, with one before them for the name and mode of a file."""
    assert errors == "strict"
    filename = filename.replace("\n", "\\n").replace("\r", "\\r")
    lines = [f"begin {mode & 0o777:o} {filename}\n".encode("latin-1")]
    for start in range(0, len(input), _BYTES_A_LINE):
        lines.append(binascii.b2a_uu(input[start:start + _BYTES_A_LINE]))
    lines.append(b" \nend\n")
    return b"".join(lines), len(input)


def uu_decode(input, errors="strict"):
    """The bytes between the lines `begin` and `end`."""
    assert errors == "strict"
    lines = iter(bytes(input).splitlines(keepends=True))
    if not any(line.startswith(b"begin") for line in lines):
        raise ValueError('Missing "begin" line in input data')
    parts = []
    for line in lines:
        if line.rstrip(b"\r\n") == b"end":
            return b"".join(parts), len(input)
        parts.append(_decode_line(line))
    raise ValueError("Truncated input data")


def _decode_line(line):
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        # Some programs write more characters than the length of the line needs.
        needed = ((((line[0] - 32) & 63) * 4 + 5) // 3)
        return binascii.a2b_uu(line[:needed])


def getregentry():
    """All about the encoding."""
    return _entry.make("uu", uu_encode, uu_decode, decoded=bytes)
