"""The fields of a dataclass: how they are described, and how they are found in the annotations of its class."""

import sys
import types
from annotationlib import Format, get_annotations
from reprlib import recursive_repr

FIELDS = "__dataclass_fields__"
PARAMS = "__dataclass_params__"


class FrozenInstanceError(AttributeError):
    """Raised when a field of a frozen instance is set or deleted."""


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class Kind:
    """What an annotation in the body of a dataclass is: a field, or something else."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


FIELD = Kind("_FIELD")
CLASSVAR = Kind("_FIELD_CLASSVAR")
INITVAR = Kind("_FIELD_INITVAR")


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

    @recursive_repr()
    def __repr__(self):
        shown = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only", "doc", "_field_type")
        return f"Field({','.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def __set_name__(self, owner, name):
        set_name = getattr(type(self.default), "__set_name__", None)
        if set_name:
            set_name(self.default, owner, name)

    @property
    def has_default(self):
        """True when the field need not be given."""
        return self.default is not MISSING or self.default_factory is not MISSING

    __class_getitem__ = classmethod(types.GenericAlias)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    """Say more about a field than its default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _is_class_variable(annotation):
    typing = sys.modules.get("typing")
    return typing is not None and (annotation is typing.ClassVar or typing.get_origin(annotation) is typing.ClassVar)


def _is_init_variable(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _named_by(cls, text):
    """What a text that begins with a name, or with a name in a module, calls by it in the module of cls; None when that is not known."""
    import re
    match = re.match(r"\s*(?:(\w+)\s*\.)?\s*(\w+)", text)
    module = sys.modules.get(cls.__module__)
    if match is None or module is None:
        return None
    prefix, name = match.groups()
    if prefix is None:
        return module.__dict__.get(name)
    # Only the modules that define the marks are looked into: anything else would run code.
    within = module.__dict__.get(prefix)
    return within.__dict__.get(name) if within is not None and within in (sys.modules.get("typing"), sys.modules["dataclasses"]) else None


def _is(mark, cls, annotation):
    """True when an annotation, which may be a text, is of the kind that mark() knows."""
    return mark(_named_by(cls, annotation) if isinstance(annotation, str) else annotation)


def _describe(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        found = default
    else:
        # A slot with that name is no default.
        found = field(default=MISSING if isinstance(default, types.MemberDescriptorType) else default)
    found.name = name
    found.type = annotation
    found._field_type = CLASSVAR if _is(_is_class_variable, cls, annotation) else INITVAR if _is(_is_init_variable, cls, annotation) else FIELD
    if found._field_type is not FIELD and found.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if found._field_type is CLASSVAR and found.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if found._field_type is not CLASSVAR and found.kw_only is MISSING:
        found.kw_only = kw_only
    if found._field_type is FIELD and found.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(found.default)} for field {name} is not allowed: use default_factory")
    return found


def own_fields(cls, kw_only):
    """The fields that the body of a class declares; their defaults stay in the class as plain attributes."""
    annotations = get_annotations(cls, format=Format.FORWARDREF)
    found = []
    marker_seen = False
    for name, annotation in annotations.items():
        if _is(lambda value: value is KW_ONLY, cls, annotation):
            if marker_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marker_seen = kw_only = True
        else:
            found.append(_describe(cls, name, annotation, kw_only))
    for declared in found:
        if isinstance(getattr(cls, declared.name, None), Field):
            if declared.default is MISSING:
                delattr(cls, declared.name)
            else:
                setattr(cls, declared.name, declared.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return found


def inherited_fields(cls, frozen):
    """The fields that the bases of a class have, those of the last base first; TypeError when one is frozen and the other is not."""
    found = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        of_base = getattr(base, FIELDS, None)
        if of_base is not None:
            found.update(of_base)
            frozen_bases.append(getattr(base, PARAMS).frozen)
    if any(frozen_bases) and not frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if frozen and frozen_bases and not all(frozen_bases):
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return found
