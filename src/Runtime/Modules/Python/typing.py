"""Type hints: the special forms, generic aliases, protocols and named tuples."""

import collections
import collections.abc
import contextlib
import functools
import re
import sys
import types
import annotationlib
from annotationlib import Format, ForwardRef
from types import GenericAlias
from _typing import (_idfunc, Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, Union)
from _typing_aliases import (
    _Form, _GenericAlias, _SpecialGenericAlias, _cleanups, _collect_type_parameters, _generic_class_getitem, _generic_init_subclass,
    _make_forward_ref, _remembered, _type_check, _type_convert, _type_repr, _typevar_prepare_subst, _typevar_subst, _typevartuple_prepare_subst,
    _unpack_args,
)
from _typing_special import (
    _AnnotatedAlias, _CallableGenericAlias, _CallableType, _ConcatenateAlias, _LiteralAlias, _TupleType, _UnpackAlias, _is_param_expr,
    _paramspec_prepare_subst, _paramspec_subst, _with_types,
)
from _typing_classes import (
    NamedTuple, NamedTupleMeta, NewType, TypedDict, _TypedDictMeta, is_typeddict,
)
from _typing_protocols import (
    Protocol, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, _get_protocol_attrs,
    get_protocol_members, is_protocol, runtime_checkable,
)

__all__ = ["AbstractSet", "Annotated", "Any", "AnyStr", "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable",
           "BinaryIO", "ByteString", "Callable", "ChainMap", "ClassVar", "Collection", "Concatenate", "Container", "ContextManager",
           "AsyncContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef", "FrozenSet",
           "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Literal",
           "LiteralString", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Match", "NamedTuple",
           "Never", "NewType", "NoDefault", "NoReturn", "NotRequired", "Optional", "OrderedDict", "ParamSpec",
           "ParamSpecArgs", "ParamSpecKwargs", "Pattern", "Protocol", "ReadOnly", "Required", "Reversible", "Self",
           "Sequence", "Set", "Sized", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex",
           "SupportsInt", "SupportsRound", "Text", "TextIO", "Tuple", "Type", "TypeAlias", "TypeAliasType", "TypeGuard",
           "TypeIs", "TypeVar", "TypeVarTuple", "TypedDict", "TYPE_CHECKING", "Union", "Unpack", "ValuesView",
           "assert_never", "assert_type", "cast", "clear_overloads", "dataclass_transform", "evaluate_forward_ref", "final",
           "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol",
           "is_typeddict", "no_type_check", "no_type_check_decorator", "overload", "override", "reveal_type", "runtime_checkable"]

TYPE_CHECKING = False
Text = str


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class _DeprecatedAlias(_SpecialGenericAlias, _root=True):
    """An alias of a class that will go; asking about objects warns."""

    def _warn(self):
        import warnings

        warnings.warn(f"'typing.{self._name}' is deprecated and slated for removal in Python 3.17", DeprecationWarning, stacklevel=3)

    def __instancecheck__(self, obj):
        self._warn()
        return issubclass(type(obj), self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


def __getattr__(name):
    if name != "_collect_parameters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import warnings

    warnings.warn("The private _collect_parameters function is deprecated and will be removed in a future version of Python. Any use of private functions is discouraged and may break in the future.",
                  DeprecationWarning, stacklevel=2)
    return _collect_type_parameters


def _alone(name, doc):
    return _Form(name, doc, stands_alone=True)


def _with_one(name, doc, message="{0} accepts only single type.", *, special=True):
    def subscript(form, item):
        item = _type_check(item, message.format(form), allow_special_forms=special)
        return _GenericAlias(form, (item,))
    return _Form(name, doc, subscript)


NoReturn = _alone("NoReturn", "A function that never returns.")
Never = _alone("Never", "A type without values.")
Self = _alone("Self", "The class around.")
LiteralString = _alone("LiteralString", "A str made of literals alone.")
TypeAlias = _alone("TypeAlias", "Marks an assignment as the definition of an alias.")
ClassVar = _with_one("ClassVar", "A variable of the class, not of its instances.")
Final = _with_one("Final", "A name that must not be assigned again.")
Required = _with_one("Required", "A key that must be there.", "{0} accepts only a single type.")
NotRequired = _with_one("NotRequired", "A key that need not be there.", "{0} accepts only a single type.")
ReadOnly = _with_one("ReadOnly", "A key whose value must not be changed.", "{0} accepts only a single type.")
TypeGuard = _with_one("TypeGuard", "A function that says of its argument that it has a type.", special=False)
TypeIs = _with_one("TypeIs", "A function that says of its argument whether it has a type.", special=False)


def _optional(form, item):
    return Union[_type_check(item, f"{form} requires a single type."), type(None)]


Optional = _Form("Optional", "A type or None.", _optional)


def _literal(form, items):
    flat = []
    for value in items if isinstance(items, tuple) else (items,):
        flat.extend(value.__args__ if isinstance(value, _LiteralAlias) else (value,))
    try:
        flat = [value for value, _ in dict.fromkeys(_with_types(flat))]
    except TypeError:
        # Values without hashes are as good, though not told apart.
        pass
    return _LiteralAlias(form, tuple(flat))


Literal = _Form("Literal", "One of some values.", _literal)


def _concatenate(form, items):
    if items == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    items = items if isinstance(items, tuple) else (items,)
    if not (items[-1] is ... or isinstance(items[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    message = "Concatenate[arg, ...]: each arg must be a type."
    return _ConcatenateAlias(form, (*(_type_check(part, message) for part in items[:-1]), items[-1]))


Concatenate = _Form("Concatenate", "Parameters with some more before them.", _concatenate)
Unpack = _Form("Unpack", "The items of a tuple or of a TypeVarTuple, or the keys of a TypedDict.",
               _remembered(lambda form, item: _UnpackAlias(form, (_type_check(item, f"{form} accepts only single type."),))))


def _annotated(form, items):
    if not isinstance(items, tuple) or len(items) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if isinstance(items[0], _UnpackAlias) or isinstance(items[0], types.GenericAlias) and items[0].__unpacked__:
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = _type_check(items[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
    return _AnnotatedAlias(origin, items[1:])


Annotated = _Form("Annotated", "A type with more said about it.", _annotated)

_alias = _SpecialGenericAlias
List = _alias(list, 1, inst=False, name="List")
Dict = _alias(dict, 2, inst=False, name="Dict")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
ByteString = _DeprecatedAlias(collections.abc.ByteString, 0, name="ByteString")
Type = _alias(type, 1, inst=False, name="Type")
Deque = _alias(collections.deque, 1, name="Deque")
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
ChainMap = _alias(collections.ChainMap, 2)
Callable = _CallableType(collections.abc.Callable, 2)
AbstractSet = _alias(collections.abc.Set, 1, name="AbstractSet")
Generator = _alias(collections.abc.Generator, 3, defaults=(types.NoneType, types.NoneType))
AsyncGenerator = _alias(collections.abc.AsyncGenerator, 2, defaults=(types.NoneType,))
ContextManager = _alias(contextlib.AbstractContextManager, 2, name="ContextManager", defaults=(bool | None,))
AsyncContextManager = _alias(contextlib.AbstractAsyncContextManager, 2, name="AsyncContextManager", defaults=(bool | None,))
Pattern = _alias(re.Pattern, 1)
Match = _alias(re.Match, 1)
for _name, _count in (("Hashable", 0), ("Sized", 0), ("Awaitable", 1), ("Coroutine", 3), ("AsyncIterable", 1),
                      ("AsyncIterator", 1), ("Iterable", 1), ("Iterator", 1), ("Reversible", 1), ("Container", 1),
                      ("Collection", 1), ("MutableSet", 1), ("Mapping", 2), ("MutableMapping", 2), ("Sequence", 1),
                      ("MutableSequence", 1), ("MappingView", 1), ("KeysView", 1), ("ItemsView", 2), ("ValuesView", 1)):
    globals()[_name] = _alias(getattr(collections.abc, _name), _count)
del _name, _count


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
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
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
    """Marks what type checkers pass over: a function, or a class with what is defined in it."""
    if isinstance(arg, type):
        for name in dir(arg):
            member = getattr(arg, name)
            if getattr(member, "__qualname__", None) != f"{arg.__qualname__}.{getattr(member, '__name__', None)}" or getattr(member, "__module__", None) != arg.__module__:
                continue
            if isinstance(member, types.FunctionType):
                member.__no_type_check__ = True
            if isinstance(member, types.MethodType):
                member.__func__.__no_type_check__ = True
            if isinstance(member, type):
                no_type_check(member)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # A class that takes no attributes.
        pass
    return arg


def no_type_check_decorator(decorator):
    """Makes of a decorator one whose functions type checkers pass over."""
    import warnings
    warnings.warn("'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15", DeprecationWarning, stacklevel=2)

    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


_overload_registry = collections.defaultdict(lambda: collections.defaultdict(dict))
_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. "
                              "A series of @overload-decorated functions outside a stub module should always be followed "
                              "by an implementation that is not @overload-ed.")


def overload(func):
    """Marks one of several signatures of a function."""
    function = getattr(func, "__func__", func)
    try:
        _overload_registry[function.__module__][function.__qualname__][function.__code__.co_firstlineno] = func
    except AttributeError:
        # What is no function in Python is not remembered.
        pass
    return _overload_dummy


def get_overloads(func):
    """The signatures marked with overload."""
    function = getattr(func, "__func__", func)
    known = _overload_registry.get(function.__module__, {})
    return list(known.get(function.__qualname__, {}).values())


def clear_overloads():
    """Forget all signatures marked with overload."""
    _overload_registry.clear()


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
    if isinstance(tp, (_GenericAlias, _SpecialGenericAlias, types.GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return Union if isinstance(tp, Union) else None


def get_args(tp):
    """The arguments of a hint."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, types.GenericAlias)):
        found = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (len(found) == 2 and _is_param_expr(found[0])):
            return (list(found[:-1]), found[-1])
        return found
    return tp.__args__ if isinstance(tp, Union) else ()


def _strip_annotations(hint):
    """A hint without Annotated, Required, NotRequired and ReadOnly anywhere in it."""
    if isinstance(hint, _AnnotatedAlias):
        return _strip_annotations(hint.__origin__)
    if hasattr(hint, "__origin__") and hint.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(hint.__args__[0])
    if isinstance(hint, (_GenericAlias, types.GenericAlias, Union)):
        stripped = tuple(map(_strip_annotations, hint.__args__))
        return hint if stripped == hint.__args__ else _with_arguments(hint, stripped)
    return hint


def _with_arguments(hint, args):
    if isinstance(hint, _GenericAlias):
        return hint.copy_with(args)
    if isinstance(hint, Union):
        return functools.reduce(lambda left, right: Union[left, right], args)
    made = types.GenericAlias(hint.__origin__, args)
    return next(iter(made)) if hint.__unpacked__ else made


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=Format.VALUE):
    """The hints of an object with strings evaluated; those of the bases too for a class."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    if isinstance(obj, type):
        hints = _hints_of_class(obj, globalns, localns, format)
    else:
        hints = _hints_of_other(obj, globalns, localns, format)
    return hints if include_extras or format == Format.STRING else {name: _strip_annotations(hint) for name, hint in hints.items()}


def _hints_of_class(obj, globalns, localns, format):
    hints = {}
    for base in reversed(obj.__mro__):
        found = annotationlib.get_annotations(base, format=format)
        if format == Format.STRING:
            hints.update(found)
            continue
        names = getattr(sys.modules.get(base.__module__, None), "__dict__", {}) if globalns is None else globalns
        local = dict(vars(base)) if localns is None else localns
        if localns is None and globalns is None:
            # The names of the class must not hide those of its module that the hint means.
            names, local = local, names
        for name, value in found.items():
            if value is None:
                value = type(None)
            if isinstance(value, str):
                value = _make_forward_ref(value, is_argument=False, is_class=True)
            hints[name] = _eval_type(value, names, local, base.__type_params__, format=format, owner=base)
    return hints


def _hints_of_other(obj, globalns, localns, format):
    hints = annotationlib.get_annotations(obj, format=format) if _may_have_hints(obj) else None
    if not hints and not isinstance(obj, types.ModuleType) and not callable(obj) and not hasattr(obj, "__annotations__") and not hasattr(obj, "__annotate__"):
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    if format == Format.STRING:
        return hints or {}
    if globalns is None:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        globalns = obj.__dict__ if isinstance(obj, types.ModuleType) else getattr(inner, "__globals__", {})
        localns = globalns if localns is None else localns
    elif localns is None:
        localns = globalns
    evaluated = {}
    for name, value in (hints or {}).items():
        if value is None:
            value = type(None)
        if isinstance(value, str):
            value = _make_forward_ref(value, is_argument=not isinstance(obj, types.ModuleType), is_class=False)
        evaluated[name] = _eval_type(value, globalns, localns, getattr(obj, "__type_params__", ()), format=format, owner=obj)
    return evaluated


def _may_have_hints(obj):
    return hasattr(obj, "__annotations__") or hasattr(obj, "__annotate__") or callable(obj)


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None, _recursive_guard=frozenset()):
    """The value of a hint that was written as a string, with the strings in it."""
    if format == Format.STRING:
        return forward_ref.__forward_arg__
    if forward_ref.__forward_arg__ in _recursive_guard:
        return forward_ref
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner, format=Format.VALUE if format is None else format)
    if isinstance(value, ForwardRef) and format == Format.FORWARDREF:
        return value
    if isinstance(value, str):
        value = _make_forward_ref(value, parent_fwdref=forward_ref, is_argument=forward_ref.__forward_is_argument__, is_class=forward_ref.__forward_is_class__)
    value = _type_check(value, "Forward references must evaluate to types.", is_argument=forward_ref.__forward_is_argument__,
                        allow_special_forms=forward_ref.__forward_is_class__)
    return _eval_type(value, globals, locals, type_params, owner=owner, format=format, recursive_guard=_recursive_guard | {forward_ref.__forward_arg__})


def _warn_of_missing_type_params(name):
    import warnings

    warnings.warn(f"Failing to pass a value to the 'type_params' parameter of {name!r} is deprecated, as it leads to incorrect behaviour when calling {name} "
                  "on a stringified annotation that references a PEP 695 type parameter. It will be disallowed in Python 3.15.", category=DeprecationWarning, stacklevel=3)


def _eval_type(t, globalns, localns, type_params=None, *, recursive_guard=frozenset(), format=None, owner=None):
    """A hint with the references in it evaluated."""
    if type_params is None:
        _warn_of_missing_type_params("typing._eval_type")
        type_params = ()
    if isinstance(t, ForwardRef):
        if t.__forward_module__ is not None:
            globalns = None
        return evaluate_forward_ref(t, globals=globalns, locals=localns, type_params=type_params, owner=owner, format=format, _recursive_guard=recursive_guard)
    if not isinstance(t, (_GenericAlias, types.GenericAlias, Union)):
        return t
    args = t.__args__
    if isinstance(t, types.GenericAlias):
        args = tuple(_make_forward_ref(arg) if isinstance(arg, str) else arg for arg in args)
    made = tuple(_eval_type(arg, globalns, localns, type_params, recursive_guard=recursive_guard, format=format, owner=owner) for arg in args)
    if isinstance(t, types.GenericAlias) and t.__unpacked__:
        return Unpack[types.GenericAlias(t.__origin__, made)]
    return t if made == t.__args__ else _with_arguments(t, made)


class IO(Generic[AnyStr]):
    """A file of text or bytes."""

    __slots__ = ()

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        return None


class BinaryIO(IO[bytes]):
    """A file of bytes."""

    __slots__ = ()


class TextIO(IO[str]):
    """A file of text."""

    __slots__ = ()
