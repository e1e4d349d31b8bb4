"""Classes made from their annotated fields."""

import sys
import types

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    """Raised when a field of a frozen instance is set or deleted."""


class _MissingType:
    pass


MISSING = _MissingType()


class _DefaultFactory:
    def __repr__(self):
        return "<factory>"


_FACTORY = _DefaultFactory()


class _KwOnlyType:
    pass


KW_ONLY = _KwOnlyType()

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_INITVAR = _Kind("_FIELD_INITVAR")


class InitVar:
    """The annotation of a parameter of __init__ that is no field."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        shown = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{shown}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of one field."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only",
                 "doc", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = types.MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)!r}" for name in
                 ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only",
                  "doc", "_field_type")]
        return f"Field({','.join(parts)})"

    def __set_name__(self, owner, name):
        set_name = getattr(type(self.default), "__set_name__", None)
        if set_name:
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _Parameters:
    """The arguments that dataclass() was given."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, **given):
        for name, value in given.items():
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    """Say more about a field than its default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _is_marked(annotation, name):
    """True for an annotation of typing, written out or as a string."""
    if isinstance(annotation, str):
        text = annotation.split("[")[0].strip()
        return text == name or text.endswith("." + name)
    origin = getattr(annotation, "__origin__", annotation)
    typing = sys.modules.get("typing")
    return typing is not None and origin is getattr(typing, name, None)


def _get_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        result = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        result = field(default=default)
    result.name = name
    result.type = annotation
    result._field_type = _FIELD
    if _is_marked(annotation, "ClassVar"):
        result._field_type = _CLASSVAR
    elif annotation is InitVar or isinstance(annotation, InitVar) or (
            isinstance(annotation, str) and annotation.split("[")[0].rpartition(".")[2] == "InitVar"):
        result._field_type = _INITVAR
    if result._field_type in (_CLASSVAR, _INITVAR) and result.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if result._field_type in (_FIELD, _INITVAR):
        if result.kw_only is MISSING:
            result.kw_only = kw_only
    elif result.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if result._field_type is _FIELD and result.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(result.default)} for field {name} is not allowed: use default_factory")
    return result


def _define(cls, name, parameters, body, names):
    """Make a function from its text and put it into the class, unless there is one."""
    source = f"def {name}({', '.join(parameters)}):\n" + "\n".join("    " + line for line in body or ["pass"])
    scope = {"__name__": cls.__module__, **names}
    exec(source, scope)
    function = scope[name]
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    return function


def _set_new(cls, name, function):
    if name in cls.__dict__:
        return True
    setattr(cls, name, function)
    return False


def _make_init(cls, all_fields, frozen, has_post_init, self_name):
    positional = [f for f in all_fields if f.init and not f.kw_only]
    keyword = [f for f in all_fields if f.init and f.kw_only]
    seen = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = f
        elif seen is not None:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {seen.name!r}")
    names = {"_FACTORY": _FACTORY, "_set": object.__setattr__}
    annotations = {}
    body = []

    def parameter(f):
        annotations[f.name] = f.type.type if isinstance(f.type, InitVar) else f.type
        if f.default is not MISSING:
            names[f"_default_{f.name}"] = f.default
            return f"{f.name}=_default_{f.name}"
        if f.default_factory is not MISSING:
            return f"{f.name}=_FACTORY"
        return f.name

    for f in all_fields:
        if f._field_type is _INITVAR:
            continue
        if f.default_factory is not MISSING:
            names[f"_factory_{f.name}"] = f.default_factory
            value = f"_factory_{f.name}()"
            if f.init:
                value += f" if {f.name} is _FACTORY else {f.name}"
        elif f.init:
            value = f.name
        elif f.default is not MISSING and "__slots__" in cls.__dict__:
            names[f"_default_{f.name}"] = f.default
            value = f"_default_{f.name}"
        else:
            continue
        body.append(f"_set({self_name}, {f.name!r}, {value})" if frozen else f"{self_name}.{f.name} = {value}")
    if has_post_init:
        given = ", ".join(f.name for f in all_fields if f._field_type is _INITVAR)
        body.append(f"{self_name}.__post_init__({given})")
    parameters = [self_name] + [parameter(f) for f in positional]
    if keyword:
        parameters += ["*"] + [parameter(f) for f in keyword]
    function = _define(cls, "__init__", parameters, body, names)
    annotations["return"] = None
    function.__annotations__ = annotations
    return function


def _make_repr(shown):
    running = set()

    def __repr__(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            parts = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
            return f"{self.__class__.__qualname__}({parts})"
        finally:
            running.discard(key)

    return __repr__


def _tuple_of(variable, names):
    return f"({''.join(f'{variable}.{name},' for name in names)})"


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    collected = {}
    any_frozen_base = False
    all_frozen_bases = None
    has_bases = False
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is None or _FIELDS not in base.__dict__:
            continue
        has_bases = True
        collected.update(inherited)
        if all_frozen_bases is None:
            all_frozen_bases = True
        is_frozen = getattr(base, _PARAMS).frozen
        all_frozen_bases = all_frozen_bases and is_frozen
        any_frozen_base = any_frozen_base or is_frozen
    annotations = cls.__dict__.get("__annotations__")
    if annotations is None:
        annotations = cls.__annotations__ if ("__annotate_func__" in cls.__dict__ or "__annotate__" in cls.__dict__
                                              or "__annotations_cache__" in cls.__dict__) else {}
    own = []
    keyword_only = kw_only
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or (isinstance(annotation, str) and annotation.rpartition(".")[2] == "KW_ONLY"):
            if keyword_only is not kw_only:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            keyword_only = True
            continue
        own.append(_get_field(cls, name, annotation, keyword_only))
    for f in own:
        collected[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen_bases is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, collected)
    setattr(cls, _PARAMS, _Parameters(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                                      match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot))
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_own_hash = not (class_hash is MISSING or (class_hash is None and "__eq__" in cls.__dict__))
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    real = [f for f in collected.values() if f._field_type is _FIELD]
    if init:
        arguments = [f for f in collected.values() if f._field_type in (_FIELD, _INITVAR)]
        self_name = "__dataclass_self__" if "self" in collected else "self"
        _set_new(cls, "__init__", _make_init(cls, arguments, frozen, hasattr(cls, "__post_init__"), self_name))
    if repr:
        function = _make_repr([f.name for f in real if f.repr])
        function.__qualname__ = f"{cls.__qualname__}.__repr__"
        _set_new(cls, "__repr__", function)
    compared = [f.name for f in real if f.compare]
    if eq:
        terms = " and ".join(f"self.{name}==other.{name}" for name in compared) or "True"
        _set_new(cls, "__eq__", _define(cls, "__eq__", ["self", "other"], [
            "if self is other:", "    return True", "if other.__class__ is self.__class__:", f"    return {terms}",
            "return NotImplemented"], {}))
    if order:
        for name, op in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _set_new(cls, name, _define(cls, name, ["self", "other"], [
                    "if other.__class__ is self.__class__:",
                    f"    return {_tuple_of('self', compared)}{op}{_tuple_of('other', compared)}", "return NotImplemented"], {})):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using "
                                "functools.total_ordering")
    if frozen:
        _freeze(cls, [f.name for f in real])
    _set_hash(cls, real, eq, frozen, unsafe_hash, has_own_hash)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = _describe_class(cls)
    if match_args:
        _set_new(cls, "__match_args__", tuple(f.name for f in collected.values()
                                              if f._field_type in (_FIELD, _INITVAR) and f.init and not f.kw_only))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    return _with_slots(cls, real, frozen, weakref_slot) if slots else cls


def _describe_class(cls):
    try:
        import inspect
        return cls.__name__ + str(inspect.signature(cls)).replace(" -> None", "")
    except (TypeError, ValueError):
        return ""


def _freeze(cls, names):
    scope = {"cls": cls, "FrozenInstanceError": FrozenInstanceError, "names": frozenset(names)}
    for name, parameters, verb in (("__setattr__", ["self", "name", "value"], "assign to"), ("__delattr__", ["self", "name"], "delete")):
        call = ", ".join(parameters[1:])
        function = _define(cls, name, parameters, [
            "if type(self) is cls or name in names:",
            f"    raise FrozenInstanceError(f\"cannot {verb} field {{name!r}}\")",
            f"super(cls, self).{name}({call})"], scope)
        if _set_new(cls, name, function):
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")


def _set_hash(cls, real, eq, frozen, unsafe_hash, has_own_hash):
    hashed = [f.name for f in real if (f.compare if f.hash is None else f.hash)]

    def make():
        return _define(cls, "__hash__", ["self"], [f"return hash({_tuple_of('self', hashed)})"], {})

    if unsafe_hash:
        if has_own_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = make()
    elif eq and not has_own_hash:
        cls.__hash__ = make() if frozen else None


def _with_slots(cls, real, frozen, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    names = [f.name for f in real]
    slots = [name for name in names if name not in inherited]
    if weakref_slot:
        slots.append("__weakref__")
    namespace["__slots__"] = tuple(slots)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    for value in namespace.values():
        function = getattr(value, "__func__", value)
        for cell in getattr(function, "__closure__", None) or ():
            try:
                if cell.cell_contents is cls:
                    cell.cell_contents = made
            except ValueError:
                pass
    if frozen:
        del made.__setattr__, made.__delattr__
        _freeze(made, names)
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    """Add __init__, __repr__, __eq__ and more to a class, from its annotated fields."""
    def decorate(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return decorate if cls is None else decorate(cls)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """True for dataclasses and instances of them."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, dataclasses inside turned too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _convert(obj, lambda value, inner: dict_factory([(f.name, inner(getattr(value, f.name))) for f in fields(value)]))


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple, dataclasses inside turned too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _convert(obj, lambda value, inner: tuple_factory([inner(getattr(value, f.name)) for f in fields(value)]))


def _convert(value, of_dataclass):
    def inner(value):
        if _is_instance(value):
            return of_dataclass(value, inner)
        kind = type(value)
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return kind(*[inner(item) for item in value])
        if isinstance(value, (list, tuple)):
            return kind([inner(item) for item in value])
        if isinstance(value, dict):
            pairs = [(inner(key), inner(item)) for key, item in value.items()]
            if hasattr(kind, "default_factory"):
                result = kind(value.default_factory)
                result.update(pairs)
                return result
            return kind(pairs)
        if kind in (int, str, float, bool, type(None), bytes, complex):
            return value
        import copy
        return copy.deepcopy(value)
    return inner(value)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None, decorator=dataclass):
    """Make a dataclass from a list of fields."""
    if namespace is None:
        namespace = {}
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation

    def fill(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns["__annotations__"] = annotations

    made = types.new_class(cls_name, bases, {}, fill)
    made.__module__ = module or sys._getframe(1).f_globals.get("__name__")
    return decorator(made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
