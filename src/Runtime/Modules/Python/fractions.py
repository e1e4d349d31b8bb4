"""Rational numbers of any precision."""

import math
import numbers
import operator
import re
import sys
from _fraction_format import format_fraction

__all__ = ['Fraction']

_LITERAL = re.compile(r'''
    \s*
    (?P<sign>[-+]?)
    (?=\d|\.\d)
    (?P<whole>\d*|\d+(_\d+)*)
    (?:
        (?:\s*/\s*(?P<denominator>\d+(_\d+)*))?
    |
        (?:\.(?P<decimals>\d*|\d+(_\d+)*))?
        (?:E(?P<exponent>[-+]?\d+(_\d+)*))?
    )
    \s*
''', re.VERBOSE | re.IGNORECASE)


def _parse(text):
    """The numerator and the denominator that a text says, not reduced."""
    match = _LITERAL.fullmatch(text)
    if match is None:
        raise ValueError(f'Invalid literal for Fraction: {text!r}')
    numerator = int(match['whole'] or '0')
    denominator = 1
    if match['denominator'] is not None:
        denominator = int(match['denominator'])
    else:
        if match['decimals']:
            decimals = match['decimals'].replace('_', '')
            denominator = 10 ** len(decimals)
            numerator = numerator * denominator + int(decimals)
        if match['exponent']:
            exponent = int(match['exponent'])
            if exponent >= 0:
                numerator *= 10 ** exponent
            else:
                denominator *= 10 ** -exponent
    return (-numerator if match['sign'] == '-' else numerator), denominator


def _has_ratio(value):
    return isinstance(value, float) or (hasattr(value, 'as_integer_ratio') and not isinstance(value, type))


def _operators(exact, fallback, takes_complex=True):
    """The two methods of a binary operator: `exact` works on two fractions, `fallback` on floats and complex numbers."""

    def forward(a, b):
        if isinstance(b, Fraction):
            return exact(a, b)
        if isinstance(b, int):
            return exact(a, Fraction(b))
        if isinstance(b, float):
            return fallback(float(a), b)
        if takes_complex and isinstance(b, complex):
            return fallback(float(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, numbers.Rational):
            return exact(Fraction(a), b)
        if isinstance(a, numbers.Real):
            return fallback(float(a), float(b))
        if takes_complex and isinstance(a, numbers.Complex):
            return fallback(complex(a), float(b))
        return NotImplemented

    name = fallback.__name__
    forward.__name__, forward.__doc__ = f'__{name}__', exact.__doc__
    reverse.__name__, reverse.__doc__ = f'__r{name}__', exact.__doc__
    return forward, reverse


def _add(a, b):
    """a + b"""
    return _sum(a._numerator, a._denominator, b._numerator, b._denominator)


def _sub(a, b):
    """a - b"""
    return _sum(a._numerator, a._denominator, -b._numerator, b._denominator)


def _sum(na, da, nb, db):
    # What the denominators have in common is all that the sum can be reduced by: Knuth, volume 2, 4.5.1.
    common = math.gcd(da, db)
    if common == 1:
        return Fraction._from_coprime_ints(na * db + da * nb, da * db)
    part = da // common
    numerator = na * (db // common) + nb * part
    rest = math.gcd(numerator, common)
    return Fraction._from_coprime_ints(numerator // rest, part * (db // rest))


def _product(na, da, nb, db):
    # Reduced across first, the products have nothing in common any more.
    first = math.gcd(na, db)
    second = math.gcd(nb, da)
    return (na // first) * (nb // second), (da // second) * (db // first)


def _mul(a, b):
    """a * b"""
    return Fraction._from_coprime_ints(*_product(a._numerator, a._denominator, b._numerator, b._denominator))


def _div(a, b):
    """a / b"""
    if b._numerator == 0:
        raise ZeroDivisionError(f'Fraction({a._numerator * b._denominator}, 0)')
    numerator, denominator = _product(a._numerator, a._denominator, b._denominator, b._numerator)
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    return Fraction._from_coprime_ints(numerator, denominator)


def _floordiv(a, b):
    """a // b"""
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _divmod(a, b):
    """(a // b, a % b)"""
    quotient, rest = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
    return quotient, Fraction(rest, a._denominator * b._denominator)


def _mod(a, b):
    """a % b"""
    return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator)


class Fraction(numbers.Rational):
    """A rational number, made from a numerator and a denominator, from another number, or from a text such as '3/4' or '-0.75e2'."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return cls._from_coprime_ints(numerator, 1)
            if isinstance(numerator, numbers.Rational):
                return cls._from_coprime_ints(numerator.numerator, numerator.denominator)
            if _has_ratio(numerator):
                return cls._from_coprime_ints(*numerator.as_integer_ratio())
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance or have the as_integer_ratio() method')
            numerator, denominator = _parse(numerator)
        elif not (type(numerator) is int is type(denominator)):
            if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                raise TypeError('both arguments should be Rational instances')
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        common = math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        return cls._from_coprime_ints(numerator // common, denominator // common)

    @classmethod
    def from_number(cls, number):
        """The fraction that equals a number: an int, another rational number, or one with as_integer_ratio()."""
        if type(number) is int:
            return cls._from_coprime_ints(number, 1)
        if isinstance(number, numbers.Rational):
            return cls._from_coprime_ints(number.numerator, number.denominator)
        if _has_ratio(number):
            return cls._from_coprime_ints(*number.as_integer_ratio())
        raise TypeError('argument should be a Rational instance or have the as_integer_ratio() method')

    @classmethod
    def from_float(cls, f):
        """The fraction that equals a finite float."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls._from_coprime_ints(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The fraction that equals a finite Decimal."""
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        # The numbers have no common divisor, and the denominator is positive.
        fraction = super().__new__(cls)
        fraction._numerator = numerator
        fraction._denominator = denominator
        return fraction

    def is_integer(self):
        """Is the number an integer?"""
        return self._denominator == 1

    def as_integer_ratio(self):
        """The numerator and the denominator, reduced, the latter positive."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is not greater than a limit."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction, up to the last below the limit.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            term = n // d
            q2 = q0 + term * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + term * p1, q2
            n, d = d, n - term * d
        steps = (max_denominator - q0) // q1
        # The other bound lies between the last two; the convergent wins a tie.
        if 2 * d * (q0 + steps * q1) <= self._denominator:
            return Fraction._from_coprime_ints(p1, q1)
        return Fraction._from_coprime_ints(p0 + steps * p1, q0 + steps * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        return format_fraction(self, format_spec)

    __add__, __radd__ = _operators(_add, operator.add)
    __sub__, __rsub__ = _operators(_sub, operator.sub)
    __mul__, __rmul__ = _operators(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv, takes_complex=False)
    __mod__, __rmod__ = _operators(_mod, operator.mod, takes_complex=False)
    __divmod__, __rdivmod__ = _operators(_divmod, divmod, takes_complex=False)

    def __pow__(a, b, modulo=None):
        """a ** b: a fraction when b is an integer, else a float or a complex number"""
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction._from_coprime_ints(a._numerator ** power, a._denominator ** power)
            if a._numerator == 0:
                raise ZeroDivisionError(f'Fraction({a._denominator ** -power}, 0)')
            sign = 1 if a._numerator > 0 else -1
            return Fraction._from_coprime_ints((sign * a._denominator) ** -power, (sign * a._numerator) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction._from_coprime_ints(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._from_coprime_ints(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._from_coprime_ints(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        return _index(-(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator)

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """The nearest integer, or multiple of a power of ten; the even one of two that are equally near."""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = 2 * rest
            return whole + (twice > self._denominator or (twice == self._denominator and whole % 2))
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        # Equal numbers of all types have equal hashes: the value modulo a prime.
        modulus = sys.hash_info.modulus
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            value = sys.hash_info.inf
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return a == a.from_float(b) if math.isfinite(b) else 0.0 == b
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(self, self.from_float(other)) if math.isfinite(other) else op(0.0, other)
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
