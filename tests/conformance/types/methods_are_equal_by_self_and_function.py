# oracle: 3.14
# Bound methods: equality needs the same object, hashes agree, attributes come from the function, and they are made by hand too.
import types


class C:
    def m(self, x=1):
        """Doc of m."""
        return self, x

    def __eq__(self, other):
        return True

    __hash__ = None


a, b = C(), C()
print(a.m == a.m, a.m is a.m, a.m == b.m, a == b, a.m != C.m, hash(a.m) == hash(a.m), len({a.m, a.m, b.m}), a.m.__self__ is a, a.m.__func__ is C.m, a.m.__name__, a.m.__qualname__, a.m.__doc__, a.m.__module__, a.m.__defaults__)
made = types.MethodType(lambda self, *args: (self, args), 5)
print(made(1, 2), made.__self__, types.MethodType(len, "abc")(), types.MethodType(C.m, 7)(8), types.MethodType(str, 3)(), made == types.MethodType(made.__func__, 5), repr(types.MethodType(len, "x")).split(" of ")[0])
print(repr(a.m).split(" of ")[0], repr(types.MethodType(C.m, 1)), [].append.__self__, [].append == [].append, "x".upper == "x".upper, len == len, [1].append.__name__, [].append.__qualname__, str.upper.__objclass__, str.upper == str.upper)
items = []
print(items.append == items.append, hash(items.append) == hash(items.append), items.append is items.append, items.append == [].append, (5).__add__ == (5).__add__, (5).__add__ == (6).__add__, hash((5).__add__) == hash((5).__add__), int.__add__ == int.__add__, int.__add__ == int.__sub__)
for call in (lambda: types.MethodType(), lambda: types.MethodType(C.m), lambda: types.MethodType(5, 6), lambda: types.MethodType(C.m, None), lambda: types.MethodType(C.m, 1, 2), lambda: setattr(a.m, "x", 1), lambda: setattr(a.m, "__doc__", "x"), lambda: a.m.nothing, lambda: delattr(a.m, "__self__"), lambda: a.m < b.m, lambda: types.MethodType(self=1), lambda: type("M", (types.MethodType,), {}), lambda: a.m.__get__(5) == a.m, lambda: hash(types.MethodType(len, [])) is not None, lambda: C.m(), lambda: C.m(1, 2, 3), lambda: a.m(1, 2), lambda: str.upper(), lambda: str.upper(5), lambda: "".upper(1), lambda: [].append(), lambda: int.__add__(), lambda: int.__add__("a", 1), lambda: (5).__add__(), lambda: dict.fromkeys.__self__, lambda: len.__self__.__name__, lambda: str.maketrans.__self__, lambda: object.__new__.__self__):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
C.m.note = "on the function"
print(a.m.note, C.m.__get__(a) == a.m, C.m.__get__(None, C) is C.m, a.m.__reduce__()[1][1], a.m.__call__(2)[1])


class Callable:
    def __call__(self, *args):
        return args


class Holder:
    plain = Callable()
    bound = types.MethodType(Callable(), "first")


print(Holder().plain(1), Holder().bound(1), Holder.bound.__self__)
