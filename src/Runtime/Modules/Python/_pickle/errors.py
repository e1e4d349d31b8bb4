"""What goes wrong while pickling, and the protocols."""

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5


class PickleError(Exception):
    __module__ = '_pickle'


class PicklingError(PickleError):
    __module__ = '_pickle'


class UnpicklingError(PickleError):
    __module__ = '_pickle'


def class_name(obj):
    """The name of an object's class as messages show it."""
    cls = type(obj)
    module = cls.__module__
    return cls.__qualname__ if module in ('builtins', '__main__') else f'{module}.{cls.__qualname__}'
