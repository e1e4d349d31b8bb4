"""Questions about live objects: functions, classes, generators, signatures."""

import functools
import sys
import types
from collections import namedtuple
from keyword import iskeyword

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

def cleandoc(doc):
    """A doc string without the indentation of its lines."""
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The doc string of an object, cleaned; that of a base when it has none."""
    doc = getattr(object, "__doc__", None)
    if doc is None and isclass(object):
        for base in object.__mro__[1:]:
            doc = base.__doc__
            if doc is not None and base is not type(None).__mro__[-1]:
                break
    return cleandoc(doc) if isinstance(doc, str) else None


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to the end."""
    seen = {id(func)}
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
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


class _empty:
    """Marks what a parameter or a signature does not have."""


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name = name
        self.description = description
        return self

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as signatures show it."""
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    return repr(annotation)


class Parameter:
    """One parameter of a signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if iskeyword(name) and kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_empty, kind=_empty, default=types, annotation=types):
        return type(self)(self._name if name is _empty else name, self._kind if kind is _empty else kind,
                          default=self._default if default is types else default,
                          annotation=self._annotation if annotation is types else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        if self._kind is _VAR_POSITIONAL:
            text = "*" + text
        elif self._kind is _VAR_KEYWORD:
            text = "**" + text
        return text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)

    def __hash__(self):
        return hash((self._name, int(self._kind)))


class BoundArguments:
    """Arguments matched to the parameters of a signature."""

    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        result = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind is _VAR_POSITIONAL:
                result.extend(self.arguments[name])
            else:
                result.append(self.arguments[name])
        return tuple(result)

    @property
    def kwargs(self):
        result = {}
        by_keyword = False
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                by_keyword = True
            if not by_keyword or name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                result.update(self.arguments[name])
            else:
                result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        """Fill in the defaults of parameters without an argument."""
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        pairs = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{type(self).__name__} ({pairs})>"


class Signature:
    """The parameters of a callable and what it says it returns."""

    __slots__ = ("_parameters", "_return_annotation")

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self._parameters = types.MappingProxyType({parameter.name: parameter for parameter in parameters or ()})
        self._return_annotation = return_annotation

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature_of(obj, follow_wrapped)

    def replace(self, *, parameters=types, return_annotation=types):
        return type(self)(self._parameters.values() if parameters is types else parameters,
                          return_annotation=self._return_annotation if return_annotation is types else return_annotation)

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        args = list(args)
        kwargs = dict(kwargs)
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            if kind is _VAR_POSITIONAL:
                if args:
                    arguments[name] = tuple(args)
                    args = []
            elif kind is _VAR_KEYWORD:
                if kwargs:
                    arguments[name] = kwargs
                    kwargs = {}
            elif args and kind is not _KEYWORD_ONLY:
                if name in kwargs and kind is not _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args.pop(0)
            elif name in kwargs and kind is not _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                described = " keyword-only" if kind is _KEYWORD_ONLY else ""
                raise TypeError(f"missing a required{described} argument: {name!r}")
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Match arguments to the parameters; TypeError when they do not fit."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """As bind, but arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self._parameters.values()) == list(other._parameters.values())
                and self._return_annotation == other._return_annotation)

    def __hash__(self):
        return hash(tuple(self._parameters))

    def __str__(self):
        parts = []
        slash_due = False
        star_seen = False
        for parameter in self._parameters.values():
            if parameter.kind is _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                parts.append("/")
                slash_due = False
            if parameter.kind is _VAR_POSITIONAL:
                star_seen = True
            elif parameter.kind is _KEYWORD_ONLY and not star_seen:
                parts.append("*")
                star_seen = True
            parts.append(str(parameter))
        if slash_due:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation)
        return text

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"


def _signature_of_function(function):
    code = function.__code__
    names = code.co_varnames
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    annotations = function.__annotations__
    count = code.co_argcount
    parameters = []
    for position, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if position < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        index = position - (count - len(defaults))
        parameters.append(Parameter(name, kind, default=defaults[index] if index >= 0 else _empty,
                                    annotation=annotations.get(name, _empty)))
    keyword_only = names[count:count + code.co_kwonlyargcount]
    extra = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        parameters.append(Parameter(names[extra], _VAR_POSITIONAL, annotation=annotations.get(names[extra], _empty)))
        extra += 1
    for name in keyword_only:
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
                                    annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        parameters.append(Parameter(names[extra], _VAR_KEYWORD, annotation=annotations.get(names[extra], _empty)))
    return Signature(parameters, return_annotation=annotations.get("return", _empty))


def _signature_of_text(obj, text):
    bound = text.startswith("($")
    source = text.replace("$", "").replace("=?", "=None")
    names = {}
    exec(f"def f{source}: pass", names)
    found = _signature_of_function(names["f"])
    if bound and not isinstance(obj, (types.MethodDescriptorType, types.WrapperDescriptorType)):
        return found.replace(parameters=list(found.parameters.values())[1:])
    return found


def _without_first(found):
    parameters = list(found.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return found.replace(parameters=parameters)


def _signature_of_partial(obj, follow_wrapped):
    found = _signature_of(obj.func, follow_wrapped)
    bound = found.bind_partial(*obj.args, **obj.keywords).arguments
    parameters = []
    keyword_only = False
    for name, parameter in found.parameters.items():
        if name in obj.keywords:
            keyword_only = True
            parameter = parameter.replace(kind=_KEYWORD_ONLY, default=bound[name])
        elif name in bound and parameter.kind is not _VAR_POSITIONAL and parameter.kind is not _VAR_KEYWORD:
            continue
        elif keyword_only and parameter.kind is _POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=_KEYWORD_ONLY)
        elif keyword_only and parameter.kind is _VAR_POSITIONAL:
            continue
        parameters.append(parameter)
    return found.replace(parameters=parameters)


def _signature_of_class(cls, follow_wrapped):
    meta_call = getattr(type(cls), "__call__", None)
    if isfunction(meta_call):
        return _without_first(_signature_of(meta_call, follow_wrapped))
    for base in cls.__mro__:
        new = base.__dict__.get("__new__")
        init = base.__dict__.get("__init__")
        if isinstance(new, staticmethod) and isfunction(new.__func__):
            return _without_first(_signature_of(new.__func__, follow_wrapped))
        if init is not None and isfunction(init):
            return _without_first(_signature_of(init, follow_wrapped))
        if init is not None and callable(init) and not isinstance(init, types.WrapperDescriptorType):
            return _signature_of(init, follow_wrapped)
        if base is not object and (init is not None or new is not None):
            raise ValueError(f"no signature found for builtin type {cls!r}")
    return Signature()


def _signature_of(obj, follow_wrapped=True):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(_signature_of(obj.__func__, follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature_of(obj, follow_wrapped)
    own = getattr(obj, "__signature__", None)
    if own is not None:
        if not isinstance(own, Signature):
            raise TypeError(f"unexpected object {own!r} in __signature__ attribute")
        return own
    if isfunction(obj):
        return _signature_of_function(obj)
    if isinstance(obj, functools.partial):
        return _signature_of_partial(obj, follow_wrapped)
    if isinstance(obj, type):
        return _signature_of_class(obj, follow_wrapped)
    text = getattr(obj, "__text_signature__", None)
    if isinstance(text, str):
        return _signature_of_text(obj, text)
    if isroutine(obj):
        raise ValueError(f"no signature found for builtin {obj!r}")
    call = getattr(type(obj), "__call__", None)
    if call is not None:
        return _without_first(_signature_of(call, follow_wrapped))
    raise ValueError(f"callable {obj!r} is not supported by signature")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped)
