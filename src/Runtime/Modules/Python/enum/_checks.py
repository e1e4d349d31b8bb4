"""Decorators that check an enumeration."""

from enum import Enum, StrEnum
from enum._flags import _iter_bits_lsb


class EnumCheck(StrEnum):
    """What verify() can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _aliases(enumeration):
    return [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]


def unique(enumeration):
    """Allow no two names for one value."""
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError("duplicate values found in %r: %s"
                         % (enumeration, ", ".join("%s -> %s" % pair for pair in aliases)))
    return enumeration


class verify:
    """Checks an enumeration as it is made."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._named_flags(enumeration)
        return enumeration

    def _unique(self, enumeration):
        aliases = _aliases(enumeration)
        if aliases:
            raise ValueError("aliases found in %r: %s"
                             % (enumeration, ", ".join("%s -> %s" % pair for pair in aliases)))

    def _continuous(self, enumeration):
        values = {member.value for member in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if enumeration._is_flag_:
            missing = [2 ** n for n in range(low.bit_length(), high.bit_length() - 1) if 2 ** n not in values]
        elif issubclass(enumeration, Enum):
            missing = [n for n in range(low + 1, high) if n not in values]
        if missing:
            text = "invalid %s %r: missing values %s" % ("flag" if enumeration._is_flag_ else "enum",
                                                          enumeration.__name__, ", ".join(map(str, missing)))
            raise ValueError(text[:256] if len(text) <= 256 else text[:253] + "...")

    def _named_flags(self, enumeration):
        singles = {member.value for member in enumeration}
        names, unnamed = [], 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            missing = [bit for bit in _iter_bits_lsb(alias.value) if bit not in singles]
            if missing:
                names.append(name)
                unnamed |= sum(missing)
        if not names:
            return
        if len(names) == 1:
            which = "alias %s is missing" % names[0]
        else:
            which = "aliases %s and %s are missing" % (", ".join(names[:-1]), names[-1])
        if unnamed & (unnamed - 1) == 0:
            value = "value 0x%x" % unnamed
        else:
            value = "combined values of 0x%x" % unnamed
        raise ValueError("invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]"
                         % (enumeration.__name__, which, value))


def _test_simple_enum(checked_enum, simple_enum):
    """Compare an enumeration made with _simple_enum with one made by a class statement; TypeError says how they differ."""
    checked = checked_enum.__members__
    simple = simple_enum.__members__
    differences = [f"missing member: {name!r}" for name in checked if name not in simple]
    differences += [f"extra member: {name!r}" for name in simple if name not in checked]
    for name in checked:
        if name in simple:
            differences += _differences_of_members(checked[name], simple[name])
    for method in ("__str__", "__repr__", "__format__", "__reduce_ex__"):
        defined = method in checked_enum.__dict__, method in simple_enum.__dict__
        if defined[0] != defined[1] or (not any(defined) and getattr(checked_enum, method) != getattr(simple_enum, method)):
            differences.append(f"{method} differs")
    if differences:
        raise TypeError("enum mismatch:\n   %s" % "\n   ".join(differences))


def _differences_of_members(checked, simple):
    ignored = {"__module__", "__objclass__", "_inverted_"}
    first = {key: value for key, value in vars(checked).items() if key not in ignored}
    second = {key: value for key, value in vars(simple).items() if key not in ignored}
    keys = [key for key in {**first, **second} if key not in first or key not in second or first[key] != second[key]]
    return [f"{checked.name!r} member mismatch: {key!r} is {first.get(key)!r} and {second.get(key)!r}" for key in keys]
