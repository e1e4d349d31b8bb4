"""The attributes of objects: as pairs, and without running any code of theirs."""

import types

_ABSENT = object()


def getmro(cls):
    """The linearisation of a class."""
    return cls.__mro__


def getmembers(object, predicate=None):
    """The attributes of an object as sorted pairs."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The attributes of an object as sorted pairs, read without running descriptors or __getattr__."""
    return _members(object, predicate, getattr_static)


def _members(object, predicate, read):
    classes = ()
    names = dir(object)
    if isinstance(object, type):
        classes = (object,) + object.__mro__
        # The values of an enumeration's attributes are not in dir() of the class.
        for base in object.__bases__:
            names += [name for name, value in base.__dict__.items() if isinstance(value, types.DynamicClassAttribute)]
    result = []
    seen = set()
    for name in names:
        value = _ABSENT
        try:
            # What dir() names twice is read the second time from the class that has it.
            value = _ABSENT if name in seen else read(object, name)
        except AttributeError:
            value = _ABSENT
        if value is _ABSENT:
            value = next((base.__dict__[name] for base in classes if name in base.__dict__), _ABSENT)
        seen.add(name)
        if value is not _ABSENT and (predicate is None or predicate(value)):
            result.append((name, value))
    result.sort(key=lambda pair: pair[0])
    return result


_namespace_of_type = type.__dict__["__dict__"].__get__
_linearisation_of_type = type.__dict__["__mro__"].__get__


def _own_dict_attribute(cls):
    """What the classes of cls have under __dict__ instead of the attribute that each of them gets; _ABSENT when there is nothing."""
    for entry in _linearisation_of_type(cls):
        found = _namespace_of_type(entry).get("__dict__", _ABSENT)
        if found is _ABSENT:
            continue
        is_usual = (isinstance(found, types.GetSetDescriptorType) and found.__name__ == "__dict__"
                    and found.__objclass__ is entry)
        if not is_usual:
            return found
    return _ABSENT


def _in_classes(classes, name):
    for entry in classes:
        # A metaclass that replaces __dict__ hides what its classes have.
        if _own_dict_attribute(type(entry)) is _ABSENT and name in _namespace_of_type(entry):
            return _namespace_of_type(entry)[name]
    return _ABSENT


def _in_instance(obj, name):
    own = _own_dict_attribute(type(obj))
    if own is not _ABSENT and not isinstance(own, types.MemberDescriptorType):
        return _ABSENT
    try:
        values = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _ABSENT
    return dict.get(values, name, _ABSENT)


def _is_data_descriptor(value):
    classes = _linearisation_of_type(type(value))
    is_readable = _in_classes(classes, "__get__") is not _ABSENT
    return is_readable and any(_in_classes(classes, name) is not _ABSENT for name in ("__set__", "__delete__"))


def getattr_static(obj, attr, default=_ABSENT):
    """An attribute without running descriptors or __getattr__."""
    in_instance = _ABSENT
    is_class = issubclass(type(obj), type)
    cls = obj if is_class else type(obj)
    if not is_class:
        in_instance = _in_instance(obj, attr)
    in_class = _in_classes(_linearisation_of_type(cls), attr)
    if in_instance is not _ABSENT and in_class is not _ABSENT and _is_data_descriptor(in_class):
        return in_class
    if in_instance is not _ABSENT:
        return in_instance
    if in_class is not _ABSENT:
        return in_class
    if is_class:
        in_metaclass = _in_classes(_linearisation_of_type(type(cls)), attr)
        if in_metaclass is not _ABSENT:
            return in_metaclass
    if default is not _ABSENT:
        return default
    raise AttributeError(attr)
