"""The methods of a dataclass. Each is written as a text; those of one class are compiled together."""

from annotationlib import Format, get_annotations, type_repr
from reprlib import recursive_repr

from dataclasses._fields import CLASSVAR, INITVAR, MISSING, FrozenInstanceError



class _DefaultFactory:
    def __repr__(self):
        return "<factory>"


_FACTORY = _DefaultFactory()


class Writer:
    """Collects the texts of methods for a class, with the values that they name, and puts the methods into it."""

    def __init__(self, cls):
        self._cls = cls
        self._texts = []
        self._values = {}
        # For each method its annotations, what finishes it, and the message when the class has it already.
        self._methods = {}

    def add(self, name, parameters, body, *, values=None, annotations=None, finish=None, refusal=None):
        """A method; where the class has it, that stays, or TypeError is raised with the refusal."""
        lines = "".join(f"  {line}\n" for line in body)
        self._texts.append(f" def {name}({','.join(parameters)}):\n{lines}")
        self._values.update(values or {})
        self._methods[name] = annotations, finish, refusal

    def put(self, *, replaces=()):
        """Make the methods and put them into the class; those named in replaces take the place of what is there."""
        if not self._methods:
            return
        cls = self._cls
        names = {}
        # The values are the variables of a function around the methods.
        text = f"def made({','.join(self._values)}):\n{''.join(self._texts)} return {','.join(self._methods)},\n"
        exec(text, _globals_of(cls), names)
        for function, (name, (annotations, finish, refusal)) in zip(names["made"](**self._values), self._methods.items()):
            function.__qualname__ = f"{cls.__qualname__}.{name}"
            if annotations is not None:
                function.__annotate__ = _annotate(cls, name, *annotations)
            if finish is not None:
                function = finish(function)
            if name in cls.__dict__ and name not in replaces:
                if refusal is not None:
                    raise TypeError(refusal)
                continue
            setattr(cls, name, function)


def _globals_of(cls):
    import sys
    return sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}


def _annotate(cls, method, names, returned):
    """The __annotate__ of a method: its parameters have the annotations of the fields."""
    def __annotate__(format, /):
        if format not in (Format.VALUE, Format.FORWARDREF, Format.STRING):
            raise NotImplementedError(format)
        known = {}
        for base in reversed(__annotate__.dataclass.__mro__):
            known.update(get_annotations(base, format=format))
        found = {name: known[name] for name in names if name in known}
        if returned is not MISSING:
            found["return"] = type_repr(returned) if format == Format.STRING else returned
        return found

    # The class is made anew when it gets slots.
    __annotate__.dataclass = cls
    __annotate__.__qualname__ = f"{cls.__qualname__}.{method}.__annotate__"
    return __annotate__


def _value_for(field, frozen, has_slots, values):
    """The expression for the value of a field in __init__; None when nothing is to be set."""
    default = f"__dataclass_dflt_{field.name}__"
    if field.default_factory is not MISSING:
        values[default] = field.default_factory
        return f"{default}() if {field.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {field.name}" if field.init else f"{default}()"
    if field.init:
        if field.default is not MISSING:
            values[default] = field.default
        return field.name
    if field.default is not MISSING and has_slots:
        # No attribute of the class has it.
        values[default] = field.default
        return default
    return None


def _parameter(field):
    if field.default_factory is not MISSING:
        return f"{field.name}=__dataclass_HAS_DEFAULT_FACTORY__"
    return field.name if field.default is MISSING else f"{field.name}=__dataclass_dflt_{field.name}__"


def _parameters(fields):
    positional = [field for field in fields if field.init and not field.kw_only]
    named = [field for field in fields if field.init and field.kw_only]
    with_default = None
    for field in positional:
        if field.has_default:
            with_default = field
        elif with_default is not None:
            raise TypeError(f"non-default argument {field.name!r} follows default argument {with_default.name!r}")
    parameters = [_parameter(field) for field in positional]
    return parameters + ["*"] + [_parameter(field) for field in named] if named else parameters


def add_init(writer, fields, has_post_init, frozen, has_slots):
    """__init__, which sets the fields in their order and then calls __post_init__."""
    taken = [field for field in fields if field._field_type is not CLASSVAR]
    own_name = "__dataclass_self__" if any(field.name == "self" for field in taken) else "self"
    values = {"__dataclass_HAS_DEFAULT_FACTORY__": _FACTORY, "__dataclass_builtins_object__": object}
    body = []
    for field in taken:
        if field._field_type is INITVAR and field.default is not MISSING:
            values[f"__dataclass_dflt_{field.name}__"] = field.default
        value = None if field._field_type is INITVAR else _value_for(field, frozen, has_slots, values)
        if value is None:
            continue
        if frozen:
            body.append(f"__dataclass_builtins_object__.__setattr__({own_name},{field.name!r},{value})")
        else:
            body.append(f"{own_name}.{field.name}={value}")
    if has_post_init:
        given = ",".join(field.name for field in taken if field._field_type is INITVAR)
        body.append(f"{own_name}.__post_init__({given})")
    annotated = [field.name for field in taken if field.init]
    writer.add("__init__", [own_name, *_parameters(taken)], body or ["pass"], values=values, annotations=(annotated, None))


def add_repr(writer, fields):
    """__repr__, with the fields that are to be shown."""
    shown = ", ".join(f"{field.name}={{self.{field.name}!r}}" for field in fields if field.repr)
    writer.add("__repr__", ["self"], [f'return f"{{self.__class__.__qualname__}}({shown})"'], finish=recursive_repr())


def add_eq(writer, fields):
    """__eq__, for instances of the same class."""
    terms = " and ".join(f"self.{field.name}==other.{field.name}" for field in fields if field.compare) or "True"
    writer.add("__eq__", ["self", "other"],
               ["if self is other:", " return True", "if other.__class__ is self.__class__:", f" return {terms}", "return NotImplemented"])


def _tuple_of(variable, fields):
    return f"({''.join(f'{variable}.{field.name},' for field in fields)})"


def add_order(writer, cls, fields):
    """The four methods that order instances of the same class as the tuples of their fields."""
    compared = [field for field in fields if field.compare]
    for name, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
        writer.add(name, ["self", "other"],
                   ["if other.__class__ is self.__class__:", f" return {_tuple_of('self', compared)}{operator}{_tuple_of('other', compared)}",
                    "return NotImplemented"],
                   refusal=f"Cannot overwrite attribute {name} in class {cls.__name__} Consider using functools.total_ordering")


def add_freezing(writer, cls, fields):
    """The methods that refuse to set and delete fields."""
    names = tuple(field.name for field in fields)
    condition = f"type(self) is cls or name in {names!r}" if names else "type(self) is cls"
    for name, parameters, verb in (("__setattr__", ["self", "name", "value"], "assign to"), ("__delattr__", ["self", "name"], "delete")):
        writer.add(name, parameters,
                   [f"if {condition}:", f" raise FrozenInstanceError(f'cannot {verb} field {{name!r}}')",
                    f"super(cls, self).{name}({', '.join(parameters[1:])})"],
                   values={"cls": cls, "FrozenInstanceError": FrozenInstanceError},
                   refusal=f"Cannot overwrite attribute {name} in class {cls.__name__}")


def add_hash(writer, fields):
    """__hash__, from the fields that are compared unless they say otherwise."""
    hashed = [field for field in fields if (field.compare if field.hash is None else field.hash)]
    writer.add("__hash__", ["self"], [f"return hash({_tuple_of('self', hashed)})"])
