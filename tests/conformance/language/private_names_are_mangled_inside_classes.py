class A:
    __secret = 1
    __dunder__ = 2
    def __init__(self):
        self.__value = 3
        __local = 4
        self.names = sorted(locals())
    def __method(self):
        return self.__value
    def call(self):
        return self.__method()
    def other(self, obj):
        return obj.__secret

class B(A):
    __secret = 5
    def get(self):
        return self.__secret

class _Under:
    __x = 6

class __:
    __y = 7

a, b = A(), B()
print(sorted(n for n in vars(A) if "secret" in n or "method" in n), A.__dunder__)
print(vars(a), a.call(), b.get(), a.other(b))
print(_Under._Under__x, __.__y)
try:
    a.__secret
except AttributeError as e:
    print(e)
class K:
    def f(self, __arg=1, **kw):
        return __arg, kw
print(K().f(_K__arg=2), K().f(__arg=3))
