"""The protocols of typing: classes that others belong to by having the right attributes."""

import sys
import types
import annotationlib
from abc import ABCMeta, abstractmethod
from annotationlib import Format
from _typing import Generic, TypeVar, asked_by_abc

# The classes and functions are those of typing.
__name__ = "typing"

_PROTOCOL_INTERNALS = ("__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol",
                       "__protocol_attrs__", "__non_callable_proto_members__", "__type_params__")
_SPECIAL_NAMES = ("__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__",
                  "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__",
                  "__static_attributes__", "__firstlineno__", "__annotate__", "__annotate_func__", "__annotations_cache__",
                  "_abc_impl")
_EXCLUDED = frozenset(_PROTOCOL_INTERNALS + _SPECIAL_NAMES)

# Protocols may inherit from these classes of other modules.
_ALLOWED_BASES = {
    "collections.abc": ("Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable",
                        "Sized", "Container", "Collection", "Reversible", "Buffer"),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
    "io": ("Reader", "Writer"),
    "os": ("PathLike",),
}


def _caller(depth=1, default="__main__"):
    try:
        return sys._getframe(depth + 1).f_globals.get("__name__", default)
    except (AttributeError, ValueError):
        return None


def _own_annotation_names(cls):
    try:
        return list(annotationlib.get_annotations(cls, format=Format.FORWARDREF))
    except Exception:
        return []


def _get_protocol_attrs(cls):
    """The names of the members of a protocol."""
    attributes = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        names = [*base.__dict__, *_own_annotation_names(base)]
        attributes.update(name for name in names if not name.startswith("_abc_") and name not in _EXCLUDED)
    return attributes


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init_or_replace_init:
        return
    # The first of the classes behind that has an initializer of its own.
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if getattr(other, "_is_protocol", False) and issubclass(other, Generic) and name in _own_annotation_names(base):
                break
        else:
            return NotImplemented
    return True


def _static_value(instance, name, absent):
    # Without descriptors or __getattr__: checking must not run code of the program.
    import inspect
    return inspect.getattr_static(instance, name, absent)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name != "Protocol" or bases != (Generic,):
            for base in bases:
                is_allowed = base in (object, Generic) or base.__name__ in _ALLOWED_BASES.get(base.__module__, ()) or (
                    isinstance(base, type) and issubclass(base, Generic) and getattr(base, "_is_protocol", False))
                if Protocol in bases and not is_allowed:
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not getattr(cls, "_is_runtime_protocol", False) and not asked_by_abc() and not _is_asked_by_abc():
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        data = getattr(cls, "__non_callable_proto_members__", None)
        if data and cls.__dict__.get("__subclasshook__") is _proto_hook and not asked_by_abc() and not _is_asked_by_abc():
            raise TypeError("Protocols with non-method members don't support issubclass(). "
                            f"Non-method members: {str(sorted(data))[1:-1]}.")
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False) and not asked_by_abc() and not _is_asked_by_abc():
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if ABCMeta.__subclasscheck__(cls, type(instance)):
            return True
        absent = object()
        data = getattr(cls, "__non_callable_proto_members__", ())
        for name in cls.__protocol_attrs__:
            value = _static_value(instance, name, absent)
            if value is absent or value is None and name not in data:
                return False
        return True


def _is_asked_by_abc():
    # Or by what works like it, written in Python.
    return _caller(2) in ("abc", "_py_abc", "functools", None)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class of which every class with the same members counts as a subclass."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Allow isinstance() and issubclass() with a protocol, which then look for its members."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    if hasattr(cls, "__protocol_attrs__"):
        cls.__non_callable_proto_members__ = set()
        for name in cls.__protocol_attrs__:
            try:
                is_callable = callable(getattr(cls, name, None))
            except Exception as error:
                raise TypeError(f"Failed to determine whether protocol member {name!r} is a method member") from error
            if not is_callable:
                cls.__non_callable_proto_members__.add(name)
    return cls


def is_protocol(tp, /):
    """True for protocols."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol and tp is not Generic


def get_protocol_members(tp, /):
    """The names of the members of a protocol."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


T_co = TypeVar("T_co", covariant=True)


def _make_supports(name, method, result=None, *, is_generic=False):
    def member(self):
        pass

    member.__name__ = method
    member.__qualname__ = f"{name}.{method}"
    member.__annotations__ = {} if result is None else {"return": result}
    namespace = {"__module__": "typing", "__slots__": (), "__doc__": f"An ABC with one abstract method {method}.", method: abstractmethod(member)}
    base = Protocol[T_co] if is_generic else Protocol
    return runtime_checkable(types.new_class(name, (base,), {}, lambda ns: ns.update(namespace)))


SupportsInt = _make_supports("SupportsInt", "__int__", int)
SupportsFloat = _make_supports("SupportsFloat", "__float__", float)
SupportsComplex = _make_supports("SupportsComplex", "__complex__", complex)
SupportsBytes = _make_supports("SupportsBytes", "__bytes__", bytes)
SupportsIndex = _make_supports("SupportsIndex", "__index__", int)
SupportsAbs = _make_supports("SupportsAbs", "__abs__", T_co, is_generic=True)
SupportsRound = _make_supports("SupportsRound", "__round__", T_co, is_generic=True)
