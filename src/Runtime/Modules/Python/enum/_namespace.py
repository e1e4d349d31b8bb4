"""What the body of an enumeration is run in, and what can be written there."""

import builtins
from types import DynamicClassAttribute

_UNSET = object()


class nonmember:
    """Marks a value in the body of an enumeration that is no member."""

    def __init__(self, value):
        self.value = value


class member:
    """Marks a value in the body of an enumeration that is a member, whatever it is."""

    def __init__(self, value):
        self.value = value


class auto:
    """Stands for the value that _generate_next_value_() gives."""

    def __init__(self, value=_UNSET):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % (self.value,)


class property(DynamicClassAttribute):
    """A property of members that leaves its name free for a member."""

    member = None
    name = None

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError("%r has no attribute %r" % (owner, self.name))
        if self.fget is not None:
            return self.fget(instance)
        try:
            return instance.__dict__[self.name]
        except KeyError:
            pass
        if self.member is not None:
            return self.member
        raise AttributeError("%r member has no attribute %r" % (owner, self.name)) from None

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        try:
            del instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(self.name) from None


_SUNDERS = frozenset((
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_", "_is_flag_",
    "_in_progress_"))


def is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def is_private(class_name, name):
    prefix = "_%s__" % class_name
    return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith("__")


def is_descriptor(value):
    return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


def _is_class_of_body(class_name, value):
    if class_name is None or not isinstance(value, type):
        return False
    qualname = getattr(value, "__qualname__", "")
    return qualname == class_name + "." + value.__name__ or qualname.endswith("." + class_name + "." + value.__name__)


class EnumDict(dict):
    """The namespace of the body: it notes which names are members, in their order."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._generate = None

    @builtins.property
    def member_names(self):
        return list(self._member_names)

    def __setitem__(self, key, value):
        if self._cls_name is not None and is_private(self._cls_name, key):
            pass
        elif is_sunder(key):
            value = self._sunder(key, value)
        elif is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not (is_descriptor(value) or _is_class_of_body(self._cls_name, value)):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            value = self._value_of_member(key, value.value if isinstance(value, member) else value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _sunder(self, key, value):
        if key not in _SUNDERS:
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use." % (key,))
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate = getattr(value, "__func__", value)
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        return value

    def _value_of_member(self, key, value):
        """The value of a member with what auto() stands for."""
        if isinstance(value, auto):
            return self._next(key, value)
        if isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
            items = [self._next(key, item) if isinstance(item, auto) else item for item in value]
            return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
        self._last_values.append(value)
        return value

    def _next(self, key, placeholder):
        if placeholder.value is _UNSET:
            placeholder.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(placeholder.value)
        return placeholder.value

    def update(self, members=(), **more):
        pairs = members.items() if hasattr(members, "keys") else members
        for name, value in pairs:
            self[name] = value
        for name, value in more.items():
            self[name] = value
