"""Parameters, the signatures they make up, and arguments bound to them, as inspect has them."""

import functools
import types
from annotationlib import Format, get_annotations
from collections import OrderedDict
from enum import IntEnum
from keyword import iskeyword

from _annotation_text import formatannotation

# The default of arguments for which None and the marker _empty are values.
_NOT_GIVEN = object()


class _empty:
    """Marks what a parameter or a signature does not have."""


class _ParameterKind(IntEnum):
    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        kind = int.__new__(cls, len(cls.__members__))
        kind._value_ = int(kind)
        kind.description = description
        return kind

    def __str__(self):
        return self.name


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD


def formatannotationrelativeto(object):
    """A function that shows annotations as the module of an object would write them."""
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


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
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            name, kind = _of_comprehension(name, kind)
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

    def replace(self, *, name=_NOT_GIVEN, kind=_NOT_GIVEN, annotation=_NOT_GIVEN, default=_NOT_GIVEN):
        """The parameter with some of its parts changed."""
        return type(self)(self._name if name is _NOT_GIVEN else name, self._kind if kind is _NOT_GIVEN else kind,
                          default=self._default if default is _NOT_GIVEN else default,
                          annotation=self._annotation if annotation is _NOT_GIVEN else annotation)

    __replace__ = replace

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        stars = {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self._kind, "")
        return stars + text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def _parts(self):
        return self._name, self._kind, self._annotation, self._default

    def __hash__(self):
        return hash(self._parts())

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._parts() == other._parts()


def _of_comprehension(name, kind):
    # The argument of a comprehension's function is named ".0".
    if kind is not _POSITIONAL_OR_KEYWORD:
        raise ValueError(f"implicit arguments must be passed as positional or keyword arguments, not {kind.description}")
    return "implicit" + name[1:], _POSITIONAL_ONLY


class BoundArguments:
    """Arguments matched to the parameters of a signature."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    def _count_of_positional(self):
        # A parameter that was left out ends what can be given by position.
        count = 0
        for parameter in self._signature.parameters.values():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or parameter.name not in self.arguments:
                break
            count += 1
        return count

    @property
    def args(self):
        result = []
        for parameter in list(self._signature.parameters.values())[:self._count_of_positional()]:
            argument = self.arguments[parameter.name]
            if parameter.kind is _VAR_POSITIONAL:
                result.extend(argument)
            else:
                result.append(argument)
        return tuple(result)

    @property
    def kwargs(self):
        result = {}
        for parameter in list(self._signature.parameters.values())[self._count_of_positional():]:
            if parameter.name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                result.update(self.arguments[parameter.name])
            else:
                result[parameter.name] = self.arguments[parameter.name]
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
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __repr__(self):
        pairs = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{type(self).__name__} ({pairs})>"


class Signature:
    """The parameters of a callable and what it says it returns."""

    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        parameters = [] if parameters is None else list(parameters)
        if __validate_parameters__:
            _check_order(parameters)
        self._parameters = types.MappingProxyType(OrderedDict((parameter.name, parameter) for parameter in parameters))
        self._return_annotation = return_annotation

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=Format.VALUE):
        """The signature of a callable."""
        from inspect._signature import Finder
        read = functools.partial(get_annotations, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)
        return Finder(cls, follow_wrapped, read).signature_of(obj)

    def replace(self, *, parameters=_NOT_GIVEN, return_annotation=_NOT_GIVEN):
        """The signature with some of its parts changed."""
        return type(self)(self._parameters.values() if parameters is _NOT_GIVEN else parameters,
                          return_annotation=self._return_annotation if return_annotation is _NOT_GIVEN else return_annotation)

    __replace__ = replace

    def _bind(self, args, kwargs, *, partial=False):
        named = kwargs
        kwargs = dict(kwargs)
        arguments = {}
        position = 0
        named_too_early = []
        rest = None
        # True until something may be left out: what is missing after that is not said to be keyword-only.
        is_first = True
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            if kind is _VAR_KEYWORD:
                rest = name
            elif kind is _VAR_POSITIONAL:
                if position < len(args):
                    arguments[name] = tuple(args[position:])
                    position = len(args)
            elif kind is not _KEYWORD_ONLY and position < len(args):
                if name in kwargs and kind is not _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args[position]
                position += 1
            elif position < len(args):
                raise TypeError("too many positional arguments")
            elif name in kwargs and kind is _POSITIONAL_ONLY:
                if parameter.default is _empty:
                    raise TypeError(f"missing a required positional-only argument: {name!r}")
                named_too_early.append(name)
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                described = " keyword-only" if kind is _KEYWORD_ONLY and is_first else ""
                raise TypeError(f"missing a required{described} argument: {name!r}")
            if position == len(args) and (name not in arguments or kind is _VAR_POSITIONAL or name in named):
                is_first = False
        if position < len(args):
            raise TypeError("too many positional arguments")
        if kwargs and rest is not None:
            arguments[rest] = kwargs
        elif kwargs and named_too_early:
            raise TypeError(f"got some positional-only arguments passed as keyword arguments: {', '.join(named_too_early)!r}")
        elif kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Match arguments to the parameters; TypeError when they do not fit."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """As bind, but arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def _parts(self):
        # The order of keyword-only parameters does not matter.
        ordered = tuple(parameter for parameter in self._parameters.values() if parameter.kind is not _KEYWORD_ONLY)
        named = {parameter.name: parameter for parameter in self._parameters.values() if parameter.kind is _KEYWORD_ONLY}
        return ordered, named, self._return_annotation

    def __hash__(self):
        ordered, named, annotation = self._parts()
        return hash((ordered, frozenset(named.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._parts() == other._parts()

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The parameters in parentheses, one a line where they are wider than max_width, and the annotation of the result."""
        parts = _with_markers(self._parameters.values(), quote_annotation_strings)
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)
        return text


def _check_order(parameters):
    kind_so_far = _POSITIONAL_ONLY
    seen = set()
    default_seen = False
    for parameter in parameters:
        kind = parameter.kind
        if kind < kind_so_far:
            raise ValueError(f"wrong parameter order: {kind_so_far.description} parameter before {kind.description} parameter")
        if kind is kind_so_far and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"more than one {kind.description} parameter")
        kind_so_far = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if parameter.default is _empty and default_seen:
                raise ValueError("non-default argument follows default argument")
            default_seen |= parameter.default is not _empty
        if parameter.name in seen:
            raise ValueError(f"duplicate parameter name: {parameter.name!r}")
        seen.add(parameter.name)


def _with_markers(parameters, quote_annotation_strings):
    # "/" ends the positional-only parameters; "*" begins the keyword-only ones, unless *args did.
    parts = []
    slash_due = False
    star_due = True
    for parameter in parameters:
        if parameter.kind is _POSITIONAL_ONLY:
            slash_due = True
        elif slash_due:
            parts.append("/")
            slash_due = False
        if parameter.kind is _VAR_POSITIONAL:
            star_due = False
        elif parameter.kind is _KEYWORD_ONLY and star_due:
            parts.append("*")
            star_due = False
        parts.append(parameter._format(quote_annotation_strings=quote_annotation_strings))
    if slash_due:
        parts.append("/")
    return parts
