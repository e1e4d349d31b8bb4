"""A dataclass made anew with __slots__, which a class can only get when it is made."""

import itertools
import types


def _slots_of(cls):
    """The names of the slots that a class adds to its bases."""
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        # A native class says with its offsets what its instances have.
        return [name for name, offset in (("__weakref__", "__weakrefoffset__"), ("__dict__", "__dictoffset__")) if getattr(cls, offset, -1) != 0]
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, "__iter__") and not hasattr(slots, "__next__"):
        return list(slots)
    raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _new_slots(fields, inherited, weakref_slot):
    names = [field.name for field in fields if field.name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        names.append("__weakref__")
    docs = {field.name: field.doc for field in fields}
    if any(docs.get(name) is not None for name in names):
        return {name: docs.get(name) for name in names}
    return tuple(names)


def _dataclass_getstate(self):
    return [getattr(self, name) for name in _field_names(self)]


def _dataclass_setstate(self, state):
    for name, value in zip(_field_names(self), state):
        # A frozen instance refuses setattr().
        object.__setattr__(self, name, value)


def _field_names(instance):
    import dataclasses
    return [field.name for field in dataclasses.fields(instance)]


def _functions_in(value):
    """The functions written in Python that an attribute of a class consists of."""
    if isinstance(value, property):
        parts = (value.fget, value.fset, value.fdel)
    else:
        parts = (getattr(value, "__func__", value),)
    for part in parts:
        while hasattr(part, "__wrapped__"):
            part = part.__wrapped__
        if isinstance(part, types.FunctionType):
            yield part


def _point_to(made, old):
    """super() and __class__ in the methods of the old class mean the new one."""
    for function in itertools.chain.from_iterable(map(_functions_in, list(made.__dict__.values()))):
        annotate = getattr(function, "__annotate__", None)
        if getattr(annotate, "dataclass", None) is old:
            annotate.dataclass = made
        for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
            if name in ("__class__", "cls") and _holds(cell, old):
                cell.cell_contents = made


def _holds(cell, value):
    try:
        return cell.cell_contents is value
    except ValueError:
        # The cell of a variable that has no value yet.
        return False


def with_slots(cls, fields, frozen, weakref_slot):
    """The class once more, with a slot for each field that no base has a slot for."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = set(itertools.chain.from_iterable(map(_slots_of, cls.__mro__[1:-1])))
    namespace = dict(cls.__dict__)
    namespace["__slots__"] = _new_slots(fields, inherited, weakref_slot)
    for name in [field.name for field in fields] + ["__dict__", "__weakref__"]:
        namespace.pop(name, None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    if frozen:
        # What pickle does by default sets attributes.
        if "__getstate__" not in namespace:
            made.__getstate__ = _dataclass_getstate
        if "__setstate__" not in namespace:
            made.__setstate__ = _dataclass_setstate
    _point_to(made, cls)
    return made
