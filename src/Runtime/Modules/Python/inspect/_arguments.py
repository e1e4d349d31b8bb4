"""The arguments of functions in the older forms: named tuples of names, and calls that are only tried."""

import builtins
from collections import namedtuple

from inspect._kinds import CO_VARARGS, CO_VARKEYWORDS, iscode, isfunction, ismethod, ismodule
from inspect._parameters import (
    _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, Signature, _empty)

Arguments = namedtuple("Arguments", "args, varargs, varkw")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getargs(co):
    """The names of the parameters of a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    rest = count
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[rest]
        rest += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[rest]
    return Arguments(list(names[:count]), varargs, varkw)


def getargvalues(frame):
    """The names and values of the arguments that a frame was called with."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    """What getargvalues() gives, as a text in parentheses."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(parts)})"


def getfullargspec(func):
    """The parameters of a function with their defaults and annotations; TypeError when they are not known."""
    from inspect._signature import Finder
    from annotationlib import get_annotations
    try:
        found = Finder(Signature, False, get_annotations, skip_bound=False).signature_of(func)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    names = {kind: [] for kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)}
    defaults = []
    keyword_defaults = {}
    annotations = {} if found.return_annotation is _empty else {"return": found.return_annotation}
    for name, parameter in found.parameters.items():
        names[parameter.kind].append(name)
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
        if parameter.default is not _empty and parameter.kind is _KEYWORD_ONLY:
            keyword_defaults[name] = parameter.default
        elif parameter.default is not _empty:
            defaults.append(parameter.default)
    return FullArgSpec(names[_POSITIONAL_ONLY] + names[_POSITIONAL_OR_KEYWORD], *names[_VAR_POSITIONAL] or [None], *names[_VAR_KEYWORD] or [None],
                       tuple(defaults) or None, names[_KEYWORD_ONLY], keyword_defaults or None, annotations)


def _quoted(names):
    shown = [repr(name) for name in names]
    return ", ".join([*shown[:-2], " and ".join(shown[-2:])])


def _raise_missing(function_name, names, kind):
    plural = "" if len(names) == 1 else "s"
    raise TypeError(f"{function_name}() missing {len(names)} required {kind} argument{plural}: {_quoted(names)}")


def _raise_too_many(function_name, spec, given, values):
    required = len(spec.args) - len(spec.defaults or ())
    named = sum(name in values for name in spec.kwonlyargs)
    if spec.varargs:
        takes, plural = f"at least {required}", required != 1
    elif spec.defaults:
        takes, plural = f"from {required} to {len(spec.args)}", True
    else:
        takes, plural = str(len(spec.args)), len(spec.args) != 1
    by_keyword = ""
    if named:
        by_keyword = f" positional argument{'' if given == 1 else 's'} (and {named} keyword-only argument{'' if named == 1 else 's'})"
    were = "was" if given == 1 and not named else "were"
    raise TypeError(f"{function_name}() takes {takes} positional argument{'s' if plural else ''} but {given}{by_keyword} {were} given")


def getcallargs(func, /, *positional, **named):
    """The values that the parameters of a function would have in a call; TypeError as that call would raise it."""
    spec = getfullargspec(func)
    name_of_function = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    values = dict(zip(spec.args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(spec.args):])
    if spec.varkw:
        values[spec.varkw] = {}
    known = set(spec.args + spec.kwonlyargs)
    for name, value in named.items():
        if name not in known:
            if not spec.varkw:
                raise TypeError(f"{name_of_function}() got an unexpected keyword argument {name!r}")
            values[spec.varkw][name] = value
        elif name in values:
            raise TypeError(f"{name_of_function}() got multiple values for argument {name!r}")
        else:
            values[name] = value
    if len(positional) > len(spec.args) and not spec.varargs:
        _raise_too_many(name_of_function, spec, len(positional), values)
    _fill_defaults(name_of_function, spec, len(positional), values)
    return values


def _fill_defaults(name_of_function, spec, given, values):
    defaults = spec.defaults or ()
    required = len(spec.args) - len(defaults)
    if given < len(spec.args):
        missing = [name for name in spec.args[:required] if name not in values]
        if missing:
            _raise_missing(name_of_function, missing, "positional")
        for name, default in zip(spec.args[required:], defaults):
            values.setdefault(name, default)
    missing = []
    for name in spec.kwonlyargs:
        if name not in values and spec.kwonlydefaults and name in spec.kwonlydefaults:
            values[name] = spec.kwonlydefaults[name]
        elif name not in values:
            missing.append(name)
    if missing:
        _raise_missing(name_of_function, missing, "keyword-only")


def getclosurevars(func):
    """What the names in a function that are not its own stand for now."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            # The variable has no value yet.
            continue
    global_names = func.__globals__
    native = global_names.get("__builtins__", builtins.__dict__)
    native = native.__dict__ if ismodule(native) else native
    found = {"globals": {}, "builtins": {}}
    unbound = set()
    for name in code.co_names:
        if name in global_names:
            found["globals"][name] = global_names[name]
        elif name in native:
            found["builtins"][name] = native[name]
        elif name not in ("None", "True", "False"):
            unbound.add(name)
    return ClosureVars(nonlocals, found["globals"], found["builtins"], unbound)
