# oracle: 3.14
# round, format, abs, divmod, pow, hash, len, bool, complex, int, float, str, bytes and index conversions go to the class, never to the instance.
import math


class Hooks:
    def __round__(self, *digits):
        return "rounded", digits

    def __format__(self, spec):
        return f"<{spec}>"

    def __abs__(self):
        return "abs"

    def __divmod__(self, other):
        return "divmod", other

    def __rdivmod__(self, other):
        return "rdivmod", other

    def __pow__(self, *rest):
        return "pow", rest

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __bytes__(self):
        return b"bytes"

    def __reversed__(self):
        return "reversed"

    def __dir__(self):
        return ["z", "a"]

    def __call__(self, *a, **k):
        return a, k


h = Hooks()
for name in ("__round__", "__format__", "__abs__", "__len__", "__hash__", "__reversed__"):
    setattr(h, name, lambda *a: "never")
print(round(h), round(h, 2), round(h, None), format(h), format(h, "x"), f"{h:{3}}", abs(h), divmod(h, 1), divmod(1, h), pow(h, 2), pow(h, 2, 3), h ** 4, math.trunc(h), math.floor(h), math.ceil(h), bytes(h), reversed(h), dir(h), h(1, k=2), "{:5}".format(h))
for call in (lambda: len(h), lambda: round(object()), lambda: round("a"), lambda: round([], 1), lambda: abs("a"), lambda: abs(None), lambda: divmod("a", 1), lambda: divmod(1, None), lambda: pow("a", 1), lambda: pow(1, "a", 2), lambda: math.floor("a"), lambda: math.trunc("a"), lambda: format(object(), "x"), lambda: format([], ">5"), lambda: format(1, 2), lambda: format(None, "s"), lambda: int(object()), lambda: float(object()), lambda: complex(object()), lambda: bytes(object()), lambda: reversed(object()), lambda: reversed({1}), lambda: hash([]), lambda: iter(5), lambda: next(5), lambda: bin(1.5), lambda: chr("a"), lambda: ord(5), lambda: range("a"), lambda: [1]["0":], lambda: divmod(1), lambda: abs(), lambda: round(), lambda: round(1.5, ndigits="a"), lambda: format()):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def returns(name, value):
    return type("Returns", (), {name: lambda self, *a: value})()


for function, name, value in ((len, "__len__", -1), (len, "__len__", "a"), (len, "__len__", 1.5), (bool, "__bool__", 1), (bool, "__len__", -1), (hash, "__hash__", "a"), (int, "__int__", "a"), (int, "__index__", 1.5), (float, "__float__", 1), (complex, "__complex__", 1), (str, "__str__", 1), (repr, "__repr__", b""), (format, "__format__", 5), (bytes, "__bytes__", "a"), (iter, "__iter__", 5), (dir, "__dir__", 5), (bin, "__index__", "a"), (int, "__trunc__", 3), (round, "__round__", None), (list, "__length_hint__", 1), (ascii, "__repr__", 3), (isinstance, "__x__", 0)):
    try:
        print(name, repr(function(returns(name, value))))
    except Exception as error:
        print(name, type(error).__name__, error)
