"""Python values as bytes and back, in the format of CPython's marshal. Code objects are not among them: there is no bytecode."""

import struct
import sys
import types

__all__ = ["dump", "dumps", "load", "loads", "version"]

version = 5

_REFERENCED = 0x80
_DEEPEST = 2000
_SINGLETONS = {b"N": None, b"T": True, b"F": False, b"S": StopIteration, b".": ...}
_NO_CODE = "PyLite has no bytecode: code objects cannot be marshalled"


def dump(value, file, version=version, /, *, allow_code=True):
    """Writes a value to a file of bytes."""
    file.write(dumps(value, version, allow_code=allow_code))


def dumps(value, version=version, /, *, allow_code=True):
    """The bytes of a value."""
    writer = _Writer(version, allow_code)
    try:
        writer.write(value, 1)
    except RecursionError:
        raise ValueError("object too deeply nested to marshal") from None
    return bytes(writer.data)


def load(file, /, *, allow_code=True):
    """Reads one value from a file of bytes, and no more than that."""
    return _Reader(file.read, allow_code).read_value()


def loads(bytes, /, *, allow_code=True):
    """The value that some bytes begin with."""
    try:
        view = memoryview(bytes).cast("B")
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not {type(bytes).__name__!r}") from None
    position = 0

    def read(count):
        nonlocal position
        position += count
        return view[position - count:position].tobytes()
    return _Reader(read, allow_code).read_value()


class _Writer:
    def __init__(self, version, allow_code):
        self.data = bytearray()
        self._version = version
        self._allow_code = allow_code
        # The objects are kept: their identity must not pass to others.
        self._known = {}

    def write(self, value, depth):
        if depth > _DEEPEST:
            raise ValueError("object too deeply nested to marshal")
        for code, singleton in _SINGLETONS.items():
            if value is singleton:
                self.data += code
                return
        if self._version >= 3 and not self._write_reference(value):
            return
        writer = self._WRITERS.get(type(value))
        if writer is not None:
            writer(self, value, depth)
        elif isinstance(value, types.CodeType):
            raise ValueError(_NO_CODE if self._allow_code else "marshalling code objects is disallowed")
        else:
            self._write_buffer(value)

    # False when it was written already: then only its number is.
    def _write_reference(self, value):
        if isinstance(value, (int, float, complex)):
            self._flag = 0
            return True
        if id(value) in self._known:
            self._code(b"r", 0)
            self._count(self._known[id(value)][0])
            return False
        self._known[id(value)] = len(self._known), value
        self._flag = _REFERENCED
        return True

    _flag = 0

    def _code(self, code, flag=None):
        self.data.append(code[0] | (self._flag if flag is None else flag))

    def _count(self, number):
        if number >= 1 << 31:
            raise ValueError("object too large to marshal")
        self.data += struct.pack("<i", number)

    def _write_int(self, value, depth):
        if -(1 << 31) <= value < 1 << 31:
            self._code(b"i")
            self._count(value)
            return
        digits = []
        rest = abs(value)
        while rest:
            digits.append(rest & 0x7FFF)
            rest >>= 15
        self._code(b"l")
        self._count(len(digits) if value > 0 else -len(digits))
        self.data += struct.pack(f"<{len(digits)}H", *digits)

    def _write_float(self, value, depth):
        if self._version > 1:
            self._code(b"g")
            self.data += struct.pack("<d", value)
        else:
            self._code(b"f")
            self._short_text(value)

    def _write_complex(self, value, depth):
        if self._version > 1:
            self._code(b"y")
            self.data += struct.pack("<dd", value.real, value.imag)
        else:
            self._code(b"x")
            self._short_text(value.real)
            self._short_text(value.imag)

    def _short_text(self, number):
        text = format(number, ".17g").encode()
        self.data.append(len(text))
        self.data += text

    def _write_bytes(self, value, depth):
        self._code(b"s")
        self._count(len(value))
        self.data += value

    def _write_str(self, value, depth):
        if self._version >= 4 and value.isascii():
            self._code(b"z" if len(value) < 256 else b"a")
            if len(value) < 256:
                self.data.append(len(value))
            else:
                self._count(len(value))
            self.data += value.encode()
            return
        self._code(b"u")
        encoded = value.encode("utf-8", "surrogatepass")
        self._count(len(encoded))
        self.data += encoded

    def _write_tuple(self, value, depth):
        if self._version >= 4 and len(value) < 256:
            self._code(b")")
            self.data.append(len(value))
            self._items(value, depth)
        else:
            self._write_list(value, depth, b"(")

    def _write_list(self, value, depth, code=b"["):
        self._code(code)
        self._count(len(value))
        self._items(value, depth)

    def _items(self, values, depth):
        for value in values:
            self.write(value, depth + 1)

    def _write_dict(self, value, depth):
        self._code(b"{")
        for key, item in value.items():
            self.write(key, depth + 1)
            self.write(item, depth + 1)
        self._code(b"0", 0)

    def _write_set(self, value, depth):
        # The same set gives the same bytes, whatever the order of its items.
        self._code(b"<" if isinstance(value, set) else b">")
        self._count(len(value))
        self._items(sorted(value, key=lambda item: dumps(item, self._version)), depth)

    def _write_slice(self, value, depth):
        if self._version < 5:
            raise ValueError("unmarshallable object")
        self._code(b":")
        self._items((value.start, value.stop, value.step), depth)

    def _write_buffer(self, value):
        try:
            content = memoryview(value).tobytes()
        except TypeError:
            raise ValueError("unmarshallable object") from None
        self._write_bytes(content, 0)

    _WRITERS = {int: _write_int, float: _write_float, complex: _write_complex, bytes: _write_bytes, str: _write_str,
                tuple: _write_tuple, list: _write_list, dict: _write_dict, set: _write_set, frozenset: _write_set,
                slice: _write_slice}


# What stands at the end of a dict.
_END = object()


class _Reader:
    def __init__(self, read, allow_code):
        self._source = read
        self._allow_code = allow_code
        self._known = []

    def read_value(self):
        """The value; it must be a whole one."""
        value = self._value(1)
        if value is _END:
            raise TypeError("NULL object in marshal data for object")
        return value

    def _bytes(self, count):
        data = self._source(count)
        if not isinstance(data, bytes):
            raise TypeError(f"file.read() returned not bytes but {type(data).__name__}")
        if len(data) < count:
            raise EOFError("marshal data too short")
        return data

    def _count(self, what=None):
        number, = struct.unpack("<i", self._bytes(4))
        if what is not None and number < 0:
            raise ValueError(f"bad marshal data ({what} size out of range)")
        return number

    def _value(self, depth):
        if depth > _DEEPEST:
            raise ValueError("recursion limit exceeded")
        try:
            code = self._bytes(1)[0]
        except EOFError:
            raise EOFError("EOF read where object expected") from None
        is_referenced = bool(code & _REFERENCED)
        code = bytes([code & ~_REFERENCED])
        if code in _SINGLETONS:
            return _SINGLETONS[code]
        if code == b"0":
            return _END
        if code == b"r":
            return self._reference()
        if code == b"c":
            raise ValueError(_NO_CODE if self._allow_code else "unmarshalling code objects is disallowed")
        reader = self._READERS.get(code)
        if reader is None:
            raise ValueError("bad marshal data (unknown type code)")
        # A container has its number before its items have theirs.
        place = len(self._known)
        if is_referenced:
            self._known.append(_END)
        return reader(self, depth, place if is_referenced else -1)

    def _keep(self, place, value):
        if place >= 0:
            self._known[place] = value
        return value

    def _reference(self):
        number = self._count()
        if not 0 <= number < len(self._known) or self._known[number] is _END:
            raise ValueError("bad marshal data (invalid reference)")
        return self._known[number]

    def _item(self, depth, what="object"):
        value = self._value(depth + 1)
        if value is _END:
            raise TypeError(f"NULL object in marshal data for {what}")
        return value

    def _int(self, depth, place):
        return self._keep(place, self._count())

    def _long(self, depth, place):
        count = self._count()
        digits = struct.unpack(f"<{abs(count)}H", self._bytes(2 * abs(count)))
        if any(digit > 0x7FFF for digit in digits):
            raise ValueError("bad marshal data (digit out of range in long)")
        if digits and not digits[-1]:
            raise ValueError("bad marshal data (unnormalized long data)")
        number = sum(digit << 15 * index for index, digit in enumerate(digits))
        return self._keep(place, number if count >= 0 else -number)

    def _float(self, depth, place):
        return self._keep(place, struct.unpack("<d", self._bytes(8))[0])

    def _text_float(self, depth, place):
        return self._keep(place, float(self._bytes(self._bytes(1)[0])))

    def _complex(self, depth, place):
        return self._keep(place, complex(*struct.unpack("<dd", self._bytes(16))))

    def _text_complex(self, depth, place):
        return self._keep(place, complex(self._text_float(depth, -1), self._text_float(depth, -1)))

    def _byte_text(self, depth, place):
        return self._keep(place, self._bytes(self._count("bytes object")))

    def _str(self, depth, place):
        return self._keep(place, self._bytes(self._count("string")).decode("utf-8", "surrogatepass"))

    def _interned(self, depth, place):
        return self._keep(place, sys.intern(self._str(depth, -1)))

    def _ascii(self, depth, place):
        return self._keep(place, self._bytes(self._count("string")).decode("latin-1"))

    def _short_ascii(self, depth, place):
        return self._keep(place, self._bytes(self._bytes(1)[0]).decode("latin-1"))

    def _small_tuple(self, depth, place):
        return self._keep(place, tuple([self._item(depth, "tuple") for _ in range(self._bytes(1)[0])]))

    def _tuple(self, depth, place):
        return self._keep(place, tuple([self._item(depth, "tuple") for _ in range(self._count("tuple"))]))

    def _list(self, depth, place):
        items = self._keep(place, [])
        for _ in range(self._count("list")):
            items.append(self._item(depth, "list"))
        return items

    def _dict(self, depth, place):
        items = self._keep(place, {})
        while (key := self._value(depth + 1)) is not _END:
            items[key] = self._item(depth)
        return items

    def _set(self, depth, place):
        items = self._keep(place, set())
        for _ in range(self._count("set")):
            items.add(self._item(depth, "set"))
        return items

    def _frozenset(self, depth, place):
        return self._keep(place, frozenset([self._item(depth, "set") for _ in range(self._count("set"))]))

    def _slice(self, depth, place):
        return self._keep(place, slice(self._item(depth), self._item(depth), self._item(depth)))

    _READERS = {b"i": _int, b"l": _long, b"f": _text_float, b"g": _float, b"x": _text_complex, b"y": _complex, b"s": _byte_text,
                b"u": _str, b"t": _interned, b"a": _ascii, b"A": _ascii, b"z": _short_ascii, b"Z": _short_ascii,
                b"(": _tuple, b")": _small_tuple, b"[": _list, b"{": _dict, b"<": _set, b">": _frozenset, b":": _slice}
