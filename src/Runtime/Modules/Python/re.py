"""Regular expressions. The engine is native (see Modules/Re); this is the face of the module."""
import _re
from _re import Match, Pattern, PatternError

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape", "error", "Pattern", "Match",
    "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
    "PatternError",
]

error = PatternError

_NAMES = {2: "IGNORECASE", 4: "LOCALE", 8: "MULTILINE", 16: "DOTALL", 32: "UNICODE", 64: "VERBOSE", 128: "DEBUG", 256: "ASCII"}


class RegexFlag(int):
    """A set of flags; shown by their names."""

    def __repr__(self):
        if not self:
            return "re.NOFLAG"
        left = int(self)
        names = []
        for bit, name in _NAMES.items():
            if left & bit:
                names.append("re." + name)
                left &= ~bit
        if left:
            names.append(hex(left))
        return "|".join(names)

    __str__ = __repr__

    @property
    def name(self):
        return repr(self).replace("re.", "")

    @property
    def value(self):
        return int(self)

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    def __invert__(self):
        return RegexFlag(511 & ~int(self))

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


NOFLAG = RegexFlag(0)
A = ASCII = RegexFlag(256)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
U = UNICODE = RegexFlag(32)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
X = VERBOSE = RegexFlag(64)
DEBUG = RegexFlag(128)

_cache = {}
_CACHE_SIZE = 512


def compile(pattern, flags=0):
    """The compiled form of a pattern."""
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    key = (type(pattern), pattern, int(flags))
    try:
        return _cache[key]
    except KeyError:
        pass
    compiled = _re.compile(pattern, int(flags))
    if len(_cache) >= _CACHE_SIZE:
        del _cache[next(iter(_cache))]
    _cache[key] = compiled
    return compiled


def match(pattern, string, flags=0):
    """Match at the beginning of the string."""
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Match the whole string."""
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Find the first match in the string."""
    return compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """Replace the matches."""
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """Replace the matches; also say how many there were."""
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """Split the string at the matches."""
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """The texts of all matches, or of their groups."""
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over all matches."""
    return compile(pattern, flags).finditer(string)


def escape(pattern):
    """The pattern that matches a text as it is."""
    return _re.escape(pattern)


def purge():
    """Forget compiled patterns."""
    _cache.clear()
