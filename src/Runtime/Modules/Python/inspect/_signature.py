"""How the signatures of callables are found, for inspect."""

import functools
import operator
import sys
import types

from inspect._kinds import CO_VARARGS, CO_VARKEYWORDS, isfunction
from inspect._members import getattr_static
from inspect._parameters import _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, Signature, _empty
from inspect._source import unwrap

_NATIVE = (types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.ClassMethodDescriptorType,
           types.BuiltinFunctionType)


class Finder:
    """Finds signatures of one class, with one way to read annotations; what is bound already is left out unless skip_bound is False."""

    def __init__(self, signature_class, follow_wrapped, read_annotations, skip_bound=True):
        self.skip_bound = skip_bound
        self.signature_class = signature_class
        self.follow_wrapped = follow_wrapped
        self.read_annotations = read_annotations

    def signature_of(self, obj):
        """The signature of a callable; TypeError when it is none, ValueError when nothing is known."""
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if isinstance(obj, types.MethodType):
            return self._without_bound(self.signature_of(obj.__func__))
        if self.follow_wrapped:
            obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
            if isinstance(obj, types.MethodType):
                return self.signature_of(obj)
        own = getattr(obj, "__signature__", None)
        if own is not None:
            return self._declared(obj, own)
        partialmethod = getattr(obj, "__partialmethod__", None)
        if isinstance(partialmethod, functools.partialmethod):
            return self._of_partialmethod(partialmethod)
        if isinstance(obj, functools.partial):
            return _of_partial(self.signature_of(obj.func), obj)
        if isfunction(obj) or _is_like_a_function(obj):
            return self._of_function(obj)
        if isinstance(obj, _NATIVE) or obj is type:
            return self._of_native(obj)
        if isinstance(obj, type):
            return self._of_class(obj)
        return self._of_instance(obj)

    def _declared(self, obj, own):
        found = own
        if not isinstance(found, (Signature, str)) and callable(found):
            found = found()
        if isinstance(found, str):
            found = self._of_text(obj, found)
        if not isinstance(found, Signature):
            raise TypeError(f"unexpected object {own!r} in __signature__ attribute")
        return found

    def _of_partialmethod(self, method):
        whole = self.signature_of(method.func)
        found = _of_partial(whole, method, (None,))
        first = next(iter(whole.parameters.values()))
        if first.kind is _VAR_POSITIONAL:
            return found
        return found.replace(parameters=[first, *found.parameters.values()])

    def _of_function(self, function):
        text = getattr(function, "__text_signature__", None)
        if text:
            return self._of_text(function, text)
        code = function.__code__
        names = code.co_varnames
        count = code.co_argcount
        defaults = function.__defaults__ or ()
        keyword_defaults = function.__kwdefaults__ or {}
        annotations = self.read_annotations(function)
        make = self.signature_class._parameter_cls
        parameters = []

        def add(name, kind, default=_empty):
            parameters.append(make(name, kind, default=default, annotation=annotations.get(name, _empty)))

        for position, name in enumerate(names[:count]):
            index = position - (count - len(defaults))
            kind = _POSITIONAL_ONLY if position < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
            add(name, kind, defaults[index] if index >= 0 else _empty)
        extra = count + code.co_kwonlyargcount
        if code.co_flags & CO_VARARGS:
            add(names[extra], _VAR_POSITIONAL)
            extra += 1
        for name in names[count:count + code.co_kwonlyargcount]:
            add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
        if code.co_flags & CO_VARKEYWORDS:
            add(names[extra], _VAR_KEYWORD)
        # What imitates a function may have defaults that no Python function has: they are not checked.
        return self.signature_class(parameters, return_annotation=annotations.get("return", _empty),
                                    __validate_parameters__=not isfunction(function))

    def _of_native(self, obj):
        text = getattr(obj, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {obj!r}")
        return self._of_text(obj, text)

    def _of_text(self, obj, text):
        import ast
        try:
            arguments = ast.parse(f"def _{text.replace('$', '')}: pass").body[0].args
        except SyntaxError:
            raise ValueError(f"{obj!r} builtin has invalid signature") from None
        module = sys.modules.get(getattr(obj, "__module__", None))
        parameters = _parameters_of(self.signature_class, obj, arguments, vars(module) if module else {})
        if text.startswith("($"):
            # A module, an object or a class that the callable is bound to is given already.
            bound_to = getattr(obj, "__self__", None)
            if isinstance(bound_to, types.ModuleType) or (bound_to is not None and self.skip_bound):
                parameters = parameters[1:]
            else:
                parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
        return self.signature_class(parameters)

    def _of_class(self, cls):
        call = _written_in_python(type(cls), "__call__")
        if call is not None:
            return self.signature_of(_bound(call, cls))
        new = _written_in_python(cls, "__new__")
        init = _written_in_python(cls, "__init__")
        for base in cls.__mro__:
            if new is not None and "__new__" in base.__dict__:
                return self._without_bound(self.signature_of(new))
            if init is not None and "__init__" in base.__dict__:
                return self.signature_of(_bound(init, cls))
        for base in cls.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if text:
                return self._of_text(base, text)
        if type in cls.__mro__:
            raise ValueError(f"callable {cls!r} is not supported by signature")
        if cls.__init__ is not object.__init__ or cls.__new__ is not object.__new__:
            raise ValueError(f"no signature found for builtin type {cls!r}")
        return self.signature_class()

    def _without_bound(self, found):
        return _without_first(found) if self.skip_bound else found

    def _of_instance(self, obj):
        call = getattr_static(type(obj), "__call__", None)
        if call is None:
            raise ValueError(f"callable {obj!r} is not supported by signature")
        text = getattr(obj, "__text_signature__", None)
        if isinstance(text, str) and text:
            return self._of_text(obj, text)
        return self.signature_of(_bound(call, obj))


def _bound(attribute, obj):
    # What getattr(obj, name) makes of an attribute found in the class of obj.
    if isinstance(attribute, type):
        return attribute
    bind = getattr(type(attribute), "__get__", None)
    return attribute if bind is None else bind(attribute, obj, type(obj))


def _written_in_python(cls, name):
    """The method of that name, when Python code defines it."""
    if name == "__new__":
        found = getattr(cls, name, None)
    else:
        found = getattr_static(cls, name, None)
    return None if found is None or (isinstance(found, _NATIVE) and not isinstance(found, types.MethodDescriptorType)) else found


def _is_like_a_function(obj):
    # An object with the attributes of a function is shown as one; a class is not.
    if not callable(obj) or isinstance(obj, type):
        return False
    code = getattr(obj, "__code__", None)
    return (isinstance(getattr(obj, "__name__", None), str) and isinstance(code, types.CodeType)
            and isinstance(getattr(obj, "__defaults__", _empty), (tuple, type(None)))
            and isinstance(getattr(obj, "__kwdefaults__", _empty), (dict, type(None)))
            and isinstance(getattr(obj, "__annotations__", None), (dict, type(None))))


def _without_first(found):
    parameters = list(found.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return found.replace(parameters=parameters)


def _parameters_of(signature_class, obj, arguments, names):
    make = signature_class._parameter_cls
    parameters = []

    def add(argument, kind, default=_empty):
        parameters.append(make(argument.arg, kind, default=default))

    def value_of(node):
        return _empty if node is None else _value_of_default(obj, node, names)

    ordered = [(argument, _POSITIONAL_ONLY) for argument in arguments.posonlyargs]
    ordered += [(argument, _POSITIONAL_OR_KEYWORD) for argument in arguments.args]
    defaults = [None] * (len(ordered) - len(arguments.defaults)) + arguments.defaults
    for (argument, kind), default in zip(ordered, defaults):
        add(argument, kind, value_of(default))
    if arguments.vararg:
        add(arguments.vararg, _VAR_POSITIONAL)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
        add(argument, _KEYWORD_ONLY, value_of(default))
    if arguments.kwarg:
        add(arguments.kwarg, _VAR_KEYWORD)
    return parameters


def _value_of_default(obj, node, names):
    """The value of a default in a text: a literal, a name of a module such as sys.maxsize, or a sum of those."""
    import ast
    operators = {ast.Add: operator.add, ast.Sub: operator.sub, ast.BitOr: operator.or_}
    if isinstance(node, ast.BinOp) and type(node.op) in operators:
        return operators[type(node.op)](_value_of_default(obj, node.left, names), _value_of_default(obj, node.right, names))
    try:
        return ast.literal_eval(node)
    except ValueError:
        value = _value_of_name(ast.unparse(node).split("."), names)
    if not isinstance(value, (str, int, float, bytes, types.NoneType)):
        raise ValueError(f"{obj!r} builtin has invalid signature")
    return value


def _value_of_name(path, names):
    # NotImplemented, which is no value of a default, stands for what is not there.
    value = names.get(path[0], sys.modules.get(path[0], NotImplemented))
    for name in path[1:]:
        value = getattr(value, name, NotImplemented)
    return value


def _of_partial(whole, partial, before=()):
    """What is left of a signature when a partial object gives some arguments."""
    given = before + (partial.args or ())
    named = partial.keywords or {}
    try:
        bound = whole.bind_partial(*given, **named).arguments
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    parameters = []
    by_name_from_here = False
    for name, parameter in whole.parameters.items():
        kind = parameter.kind
        if kind is _VAR_POSITIONAL and by_name_from_here:
            continue
        if name in bound and kind is _POSITIONAL_ONLY:
            if bound[name] is functools.Placeholder:
                parameters.append(parameter.replace(default=_empty))
            continue
        if name in bound and kind is _POSITIONAL_OR_KEYWORD and name not in named:
            if bound[name] is functools.Placeholder:
                # It must still be given, and by position: so must what comes before it.
                parameters = [earlier.replace(kind=_POSITIONAL_ONLY) for earlier in parameters]
                parameters.append(parameter.replace(kind=_POSITIONAL_ONLY, default=_empty))
            continue
        if name in named and kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
            by_name_from_here |= kind is _POSITIONAL_OR_KEYWORD
            parameter = parameter.replace(default=bound[name])
        if by_name_from_here and kind is _POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=_KEYWORD_ONLY)
        parameters.append(parameter)
    return whole.replace(parameters=parameters)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=None):
    """The signature of a callable."""
    options = {} if annotation_format is None else {"annotation_format": annotation_format}
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str, **options)
