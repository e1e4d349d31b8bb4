"""What an unpickler does for each opcode."""
import codecs
import copyreg
import sys

from _pickle.errors import UnpicklingError
from _pickle.numbers import float_from_bytes
from _pickle.opcodes import *

actions = {}


def _does(*opcodes):
    """The function is what the opcodes do."""
    def enter(function):
        for opcode in opcodes:
            actions[opcode] = function
        return function
    return enter


def _pushes(opcode, make):
    """The opcode pushes what the function makes of the unpickler."""
    actions[opcode] = lambda unpickler: unpickler._push(make(unpickler))


_pushes(NONE, lambda u: None)
_pushes(NEWTRUE, lambda u: True)
_pushes(NEWFALSE, lambda u: False)
_pushes(BININT, lambda u: int.from_bytes(u._read(4), 'little', signed=True))
_pushes(BININT1, lambda u: u._read(1)[0])
_pushes(BININT2, lambda u: u._read_size(2))
_pushes(LONG1, lambda u: int.from_bytes(u._read(u._read_size(1)), 'little', signed=True))
_pushes(FLOAT, lambda u: float(u._read_line()))
_pushes(BINFLOAT, lambda u: float_from_bytes(u._read(8)))
_pushes(SHORT_BINBYTES, lambda u: u._read(u._read_size(1)))
_pushes(BINBYTES, lambda u: u._read(u._read_size(4)))
_pushes(BINBYTES8, lambda u: u._read(_long_size(u, 'BINBYTES8')))
_pushes(BYTEARRAY8, lambda u: bytearray(u._read(_long_size(u, 'BYTEARRAY8'))))
_pushes(UNICODE, lambda u: str(u._read_line(), 'raw-unicode-escape'))
_pushes(SHORT_BINUNICODE, lambda u: str(u._read(u._read_size(1)), 'utf-8', 'surrogatepass'))
_pushes(BINUNICODE, lambda u: str(u._read(u._read_size(4)), 'utf-8', 'surrogatepass'))
_pushes(BINUNICODE8, lambda u: str(u._read(_long_size(u, 'BINUNICODE8')), 'utf-8', 'surrogatepass'))
_pushes(SHORT_BINSTRING, lambda u: _decoded(u, u._read(u._read_size(1))))
_pushes(EMPTY_TUPLE, lambda u: ())
_pushes(EMPTY_LIST, lambda u: [])
_pushes(EMPTY_DICT, lambda u: {})
_pushes(EMPTY_SET, lambda u: set())
_pushes(TUPLE, lambda u: tuple(u._pop_mark()))
_pushes(LIST, lambda u: list(u._pop_mark()))
_pushes(FROZENSET, lambda u: frozenset(u._pop_mark()))
_pushes(DUP, lambda u: u._top())
_pushes(GET, lambda u: _remembered(u, int(u._read_line())))
_pushes(BINGET, lambda u: _remembered(u, u._read_size(1)))
_pushes(LONG_BINGET, lambda u: _remembered(u, u._read_size(4)))
_pushes(BINPERSID, lambda u: u.persistent_load(u._pop()))
_pushes(EXT1, lambda u: _extension(u, u._read_size(1)))
_pushes(EXT2, lambda u: _extension(u, u._read_size(2)))
_pushes(EXT4, lambda u: _extension(u, int.from_bytes(u._read(4), 'little', signed=True)))
_pushes(NEXT_BUFFER, lambda u: u._next_buffer())


def _long_size(unpickler, name):
    size = unpickler._read_size(8)
    if size > sys.maxsize:
        raise UnpicklingError(f"{name} exceeds system's maximum size of {sys.maxsize} bytes")
    return size


@_does(PROTO)
def _proto(unpickler):
    unpickler._start(unpickler._read(1)[0])


@_does(FRAME)
def _frame(unpickler):
    unpickler._enter_frame()


@_does(MARK)
def _mark(unpickler):
    unpickler._mark()


@_does(POP)
def _pop(unpickler):
    if not unpickler._stack and unpickler._outer_stacks:
        unpickler._pop_mark()
    else:
        unpickler._pop()


@_does(POP_MARK)
def _pop_mark(unpickler):
    unpickler._pop_mark()


@_does(INT)
def _int(unpickler):
    line = unpickler._read_line()
    if line == b'01':
        value = True
    elif line == b'00':
        value = False
    else:
        try:
            value = int(line, 0)
        except ValueError:
            raise ValueError('could not convert string to int') from None
    unpickler._push(value)


@_does(LONG)
def _long(unpickler):
    line = unpickler._read_line()
    unpickler._push(int(line[:-1] if line[-1:] == b'L' else line, 0))


@_does(LONG4)
def _long4(unpickler):
    size = int.from_bytes(unpickler._read(4), 'little', signed=True)
    if size < 0:
        raise UnpicklingError('LONG pickle has negative byte count')
    unpickler._push(int.from_bytes(unpickler._read(size), 'little', signed=True))


def _decoded(unpickler, data):
    """The str of Python 2, as the caller wants to have it."""
    return data if unpickler._encoding == 'bytes' else data.decode(unpickler._encoding, unpickler._errors)


@_does(STRING)
def _string(unpickler):
    line = unpickler._read_line()
    if len(line) < 2 or line[0] != line[-1] or line[:1] not in (b'"', b"'"):
        raise UnpicklingError('the STRING opcode argument must be quoted')
    unpickler._push(_decoded(unpickler, codecs.escape_decode(line[1:-1])[0]))


@_does(BINSTRING)
def _binstring(unpickler):
    size = int.from_bytes(unpickler._read(4), 'little', signed=True)
    if size < 0:
        raise UnpicklingError('BINSTRING pickle has negative byte count')
    unpickler._push(_decoded(unpickler, unpickler._read(size)))


@_does(PERSID)
def _persid(unpickler):
    try:
        pid = unpickler._read_line().decode('ascii')
    except UnicodeDecodeError:
        raise UnpicklingError('persistent IDs in protocol 0 must be ASCII strings') from None
    unpickler._push(unpickler.persistent_load(pid))


@_does(READONLY_BUFFER)
def _readonly_buffer(unpickler):
    view = memoryview(unpickler._pop())
    unpickler._push(view if view.readonly else view.toreadonly())


def _short_tuple(size):
    def make(unpickler):
        items = [unpickler._pop() for _ in range(size)]
        unpickler._push(tuple(reversed(items)))
    return make


for _opcode, _size in ((TUPLE1, 1), (TUPLE2, 2), (TUPLE3, 3)):
    actions[_opcode] = _short_tuple(_size)


@_does(APPEND)
def _append(unpickler):
    value = unpickler._pop()
    _extend(unpickler._top(), [value])


@_does(APPENDS)
def _appends(unpickler):
    items = unpickler._pop_mark()
    _extend(unpickler._top(), items)


def _extend(target, items):
    if isinstance(target, list):
        return target.extend(items)
    try:
        extend = target.extend
    except AttributeError:
        append = target.append
        for item in items:
            append(item)
    else:
        extend(items)


def _set_items(target, items, name):
    if len(items) % 2:
        raise UnpicklingError(f'odd number of items for {name}')
    for i in range(0, len(items), 2):
        target[items[i]] = items[i + 1]
    return target


@_does(DICT)
def _dict(unpickler):
    unpickler._push(_set_items({}, unpickler._pop_mark(), 'DICT'))


@_does(SETITEM)
def _setitem(unpickler):
    value = unpickler._pop()
    key = unpickler._pop()
    unpickler._top()[key] = value


@_does(SETITEMS)
def _setitems(unpickler):
    items = unpickler._pop_mark()
    _set_items(unpickler._top(), items, 'SETITEMS')


@_does(ADDITEMS)
def _additems(unpickler):
    items = unpickler._pop_mark()
    target = unpickler._top()
    if isinstance(target, set):
        target.update(items)
    else:
        for item in items:
            target.add(item)


@_does(PUT)
def _put(unpickler):
    number = int(unpickler._read_line())
    if number < 0:
        raise ValueError('negative PUT argument')
    unpickler._memo[number] = unpickler._top()


@_does(BINPUT)
def _binput(unpickler):
    unpickler._memo[unpickler._read(1)[0]] = unpickler._top()


@_does(LONG_BINPUT)
def _long_binput(unpickler):
    unpickler._memo[unpickler._read_size(4)] = unpickler._top()


@_does(MEMOIZE)
def _memoize(unpickler):
    memo = unpickler._memo
    memo[len(memo)] = unpickler._top()


def _remembered(unpickler, number):
    try:
        return unpickler._memo[number]
    except KeyError:
        raise UnpicklingError(f'Memo value not found at index {number}') from None


@_does(GLOBAL)
def _global(unpickler):
    module = unpickler._read_line().decode('utf-8')
    name = unpickler._read_line().decode('utf-8')
    unpickler._push(unpickler.find_class(module, name))


@_does(STACK_GLOBAL)
def _stack_global(unpickler):
    name = unpickler._pop()
    module = unpickler._pop()
    if type(name) is not str or type(module) is not str:
        raise UnpicklingError('STACK_GLOBAL requires str')
    unpickler._push(unpickler.find_class(module, name))


def _extension(unpickler, code):
    missing = object()
    known = copyreg._extension_cache.get(code, missing)
    if known is not missing:
        return known
    if code <= 0:
        raise UnpicklingError('EXT specifies code <= 0')
    names = copyreg._inverted_registry.get(code)
    if names is None:
        raise ValueError(f'unregistered extension code {code}')
    found = copyreg._extension_cache[code] = unpickler.find_class(*names)
    return found


@_does(REDUCE)
def _reduce(unpickler):
    arguments = unpickler._pop()
    function = unpickler._pop()
    unpickler._push(function(*arguments))


@_does(INST)
def _inst(unpickler):
    module = unpickler._read_line().decode('ascii')
    name = unpickler._read_line().decode('ascii')
    cls = unpickler.find_class(module, name)
    unpickler._push(_instance(cls, unpickler._pop_mark()))


@_does(OBJ)
def _obj(unpickler):
    items = unpickler._pop_mark()
    if not items:
        raise UnpicklingError('unpickling stack underflow')
    unpickler._push(_instance(items[0], items[1:]))


def _instance(cls, arguments):
    """An instance as Python 2 made them: without arguments, without a call of __init__."""
    if arguments or not isinstance(cls, type) or hasattr(cls, '__getinitargs__'):
        return cls(*arguments)
    return cls.__new__(cls)


@_does(NEWOBJ)
def _newobj(unpickler):
    arguments = unpickler._pop()
    cls = unpickler._pop()
    unpickler._push(_new(cls, arguments, {}, 'NEWOBJ'))


@_does(NEWOBJ_EX)
def _newobj_ex(unpickler):
    keywords = unpickler._pop()
    arguments = unpickler._pop()
    cls = unpickler._pop()
    unpickler._push(_new(cls, arguments, keywords, 'NEWOBJ_EX'))


def _new(cls, arguments, keywords, opcode):
    if not isinstance(cls, type):
        raise UnpicklingError(f'{opcode} class argument must be a type, not {type(cls).__name__}')
    if not isinstance(arguments, tuple):
        raise UnpicklingError(f'{opcode} args argument must be a tuple, not {type(arguments).__name__}')
    return cls.__new__(cls, *arguments, **keywords)


@_does(BUILD)
def _build(unpickler):
    state = unpickler._pop()
    target = unpickler._top()
    missing = object()
    set_state = getattr(target, '__setstate__', missing)
    if set_state is not missing:
        return set_state(state)
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        if not isinstance(state, dict):
            raise UnpicklingError('state is not a dictionary')
        attributes = target.__dict__
        for name, value in state.items():
            attributes[sys.intern(name) if type(name) is str else name] = value
    if slots is not None:
        if not isinstance(slots, dict):
            raise UnpicklingError('slot state is not a dictionary')
        for name, value in slots.items():
            setattr(target, name, value)
