# oracle: 3.14
import collections.abc
import sys


def function(a, b=2):
    x = 1

    def inner():
        return x
    frame = sys._getframe()
    proxy = frame.f_locals
    print(type(proxy).__name__, proxy is frame.f_locals, proxy == frame.f_locals, len(proxy), list(proxy), reversed(proxy))
    proxy["x"] = 5
    proxy["new"] = 7
    proxy["a"] = "changed"
    print(x, inner(), a, proxy["new"], "new" in proxy, "new" in locals())
    print([key for key, value in proxy.items()] == proxy.keys(), proxy.values()[0])
    proxy |= {"b": 99}
    print(b)
    del proxy["new"]
    return frame


frame = function(1)
print(frame.f_locals["x"], "new" in frame.f_locals, frame.f_back is sys._getframe())
frame.f_locals["x"] = 1000
print(frame.f_locals["x"])
frame.clear()
print(frame.f_locals)


def generator():
    y = 1
    yield y
    yield y


running = generator()
next(running)
running.gi_frame.f_locals["y"] = 50
print(next(running), running.gi_frame.f_locals)


class C:
    q = 1
    print(type(sys._getframe().f_locals).__name__, sys._getframe().f_locals is locals())


print(sys._getframe().f_locals is globals())
print([type(sys._getframe().f_locals).__name__ for each in [1]], [list(sys._getframe().f_locals) for each in [1]])


def matched():
    x = 1
    match sys._getframe().f_locals:
        case {"x": 1}:
            return isinstance(sys._getframe().f_locals, collections.abc.Mapping), isinstance(sys._getframe().f_locals, collections.abc.MutableMapping)


print(matched())


class Named:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return other == self.name


def by_other_keys():
    x = 1
    proxy = sys._getframe().f_locals
    proxy[Named("x")] = 2
    print(x, proxy[Named("x")], Named("nothing") in proxy)


by_other_keys()
