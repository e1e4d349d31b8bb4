"""Flags: members that are bits, and can be combined."""

from enum import CONFORM, EJECT, KEEP, STRICT, Enum, ReprEnum


def _iter_bits_lsb(value):
    """The bits of a number that are set, lowest first."""
    if value < 0:
        raise ValueError("%r is not a positive integer" % (value,))
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def show_flag_values(value):
    """The single bits of a value."""
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """Binary digits with the sign set apart, as in '0b0 1010'; the complement for negative numbers."""
    sign = "1" if num < 0 else "0"
    width = num.bit_length()
    digits = format(num & ((1 << width) - 1), "0%db" % max(width, 1)) if width else ""
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return "0b%s %s" % (sign, digits)


class Flag(Enum, boundary=STRICT):
    """Members can be combined with | & ^ ~."""

    _is_flag_ = True
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The power of two above the highest value."""
        if not last_values:
            return 1 if start is None else start
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            known = cls._value2member_map_.get(bit)
            if known is not None:
                yield known

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda each: each._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Make a combination of flags; what about strange bits, the boundary says."""
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, singles, all_bits = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        negative = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s"
                                 % (cls, value, bin(value, width), bin(mask, width)))
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(all_bits + 1, 2 ** value.bit_length())
        if value < 0:
            negative = value
            if cls._boundary_ in (EJECT, KEEP):
                value += all_bits + 1
            else:
                value &= singles
        unknown = value & ~mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError("%s(%r) --> unknown values %r [%s]" % (cls.__name__, value, unknown, bin(unknown)))
        made = cls._combination(value, unknown)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _combination(cls, value, unknown):
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        names, seen = [], 0
        for each in cls._iter_member_(value):
            names.append(each._name_)
            seen |= each._value_
        for each in cls._member_map_.values():
            # Flags of several bits of which some have no name of their own.
            if each._value_ and each._value_ & ~seen and each._value_ & value == each._value_ and each._name_ not in names:
                names.append(each._name_)
                seen |= each._value_
        if not names:
            made._name_ = None
        else:
            made._name_ = "|".join(names)
            if unknown:
                made._name_ += "|%s" % cls._numeric_repr_(unknown)
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r"
                            % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        value = (cls._value_repr_ or repr)(self._value_)
        if self._name_ is None:
            return "<%s: %s>" % (cls.__name__, value)
        return "<%s.%s: %s>" % (cls.__name__, self._name_, value)

    def __str__(self):
        cls = self.__class__
        if self._name_ is None:
            return "%s(%s)" % (cls.__name__, (cls._value_repr_ or repr)(self._value_))
        return "%s.%s" % (cls.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _operands(self, other, sign):
        """The values of both operands, or None when the other cannot be combined."""
        cls = self.__class__
        if isinstance(other, cls):
            value = other._value_
        elif cls._member_type_ is not object and isinstance(other, cls._member_type_):
            value = other
        else:
            return None
        for operand, own in ((self, self._value_), (other, value)):
            if own is None:
                raise TypeError(f"'{operand}' cannot be combined with other flags with {sign}")
        return self._value_, value

    def __or__(self, other):
        values = self._operands(other, "|")
        return NotImplemented if values is None else self.__class__(values[0] | values[1])

    def __and__(self, other):
        values = self._operands(other, "&")
        return NotImplemented if values is None else self.__class__(values[0] & values[1])

    def __xor__(self, other):
        values = self._operands(other, "^")
        return NotImplemented if values is None else self.__class__(values[0] ^ values[1])

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            cls = self.__class__
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = cls(~self._value_)
            else:
                self._inverted_ = cls(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints; all bits are kept."""
