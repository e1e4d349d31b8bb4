"""How fractions are formatted: as one, or rounded as a float would be."""

import math
import re

_FILL = r'(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)'
_AS_FRACTION = re.compile(
    _FILL + r'(?P<alternate>\#?)(?P<zeropad>0(?=[0-9]))?(?P<width>0|[1-9][0-9]*)?(?P<thousands>[,_]?)', re.DOTALL)
_AS_FLOAT = re.compile(
    _FILL + r'(?P<nozero>z?)(?P<alternate>\#?)(?P<zeropad>0(?=[0-9]))?(?P<width>[0-9]+)?(?P<thousands>[,_]?)'
    r'(?:\.(?=[,_0-9])(?P<precision>[0-9]+)?(?P<decimalgroups>[,_]?))?(?P<type>[eEfFgG%])', re.DOTALL)


def format_fraction(fraction, specification):
    match = _AS_FRACTION.fullmatch(specification)
    if match is not None and match['zeropad'] is None:
        return _format_as_fraction(fraction, match)
    match = _AS_FLOAT.fullmatch(specification)
    if match is not None and not (match['align'] and match['zeropad']):
        return _format_as_float(fraction, match)
    raise ValueError(f'Invalid format specifier {specification!r} for object of type {type(fraction).__name__!r}')


def _align(match, sign, body):
    fill = match['fill'] or ' '
    padding = int(match['width'] or '0') - len(sign) - len(body)
    match match['align'] or '>':
        case '>':
            return fill * padding + sign + body
        case '<':
            return sign + body + fill * padding
        case '^':
            left = max(padding, 0) // 2
            return fill * left + sign + body + fill * (padding - left)
        case _:
            return sign + fill * padding + body


def _sign(match, is_negative):
    if is_negative:
        return '-'
    return '' if match['sign'] == '-' else match['sign']


def _format_as_fraction(fraction, match):
    separator = match['thousands']
    body = f'{abs(fraction.numerator):{separator}}'
    if fraction.denominator > 1 or match['alternate']:
        body += f'/{fraction.denominator:{separator}}'
    return _align(match, _sign(match, fraction.numerator < 0), body)


def _round_scaled(n, d, exponent):
    """n / d in units of 10 ** exponent, rounded to an integer; the even one of two that are equally near."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    quotient, rest = divmod(n, d)
    if 2 * rest > d or (2 * rest == d and quotient % 2):
        quotient += 1
    return quotient


def _round_to_figures(n, d, figures):
    """A significand of so many digits, and its exponent of ten."""
    if n == 0:
        return 0, 1 - figures
    # The logarithm tells the magnitude up to an error that comparing makes good.
    magnitude = math.floor(math.log10(n) - math.log10(d))
    while n < d * 10 ** magnitude if magnitude >= 0 else n * 10 ** -magnitude < d:
        magnitude -= 1
    while n >= d * 10 ** (magnitude + 1) if magnitude >= -1 else n * 10 ** -(magnitude + 1) >= d:
        magnitude += 1
    exponent = magnitude - figures + 1
    significand = _round_scaled(n, d, exponent)
    if significand == 10 ** figures:
        return significand // 10, exponent + 1
    return significand, exponent


def _group_decimals(digits, separator):
    return separator.join(digits[i:i + 3] for i in range(0, len(digits), 3)) if separator else digits


def _format_as_float(fraction, match):
    kind = match['type']
    precision = int(match['precision'] or '6')
    keeps_point = bool(match['alternate'])
    n, d = abs(fraction.numerator), fraction.denominator
    if kind in 'fF%':
        exponent = -precision - 2 if kind == '%' else -precision
        significand = _round_scaled(n, d, exponent)
        scientific, point = False, precision
    else:
        figures = precision + 1 if kind in 'eE' else max(precision, 1)
        significand, exponent = _round_to_figures(n, d, figures)
        scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
        point = figures - 1 if scientific else -exponent
    suffix = '%' if kind == '%' else ''
    if scientific:
        letter = 'E' if kind.isupper() else 'e'
        suffix = f'{letter}{exponent + point:+03d}'
    digits = f'{significand:0{point + 1}d}'
    whole, decimals = digits[:len(digits) - point], digits[len(digits) - point:]
    if kind in 'gG' and not keeps_point:
        decimals = decimals.rstrip('0')
    is_negative = fraction.numerator < 0 and not (match['nozero'] and significand == 0)
    sign = _sign(match, is_negative)
    tail = ('.' if decimals or keeps_point else '') + _group_decimals(decimals, match['decimalgroups'] or '') + suffix
    width = int(match['width'] or '0') - len(sign) - len(tail) if match['zeropad'] else 0
    body = f'{int(whole):0{max(width, 1)}{match["thousands"]}}' + tail
    return _align(match, sign, body)
