"""Files of bytes that are read and written as text."""
import _codecs


class Codec:
    """Encodes and decodes at once; subclasses say how."""

    def encode(self, input, errors="strict"):
        """The bytes, and how much of the text they are."""
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        """The text, and of how many of the bytes it is."""
        raise NotImplementedError


class _Stream:
    """What readers and writers have in common: all else is the file's."""

    def __getattr__(self, name):
        if name == "stream":
            raise AttributeError(name)
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()

    def __reduce_ex__(self, protocol):
        raise TypeError(f"can't serialize {type(self).__name__}")


class StreamWriter(_Stream, Codec):
    """Writes text to a file of bytes."""

    encoding = None

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self._current = self.encoding

    def encode(self, input, errors="strict"):
        """The bytes, and how much of the text they are."""
        if self.encoding is None:
            raise NotImplementedError
        data = _codecs.encode(input, self._current, errors)
        # A mark of the order of bytes stands at the beginning only.
        self._current = _AFTER_MARK.get(self._current, self._current)
        return data, len(input)

    def write(self, object):
        """Write a text."""
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        """Write several texts."""
        self.write("".join(list))

    def reset(self):
        """Begin anew."""
        self._current = self.encoding

    def seek(self, offset, whence=0):
        """Go to a place of the file."""
        self.stream.seek(offset, whence)
        if offset == 0 and whence == 0:
            self.reset()


_AFTER_MARK = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}


class StreamReader(_Stream, Codec):
    """Reads text from a file of bytes."""

    encoding = None
    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()

    def decode(self, input, errors="strict"):
        """The text, and of how many of the bytes it is."""
        if self.encoding is None:
            raise NotImplementedError
        text, used, self._current = _codecs.decode_part(bytes(input), self._current, errors, False)
        return text, used

    def read(self, size=-1, chars=-1, firstline=False):
        """Read a text: all, or so many characters; size says how many bytes are asked for at once."""
        if chars < 0:
            chars = size
        while chars < 0 or len(self.charbuffer) < chars:
            data = self.stream.read() if size < 0 else self.stream.read(size)
            self._take(data, firstline)
            if not data:
                break
        if chars < 0:
            chars = len(self.charbuffer)
        text, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return text

    def _take(self, data, firstline):
        pending = self.bytebuffer + data
        if not pending:
            return
        try:
            text, used = self.decode(pending, self.errors)
        except UnicodeDecodeError as error:
            if not firstline:
                raise
            # The lines before the error can be read still.
            text, used = self.decode(pending[:error.start], self.errors)
            if len(text.splitlines(True)) <= 1:
                raise
        self.bytebuffer = pending[used:]
        self.charbuffer += text

    def readline(self, size=None, keepends=True):
        """Read a line; of size bytes at most."""
        line = self.charbuffertype()
        amount = size or 72
        while True:
            piece = self.read(amount, firstline=True)
            if piece[-1:] in ("\r", b"\r"):
                # What follows may belong to the same end of line.
                piece += self.read(size=1, chars=1)
            line += piece
            first = next(iter(line.splitlines(True)), line)
            is_whole = bool(first) and first != first.splitlines()[0]
            if is_whole or not piece or size is not None:
                break
            amount = min(amount * 2, 8000)
        self.charbuffer = line[len(first):] + self.charbuffer
        return first if keepends or not first else first.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        """Read all lines."""
        return self.read().splitlines(keepends)

    def reset(self):
        """Forget what was read ahead."""
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()
        self._current = self.encoding

    def seek(self, offset, whence=0):
        """Go to a place of the file."""
        self.stream.seek(offset, whence)
        self.reset()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration


class StreamReaderWriter(_Stream):
    """Reads and writes a file with a reader and a writer of its own."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        """Read a text."""
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        """Read a line."""
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None, keepends=True):
        """Read all lines."""
        return self.reader.readlines(sizehint, keepends)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.reader)

    def write(self, data):
        """Write a text."""
        return self.writer.write(data)

    def writelines(self, list):
        """Write several texts."""
        return self.writer.writelines(list)

    def reset(self):
        """Begin anew."""
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        """Go to a place of the file."""
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()


class StreamRecoder(_Stream):
    """Shows a file in one encoding as one in another."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        """Read bytes in the encoding of the data."""
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        """Read a line."""
        line = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(line, self.errors)[0]

    def readlines(self, sizehint=None):
        """Read all lines."""
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __iter__(self):
        return self

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def write(self, data):
        """Write bytes in the encoding of the data."""
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        """Write several lines."""
        return self.write(b"".join(list))

    def reset(self):
        """Begin anew."""
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        """Go to a place of the file."""
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)
