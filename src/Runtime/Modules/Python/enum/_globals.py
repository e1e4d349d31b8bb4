"""Enumerations whose members are globals of a module, and stand for its constants."""

import sys
from enum import Enum


def global_enum_repr(self):
    """The member as module.NAME."""
    return "%s.%s" % (self.__class__.__module__.split(".")[-1], self._name_)


def global_flag_repr(self):
    """The members of a flag as module.NAME|module.NAME."""
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return "%s.%s(%r)" % (module, self.__class__.__name__, self._value_)
    if self._name_ in self.__class__.__members__:
        return "%s.%s" % (module, self._name_)
    return "|".join(name if name[0].isdigit() else "%s.%s" % (module, name) for name in self._name_.split("|"))


def global_str(self):
    """The name alone."""
    if self._name_ is None:
        return "%s(%r)" % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """A decorator: members become globals, and are shown so."""
    cls.__repr__ = global_flag_repr if cls._is_flag_ else global_enum_repr
    if update_str or not any("_data_methods_" in base.__dict__ for base in cls.__mro__):
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    """A __reduce_ex__ for members that are globals."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A __reduce_ex__ for members that are found by name in their class."""
    return getattr, (self.__class__, self._name_)


def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
    """Replace constants of a module by the members of a new enumeration."""
    namespace = sys.modules[module].__dict__
    source = namespace if source is None else source.__dict__
    members = [(key, value) for key, value in source.items() if filter(key)]
    try:
        members.sort(key=lambda pair: (pair[1], pair[0]))
    except TypeError:
        members.sort(key=lambda pair: pair[0])
    made = cls(name, members, module=module, boundary=boundary)
    if as_global:
        global_enum(made)
    else:
        namespace.update(made.__members__)
    made.__reduce_ex__ = pickle_by_global_name
    namespace[name] = made
    return made


def _simple_enum(etype=Enum, *, boundary=None):
    """A decorator that makes an enumeration of the body of a plain class."""
    def convert(cls):
        metacls = type(etype)
        namespace = metacls.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                namespace[name] = value
        return metacls.__new__(metacls, cls.__name__, (etype,), namespace, boundary=boundary)
    return convert
