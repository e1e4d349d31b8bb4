"""Encoding and decoding of what comes in pieces."""
import _codecs
from ._streams import _AFTER_MARK


class IncrementalEncoder:
    """Encodes a text that comes in pieces."""

    encoding = None

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""
        self._current = self.encoding

    def encode(self, input, final=False):
        """The bytes of the next piece."""
        if self.encoding is None:
            raise NotImplementedError
        data = _codecs.encode(input, self._current, self.errors)
        if input:
            self._current = _AFTER_MARK.get(self._current, self._current)
        return data

    def reset(self):
        """Begin anew."""
        self._current = self.encoding

    def getstate(self):
        """What is needed to go on later."""
        return 2 if self._current in _AFTER_MARK else 0

    def setstate(self, state):
        """Go on from a state."""
        self._current = self.encoding if state else _AFTER_MARK.get(self.encoding, self.encoding)


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Encodes a text that comes in pieces, some of which must wait for the next."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        """The bytes of the next piece."""
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        """Begin anew."""
        super().reset()
        self.buffer = ""

    def getstate(self):
        """What is needed to go on later."""
        return self.buffer or 0

    def setstate(self, state):
        """Go on from a state."""
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes bytes that come in pieces."""

    encoding = None

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = b""
        self._current = self.encoding

    def decode(self, input, final=False):
        """The text of the next piece, as far as it is complete."""
        if self.encoding is None:
            raise NotImplementedError
        data = self.buffer + bytes(input)
        text, used, self._current = _codecs.decode_part(data, self._current, self.errors, bool(final))
        self.buffer = data[used:]
        return text

    def reset(self):
        """Begin anew."""
        self.buffer = b""
        self._current = self.encoding

    def getstate(self):
        """What is needed to go on later."""
        return self.buffer, 0

    def setstate(self, state):
        """Go on from a state."""
        self.buffer = state[0]


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Decodes bytes that come in pieces, some of which must wait for the next."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        """The text of the next piece, as far as it is complete."""
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        """Begin anew."""
        super().reset()
        self.buffer = b""

    def getstate(self):
        """What is needed to go on later."""
        return self.buffer, 0

    def setstate(self, state):
        """Go on from a state."""
        self.buffer = state[0]
