"""Enumerations: classes whose members are constants."""

from enum._meta import EnumType
from enum._namespace import EnumDict, auto, member, nonmember, property

__all__ = ["EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto",
           "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
           "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
           "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name", "show_flag_values", "bin"]

EnumMeta = EnumType


class Enum(metaclass=EnumType):
    """A set of names for constants."""

    _is_flag_ = _in_progress_ = False

    def __new__(cls, value):
        # Members are made by their class; a call only looks one up.
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls._member_map_[name]
            for known in cls._member_map_.values():
                if known._value_ == value:
                    return known
        if not cls._member_map_:
            if cls._in_progress_:
                raise TypeError("do not use `super().__new__; call the appropriate __new__ directly") from None
            raise TypeError("%r has no members defined" % cls)
        error = result = None
        try:
            result = cls._missing_(value)
        except Exception as raised:
            error = raised
        if isinstance(result, cls):
            return result
        if cls._is_flag_ and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if error is None:
            if result is None:
                raise invalid
            error = TypeError("error in %s._missing_: returned %r instead of None or a valid member"
                              % (cls.__name__, result))
        if not isinstance(error, ValueError):
            error.__context__ = invalid
        try:
            raise error
        finally:
            error = invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        self.__class__._bind_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        known = cls._value2member_map_.get(value, self)
        if known is not self:
            raise ValueError("%r is already bound: %r" % (value, known))
        cls._know_value_(self, value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value for auto(): one more than the highest."""
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1]
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError("unable to increment %r" % (last,)) from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, (self.__class__._value_repr_ or repr)(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def __dir__(self):
        interesting = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        if self.__class__._member_type_ is not object:
            interesting.update(object.__dir__(self))
        for name in getattr(self, "__dict__", ()):
            if name[0] != "_" and name not in self._member_map_:
                interesting.add(name)
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(value, property):
                    if value.fget is not None or name not in self._member_map_:
                        interesting.add(name)
                    else:
                        interesting.discard(name)
                elif name not in self._member_map_:
                    interesting.add(name)
        return sorted(interesting)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """Only repr() is an enumeration's; str() and format() are the data type's."""


type.__setattr__(ReprEnum, "_data_methods_", True)


class IntEnum(int, ReprEnum):
    """Members are ints."""


class StrEnum(str, ReprEnum):
    """Members are strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2],))
        made = str.__new__(cls, str(*values))
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The name in lower case."""
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits that no flag has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary

from enum._flags import Flag, IntFlag, _iter_bits_lsb, bin, show_flag_values  # they need the boundaries
from enum._checks import _test_simple_enum, CONTINUOUS, NAMED_FLAGS, UNIQUE, EnumCheck, unique, verify
from enum._globals import (_convert_, _simple_enum, global_enum, global_enum_repr, global_flag_repr, global_str,
                           pickle_by_enum_name, pickle_by_global_name)

EnumType._convert_ = _convert_

for _thing in (EnumType, EnumDict, auto, member, nonmember, property, Flag, IntFlag, bin, show_flag_values, EnumCheck,
               unique, verify, global_enum, global_enum_repr, global_flag_repr, global_str, pickle_by_enum_name,
               pickle_by_global_name):
    _thing.__module__ = "enum"
del _thing
