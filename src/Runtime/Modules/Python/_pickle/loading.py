"""Unpickler: runs the opcodes of a pickle on a stack. What each opcode does is in loading_opcodes."""
import io
import sys

from _pickle.errors import HIGHEST_PROTOCOL, UnpicklingError
from _pickle.loading_opcodes import actions
from _pickle.naming import look_up, new_names
from _pickle.opcodes import *


class Unpickler:
    """Reads a pickle from a file, by its methods read and readline."""

    __module__ = '_pickle'

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._frame = None
        self._buffers = None if buffers is None else iter(buffers)
        self._has_buffers = buffers is not None and buffers != ()
        self._memo = {}
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._proto = 0
        self._stack = []
        self._outer_stacks = []

    @property
    def memo(self):
        """The objects that were put aside, by number."""
        return self._memo

    @memo.setter
    def memo(self, value):
        self._memo = dict(value.copy())

    def persistent_load(self, pid):
        """The object that a persistent id stands for."""
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')

    def load(self):
        """Reads a pickle; gives the object."""
        if not hasattr(self, '_file'):
            name = type(self).__name__
            raise UnpicklingError(f'Unpickler.__init__() was not called by {type(self).__module__}.{name}.__init__()')
        self._frame = None
        self._proto = 0
        self._stack = []
        self._outer_stacks = []
        while True:
            opcode = self._read_opcode()
            if opcode == STOP:
                return self._pop()
            action = actions.get(opcode)
            if action is None:
                shown = chr(opcode[0]) if 32 <= opcode[0] < 127 and opcode != b"'" else f'\\x{opcode[0]:02x}'
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            action(self)

    def _read_opcode(self):
        if self._frame is not None:
            opcode = self._frame.read(1)
            if opcode:
                return opcode
            self._frame = None
        opcode = self._file.read(1)
        if not opcode:
            raise EOFError('Ran out of input')
        return opcode

    def _read(self, size):
        if self._frame is not None:
            data = self._frame.read(size)
            if not data and size:
                # What is large stands between frames.
                self._frame = None
            elif len(data) < size:
                raise UnpicklingError('pickle exhausted before end of frame')
            else:
                return data
        data = self._file.read(size)
        if len(data) < size:
            raise UnpicklingError('pickle data was truncated')
        return data

    def _read_line(self):
        line = b''
        if self._frame is not None:
            line = self._frame.readline()
            if not line:
                self._frame = None
            elif line[-1:] != b'\n':
                raise UnpicklingError('pickle exhausted before end of frame')
        line = line or self._file.readline()
        if line[-1:] != b'\n':
            raise UnpicklingError('pickle data was truncated')
        return line[:-1]

    def _read_size(self, width):
        return int.from_bytes(self._read(width), 'little')

    def _enter_frame(self):
        size = self._read_size(8)
        if self._frame is not None and self._frame.read(1):
            raise UnpicklingError('beginning of a new frame before end of current frame')
        self._frame = None
        if size > sys.maxsize:
            raise ValueError(f'frame size > sys.maxsize: {size}')
        self._frame = io.BytesIO(self._read(size))

    def _push(self, obj):
        self._stack.append(obj)

    def _pop(self):
        if not self._stack:
            raise self._underflow()
        return self._stack.pop()

    def _top(self):
        if not self._stack:
            raise self._underflow()
        return self._stack[-1]

    def _underflow(self):
        return UnpicklingError('unexpected MARK found' if self._outer_stacks else 'unpickling stack underflow')

    def _mark(self):
        self._outer_stacks.append(self._stack)
        self._stack = []

    def _pop_mark(self):
        """What stands above the last mark, which goes away."""
        if not self._outer_stacks:
            raise UnpicklingError('could not find MARK')
        items = self._stack
        self._stack = self._outer_stacks.pop()
        return items

    def find_class(self, module_name, global_name, /):
        """The class or function of the name; a subclass may forbid some."""
        sys.audit('pickle.find_class', module_name, global_name)
        if self._proto < 3 and self._fix_imports:
            module_name, global_name = new_names(module_name, global_name)
        __import__(module_name, level=0)
        module = sys.modules[module_name]
        return look_up(module, global_name)[0] if self._proto >= 4 else getattr(module, global_name)

    def _next_buffer(self):
        if not self._has_buffers:
            raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* argument was given')
        try:
            return next(self._buffers)
        except StopIteration:
            raise UnpicklingError('not enough out-of-band buffers') from None

    def _start(self, protocol):
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'unsupported pickle protocol: {protocol}')
        self._proto = protocol


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Reads the object of a pickle from a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """The object of a pickle."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    file = io.BytesIO(data)
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()
