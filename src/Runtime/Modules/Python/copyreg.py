"""How objects of a class are taken apart, for pickle and copy."""

__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Says which function takes objects of exactly this type apart."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Says that an object may put others together again; it must be callable."""
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    import functools
    import operator
    return functools.reduce, (operator.or_, obj.__args__)


def pickle_super(obj):
    return super, (obj.__thisclass__, obj.__self__)


pickle(complex, pickle_complex, complex)
pickle(type(int | str), pickle_union)
pickle(super, pickle_super)


def _reconstructor(cls, base, state):
    """The object of a pickle of the protocols 0 and 1: without attributes, but with the value of its built-in base."""
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


_HEAPTYPE = 1 << 9
_new_of_builtins = type(int.__new__)


def _builtin_base(cls):
    for base in cls.__mro__:
        flags = getattr(base, '__flags__', None)
        if flags is not None and not flags & _HEAPTYPE:
            return base
        own_new = base.__new__
        if isinstance(own_new, _new_of_builtins) and own_new.__self__ is base:
            return base
    return object


def _reduce_ex(self, proto):
    """What object.__reduce_ex__ does for the protocols 0 and 1."""
    assert proto < 2
    cls = self.__class__
    base = _builtin_base(cls)
    if base is object:
        value = None
    elif base is cls:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    else:
        value = base(self)
    arguments = (cls, base, value)
    own_getstate = getattr(self, '__getstate__', None)
    if own_getstate is None:
        state = getattr(self, '__dict__', None)
        if getattr(self, '__slots__', None):
            _raise_slots()
    else:
        is_default = getattr(type(self), '__getstate__', None) is object.__getstate__
        if is_default and getattr(self, '__slots__', None):
            _raise_slots()
        state = own_getstate()
    return (_reconstructor, arguments, state) if state else (_reconstructor, arguments)


def _raise_slots():
    raise TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    """As __newobj__, for classes whose __new__ has keyword-only parameters."""
    return cls.__new__(cls, *args, **kwargs)


def _slotnames(cls):
    """The names of the slots of a class and its bases, as attributes: without __dict__ and __weakref__, private ones mangled."""
    known = cls.__dict__.get('__slotnames__')
    if known is not None:
        return known
    names = []
    if hasattr(cls, '__slots__'):
        for base in cls.__mro__:
            if '__slots__' in base.__dict__:
                names.extend(_own_slots(base))
    try:
        cls.__slotnames__ = names
    except (AttributeError, TypeError):
        # Built-in types and those of some metaclasses cannot keep the list.
        pass
    return names


def _own_slots(cls):
    slots = cls.__dict__['__slots__']
    for name in (slots,) if isinstance(slots, str) else slots:
        if name in ('__dict__', '__weakref__'):
            continue
        if name.startswith('__') and not name.endswith('__'):
            owner = cls.__name__.lstrip('_')
            name = f'_{owner}{name}' if owner else name
        yield name


# Numbers that stand for classes and functions in pickles of protocol 2 and later.
_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Gives the object of that module and name a number, from 1 to 2**31 - 1."""
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
    if code in _inverted_registry:
        raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Takes the number away again; for tests."""
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
