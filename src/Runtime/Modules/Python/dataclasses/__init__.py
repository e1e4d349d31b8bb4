"""Classes made from their annotated fields."""

import abc
import sys
import types
from annotationlib import Format
from keyword import iskeyword

from _annotation_text import formatannotation
from dataclasses import _methods
from dataclasses._conversion import converted
from dataclasses._fields import (
    CLASSVAR, FIELD, FIELDS, INITVAR, KW_ONLY, MISSING, PARAMS, Field, FrozenInstanceError, InitVar, field, inherited_fields, own_fields,
)
from dataclasses._slots import _dataclass_getstate, _dataclass_setstate, with_slots

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]


class _DataclassParams:
    """The arguments that dataclass() was given."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def _process(cls, params):
    known = inherited_fields(cls, params.frozen)
    known.update({found.name: found for found in own_fields(cls, params.kw_only)})
    setattr(cls, FIELDS, known)
    setattr(cls, PARAMS, params)
    own_hash = cls.__dict__.get("__hash__", MISSING)
    # A class with __eq__ gets None there without having asked for it.
    has_own_hash = not (own_hash is MISSING or (own_hash is None and "__eq__" in cls.__dict__))
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    real = [found for found in known.values() if found._field_type is FIELD]
    _add_methods(cls, params, known.values(), real, has_own_hash)
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _parameters_text(cls, params, known.values())
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(found.name for found in known.values() if found._field_type is not CLASSVAR and found.init and not found.kw_only)
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        cls = with_slots(cls, real, params.frozen, params.weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _add_methods(cls, params, known, real, has_own_hash):
    writer = _methods.Writer(cls)
    replaces = ()
    if params.init:
        _methods.add_init(writer, known, hasattr(cls, "__post_init__"), params.frozen, params.slots)
    if params.repr:
        _methods.add_repr(writer, real)
    if params.eq:
        _methods.add_eq(writer, real)
    if params.order:
        _methods.add_order(writer, cls, real)
    if params.frozen:
        _methods.add_freezing(writer, cls, real)
    if params.unsafe_hash and has_own_hash:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if params.unsafe_hash or (params.eq and params.frozen and not has_own_hash):
        _methods.add_hash(writer, real)
        replaces = ("__hash__",)
    elif params.eq and not has_own_hash:
        cls.__hash__ = None
    writer.put(replaces=replaces)


def _parameters_text(cls, params, known):
    """The parameters of the constructor, for the doc string; empty when they are not known."""
    if not params.init or type(cls).__call__ is not type.__call__ or cls.__new__ is not object.__new__ or not _is_made(cls.__init__):
        import inspect
        try:
            return str(inspect.signature(cls, annotation_format=Format.FORWARDREF)).replace(" -> None", "")
        except (TypeError, ValueError):
            return ""
    taken = [found for found in known if found._field_type is not CLASSVAR and found.init]
    named = [_parameter_text(found) for found in taken if found.kw_only]
    parts = [_parameter_text(found) for found in taken if not found.kw_only] + (["*"] + named if named else [])
    return f"({', '.join(parts)})"


def _is_made(function):
    return getattr(getattr(function, "__annotate__", None), "dataclass", None) is not None


def _parameter_text(found):
    text = f"{found.name}: {formatannotation(found.type)}"
    if found.default is not MISSING:
        return f"{text} = {found.default!r}"
    return text if found.default_factory is MISSING else f"{text} = <factory>"


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    """Add __init__, __repr__, __eq__ and more to a class, from its annotated fields."""
    def decorate(cls):
        return _process(cls, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    return decorate if cls is None else decorate(cls)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    try:
        found = getattr(class_or_instance, FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(found for found in found.values() if found._field_type is FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), FIELDS)


def is_dataclass(obj):
    """True for dataclasses and instances of them."""
    return hasattr(obj if isinstance(obj, type) else type(obj), FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, dataclasses inside turned too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return converted(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple, dataclasses inside turned too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return converted(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


_ANY = object()


def _listed_fields(fields):
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, _ANY
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation
    return annotations, defaults


def _annotate_with(annotations):
    """The __annotate__ of a class that make_dataclass() makes: a field without an annotation may be anything."""
    def annotate(format, /):
        if format not in (Format.VALUE, Format.FORWARDREF, Format.STRING):
            raise NotImplementedError(format)
        if format == Format.STRING:
            from annotationlib import type_repr
            return {name: "typing.Any" if annotation is _ANY else type_repr(annotation) for name, annotation in annotations.items()}
        if _ANY not in annotations.values():
            return dict(annotations)
        from typing import Any
        return {name: Any if annotation is _ANY else annotation for name, annotation in annotations.items()}

    return annotate


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None, decorator=dataclass):
    """Make a dataclass from a list of fields."""
    annotations, defaults = _listed_fields(fields)

    def fill(body):
        body.update(namespace or {})
        body.update(defaults)

    made = types.new_class(cls_name, bases, {}, fill)
    made.__annotate__ = _annotate_with(annotations)
    if module is None:
        module = sys._getframemodulename(1) or "__main__"
    made.__module__ = module
    return decorator(made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for found in getattr(self, FIELDS).values():
        if found._field_type is CLASSVAR:
            continue
        if not found.init:
            if found.name in changes:
                raise TypeError(f"field {found.name} is declared with init=False, it cannot be specified with replace()")
        elif found.name not in changes:
            if found._field_type is INITVAR and found.default is MISSING:
                raise TypeError(f"InitVar {found.name!r} must be specified with replace()")
            changes[found.name] = getattr(self, found.name)
    return self.__class__(**changes)


# They belong to the module that programs know them by.
for _public in (Field, FrozenInstanceError, InitVar, field, type(MISSING), type(KW_ONLY)):
    _public.__module__ = "dataclasses"
