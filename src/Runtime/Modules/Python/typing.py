"""Type hints: the special forms, generic aliases, protocols and named tuples."""

import collections
import collections.abc
import functools
import sys
import types
from abc import ABCMeta, abstractmethod
from _typing import (Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple,
                     Union, Unpack)

__all__ = ["AbstractSet", "Annotated", "Any", "AnyStr", "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable",
           "BinaryIO", "Callable", "ChainMap", "ClassVar", "Collection", "Concatenate", "Container", "ContextManager",
           "AsyncContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef", "FrozenSet",
           "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Literal",
           "LiteralString", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "NamedTuple",
           "Never", "NewType", "NoDefault", "NoReturn", "NotRequired", "Optional", "OrderedDict", "ParamSpec",
           "ParamSpecArgs", "ParamSpecKwargs", "Protocol", "ReadOnly", "Required", "Reversible", "Self",
           "Sequence", "Set", "Sized", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex",
           "SupportsInt", "SupportsRound", "Text", "TextIO", "Tuple", "Type", "TypeAlias", "TypeAliasType", "TypeGuard",
           "TypeIs", "TypeVar", "TypeVarTuple", "TypedDict", "TYPE_CHECKING", "Union", "Unpack", "ValuesView",
           "assert_never", "assert_type", "cast", "clear_overloads", "dataclass_transform", "evaluate_forward_ref", "final",
           "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol",
           "is_typeddict", "no_type_check", "overload", "override", "reveal_type", "runtime_checkable"]

TYPE_CHECKING = False
Text = str


def _describe(argument):
    if argument is type(None):
        return "None"
    if argument is ...:
        return "..."
    if isinstance(argument, type) and not isinstance(argument, types.GenericAlias):
        if argument.__module__ == "builtins":
            return argument.__qualname__
        return f"{argument.__module__}.{argument.__qualname__}"
    if isinstance(argument, (list, tuple)):
        return "[" + ", ".join(map(_describe, argument)) + "]"
    return repr(argument)


def _parameters_of(arguments):
    found = []
    for argument in arguments:
        if isinstance(argument, type):
            continue
        if hasattr(argument, "__typing_subst__"):
            nested = (argument,)
        elif isinstance(argument, list):
            nested = _parameters_of(argument)
        else:
            nested = getattr(argument, "__parameters__", ())
        found += [parameter for parameter in nested if parameter not in found]
    return tuple(found)


def _to_type(argument):
    if argument is None:
        return type(None)
    if isinstance(argument, str):
        return ForwardRef(argument)
    return argument


class ForwardRef:
    """A hint that was written as a string."""

    def __init__(self, arg, is_argument=True, module=None, *, owner=None, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def evaluate(self, *, globals=None, locals=None, **kwargs):
        return eval(self.__forward_arg__, globals or {}, locals)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, other):
        return _Alias(None, "Union", (self, _to_type(other)), " | ")

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    """The value of a hint that was written as a string."""
    return forward_ref.evaluate(globals=globals, locals=locals)


class _Alias:
    """A special form or a generic with arguments."""

    def __init__(self, origin, name, arguments, separator=None):
        self.__origin__ = origin
        self._name = name
        self.__args__ = arguments
        self._separator = separator
        self.__parameters__ = _parameters_of(arguments)

    def __repr__(self):
        if self._separator:
            return self._separator.join(map(_describe, self.__args__))
        arguments = self.__args__
        if self._name == "Callable":
            if len(arguments) == 2 and arguments[0] is ...:
                return f"typing.Callable[..., {_describe(arguments[1])}]"
            return f"typing.Callable[[{', '.join(map(_describe, arguments[:-1]))}], {_describe(arguments[-1])}]"
        if self._name == "Literal":
            return f"typing.Literal[{', '.join(map(repr, arguments))}]"
        return f"typing.{self._name}[{', '.join(map(_describe, arguments)) or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        if self._name == "Literal":
            return other._name == "Literal" and set(map(_literal_key, self.__args__)) == set(map(_literal_key, other.__args__))
        return self._name == other._name and self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        if self._name == "Literal":
            return hash(frozenset(map(_literal_key, self.__args__)))
        return hash((self._name, self.__args__))

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if len(items) != len(self.__parameters__):
            quantity = "many" if len(items) > len(self.__parameters__) else "few"
            raise TypeError(f"Too {quantity} arguments for {self}; actual {len(items)}, expected {len(self.__parameters__)}")
        chosen = dict(zip(self.__parameters__, map(_to_type, items)))

        def replace(argument):
            if not isinstance(argument, type) and hasattr(argument, "__typing_subst__"):
                return chosen.get(argument, argument)
            nested = () if isinstance(argument, type) else getattr(argument, "__parameters__", ())
            return argument[tuple(chosen[parameter] for parameter in nested)] if nested else argument

        return _Alias(self.__origin__, self._name, tuple(map(replace, self.__args__)), self._separator)

    def __call__(self, *args, **kwargs):
        if not isinstance(self.__origin__, type):
            raise TypeError(f"Type {self._name} cannot be instantiated")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__") or not isinstance(self.__dict__.get("__origin__"), type):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        if not isinstance(self.__origin__, type):
            raise TypeError(f"Cannot subclass {self!r}")
        if any(isinstance(base, types.GenericAlias) and base.__origin__ is Generic for base in bases) or not self.__parameters__:
            return (self.__origin__,)
        return (self.__origin__, Generic)

    def __or__(self, right):
        return Union[self, right] if not isinstance(right, str) else _Alias(None, "Union", (self, ForwardRef(right)), " | ")

    def __ror__(self, left):
        return Union[left, self] if not isinstance(left, str) else _Alias(None, "Union", (ForwardRef(left), self), " | ")

    def __instancecheck__(self, instance):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


def _literal_key(value):
    return (value, type(value))


class _Form:
    """A special form: a name that means something to type checkers, and may take arguments."""

    def __init__(self, name, doc=None, subscript=None):
        self._name = name
        self.__doc__ = doc
        self._subscript = subscript

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, instance):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __getitem__(self, item):
        if self._subscript is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._subscript(item)


def _one(name):
    def subscript(item):
        if isinstance(item, tuple):
            raise TypeError(f"typing.{name} accepts only single type.")
        return _Alias(form, name, (_to_type(item),))
    form = _Form(name, subscript=subscript)
    return form


class _AnyMeta(type):
    def __instancecheck__(self, instance):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(instance)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
TypeAlias = _Form("TypeAlias")
ClassVar = _one("ClassVar")
Final = _one("Final")
Required = _one("Required")
NotRequired = _one("NotRequired")
ReadOnly = _one("ReadOnly")
TypeGuard = _one("TypeGuard")
TypeIs = _one("TypeIs")


def _optional(item):
    if isinstance(item, tuple):
        raise TypeError("typing.Optional requires a single type.")
    return Union[_to_type(item), type(None)] if not isinstance(item, str) else ForwardRef(item) | None


Optional = _Form("Optional", subscript=_optional)


def _literal(item):
    items = item if isinstance(item, tuple) else (item,)
    flat = []
    for value in items:
        for part in value.__args__ if isinstance(value, _Alias) and value._name == "Literal" else (value,):
            if not any(part == known and type(part) is type(known) for known in flat):
                flat.append(part)
    return _Alias(Literal, "Literal", tuple(flat))


Literal = _Form("Literal", subscript=_literal)


def _concatenate(item):
    return _Alias(Concatenate, "Concatenate", tuple(map(_to_type, item if isinstance(item, tuple) else (item,))))


Concatenate = _Form("Concatenate", subscript=_concatenate)


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, "Annotated", (origin,))
        self.__metadata__ = metadata

    def __repr__(self):
        return f"typing.Annotated[{_describe(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


def _annotated(item):
    if not isinstance(item, tuple) or len(item) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_to_type(item[0]), item[1:])


Annotated = _Form("Annotated", subscript=_annotated)


class _ClassAlias(_Form):
    """An alias of a class, such as List of list: it takes arguments and stands for the class."""

    def __init__(self, origin, name, count=1):
        super().__init__(name)
        self.__origin__ = origin
        self._count = count

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if self._count >= 0 and len(items) != self._count:
            quantity = "many" if len(items) > self._count else "few"
            raise TypeError(f"Too {quantity} arguments for {self}; actual {len(items)}, expected {self._count}")
        return _Alias(self.__origin__, self._name, tuple(map(_to_type, items)))

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


class _CallableAlias(_ClassAlias):
    def __getitem__(self, item):
        if not (isinstance(item, tuple) and len(item) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = item
        if isinstance(parameters, (list, tuple)):
            return _Alias(self.__origin__, "Callable", (*map(_to_type, parameters), _to_type(result)))
        return _Alias(self.__origin__, "Callable", (parameters, _to_type(result)))


List = _ClassAlias(list, "List")
Dict = _ClassAlias(dict, "Dict", 2)
Set = _ClassAlias(set, "Set")
FrozenSet = _ClassAlias(frozenset, "FrozenSet")
Tuple = _ClassAlias(tuple, "Tuple", -1)
Type = _ClassAlias(type, "Type")
Deque = _ClassAlias(collections.deque, "Deque")
DefaultDict = _ClassAlias(collections.defaultdict, "DefaultDict", 2)
OrderedDict = _ClassAlias(collections.OrderedDict, "OrderedDict", 2)
Counter = _ClassAlias(collections.Counter, "Counter")
ChainMap = _ClassAlias(collections.ChainMap, "ChainMap", 2)
Callable = _CallableAlias(collections.abc.Callable, "Callable", 2)
AbstractSet = _ClassAlias(collections.abc.Set, "AbstractSet")
for _name, _count in (("Hashable", 0), ("Sized", 0), ("Awaitable", 1), ("Coroutine", 3), ("AsyncIterable", 1),
                      ("AsyncIterator", 1), ("AsyncGenerator", 2), ("Iterable", 1), ("Iterator", 1), ("Generator", 3),
                      ("Reversible", 1), ("Container", 1), ("Collection", 1), ("MutableSet", 1), ("Mapping", 2),
                      ("MutableMapping", 2), ("Sequence", 1), ("MutableSequence", 1), ("MappingView", 1), ("KeysView", 1),
                      ("ItemsView", 2), ("ValuesView", 1)):
    globals()[_name] = _ClassAlias(getattr(collections.abc, _name), _name, -1 if "Gener" in _name else _count)
del _name, _count


class ContextManager(metaclass=ABCMeta):
    """What `with` takes."""

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "__enter__") and hasattr(other, "__exit__") or NotImplemented

    __class_getitem__ = classmethod(types.GenericAlias)


class AsyncContextManager(metaclass=ABCMeta):
    """What `async with` takes."""

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "__aenter__") and hasattr(other, "__aexit__") or NotImplemented

    __class_getitem__ = classmethod(types.GenericAlias)


AnyStr = TypeVar("AnyStr", bytes, str)

# Not in __all__, but programs take them.
T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)


# Protocols

_NOT_MEMBERS = {"__abstractmethods__", "__annotations__", "__annotate__", "__annotate_func__", "__annotations_cache__",
                "__dict__", "__doc__", "__init__", "__module__", "__new__", "__parameters__", "__orig_bases__", "__slots__",
                "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "__static_attributes__",
                "__firstlineno__", "__type_params__", "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__",
                "__orig_class__", "__qualname__", "__init_subclass__", "__non_callable_proto_members__"}


def _protocol_members(cls):
    members = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        names = list(base.__dict__)
        if getattr(base, "_is_protocol", False):
            names += base.__annotations__
        members.update(name for name in names if name not in _NOT_MEMBERS)
    return members


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not cls.__dict__.get("_is_protocol"):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        # Not through __subclasscheck__ of this class: that refuses protocols with data.
        if super().__subclasscheck__(type(instance)):
            return True
        missing = object()
        for name in cls.__protocol_attrs__:
            value = getattr(instance, name, missing)
            if value is missing or (value is None and callable(getattr(cls, name, None))):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol or not cls.__dict__.get("_is_protocol"):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        data = sorted(name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None)))
        if data:
            raise TypeError("Protocols with non-method members don't support issubclass(). "
                            f"Non-method members: {str(data)[1:-1]}.")
        return super().__subclasscheck__(other)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class of which every class with the same members counts as a subclass."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            if not (base in (object, Generic) or getattr(base, "_is_protocol", False)
                    or base.__module__ in ("collections.abc", "typing", "contextlib")):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        cls.__protocol_attrs__ = _protocol_members(cls)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _protocol_hook
        if cls.__init__ is Protocol.__init__ or "__init__" not in cls.__dict__:
            cls.__init__ = _no_protocol_init

    def __class_getitem__(cls, item):
        if cls is Protocol:
            return _Alias(Protocol, "Protocol", item if isinstance(item, tuple) else (item,))
        return super().__class_getitem__(item)


@classmethod
def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if getattr(base, "_is_protocol", False) and name in getattr(base, "__annotations__", {}):
                break
        else:
            return NotImplemented
    return True


def _no_protocol_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_protocol_init)
        if init is not _no_protocol_init:
            return init(self, *args, **kwargs)


def runtime_checkable(cls):
    """Allow isinstance() with a protocol."""
    if not (isinstance(cls, type) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    """True for protocols."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    """The names of the members of a protocol."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


def _make_supports(name, method):
    namespace = {"__module__": "typing", "__slots__": ()}

    @abstractmethod
    def member(self):
        pass

    member.__name__ = method
    namespace[method] = member
    return runtime_checkable(types.new_class(name, (Protocol,), {}, lambda ns: ns.update(namespace)))


SupportsInt = _make_supports("SupportsInt", "__int__")
SupportsFloat = _make_supports("SupportsFloat", "__float__")
SupportsComplex = _make_supports("SupportsComplex", "__complex__")
SupportsBytes = _make_supports("SupportsBytes", "__bytes__")
SupportsIndex = _make_supports("SupportsIndex", "__index__")
SupportsAbs = _make_supports("SupportsAbs", "__abs__")
SupportsRound = _make_supports("SupportsRound", "__round__")


# NamedTuple, TypedDict, NewType

class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        hints = _own_annotations(ns)
        defaults = []
        for name in hints:
            if name in ns:
                defaults.append(ns[name])
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field"
                                f"{'s' if len(defaults) > 1 else ''} {', '.join(n for n in hints if n in ns)}")
        made = collections.namedtuple(typename, list(hints), defaults=defaults, module=ns.get("__module__"))
        made.__annotations__ = hints
        made.__orig_bases__ = (NamedTuple,)
        if ns.get("__doc__"):
            made.__doc__ = ns["__doc__"]
        for name, value in ns.items():
            if name in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make",
                        "_replace", "_asdict", "_source"):
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {name}")
            if name not in hints and name not in ("__module__", "__qualname__", "__annotations__", "__doc__",
                                                  "__annotate_func__", "__annotate__", "__classcell__", "__firstlineno__",
                                                  "__static_attributes__", "__orig_bases__"):
                setattr(made, name, value)
        made.__qualname__ = ns.get("__qualname__", typename)
        return made


def _own_annotations(ns):
    if "__annotations__" in ns:
        return dict(ns["__annotations__"])
    annotate = ns.get("__annotate_func__") or ns.get("__annotate__")
    return dict(annotate(1)) if annotate is not None else {}


def NamedTuple(typename, fields, /):
    """A named tuple with types for its fields."""
    hints = {name: _to_type(hint) for name, hint in fields}
    made = collections.namedtuple(typename, list(hints), module=sys._getframe(1).f_globals.get("__name__"))
    made.__annotations__ = hints
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        hints = {}
        required, optional = set(), set()
        for base in bases:
            hints.update(getattr(base, "__annotations__", {}))
            required |= getattr(base, "__required_keys__", set())
            optional |= getattr(base, "__optional_keys__", set())
        own = _own_annotations(ns)
        hints.update(own)
        for key, hint in own.items():
            form = getattr(hint, "_name", None)
            is_required = form == "Required" or (total and form != "NotRequired")
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
        made = type.__new__(_TypedDictMeta, name, (dict,), ns)
        made.__annotations__ = hints
        made.__total__ = total
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields, /, *, total=True):
    """A dict with known keys and a type for the value of each."""
    return _TypedDictMeta(typename, (), {"__annotations__": dict(fields), "__module__": sys._getframe(1).f_globals.get("__name__")}, total=total)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """True for classes made with TypedDict."""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


class NewType:
    """A type that type checkers take for another; called, it gives its argument."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = sys._getframe(1).f_globals.get("__name__")

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of NewType. Perhaps you were looking for: "
                        f"`{self.__name__} = NewType({self.__name__!r}, {self.__name__})`")


# Functions

def cast(typ, val):
    """The value, as it is."""
    return val


def assert_type(val, typ, /):
    """The value, as it is."""
    return val


def reveal_type(obj, /):
    """The value; its type goes to standard error."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    """Says that the code cannot be reached."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def final(f):
    """Marks what must not be overridden."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Marks what overrides."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    """Marks what type checkers pass over."""
    arg.__no_type_check__ = True
    return arg


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. "
                              "A series of @overload-decorated functions outside a stub module should always be followed "
                              "by an implementation that is not @overload-ed.")


def overload(func):
    """Marks one of several signatures of a function."""
    function = getattr(func, "__func__", func)
    _overloads.setdefault((function.__module__, function.__qualname__), []).append(func)
    return _overload_dummy


def get_overloads(func):
    """The signatures marked with overload."""
    function = getattr(func, "__func__", func)
    return list(_overloads.get((function.__module__, function.__qualname__), []))


def clear_overloads():
    """Forget all signatures marked with overload."""
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Marks what makes classes as dataclass does."""
    def decorate(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {"eq_default": eq_default, "order_default": order_default,
                                             "kw_only_default": kw_only_default, "frozen_default": frozen_default,
                                             "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorate


def get_origin(tp):
    """What a hint is made of: list for list[int]; None for plain types."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _ClassAlias, types.GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if isinstance(tp, Union):
        return Union
    return Generic if tp is Generic else None


def get_args(tp):
    """The arguments of a hint."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_Alias, types.GenericAlias)):
        result = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (len(result) == 2 and (result[0] is ... or isinstance(result[0], ParamSpec))):
            return (list(result[:-1]), result[-1])
        return result
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def _strip(hint):
    if isinstance(hint, _AnnotatedAlias):
        return _strip(hint.__origin__)
    if isinstance(hint, _Alias) and hint._name in ("Required", "NotRequired", "ReadOnly"):
        return _strip(hint.__args__[0])
    return hint


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=None):
    """The hints of an object with strings evaluated; those of the bases too for a class."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = globalns if globalns is not None else getattr(sys.modules.get(base.__module__), "__dict__", {})
            local = dict(vars(base)) if localns is None else localns
            for name, value in (getattr(base, "__annotations__", None) or {}).items():
                hints[name] = _evaluate(value, names, local)
    else:
        if isinstance(obj, types.ModuleType):
            names = obj.__dict__
        else:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            names = getattr(inner, "__globals__", {})
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in annotations.items():
            hints[name] = _evaluate(value, globalns if globalns is not None else names, localns)
    return hints if include_extras else {name: _strip(hint) for name, hint in hints.items()}


def _evaluate(value, names, local):
    if value is None:
        return type(None)
    if isinstance(value, ForwardRef):
        value = value.__forward_arg__
    return eval(value, names, local) if isinstance(value, str) else value


class IO(Generic[AnyStr]):
    """A file of text or bytes."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    """A file of bytes."""

    __slots__ = ()


class TextIO(IO[str]):
    """A file of text."""

    __slots__ = ()


def __getattr__(name):
    if name in ("Pattern", "Match"):
        import re
        return _ClassAlias(getattr(re, name), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
