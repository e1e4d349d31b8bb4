"""Shallow and deep copies of any objects."""

from _weakref import ref

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

_atomic = {
    type(None), type(Ellipsis), type(NotImplemented), int, float, bool, complex, str, bytes,
    type, range, property, type(len), type(lambda: None), type((lambda: None).__code__), ref,
}
_builtin_copies = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: lambda x: x[:]}
_unchanged = _atomic | {tuple, frozenset, slice}


def copy(x):
    """A new object of the same kind that holds the same items."""
    cls = type(x)
    if cls in _unchanged or issubclass(cls, type):
        return x
    copier = _builtin_copies.get(cls)
    if copier is not None:
        return copier(x)
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    reduced = _reduce(x, cls)
    if isinstance(reduced, str):
        return x
    return _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    """A copy of an object and of everything it holds; what occurs twice is copied once."""
    cls = type(x)
    if cls in _atomic:
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    copier = _deep.get(cls)
    if copier is not None:
        result = copier(x, memo)
    elif issubclass(cls, type):
        result = x
    else:
        copier = getattr(x, '__deepcopy__', None)
        if copier is not None:
            result = copier(memo)
        else:
            reduced = _reduce(x, cls)
            result = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if result is not x:
        memo[key] = result
        _keep_alive(x, memo)
    return result


def _reduce(x, cls):
    import sys
    registry = sys.modules.get('copyreg')
    if registry is not None:
        reducer = registry.dispatch_table.get(cls)
        if reducer is not None:
            return reducer(x)
    reducer = getattr(x, '__reduce_ex__', None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, '__reduce__', None)
    if reducer is not None:
        return reducer()
    raise Error(f'un(deep)copyable object of type {cls}')


def _reconstruct(x, memo, function, arguments, state=None, items=None, pairs=None):
    deep = memo is not None
    if deep and arguments:
        arguments = (deepcopy(argument, memo) for argument in arguments)
    result = function(*arguments)
    if deep:
        memo[id(x)] = result
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(result, '__setstate__'):
            result.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                result.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(result, name, value)
    if items is not None:
        for item in items:
            result.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for name, value in pairs:
            if deep:
                name, value = deepcopy(name, memo), deepcopy(value, memo)
            result[name] = value
    return result


# An original must not die while the memo knows it by its id.
def _keep_alive(x, memo):
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deep_list(x, memo):
    result = []
    memo[id(x)] = result
    for item in x:
        result.append(deepcopy(item, memo))
    return result


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # A tuple that holds itself, through a list perhaps, was copied meanwhile.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deep_dict(x, memo):
    result = {}
    memo[id(x)] = result
    for key, value in x.items():
        result[deepcopy(key, memo)] = deepcopy(value, memo)
    return result


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deep = {
    list: _deep_list,
    tuple: _deep_tuple,
    dict: _deep_dict,
}


class _Owner:
    def method(self):
        pass


_deep[type(_Owner().method)] = _deep_method
del _Owner


def replace(obj, /, **changes):
    """A copy of an object with some fields changed; the class says how in __replace__."""
    function = getattr(type(obj), '__replace__', None)
    if function is None:
        raise TypeError(f'replace() does not support {type(obj).__name__} objects')
    return function(obj, **changes)
