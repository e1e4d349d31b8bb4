"""What kind of object something is."""

import functools
import types

CO_OPTIMIZED = 0x1
CO_NEWLOCALS = 0x2
CO_VARARGS = 0x4
CO_VARKEYWORDS = 0x8
CO_NESTED = 0x10
CO_GENERATOR = 0x20
CO_NOFREE = 0x40
CO_COROUTINE = 0x80
CO_ITERABLE_COROUTINE = 0x100
CO_ASYNC_GENERATOR = 0x200
CO_HAS_DOCSTRING = 0x4000000
CO_METHOD = 0x8000000

TPFLAGS_IS_ABSTRACT = 1 << 20

_COROUTINE_MARK = object()


def ismodule(object):
    """True for modules."""
    return isinstance(object, types.ModuleType)


def ispackage(object):
    """True for modules that have modules in them."""
    return ismodule(object) and hasattr(object, "__path__")


def isclass(object):
    """True for classes."""
    return isinstance(object, type)


def ismethod(object):
    """True for bound methods written in Python."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """True for functions written in Python."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """True for native functions and bound native methods."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """True for bound slot wrappers."""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """True for functions and methods of any kind."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def ismethoddescriptor(object):
    """True for what has __get__ but not __set__ and is no other routine."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not hasattr(kind, "__delete__")


def isdatadescriptor(object):
    """True for what has __set__ or __delete__."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def ismemberdescriptor(object):
    """True for members of __slots__."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """True for native attributes."""
    return isinstance(object, types.GetSetDescriptorType)


def isabstract(object):
    """True for abstract classes."""
    if not isinstance(object, type):
        return False
    if object.__flags__ & TPFLAGS_IS_ABSTRACT:
        return True
    from abc import ABCMeta
    if not issubclass(type(object), ABCMeta) or hasattr(object, "__abstractmethods__"):
        return False
    # The class is just being made: its metaclass has not counted its abstract methods yet.
    values = list(object.__dict__.values())
    for base in object.__bases__:
        values += [getattr(object, name, None) for name in getattr(base, "__abstractmethods__", ())]
    return any(getattr(value, "__isabstractmethod__", False) for value in values)


def iscode(object):
    """True for code objects."""
    return isinstance(object, types.CodeType)


def isframe(object):
    """True for frames."""
    return isinstance(object, types.FrameType)


def istraceback(object):
    """True for tracebacks."""
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    """True for generators."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """True for coroutines."""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """True for asynchronous generators."""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """True for what may stand after await."""
    from collections.abc import Awaitable
    return (isinstance(object, types.CoroutineType)
            or (isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE))
            or isinstance(object, Awaitable))


def _unbound(function):
    """The function itself under bound methods and partial objects."""
    while True:
        if ismethod(function):
            function = function.__func__
        elif isinstance(function, functools.partial):
            function = function.func
        elif isinstance(getattr(function, "__partialmethod__", None), functools.partialmethod):
            function = function.__partialmethod__.func
        elif isinstance(function, functools.partialmethod):
            function = function.func
        else:
            return function


def _has_flag(function, flag):
    function = _unbound(function)
    code = getattr(function, "__code__", None)
    if not isfunction(function) and not (callable(function) and not isclass(function) and iscode(code)):
        return False
    return bool(code.co_flags & flag)


def isgeneratorfunction(obj):
    """True for functions that give generators."""
    return _has_flag(obj, CO_GENERATOR)


def markcoroutinefunction(func):
    """Make iscoroutinefunction() say True for a function."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_mark = _COROUTINE_MARK
    return func


def iscoroutinefunction(obj):
    """True for functions written with async def, asynchronous generators aside."""
    return _has_flag(obj, CO_COROUTINE) or getattr(_unbound(obj), "_is_coroutine_mark", None) is _COROUTINE_MARK


def isasyncgenfunction(obj):
    """True for functions that give asynchronous generators."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)
