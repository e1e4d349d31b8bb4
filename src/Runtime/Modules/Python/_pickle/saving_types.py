"""How a pickler writes objects of the built-in types."""
import codecs
from functools import partial
from itertools import islice

from _pickle.buffers import PickleBuffer
from _pickle.errors import PicklingError, class_name
from _pickle.numbers import float_to_bytes, int_to_bytes
from _pickle.opcodes import *

_BATCH = 1000


def _save_none(pickler, obj):
    pickler._write(NONE)


def _save_bool(pickler, obj):
    if pickler.proto >= 2:
        pickler._write(NEWTRUE if obj else NEWFALSE)
    else:
        pickler._write(TRUE if obj else FALSE)


def _save_int(pickler, obj):
    if not pickler.bin:
        is_small = -0x80000000 <= obj <= 0x7fffffff
        pickler._write(INT + b'%d\n' % obj if is_small else LONG + b'%dL\n' % obj)
    elif 0 <= obj < 256:
        pickler._write(BININT1 + bytes([obj]))
    elif 0 <= obj < 65536:
        pickler._write(BININT2 + obj.to_bytes(2, 'little'))
    elif -0x80000000 <= obj <= 0x7fffffff:
        pickler._write(BININT + obj.to_bytes(4, 'little', signed=True))
    elif pickler.proto < 2:
        pickler._write(LONG + b'%dL\n' % obj)
    else:
        data = int_to_bytes(obj)
        size = len(data)
        pickler._write((LONG1 + bytes([size]) if size < 256 else LONG4 + size.to_bytes(4, 'little')) + data)


def _save_float(pickler, obj):
    pickler._write(BINFLOAT + float_to_bytes(obj) if pickler.bin else FLOAT + repr(obj).encode() + b'\n')


def save_type(pickler, cls):
    """Types that no module has are made from their only object."""
    for only in (None, NotImplemented, ...):
        if cls is type(only):
            return pickler.save_reduce(type, (only,), obj=cls)
    pickler.save_global(cls)


def _save_singleton(name):
    return lambda pickler, obj: pickler.save_global(obj, name)


# These are never referred to by a number in the pickle.
atomic = {type(None): _save_none, bool: _save_bool, int: _save_int, float: _save_float}


def _save_bytes(pickler, obj):
    if pickler.proto < 3:
        # Python 2 has no bytes that it could be.
        arguments = (str(obj, 'latin1'), 'latin1')
        return pickler.save_reduce(codecs.encode, arguments, obj=obj) if obj else pickler.save_reduce(bytes, (), obj=obj)
    _write_bytes(pickler, obj)
    pickler.memoize(obj)


def _write_bytes(pickler, data):
    size = len(data)
    if size < 256:
        header = SHORT_BINBYTES + bytes([size])
    elif size <= 0xffffffff:
        header = BINBYTES + size.to_bytes(4, 'little')
    else:
        header = BINBYTES8 + size.to_bytes(8, 'little')
    pickler._framer.write_payload(header, data)


def _save_bytearray(pickler, obj):
    if pickler.proto < 5:
        return pickler.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
    _write_bytearray(pickler, bytes(obj))
    pickler.memoize(obj)


def _write_bytearray(pickler, data):
    pickler._framer.write_payload(BYTEARRAY8 + len(data).to_bytes(8, 'little'), data)


def _save_buffer(pickler, obj):
    if pickler.proto < 5:
        raise PicklingError('PickleBuffer can only be pickled with protocol >= 5')
    view = obj.raw()
    callback = pickler._buffer_callback
    if callback is None or callback(obj):
        if view.readonly:
            _save_bytes(pickler, view.tobytes())
        else:
            _save_bytearray(pickler, bytearray(view))
    else:
        pickler._write(NEXT_BUFFER + READONLY_BUFFER if view.readonly else NEXT_BUFFER)


def _save_str(pickler, obj):
    if pickler.bin:
        data = obj.encode('utf-8', 'surrogatepass')
        size = len(data)
        if size < 256 and pickler.proto >= 4:
            header = SHORT_BINUNICODE + bytes([size])
        elif size <= 0xffffffff:
            header = BINUNICODE + size.to_bytes(4, 'little')
        else:
            header = BINUNICODE8 + size.to_bytes(8, 'little')
        pickler._framer.write_payload(header, data)
    else:
        text = obj.replace('\\', '\\u005c')
        for character in '\0\n\r\x1a':
            text = text.replace(character, f'\\u{ord(character):04x}')
        pickler._write(UNICODE + text.encode('raw-unicode-escape') + b'\n')
    pickler.memoize(obj)


def _save_items(pickler, obj, kind):
    for number, item in enumerate(obj):
        try:
            pickler.save(item)
        except Exception as error:
            error.add_note(f'when serializing {kind} item {number}')
            raise


def _save_tuple(pickler, obj):
    size = len(obj)
    if size == 0:
        return pickler._write(EMPTY_TUPLE if pickler.bin else MARK + TUPLE)
    is_short = size <= 3 and pickler.proto >= 2
    if not is_short:
        pickler._write(MARK)
    _save_items(pickler, obj, 'tuple')
    if id(obj) in pickler._memo:
        # An item refers to the tuple, which was thereby written already: what is on the stack is of no use.
        drop = POP * size if is_short else POP_MARK if pickler.bin else POP * (size + 1)
        pickler._write(drop + pickler._get(obj))
        return
    pickler._write((TUPLE1, TUPLE2, TUPLE3)[size - 1] if is_short else TUPLE)
    pickler.memoize(obj)


def _save_list(pickler, obj):
    pickler._write(EMPTY_LIST if pickler.bin else MARK + LIST)
    pickler.memoize(obj)
    append_all(pickler, iter(obj), obj)


def append_all(pickler, items, obj):
    """Writes what is to be appended to the object, in batches."""
    number = 0

    def save(item):
        nonlocal number
        try:
            pickler.save(item)
        except Exception as error:
            error.add_note(f'when serializing {class_name(obj)} item {number}')
            raise
        number += 1

    _in_batches(pickler, items, save, APPEND, APPENDS)


def _in_batches(pickler, items, save, one, many):
    if not pickler.bin:
        for item in items:
            save(item)
            pickler._write(one)
        return
    while batch := list(islice(items, _BATCH)):
        if len(batch) == 1:
            save(batch[0])
            pickler._write(one)
            continue
        pickler._write(MARK)
        for item in batch:
            save(item)
        pickler._write(many)


def _save_dict(pickler, obj):
    pickler._write(EMPTY_DICT if pickler.bin else MARK + DICT)
    pickler.memoize(obj)
    set_all(pickler, iter(obj.items()), obj)


def set_all(pickler, pairs, obj):
    """Writes the keys and values to be set in the object, in batches."""
    def save(pair):
        key, value = pair
        pickler.save(key)
        pickler.save_noting(value, f'{class_name(obj)} item {key!r}')

    _in_batches(pickler, pairs, save, SETITEM, SETITEMS)


def _save_set(pickler, obj):
    if pickler.proto < 4:
        return pickler.save_reduce(set, (list(obj),), obj=obj)
    pickler._write(EMPTY_SET)
    pickler.memoize(obj)
    items = iter(obj)
    while batch := list(islice(items, _BATCH)):
        pickler._write(MARK)
        for item in batch:
            pickler.save_noting(item, 'set element')
        pickler._write(ADDITEMS)


def _save_frozenset(pickler, obj):
    if pickler.proto < 4:
        return pickler.save_reduce(frozenset, (list(obj),), obj=obj)
    pickler._write(MARK)
    for item in obj:
        pickler.save_noting(item, 'frozenset element')
    if id(obj) in pickler._memo:
        pickler._write(POP_MARK + pickler._get(obj))
        return
    pickler._write(FROZENSET)
    pickler.memoize(obj)


writers = {
    bytes: _save_bytes,
    bytearray: _save_bytearray,
    str: _save_str,
    tuple: _save_tuple,
    list: _save_list,
    dict: _save_dict,
    set: _save_set,
    frozenset: _save_frozenset,
    PickleBuffer: _save_buffer,
    type(NotImplemented): _save_singleton('NotImplemented'),
    type(...): _save_singleton('Ellipsis'),
}


def check_reduced(func, args, listitems, dictitems, state_setter):
    """The parts of what __reduce__ gave must be what they stand for."""
    if not callable(func):
        raise _wrong_part('first', 'callable', func)
    if not isinstance(args, tuple):
        raise _wrong_part('second', 'a tuple', args)
    if listitems is not None and not hasattr(type(listitems), '__next__'):
        raise _wrong_part('fourth', 'an iterator', listitems)
    if dictitems is not None and not hasattr(type(dictitems), '__next__'):
        raise _wrong_part('fifth', 'an iterator', dictitems)
    if state_setter is not None and not callable(state_setter):
        raise _wrong_part('sixth', 'callable', state_setter)


def _wrong_part(position, wanted, got):
    return PicklingError(f'{position} item of the tuple returned by __reduce__ must be {wanted}, not {class_name(got)}')


def save_new(pickler, args, obj):
    """Writes cls.__new__(cls, *args)."""
    if not args:
        raise PicklingError('__newobj__ expected at least 1 argument, got 0')
    cls = args[0]
    if not hasattr(cls, '__new__'):
        raise PicklingError(f'first argument to __newobj__() must be a class, not {class_name(cls)}')
    if obj is not None and cls is not obj.__class__:
        raise PicklingError(f'first argument to __newobj__() must be {obj.__class__!r}, not {cls!r}')
    name = class_name(obj)
    pickler.save_noting(cls, f'{name} class')
    pickler.save_noting(args[1:], f'{name} __new__ arguments')
    pickler._write(NEWOBJ)


def save_new_with_keywords(pickler, args, obj):
    """Writes cls.__new__(cls, *args, **kwargs)."""
    if len(args) != 3:
        raise PicklingError(f'__newobj_ex__ expected 3 arguments, got {len(args)}')
    cls, positional, keywords = args
    if not hasattr(cls, '__new__'):
        raise PicklingError(f'first argument to __newobj_ex__() must be a class, not {class_name(cls)}')
    if obj is not None and cls is not obj.__class__:
        raise PicklingError(f'first argument to __newobj_ex__() must be {obj.__class__!r}, not {cls!r}')
    if not isinstance(positional, tuple):
        raise PicklingError(f'second argument to __newobj_ex__() must be a tuple, not {type(positional).__name__}')
    if not isinstance(keywords, dict):
        raise PicklingError(f'third argument to __newobj_ex__() must be a dict, not {type(keywords).__name__}')
    name = class_name(obj)
    if pickler.proto < 4:
        pickler.save_noting(partial(cls.__new__, cls, *positional, **keywords), f'{name} reconstructor')
        pickler.save(())
        pickler._write(REDUCE)
        return
    pickler.save_noting(cls, f'{name} class')
    pickler.save_noting(positional, f'{name} __new__ arguments')
    pickler.save_noting(keywords, f'{name} __new__ arguments')
    pickler._write(NEWOBJ_EX)
