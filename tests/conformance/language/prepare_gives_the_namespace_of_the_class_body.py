class Recording(dict):
    def __init__(self):
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print('prepare', name, bases, kwargs)
        return Recording()

    def __new__(mcls, name, bases, ns, **kwargs):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.order = [n for n in ns.log if not n.startswith('__')]
        return cls

    def __init__(cls, name, bases, ns, **kwargs):
        print('init', name, kwargs)


class A(metaclass=Meta, option=1):
    b = 1
    a = 2
    b = 3

    def f(self):
        pass


print(A.order, type(A))


class Derived(A):
    z = 1


print(Derived.order)


class Bad(type):
    @classmethod
    def __prepare__(mcls, *args):
        return 5


try:
    class X(metaclass=Bad):
        pass
except TypeError as error:
    print(error)


class FunctionMeta(metaclass=lambda name, bases, ns: (name, bases, sorted(n for n in ns if not n.startswith('__')))):
    x = 1


print(FunctionMeta)
