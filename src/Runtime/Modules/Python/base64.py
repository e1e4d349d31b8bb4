"""Bytes as text of 16, 32, 64 or 85 characters."""

import binascii
import struct

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
           'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode',
           'z85encode', 'z85decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode',
           'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3

_STANDARD = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_TO_URL = bytes.maketrans(b'+/', b'-_')
_FROM_URL = bytes.maketrans(b'-_', b'+/')
_LETTERS = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_B85 = _LETTERS + b'!#$%&()*+-;<=>?@^_`{|}~'
_Z85 = (b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#')
_A85 = bytes(range(33, 118))


def _as_bytes(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(f'argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}') from None


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _as_bytes(s)
    if altchars is not None:
        altchars = _as_bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_TO_URL)


def urlsafe_b64decode(s):
    return b64decode(_as_bytes(s).translate(_FROM_URL))


def _encode32(alphabet, s):
    s = s if isinstance(s, bytes) else memoryview(s).tobytes()
    encoded = bytearray()
    for start in range(0, len(s), 5):
        chunk = s[start:start + 5]
        number = int.from_bytes(chunk.ljust(5, b'\0'))
        letters = bytes(alphabet[number >> shift & 31] for shift in range(35, -1, -5))
        used = (len(chunk) * 8 + 4) // 5
        encoded += letters[:used].ljust(8, b'=')
    return bytes(encoded)


def _decode32(alphabet, s, casefold=False, map01=None):
    s = _as_bytes(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _as_bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    letters = s.rstrip(b'=')
    padding = len(s) - len(letters)
    values = {letter: value for value, letter in enumerate(alphabet)}
    decoded = bytearray()
    for start in range(0, len(letters), 8):
        number = 0
        for letter in letters[start:start + 8].ljust(8, alphabet[:1]):
            if letter not in values:
                raise binascii.Error('Non-base32 digit found') from None
            number = number << 5 | values[letter]
        decoded += number.to_bytes(5)
    if padding not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if padding and decoded:
        # The last group has only as many bytes as its letters are enough for.
        del decoded[len(decoded) - 5 + (43 - 5 * padding) // 8:]
    return bytes(decoded)


def b32encode(s):
    return _encode32(_STANDARD, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_STANDARD, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_HEX, s, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _as_bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def _encode85(b, alphabet, pad=False, zeros=None, spaces=None):
    b = b if isinstance(b, bytes) else memoryview(b).tobytes()
    missing = -len(b) % 4
    pieces = []
    for number, in struct.iter_unpack('>I', b + bytes(missing)):
        if zeros and not number:
            pieces.append(zeros)
        elif spaces and number == 0x20202020:
            pieces.append(spaces)
        else:
            pieces.append(bytes(alphabet[number // 85 ** power % 85] for power in (4, 3, 2, 1, 0)))
    if missing and not pad:
        if pieces[-1] == zeros:
            pieces[-1] = alphabet[:1] * 5
        pieces[-1] = pieces[-1][:-missing]
    return b''.join(pieces)


def b85encode(b, pad=False):
    return _encode85(b, _B85, pad)


def _decode85(b, alphabet, kind):
    b = _as_bytes(b)
    missing = -len(b) % 5
    values = {letter: value for value, letter in enumerate(alphabet)}
    decoded = bytearray()
    for start in range(0, len(b), 5):
        number = 0
        for place, letter in enumerate(b[start:start + 5].ljust(5, alphabet[-1:]), start):
            if letter not in values:
                raise ValueError(f'bad {kind} character at position {place}')
            number = number * 85 + values[letter]
        if number >> 32:
            raise ValueError(f'{kind} overflow in hunk starting at byte {start}')
        decoded += number.to_bytes(4)
    return bytes(decoded[:len(decoded) - missing])


def b85decode(b):
    return _decode85(b, _B85, 'base85')


def z85encode(s):
    return _encode85(s, _Z85)


def z85decode(s):
    return _decode85(s, _Z85, 'z85')


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    encoded = _encode85(b, _A85, pad, b'z', b'y' if foldspaces else None)
    if adobe:
        encoded = b'<~' + encoded
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [encoded[i:i + wrapcol] for i in range(0, len(encoded), wrapcol)]
        if adobe and lines and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        encoded = b'\n'.join(lines)
    return encoded + b'~>' if adobe else encoded


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = _as_bytes(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError(f'Ascii85 encoded byte sequences must end with {b"~>"!r}')
        b = b[2 if b.startswith(b'<~') else 0:-2]
    decoded = bytearray()
    group = []
    # Four of the last letter fill up what is not whole; that much is cut off again.
    for letter in b + b'u' * 4:
        if 33 <= letter <= 117:
            group.append(letter - 33)
            if len(group) == 5:
                number = 0
                for value in group:
                    number = number * 85 + value
                if number >> 32:
                    raise ValueError('Ascii85 overflow')
                decoded += number.to_bytes(4)
                group.clear()
        elif letter == 122 or foldspaces and letter == 121:
            if group:
                raise ValueError(f'{chr(letter)} inside Ascii85 5-tuple')
            decoded += b'\0\0\0\0' if letter == 122 else b'    '
        elif letter not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(letter)}')
    filled = 4 - len(group)
    return bytes(decoded[:len(decoded) - filled] if filled else decoded)


def _plain_bytes(s):
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}') from error
    if view.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {view.format!r} from {s.__class__.__name__}')
    if view.ndim != 1:
        raise TypeError(f'expected 1-D data, not {view.ndim}-D data from {s.__class__.__name__}')
    return view.tobytes()


def encodebytes(s):
    """Base64 in lines, each with its end."""
    data = _plain_bytes(s)
    return b''.join(binascii.b2a_base64(data[i:i + MAXBINSIZE]) for i in range(0, len(data), MAXBINSIZE))


def decodebytes(s):
    return binascii.a2b_base64(_plain_bytes(s))


def encode(input, output):
    """Writes the Base64 of one file to another."""
    while piece := input.read(MAXBINSIZE):
        while len(piece) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(piece))):
            piece += more
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    """Writes to a file what another one has as Base64."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
