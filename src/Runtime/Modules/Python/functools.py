"""Tools for working with functions and callable objects."""

from _functools import Placeholder, _lru_cache_wrapper, cmp_to_key, partial, reduce
from abc import get_cache_token
from types import GenericAlias

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key",
           "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property",
           "Placeholder"]

for _function in (cmp_to_key, reduce):
    _function.__module__ = "functools"
del _function

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper look like the function it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that calls update_wrapper() on the function below it."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# total_ordering: each given comparison, and how the others follow from it.

def _gt_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _le_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else result or self == other


def _ge_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result


def _ge_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result or self == other


def _lt_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else result and self != other


def _gt_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result


def _lt_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _ge_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else result or self == other


def _le_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result


def _le_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result or self == other


def _gt_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else result and self != other


def _lt_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result


_DERIVED = {
    "__lt__": {"__gt__": _gt_from_lt, "__le__": _le_from_lt, "__ge__": _ge_from_lt},
    "__le__": {"__ge__": _ge_from_le, "__lt__": _lt_from_le, "__gt__": _gt_from_le},
    "__gt__": {"__lt__": _lt_from_gt, "__ge__": _ge_from_gt, "__le__": _le_from_gt},
    "__ge__": {"__le__": _le_from_ge, "__gt__": _gt_from_ge, "__lt__": _lt_from_ge},
}


def total_ordering(cls):
    """A class decorator that fills in the comparisons a class lacks."""
    given = [name for name in _DERIVED if getattr(cls, name, None) is not getattr(object, name, None)]
    if not given:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(given)
    for candidate in ("__lt__", "__le__", "__gt__", "__ge__"):
        if candidate in given:
            root = candidate
            break
    for name, function in _DERIVED[root].items():
        if name not in given:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


class _CacheInfo(tuple):
    """The figures of a cache."""

    __slots__ = ()
    __match_args__ = _fields = ("hits", "misses", "maxsize", "currsize")

    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)

    def _asdict(self):
        return dict(zip(self._fields, self))


_CacheInfo.__name__ = _CacheInfo.__qualname__ = "CacheInfo"


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers results of the latest calls."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, function)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, function)

    return decorate


def cache(user_function, /):
    """Remember the result of every call."""
    return lru_cache(maxsize=None)(user_function)


_MISSING = object()


class cached_property:
    """An attribute computed once and then stored in the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f"instance to cache {self.attrname!r} property.") from None
        value = values.get(self.attrname, _MISSING)
        if value is _MISSING:
            value = self.func(instance)
            try:
                values[self.attrname] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                                f"does not support item assignment for caching {self.attrname!r} property.") from None
        return value

    __class_getitem__ = classmethod(GenericAlias)


class partialmethod:
    """As partial, for methods: what it makes binds to the instance."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args)]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"functools.partialmethod({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(self_or_cls, /, *args, **keywords):
            return self.func(self_or_cls, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        result = None
        if get is not None and not isinstance(self.func, partial):
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


# singledispatch

def _merge_orders(orders):
    """C3 over several orders of classes."""
    result = []
    while True:
        orders = [order for order in orders if order]
        if not orders:
            return result
        for order in orders:
            candidate = order[0]
            if not any(candidate in other[1:] for other in orders):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(candidate)
        for order in orders:
            if order[0] is candidate:
                del order[0]


def _order_with_abstract(cls, abstract):
    """The order of a class with the abstract classes it implements put where they belong."""
    for index, base in enumerate(reversed(cls.__bases__)):
        if hasattr(base, "__abstractmethods__"):
            boundary = len(cls.__bases__) - index
            break
    else:
        boundary = 0
    abstract = list(abstract)
    explicit = list(cls.__bases__[:boundary])
    implied = [base for base in abstract
               if issubclass(cls, base) and not any(issubclass(b, base) for b in cls.__bases__)]
    other = list(cls.__bases__[boundary:])
    for base in implied:
        abstract.remove(base)
    orders = [_order_with_abstract(base, abstract) for base in explicit + implied + other]
    return _merge_orders([[cls]] + orders + [explicit] + [implied] + [other])


def _full_order(cls, types):
    known = set(cls.__mro__)

    def is_related(candidate):
        return (candidate not in known and hasattr(candidate, "__mro__")
                and not isinstance(candidate, GenericAlias) and issubclass(cls, candidate))

    types = [candidate for candidate in types if is_related(candidate)]
    types = [candidate for candidate in types
             if not any(candidate is not other and candidate in other.__mro__ for other in types)]
    wanted = set(types)
    order = []
    for candidate in types:
        found = []
        for below in candidate.__subclasses__():
            if below not in known and issubclass(cls, below):
                found.append([part for part in below.__mro__ if part in wanted])
        if not found:
            order.append(candidate)
            continue
        found.sort(key=len, reverse=True)
        for part in found:
            for member in part:
                if member not in order:
                    order.append(member)
    return _order_with_abstract(cls, order)


def _find_implementation(cls, registry):
    match = None
    order = _full_order(cls, registry.keys())
    for candidate in order:
        if match is not None:
            if (candidate in registry and candidate not in cls.__mro__ and match not in cls.__mro__
                    and not issubclass(match, candidate)):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {candidate}")
            break
        if candidate in registry:
            match = candidate
    return registry.get(match)


def singledispatch(func):
    """A function with an implementation for each type of its first argument."""
    import weakref
    from types import MappingProxyType, UnionType

    registry = {}
    found_before = weakref.WeakKeyDictionary()
    token = None

    def dispatch(cls):
        nonlocal token
        if token is not None:
            current = get_cache_token()
            if token != current:
                found_before.clear()
                token = current
        try:
            return found_before[cls]
        except KeyError:
            pass
        implementation = registry.get(cls)
        if implementation is None:
            implementation = _find_implementation(cls, registry)
        found_before[cls] = implementation
        return implementation

    def is_dispatchable(cls):
        if isinstance(cls, type):
            return True
        return isinstance(cls, UnionType) and all(isinstance(arg, type) for arg in cls.__args__)

    def register(cls, func=None):
        nonlocal token
        if is_dispatchable(cls):
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. "
                                "Use either `@register(some_class)` or plain `@register` on an annotated function.")
            func = cls
            argument, cls = next(iter(annotations.items()))
            if isinstance(cls, str):
                cls = eval(cls, func.__globals__)
            if not is_dispatchable(cls):
                if isinstance(cls, UnionType):
                    raise TypeError(f"Invalid annotation for {argument!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {argument!r}. {cls!r} is not a class.")
        if isinstance(cls, UnionType):
            for part in cls.__args__:
                registry[part] = func
        else:
            registry[cls] = func
        if token is None and hasattr(cls, "__abstractmethods__"):
            token = get_cache_token()
        found_before.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **keywords)

    name = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = found_before.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """As singledispatch, for methods: the type of the first argument after self counts."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **keywords):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            method = dispatch(args[0].__class__)
            if hasattr(method, "__get__"):
                method = method.__get__(obj, cls)
            return method(*args, **keywords)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
