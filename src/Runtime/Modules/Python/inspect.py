"""Questions about live objects: functions, classes, generators, signatures."""

import functools
import sys
import types
from collections import namedtuple

from _inspect_docs import Attribute, classify_class_attrs, cleandoc, getclasstree, getdoc, walktree

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

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def ismodule(object):
    """True for modules."""
    return isinstance(object, types.ModuleType)


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
    return isinstance(object, type) and bool(object.__flags__ & (1 << 20))


def iscode(object):
    """True for code objects."""
    return isinstance(object, types.CodeType)


def isframe(object):
    """True for frames."""
    return type(object).__name__ == "frame"


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


def _has_flag(function, flag):
    while ismethod(function):
        function = function.__func__
    while isinstance(function, functools.partial):
        function = function.func
    while ismethod(function):
        function = function.__func__
    if not isfunction(function):
        return False
    return bool(function.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """True for functions that give generators."""
    return _has_flag(obj, CO_GENERATOR)


_COROUTINE_MARK = object()


def markcoroutinefunction(func):
    """Make iscoroutinefunction() say True for a function."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_mark = _COROUTINE_MARK
    return func


def _is_marked(function):
    while ismethod(function):
        function = function.__func__
    while isinstance(function, functools.partial):
        function = function.func
    return getattr(function, "_is_coroutine_mark", None) is _COROUTINE_MARK


def iscoroutinefunction(obj):
    """True for functions written with async def, asynchronous generators aside."""
    return _has_flag(obj, CO_COROUTINE) or _is_marked(obj)


def isasyncgenfunction(obj):
    """True for functions that give asynchronous generators."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def _state(running, suspended, frame, names):
    if running:
        return names[1]
    if suspended:
        return names[2]
    return names[3] if frame is None else names[0]


def getgeneratorstate(generator):
    """Where a generator stands."""
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame,
                  (GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED))


def getgeneratorlocals(generator):
    """The variables of a generator that has not ended."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return generator.gi_frame.f_locals if generator.gi_frame is not None else {}


def getcoroutinestate(coroutine):
    """Where a coroutine stands."""
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame,
                  (CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED))


def getasyncgenstate(agen):
    """Where an asynchronous generator stands."""
    return _state(agen.ag_running, agen.ag_suspended, agen.ag_frame,
                  (AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED))


def getmembers(object, predicate=None):
    """The attributes of an object as sorted pairs."""
    result = []
    for name in dict.fromkeys(dir(object)):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            result.append((name, value))
    result.sort(key=lambda pair: pair[0])
    return result


def getmro(cls):
    """The linearisation of a class."""
    return cls.__mro__


def getmodule(object, _filename=None):
    """The module an object says it is from."""
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, "__module__", None))


def getfile(object):
    """The file an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    code = _code_of(object)
    if code is None:
        raise TypeError(
            "module, class, method, function, traceback, frame, or code object was expected, "
            f"got {type(object).__name__}")
    return code.co_filename


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code
    return object if iscode(object) else None


def getmodulename(path):
    """The name of the module that is in a file; None when it is no file of Python source."""
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getsourcefile(object):
    """The source file an object was defined in; None when there is none to be read."""
    import linecache
    import os
    filename = getfile(object)
    if os.path.exists(filename) or linecache.getlines(filename):
        return filename
    return None


def getabsfile(object, _filename=None):
    """The absolute path of the file an object was defined in."""
    import os
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def findsource(object):
    """All lines of the file an object was defined in, and the index of the line where it starts."""
    import linecache
    filename = getsourcefile(object)
    lines = linecache.getlines(filename) if filename else []
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = getattr(object, "__firstlineno__", None)
        if first is None:
            raise OSError("source code not available")
        number = first - 1
    else:
        number = _code_of(object).co_firstlineno - 1
    if number >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, number


def getblock(lines):
    """The lines of the block of code that starts at the first of them."""
    import tokenize
    depth = 0
    started = False
    last = 1
    body_column = None
    is_lambda_line = True
    try:
        for kind, text, start, end, _ in tokenize.generate_tokens(iter(lines).__next__):
            if kind == tokenize.NAME and text in ("def", "class"):
                is_lambda_line = False
            if kind == tokenize.NEWLINE:
                last = end[0] if end[1] else start[0]
                if not started and is_lambda_line and text != "@":
                    if not lines[0].lstrip().startswith("@"):
                        break
                started = started or not is_lambda_line
            elif kind == tokenize.INDENT:
                depth += 1
                if body_column is None:
                    body_column = end[1]
            elif kind == tokenize.COMMENT:
                # A comment as deep as the body belongs to it, also after its last statement.
                if body_column is not None and start[1] >= body_column:
                    last = start[0]
            elif kind == tokenize.DEDENT:
                depth -= 1
                if depth <= 0:
                    break
            elif depth == 0 and started and kind != tokenize.NL:
                break
    except (tokenize.TokenError, IndentationError):
        pass
    return lines[:last]


def getsourcelines(object):
    """The lines of the source of an object, and the number of the first."""
    object = unwrap(object) if callable(object) else object
    lines, number = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """The text of the source of an object."""
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines right above the source of an object; None when there are none."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    first = number
    while first > 0 and lines[first - 1].lstrip().startswith("#"):
        first -= 1
    return "".join(line.strip() + "\n" for line in lines[first:number]) or None


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to the end."""
    seen = {id(func)}
    # The __wrapped__ of a class is a descriptor for its instances.
    while not isinstance(func, type) and hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {func!r}")
        seen.add(id(func))
    return func


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


class _Place:
    __slots__ = ()

    def __new__(cls, *fields, positions=None, **named):
        self = super().__new__(cls, *fields, **named)
        self.positions = positions
        return self

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({shown}, positions={self.positions!r})"


class Traceback(_Place, namedtuple("_Traceback", "filename lineno function code_context index")):
    """Where a frame or an entry of a traceback is."""


class FrameInfo(_Place, namedtuple("_FrameInfo", ("frame",) + Traceback._fields)):
    """A frame and where it is."""


def getframeinfo(frame, context=1):
    """Where a frame or an entry of a traceback is, with so many source lines around it."""
    number = None
    if istraceback(frame):
        number = frame.tb_lineno
        frame = frame.tb_frame
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    if number is None:
        number = frame.f_lineno
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        try:
            found = findsource(frame)[0]
        except OSError:
            found = None
        if found:
            first = max(0, min(number - 1 - context // 2, len(found) - context))
            lines = found[first:first + context]
            index = number - 1 - first
    return Traceback(filename, number, frame.f_code.co_name, lines, index)


def getlineno(frame):
    """The line a frame is in."""
    return frame.f_lineno


def _frame_info(frame, place):
    return FrameInfo(frame, *place, positions=place.positions)


def getouterframes(frame, context=1):
    """A frame and the frames that called it, innermost first."""
    found = []
    while frame is not None:
        found.append(_frame_info(frame, getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback, outermost first."""
    found = []
    while tb is not None:
        found.append(_frame_info(tb.tb_frame, getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The frames of the caller and of those that called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between the caller and where the exception being handled was raised."""
    exception = sys.exception()
    return getinnerframes(None if exception is None else exception.__traceback__, context)


def getattr_static(obj, attr, default=types):
    """An attribute without running descriptors or __getattr__."""
    if not isinstance(obj, type):
        values = object.__getattribute__(obj, "__dict__") if "__dict__" in dir(obj) else {}
        if attr in values:
            return values[attr]
        classes = type(obj).__mro__
    else:
        classes = obj.__mro__ + type(obj).__mro__
    for cls in classes:
        if attr in cls.__dict__:
            return cls.__dict__[attr]
    if default is not types:
        return default
    raise AttributeError(attr)


# At the end: signatures ask this module what kind of callable they are of.
from _inspect_parameters import (
    BoundArguments, Parameter, Signature, _empty, _KEYWORD_ONLY, _ParameterKind, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, formatannotation,
)
from _inspect_signature import signature
