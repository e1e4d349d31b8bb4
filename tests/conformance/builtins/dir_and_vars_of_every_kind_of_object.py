# oracle: 3.14
# dir() of instances, classes, metaclasses, modules and functions: inherited names, __dir__ overridden, and what it must return.
import types


class Meta(type):
    meta_attribute = 1

    def meta_method(cls):
        pass


class A(metaclass=Meta):
    class_attribute = 1

    def __init__(self):
        self.instance_attribute = 2


class B(A):
    __slots__ = ("slot",)
    other = 3


def public(names):
    return [name for name in names if not name.startswith("__")]


a, b = A(), B()
b.slot = 1
print(public(dir(a)), public(dir(b)), public(dir(A)), public(dir(B)), public(dir(Meta))[-3:], public(dir(types.SimpleNamespace(z=1, y=2))), sorted(dir(a)) == dir(a), type(dir(a)))


def local_names(x, y=1):
    z = 2
    del x
    return dir(), sorted(vars())


print(local_names(1), "local_names" in dir(), public(dir(local_names)))


class Custom:
    def __dir__(self):
        return ("b", "a", "b")


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __dir__(self):
        return self.answer


print(dir(Custom()), Custom().__dir__(), dir(Odd(iter("zx"))), dir(Odd({"k": 1})))
for answer in (5, None, [1, "a"], [2, 1]):
    try:
        print(dir(Odd(answer)))
    except TypeError as error:
        print(error)


class NoDict:
    __slots__ = ()


class Fake:
    @property
    def __dict__(self):
        return {"fake": 1}


class Liar:
    @property
    def __class__(self):
        return int


print(public(dir(NoDict())), "fake" in dir(Fake()), vars(Fake()), "bit_length" in dir(Liar()), object.__dir__(Liar())[:0], len(dir(5)) == len(dir(int)) or sorted(set(dir(int)) ^ set(dir(5))))
for call in (lambda: vars(NoDict()), lambda: vars(5), lambda: vars(int) is int.__dict__, lambda: type(vars(int)).__name__, lambda: vars(types) is types.__dict__, lambda: vars(local_names), lambda: dir(1, 2), lambda: object.__dir__(), lambda: type.__dir__(5), lambda: vars(Odd(1))):
    try:
        print(call())
    except TypeError as error:
        print(error)
