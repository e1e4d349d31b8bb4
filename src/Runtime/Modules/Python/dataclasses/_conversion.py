"""Dataclasses turned into dicts and tuples, with the dataclasses inside them."""

import copy
import types

from dataclasses._fields import FIELD, FIELDS

# Copies of these are the same objects.
_ATOMIC = frozenset({types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType, types.NotImplementedType, types.CodeType,
                     types.BuiltinFunctionType, types.FunctionType, type, range, property})


def converted(value, of_fields):
    """A value with each dataclass in it replaced by what of_fields() makes of its pairs of names and converted values."""
    def inner(value):
        kind = type(value)
        if kind in _ATOMIC:
            return value
        if hasattr(kind, FIELDS):
            real = [field.name for field in getattr(value, FIELDS).values() if field._field_type is FIELD]
            return of_fields([(name, inner(getattr(value, name))) for name in real])
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return kind(*[inner(item) for item in value])
        if isinstance(value, (list, tuple)):
            return kind(inner(item) for item in value)
        if isinstance(value, dict):
            return _converted_dict(value, kind, inner)
        return copy.deepcopy(value)

    return inner(value)


def _converted_dict(value, kind, inner):
    pairs = ((inner(key), inner(item)) for key, item in value.items())
    if not hasattr(kind, "default_factory"):
        return kind(pairs)
    made = kind(value.default_factory)
    for key, item in pairs:
        made[key] = item
    return made
