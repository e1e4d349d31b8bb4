"""Objects as bytes, and back."""
from copyreg import dispatch_table

from _pickle import (PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, dump, dumps, load, loads,
                     opcodes as _opcodes)
from _pickle.errors import DEFAULT_PROTOCOL, HIGHEST_PROTOCOL
from _pickle.naming import module_of as whichmodule
from _pickle.numbers import int_to_bytes as encode_long
from _pickle.opcodes import *

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads',
           'PickleBuffer'] + _opcodes.__all__

format_version = '5.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
bytes_types = (bytes, bytearray)

_Pickler, _Unpickler = Pickler, Unpickler
_dump, _dumps, _load, _loads = dump, dumps, load, loads


def decode_long(data):
    """The int of little-endian two's complement bytes."""
    return int.from_bytes(data, 'little', signed=True)
