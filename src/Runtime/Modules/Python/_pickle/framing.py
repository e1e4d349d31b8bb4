"""Where the bytes of a pickle go: from protocol 4 on they are gathered in frames."""
from _pickle.opcodes import FRAME

_SMALLEST = 4
_TARGET = 64 * 1024


class Framer:
    def __init__(self, write_to_file):
        self._write_to_file = write_to_file
        self._parts = None
        self._size = 0

    def start(self):
        self._parts = []
        self._size = 0

    def end(self):
        if self._parts is not None:
            self._flush()
            self._parts = None

    def write(self, data):
        if self._parts is None:
            return self._write_to_file(data)
        self._parts.append(data)
        self._size += len(data)

    def between_objects(self):
        """A frame that is long enough ends before the next object."""
        if self._size >= _TARGET and self._parts is not None:
            self._flush()

    def write_payload(self, header, payload):
        """Bytes or text with their length before them; what is long stands outside of frames and is not copied."""
        if self._parts is None or len(payload) < _TARGET:
            self.write(header + payload if isinstance(payload, bytes) else b''.join((header, payload)))
            return
        self._flush()
        self._write_to_file(header)
        self._write_to_file(payload)

    def _flush(self):
        data = b''.join(self._parts)
        self._parts.clear()
        self._size = 0
        if len(data) >= _SMALLEST:
            self._write_to_file(FRAME + len(data).to_bytes(8, 'little'))
        if data:
            self._write_to_file(data)
