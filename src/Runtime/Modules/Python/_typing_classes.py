"""The classes that typing makes: named tuples, dicts with known keys, and new types."""

import collections
import annotationlib
from annotationlib import Format
from _typing import Generic, Union
from _typing_aliases import _form, _type_check
from _typing_protocols import _caller

# The classes and functions are those of typing.
__name__ = "typing"

# Named tuples

_PROHIBITED = frozenset(["__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make",
                         "_replace", "_asdict", "_source"])
_SPECIAL = frozenset(["__module__", "__name__", "__annotations__", "__annotate__", "__annotate_func__", "__annotations_cache__"])


def _make_nmtuple(name, names, annotate, module, defaults=()):
    made = collections.namedtuple(name, names, defaults=defaults, module=module)
    made.__annotate__ = made.__new__.__annotate__ = annotate
    return made


def _annotate_with(hints):
    checked = {name: _type_check(hint, f"field {name} annotation must be a type") for name, hint in hints.items()}

    def annotate(format):
        if format in (Format.VALUE, Format.FORWARDREF):
            return checked
        return annotationlib.annotations_to_string(hints)
    return annotate


def _annotate_of(ns, message, owner_of):
    """The names that a namespace annotates, and a function that gives their checked hints."""
    if "__annotations__" in ns:
        hints = ns["__annotations__"]
        return list(hints), _annotate_with(hints)
    original = annotationlib.get_annotate_from_class_namespace(ns)
    if original is None:
        return [], lambda format: {}
    names = list(annotationlib.call_annotate_function(original, Format.FORWARDREF))

    def annotate(format):
        found = annotationlib.call_annotate_function(original, format, owner=owner_of())
        if format == Format.STRING:
            return found
        return {name: _type_check(hint, message(name), is_argument=False, allow_special_forms=True) for name, hint in found.items()}
    return names, annotate


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        names, annotate = _annotate_of(ns, lambda name: f"field {name} annotation must be a type", lambda: made)
        with_default = []
        for name in names:
            if name in ns:
                with_default.append(name)
            elif with_default:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field"
                                f"{'s' if len(with_default) > 1 else ''} {', '.join(with_default)}")
        made = _make_nmtuple(typename, names, annotate, ns["__module__"], [ns[name] for name in with_default])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_getitem)
        for name, value in ns.items():
            if name in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
            if name in _SPECIAL:
                continue
            if name not in made._fields:
                setattr(made, name, value)
            _tell_name(made, name, value)
        if Generic in bases:
            made.__init_subclass__()
        return made


def _generic_getitem(cls, args):
    return _form("_generic_class_getitem")(cls, args)


def _tell_name(owner, name, value):
    tell = getattr(type(value), "__set_name__", None)
    if tell is None:
        return
    try:
        tell(value, owner, name)
    except BaseException as error:
        error.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance {name!r} in {owner.__name__!r}")
        raise


_absent = object()


def _warn_of_missing_fields(kind, typename, what):
    import warnings
    example = f"`{typename} = {kind}({typename!r}, {'[]' if kind == 'NamedTuple' else '{}'})`"
    warnings.warn(f"{what} is deprecated and will be disallowed in Python 3.15. To create a {kind} class with 0 fields using the "
                  f"functional syntax, pass an empty {'list' if kind == 'NamedTuple' else 'dictionary'}, e.g. {example}.",
                  DeprecationWarning, stacklevel=3)


def NamedTuple(typename, fields=_absent, /, **kwargs):
    """A named tuple with types for its fields.

    Usage::

        class Employee(NamedTuple):
            name: str
            id: int
    """
    if fields is _absent or fields is None:
        if kwargs:
            if fields is None:
                raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
            import warnings
            warnings.warn("Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python 3.15. "
                          "Use the class-based or functional syntax instead.", DeprecationWarning, stacklevel=2)
        else:
            _warn_of_missing_fields("NamedTuple", typename, "Passing `None` as the 'fields' parameter" if fields is None
                                    else "Failing to pass a value for the 'fields' parameter")
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    hints = {name: hint for name, hint in fields}
    made = _make_nmtuple(typename, list(hints), _annotate_with(hints), _caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    assert NamedTuple in bases
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


# Dicts with known keys

def _qualifiers(hint):
    """The names of the qualifiers around a hint."""
    while True:
        origin = _form("get_origin")(hint)
        if origin is _form("Annotated"):
            hint = hint.__origin__
        elif origin is not None and origin in (_form("Required"), _form("NotRequired"), _form("ReadOnly")):
            yield origin._name
            hint, = hint.__args__
        else:
            return


class _TypedDictMeta(type):
    _makes_typed_dicts = True

    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic_base = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        if "__annotations__" in ns:
            given = ns["__annotations__"]
            own_annotate = None
        else:
            own_annotate = annotationlib.get_annotate_from_class_namespace(ns)
            given = {} if own_annotate is None else annotationlib.call_annotate_function(own_annotate, Format.FORWARDREF)
        ns_annotations = ns.pop("__annotations__", None)
        made = type.__new__(_TypedDictMeta, name, (*generic_base, dict), ns)
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        checked = {key: _type_check(hint, message, owner=made, module=made.__module__, is_argument=False, allow_special_forms=True) for key, hint in given.items()}
        keys = {"__required_keys__": set(), "__optional_keys__": set(), "__readonly_keys__": set(), "__mutable_keys__": set()}
        for base in bases:
            for field, known in keys.items():
                for key in base.__dict__.get(field, ()):
                    _move(keys, field, key)
        for key, hint in checked.items():
            words = set(_qualifiers(hint))
            is_required = "Required" in words or total and "NotRequired" not in words
            if {"Required", "NotRequired"} <= words:
                raise TypeError("Required and NotRequired cannot be used together")
            _move(keys, "__required_keys__" if is_required else "__optional_keys__", key)
            if "ReadOnly" in words:
                if key in keys["__mutable_keys__"]:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                keys["__readonly_keys__"].add(key)
            else:
                keys["__readonly_keys__"].discard(key)
                keys["__mutable_keys__"].add(key)

        def annotate(format):
            found = {}
            for base in bases:
                if base is not Generic and base.__annotate__ is not None:
                    found.update(annotationlib.call_annotate_function(base.__annotate__, format, owner=base))
            if own_annotate is not None:
                own = annotationlib.call_annotate_function(own_annotate, format, owner=made)
                if format != Format.STRING:
                    own = {key: _type_check(hint, message, owner=made, module=made.__module__, is_argument=False, allow_special_forms=True)
                           for key, hint in own.items()}
            elif format == Format.STRING:
                own = annotationlib.annotations_to_string(ns_annotations or {})
            else:
                own = checked
            found.update(own)
            return found

        made.__annotate__ = annotate
        for field, known in keys.items():
            setattr(made, field, frozenset(known))
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def _move(keys, field, key):
    other = {"__required_keys__": "__optional_keys__", "__optional_keys__": "__required_keys__"}.get(field)
    keys[field].add(key)
    if other is not None:
        keys[other].discard(key)


def TypedDict(typename, fields=_absent, /, *, total=True):
    """A dict with known keys and a type for the value of each.

    Usage::

        class Point2D(TypedDict):
            x: int
            y: int
    """
    if fields is _absent or fields is None:
        _warn_of_missing_fields("TypedDict", typename, "Passing `None` as the 'fields' parameter" if fields is None
                                else "Failing to pass a value for the 'fields' parameter")
        fields = {}
    ns = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        ns["__module__"] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


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
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        base = self.__name__

        class Refusal:
            def __init_subclass__(cls):
                raise TypeError("Cannot subclass an instance of NewType. Perhaps you were looking for: "
                                f"`{cls.__name__} = NewType({cls.__name__!r}, {base})`")

        return (Refusal,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]
