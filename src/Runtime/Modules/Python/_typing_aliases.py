"""What typing's hints are made of: special forms, aliases with arguments, and how arguments take the place of type variables."""

import collections.abc
import functools
import operator
import sys
import types
from annotationlib import ForwardRef, type_repr
from _typing import Generic, ParamSpec, TypeVar, TypeVarTuple, Union, substitute

# The classes and functions are those of typing.
__name__ = "typing"

_cleanups = []


def _remembered(function):
    """Remembers what a subscript made, as long as its arguments have hashes."""
    cached = functools.lru_cache(typed=True)(function)
    _cleanups.append(cached.cache_clear)

    @functools.wraps(function)
    def inner(*args, **kwds):
        try:
            return cached(*args, **kwds)
        except TypeError:
            # Perhaps only because something has no hash.
            return function(*args, **kwds)
    return inner


def _type_repr(obj):
    if obj is type(None):
        return "None"
    if isinstance(obj, tuple):
        return "[" + ", ".join(map(_type_repr, obj)) + "]"
    if isinstance(obj, list):
        return "[" + ", ".join(map(_type_repr, obj)) + "]"
    if isinstance(obj, types.GenericAlias):
        return repr(obj)
    return type_repr(obj)


def _type_convert(arg, module=None, *, allow_special_forms=False, owner=None):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return _make_forward_ref(arg, module=module, is_class=allow_special_forms, owner=owner)
    return arg


def _make_forward_ref(code, *, parent_fwdref=None, **kwargs):
    if parent_fwdref is not None:
        if parent_fwdref.__forward_module__ is not None:
            kwargs["module"] = parent_fwdref.__forward_module__
        if parent_fwdref.__owner__ is not None:
            kwargs["owner"] = parent_fwdref.__owner__
    made = ForwardRef(code, **kwargs)
    # Says at once what is no expression.
    made.__forward_code__
    return made


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False, owner=None):
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms, owner=owner)
    if isinstance(arg, _GenericAlias) and (_declares(arg.__origin__) or not allow_special_forms and (
            arg.__origin__ is _form("ClassVar") or is_argument and arg.__origin__ is _form("Final"))):
        raise TypeError(f"{arg} is not valid as type argument")
    if isinstance(arg, _Form) and (arg._stands_alone or allow_special_forms and arg._name in ("ClassVar", "Final")):
        return arg
    if isinstance(arg, _Form) or _declares(arg):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _form(name):
    return getattr(sys.modules["typing"], name, None)


def _declares(cls):
    """Generic and Protocol, whose arguments are the type variables of a class."""
    return cls is Generic or isinstance(cls, type) and cls.__name__ == "Protocol" and cls.__module__ == "typing"


def _is_unpacked_variable(x):
    return not isinstance(x, type) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The distinct type variables in arguments, in order."""
    found = []
    seen_default = seen_unpacked = False
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, (tuple, list)):
            nested = _collect_type_parameters(arg)
        elif hasattr(arg, "__typing_subst__"):
            nested = ()
            if arg not in found:
                if enforce_default_ordering:
                    if arg.has_default():
                        if seen_unpacked:
                            raise TypeError("Type parameter with a default follows TypeVarTuple")
                        seen_default = True
                    elif seen_default:
                        raise TypeError(f"Type parameter {arg!r} without a default follows type parameter with a default")
                found.append(arg)
        else:
            seen_unpacked = seen_unpacked or _is_unpacked_variable(arg)
            nested = getattr(arg, "__parameters__", ())
        found += [parameter for parameter in nested if parameter not in found]
    return tuple(found)


def _unpack_args(*args):
    spread = []
    for arg in args:
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (inner and inner[-1] is ...):
            spread.extend(inner)
        else:
            spread.append(arg)
    return tuple(spread)


# What the type variables ask of this module.

def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
    if isinstance(arg, _GenericAlias) and arg.__origin__ is _form("Unpack") or isinstance(arg, types.GenericAlias) and arg.__unpacked__:
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevar_prepare_subst(self, alias, args):
    index = alias.__parameters__.index(self)
    if index < len(args):
        return args
    if index == len(args) and self.has_default():
        return (*args, self.__default__)
    expected = len(alias.__parameters__)
    with_default = sum(parameter.has_default() for parameter in alias.__parameters__)
    wanted = f"at least {expected - with_default}"
    raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected {wanted}")


def _typevartuple_prepare_subst(self, alias, args):
    parameters = alias.__parameters__
    index = parameters.index(self)
    if any(isinstance(parameter, TypeVarTuple) for parameter in parameters[index + 1:]):
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    before, after = index, len(parameters) - index - 1
    place = filler = None
    for position, arg in enumerate(args):
        inner = None if isinstance(arg, type) else getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner and len(inner) == 2 and inner[-1] is ...:
            if place is not None:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            place, filler = position, inner[0]
    if place is not None:
        before, after = min(before, place), min(after, len(args) - place - 1)
    elif before + after > len(args):
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at least {len(parameters) - 1}")
    if before == len(args) - after and self.has_default():
        gathered = _unpack_args(self.__default__)
    else:
        gathered = args[before:len(args) - after]
    return (*args[:before], *([filler] * (index - before)), tuple(gathered),
            *([filler] * (len(parameters) - after - index - 1)), *args[len(args) - after:])


def _generic_class_getitem(cls, args):
    args = tuple(_type_convert(arg) for arg in (args if isinstance(args, tuple) else (args,)))
    if _declares(cls):
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(isinstance(arg, (TypeVar, ParamSpec)) or _is_unpacked_variable(arg) for arg in args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, args)
    for parameter in cls.__parameters__:
        prepare = getattr(parameter, "__typing_prepare_subst__", None)
        if prepare is not None:
            args = prepare(cls, args)
    _check_count(cls, args)
    flat = []
    for parameter, arg in zip(cls.__parameters__, args):
        if isinstance(parameter, TypeVarTuple):
            flat.extend(arg)
        else:
            flat.append(arg)
    return _GenericAlias(cls, tuple(flat))


def _check_count(cls, args):
    expected = len(cls.__parameters__)
    if not expected:
        raise TypeError(f"{cls} is not a generic class")
    if len(args) == expected:
        return
    with_default = sum(parameter.has_default() for parameter in cls.__parameters__)
    wanted = f"at least {expected - with_default}" if with_default and len(args) < expected else expected
    raise TypeError(f"Too {'many' if len(args) > expected else 'few'} arguments for {cls}; actual {len(args)}, expected {wanted}")


def _generic_init_subclass(cls, *args, **kwargs):
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    if "__orig_bases__" in cls.__dict__:
        is_plain = Generic in cls.__orig_bases__
    else:
        is_plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and not getattr(type(cls), "_makes_typed_dicts", False)
    if is_plain:
        raise TypeError("Cannot inherit from plain Generic")
    variables = ()
    if "__orig_bases__" in cls.__dict__:
        variables = _collect_type_parameters(cls.__orig_bases__)
        declared = None
        for base in cls.__orig_bases__:
            if isinstance(base, _GenericAlias) and _declares(base.__origin__):
                if declared is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                declared, name = base.__parameters__, base.__origin__.__name__
        if declared is not None:
            missing = [variable for variable in variables if variable not in declared]
            if missing:
                raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                                f"{name}[{', '.join(map(str, declared))}]")
            variables = declared
    cls.__parameters__ = tuple(variables)


class _Final:
    """A class that cannot be inherited from."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")


class _Form(_Final, _root=True):
    # A name that means something to type checkers, and may take arguments. Each has a documentation of its own.
    __slots__ = ("_name", "__doc__", "_subscript", "_stands_alone")
    __iter__ = None

    def __init__(self, name, doc, subscript=None, stands_alone=False):
        self._name = name
        self.__doc__ = doc
        self._subscript = subscript
        self._stands_alone = stands_alone

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        if self._subscript is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._subscript(self, parameters)


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def _brings_generic(base, bases):
    # Is a base, or what will take its place, a subclass of Generic?
    if isinstance(base, _BaseAlias):
        return True
    if isinstance(base, type):
        return issubclass(base, Generic)
    find = getattr(base, "__mro_entries__", None)
    entries = find(bases) if find else None
    return isinstance(entries, tuple) and any(isinstance(entry, type) and issubclass(entry, Generic) for entry in entries)


class _BaseAlias(_Final, _root=True):
    """What stands for a class, its origin, with or without arguments."""

    _OWN = ("_name", "_inst", "_nparams", "_defaults")

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            # Some objects take no attributes, and may say so in any way.
            pass
        return made

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        if not any(_brings_generic(base, bases) for base in bases[bases.index(self) + 1:]):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, name):
        if "__origin__" in self.__dict__ and not _is_dunder(name):
            return getattr(self.__origin__, name)
        if name in ("__name__", "__qualname__") and "_name" in self.__dict__:
            return self._name or self.__origin__.__name__
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if _is_dunder(name) or name in self._OWN:
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        return list(set(super().__dir__() + [name for name in dir(self.__origin__) if not _is_dunder(name)]))


class _GenericAlias(_BaseAlias, _root=True):
    """A generic with arguments."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _collect_type_parameters(self.__args__, enforce_default_ordering=_declares(origin))
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __getitem__(self, args):
        if _declares(self.__origin__):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        args = tuple(_type_convert(arg) for arg in (args if isinstance(args, tuple) else (args,)))
        made = substitute(self, self.__args__, self.__parameters__, args)
        return self.copy_with(self._arranged(made))

    def _arranged(self, args):
        if self.__origin__ is not collections.abc.Callable:
            return args
        flat = []
        for arg in args:
            flat.extend(arg if isinstance(arg, tuple) else (arg,))
        return tuple(flat)

    def copy_with(self, args):
        """The same generic with other arguments."""
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

    def __reduce__(self):
        origin = _form(self._name) if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _Form):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            behind = bases[bases.index(self) + 1:]
            if any(base is not Generic and _declares(base) for base in bases) or any(isinstance(base, _BaseAlias) and base is not self for base in behind):
                return ()
        return (self.__origin__,)

    def __iter__(self):
        yield _form("Unpack")[self]


class _SpecialGenericAlias(_BaseAlias, _root=True):
    """The old name of a class of another module, such as List: its arguments are counted."""

    __iter__ = None

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        name = origin.__name__ if name is None else name
        super().__init__(origin, inst=inst, name=name)
        self._nparams = nparams
        self._defaults = defaults
        module = "" if origin.__module__ == "builtins" else f"{origin.__module__}."
        self.__doc__ = f"A generic version of {module}{origin.__qualname__}."

    def __getitem__(self, params):
        params = params if isinstance(params, tuple) else (params,)
        params = tuple(_type_check(part, "Parameters to generic types must be types.") for part in params)
        if self._defaults and len(params) < self._nparams and len(params) + len(self._defaults) >= self._nparams:
            params = (*params, *self._defaults[len(params) - self._nparams:])
        if len(params) != self._nparams:
            wanted = f"at least {self._nparams - len(self._defaults)}" if self._defaults else str(self._nparams)
            quantity = "many" if len(params) > self._nparams else "few"
            if not self._nparams:
                raise TypeError(f"{self} is not a generic class")
            raise TypeError(f"Too {quantity} arguments for {self}; actual {len(params)}, expected {wanted}")
        return self.copy_with(params)

    def copy_with(self, params):
        """The class with arguments."""
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return f"typing.{self._name}"

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]
