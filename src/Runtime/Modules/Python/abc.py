"""Abstract base classes (PEP 3119)."""

from _abc import ABCMeta, abstractmethod, get_cache_token, update_abstractmethods

__all__ = ["ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty", "abstractstaticmethod",
           "get_cache_token", "update_abstractmethods"]

for _function in (abstractmethod, get_cache_token, update_abstractmethods):
    _function.__module__ = "abc"
del _function


class ABC(metaclass=ABCMeta):
    """A class whose metaclass is ABCMeta: the convenient base of abstract classes."""

    __slots__ = ()


class abstractclassmethod(classmethod):
    """Deprecated: put classmethod over abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Deprecated: put staticmethod over abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Deprecated: put property over abstractmethod."""

    __isabstractmethod__ = True
