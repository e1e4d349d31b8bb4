"""Signatures of callables, as inspect gives them."""

import functools
import inspect
import types
from annotationlib import Format, get_annotations
from keyword import iskeyword

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
        return self._format(True)

    def _format(self, quote_annotation_strings):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
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
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=Format.VALUE):
        read = functools.partial(get_annotations, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)
        return _signature_of(obj, follow_wrapped, read)

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

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The parameters in parentheses, one a line where they are wider than max_width, and the annotation of the result."""
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
            parts.append(parameter._format(quote_annotation_strings))
        if slash_due:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"


def _signature_of_function(function, read=get_annotations):
    code = function.__code__
    names = code.co_varnames
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    annotations = read(function)
    count = code.co_argcount
    parameters = []
    for position, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if position < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        index = position - (count - len(defaults))
        parameters.append(Parameter(name, kind, default=defaults[index] if index >= 0 else _empty,
                                    annotation=annotations.get(name, _empty)))
    keyword_only = names[count:count + code.co_kwonlyargcount]
    extra = count + code.co_kwonlyargcount
    if code.co_flags & inspect.CO_VARARGS:
        parameters.append(Parameter(names[extra], _VAR_POSITIONAL, annotation=annotations.get(names[extra], _empty)))
        extra += 1
    for name in keyword_only:
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
                                    annotation=annotations.get(name, _empty)))
    if code.co_flags & inspect.CO_VARKEYWORDS:
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


def _signature_of_partial(obj, follow_wrapped, read):
    found = _signature_of(obj.func, follow_wrapped, read)
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


def _signature_of_class(cls, follow_wrapped, read):
    meta_call = getattr(type(cls), "__call__", None)
    if inspect.isfunction(meta_call):
        return _without_first(_signature_of(meta_call, follow_wrapped, read))
    for base in cls.__mro__:
        new = base.__dict__.get("__new__")
        init = base.__dict__.get("__init__")
        if isinstance(new, staticmethod) and inspect.isfunction(new.__func__):
            return _without_first(_signature_of(new.__func__, follow_wrapped, read))
        if init is not None and inspect.isfunction(init):
            return _without_first(_signature_of(init, follow_wrapped, read))
        if init is not None and callable(init) and not isinstance(init, types.WrapperDescriptorType):
            return _signature_of(init, follow_wrapped, read)
        if base is not object and (init is not None or new is not None):
            raise ValueError(f"no signature found for builtin type {cls!r}")
    return Signature()


def _signature_of(obj, follow_wrapped, read):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if inspect.ismethod(obj):
        return _without_first(_signature_of(obj.__func__, follow_wrapped, read))
    if follow_wrapped:
        obj = inspect.unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or inspect.ismethod(f))
        if inspect.ismethod(obj):
            return _signature_of(obj, follow_wrapped, read)
    own = getattr(obj, "__signature__", None)
    if own is not None:
        if not isinstance(own, Signature):
            raise TypeError(f"unexpected object {own!r} in __signature__ attribute")
        return own
    if inspect.isfunction(obj):
        return _signature_of_function(obj, read)
    if isinstance(obj, functools.partial):
        return _signature_of_partial(obj, follow_wrapped, read)
    if isinstance(obj, type):
        return _signature_of_class(obj, follow_wrapped, read)
    text = getattr(obj, "__text_signature__", None)
    if isinstance(text, str):
        return _signature_of_text(obj, text)
    if inspect.isroutine(obj):
        raise ValueError(f"no signature found for builtin {obj!r}")
    call = getattr(type(obj), "__call__", None)
    if call is not None:
        return _without_first(_signature_of(call, follow_wrapped, read))
    raise ValueError(f"callable {obj!r} is not supported by signature")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=Format.VALUE):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str, annotation_format=annotation_format)


# They belong to the module that programs know them by.
for _public in (_empty, _ParameterKind, formatannotation, Parameter, BoundArguments, Signature, signature):
    _public.__module__ = "inspect"
