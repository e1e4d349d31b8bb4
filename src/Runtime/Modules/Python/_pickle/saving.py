"""Pickler: writes objects as opcodes. What Python code may change about it is here, how each built-in type is written in saving_types."""
import copyreg
import io
import operator
from types import FunctionType

from _pickle import saving_types
from _pickle.errors import DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, PicklingError, class_name
from _pickle.framing import Framer
from _pickle.naming import locate, old_names
from _pickle.opcodes import *


class Pickler:
    """Writes a pickle of an object to a file, by its method write."""

    __module__ = '_pickle'

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        protocol = operator.index(protocol)
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        write = getattr(file, 'write', None)
        if write is None:
            raise TypeError("file must have a 'write' attribute")
        self._framer = Framer(write)
        self._write = self._framer.write
        self._memo = {}
        self._buffer_callback = buffer_callback
        self.proto = protocol
        self.bin = protocol >= 1
        self.fast = 0
        self.fix_imports = fix_imports and protocol < 3

    @property
    def memo(self):
        """What was written already, by id: the number it has in the pickle, and the object."""
        return self._memo

    @memo.setter
    def memo(self, value):
        self._memo = dict(value.copy())

    def clear_memo(self):
        """Forgets which objects were written."""
        self._memo.clear()

    def persistent_id(self, obj):
        """Something else to write for an object that is kept elsewhere; None for any other."""
        return None

    def dump(self, obj):
        """Writes the object, and all that it refers to."""
        if not hasattr(self, '_framer'):
            name = type(self).__name__
            raise PicklingError(f'Pickler.__init__() was not called by {type(self).__module__}.{name}.__init__()')
        if self.proto >= 2:
            self._write(PROTO + bytes([self.proto]))
        if self.proto >= 4:
            self._framer.start()
        self.save(obj)
        self._write(STOP)
        self._framer.end()

    def save(self, obj, is_persistent_id=False):
        """Writes one object: as its persistent id, as a reference to where it was written, or as its type says."""
        self._framer.between_objects()
        if not is_persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                return self._save_persistent(pid)
        cls = type(obj)
        if cls in saving_types.atomic:
            return saving_types.atomic[cls](self, obj)
        if id(obj) in self._memo:
            return self._write(self._get(obj))
        writer = saving_types.writers.get(cls)
        if writer is not None:
            return writer(self, obj)
        override = getattr(self, 'reducer_override', None)
        reduced = NotImplemented if override is None else override(obj)
        if reduced is NotImplemented:
            if cls is type:
                return saving_types.save_type(self, obj)
            if cls is FunctionType:
                return self.save_global(obj)
            reduced = self._reduced(obj, cls)
            if reduced is None:
                return self.save_global(obj)
        self._save_reduced(obj, reduced)

    def _reduced(self, obj, cls):
        """What an object of a class of its own says about itself; None for classes."""
        table = getattr(self, 'dispatch_table', copyreg.dispatch_table)
        try:
            return table[cls](obj)
        except KeyError:
            if table.get(cls) is not None:
                raise
        if issubclass(cls, type):
            return None
        reduce = getattr(obj, '__reduce_ex__', None)
        if reduce is not None:
            return reduce(self.proto)
        reduce = getattr(obj, '__reduce__', None)
        if reduce is None:
            raise PicklingError(f"can't pickle {cls.__name__!r} object: {obj!r}")
        return reduce()

    def _save_reduced(self, obj, reduced):
        if isinstance(reduced, str):
            return self.save_global(obj, reduced)
        try:
            if not isinstance(reduced, tuple):
                raise PicklingError(f'__reduce__ must return a string or tuple, not {class_name(reduced)}')
            if not 2 <= len(reduced) <= 6:
                raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
            self.save_reduce(obj=obj, *reduced)
        except Exception as error:
            error.add_note(f'when serializing {class_name(obj)} object')
            raise

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        """Writes a call that makes the object, and what is to be done to it then."""
        saving_types.check_reduced(func, args, listitems, dictitems, state_setter)
        name = getattr(func, '__name__', '')
        if self.proto >= 2 and name == '__newobj_ex__':
            saving_types.save_new_with_keywords(self, args, obj)
        elif self.proto >= 2 and name == '__newobj__':
            saving_types.save_new(self, args, obj)
        else:
            self.save_noting(func, f'{class_name(obj)} reconstructor')
            self.save_noting(args, f'{class_name(obj)} reconstructor arguments')
            self._write(REDUCE)
        if obj is not None:
            # The arguments may have referred to the object.
            if id(obj) in self._memo:
                self._write(POP + self._get(obj))
            else:
                self.memoize(obj)
        if listitems is not None:
            saving_types.append_all(self, listitems, obj)
        if dictitems is not None:
            saving_types.set_all(self, dictitems, obj)
        if state is not None:
            self._save_state(obj, state, state_setter)

    def _save_state(self, obj, state, state_setter):
        if state_setter is None:
            self.save_noting(state, f'{class_name(obj)} state')
            self._write(BUILD)
            return
        self.save_noting(state_setter, f'{class_name(obj)} state setter')
        self.save(obj)
        self.save_noting(state, f'{class_name(obj)} state')
        # What the setter gives is of no use.
        self._write(TUPLE2 + REDUCE + POP)

    def save_noting(self, obj, role):
        """Writes an object; an error says then what it is part of."""
        try:
            self.save(obj)
        except Exception as error:
            error.add_note(f'when serializing {role}')
            raise

    def _save_persistent(self, pid):
        if self.bin:
            self.save(pid, is_persistent_id=True)
            self._write(BINPERSID)
            return
        try:
            self._write(PERSID + str(pid).encode('ascii') + b'\n')
        except UnicodeEncodeError:
            raise PicklingError('persistent IDs in protocol 0 must be ASCII strings')

    def save_global(self, obj, name=None):
        """Writes the name of a class or function, with that of its module."""
        module, path, holder = locate(obj, name)
        if self.proto >= 2:
            code = copyreg._extension_registry.get((module, path))
            if code is not None:
                return self._write(_extension(code))
        if self.proto >= 4:
            self.save(module)
            self.save(path)
            self._write(STACK_GLOBAL)
        elif '.' in path:
            return self.save_reduce(getattr, (holder, path.rpartition('.')[2]), obj=obj)
        else:
            self._write_global(obj, module, path)
        self.memoize(obj)

    def _write_global(self, obj, module, path):
        if self.fix_imports:
            module, path = old_names(module, path)
        encoding = 'utf-8' if self.proto >= 3 else 'ascii'
        try:
            self._write(GLOBAL + module.encode(encoding) + b'\n' + path.encode(encoding) + b'\n')
        except UnicodeEncodeError:
            raise PicklingError(f"can't pickle global identifier '{module}.{path}' using pickle protocol {self.proto}")

    def memoize(self, obj):
        """Gives an object that was written a number, under which the pickle finds it again."""
        if self.fast:
            return
        number = len(self._memo)
        self._memo[id(obj)] = number, obj
        if self.proto >= 4:
            self._write(MEMOIZE)
        elif not self.bin:
            self._write(PUT + str(number).encode() + b'\n')
        elif number < 256:
            self._write(BINPUT + bytes([number]))
        else:
            self._write(LONG_BINPUT + number.to_bytes(4, 'little'))

    def _get(self, obj):
        number = self._memo[id(obj)][0]
        if not self.bin:
            return GET + str(number).encode() + b'\n'
        return BINGET + bytes([number]) if number < 256 else LONG_BINGET + number.to_bytes(4, 'little')


def _extension(code):
    if code < 256:
        return EXT1 + bytes([code])
    return EXT2 + code.to_bytes(2, 'little') if code < 65536 else EXT4 + code.to_bytes(4, 'little')


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Writes a pickle of an object to a file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The bytes of a pickle of an object."""
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()
