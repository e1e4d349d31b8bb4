# oracle: 3.14
# types.new_class, prepare_class, resolve_bases, get_original_bases, DynamicClassAttribute and coroutine.
import types


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        return {"prepared": keywords}

    def __new__(meta, name, bases, space, **keywords):
        return super().__new__(meta, name, bases, dict(space))

    def __init__(cls, name, bases, space, **keywords):
        cls.keywords = keywords


def body(space):
    space["x"] = 5


M = types.new_class("M", (), {"metaclass": Meta, "k": 1}, body)
print(M.__name__, type(M).__name__, M.x, M.prepared, M.keywords, M.__module__, types.new_class("P").__bases__, types.new_class("L", (list[int],)).__orig_bases__, types.new_class("L", (list[int],)).__bases__)
meta, space, keywords = types.prepare_class("N", (M,), {"a": 1})
print(meta.__name__, space, keywords, types.prepare_class("O")[0], types.prepare_class("O", (), {"metaclass": int})[0])


class Entries:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, original):
        return self.bases


two, none, wrong = Entries(int, str), Entries(), Entries()
wrong.__class__ = type("Wrong", (Entries,), {"__mro_entries__": lambda self, original: [int]})
bases = (object,)
print(types.resolve_bases((two, bytes)), types.resolve_bases([none, bytes]), types.resolve_bases(bases) is bases, types.resolve_bases((list[int], dict)))


class Child(list[int], none):
    pass


print(Child.__bases__, types.get_original_bases(Child)[0], types.get_original_bases(int), types.get_original_bases(type("Q", (Child,), {})))
for call in (lambda: types.resolve_bases((wrong,)), lambda: types.get_original_bases(5), lambda: types.new_class("A", (5,)), lambda: types.new_class("A", (wrong,)), lambda: types.new_class("A", (M,), {"metaclass": type("Other", (type,), {})}), lambda: types.new_class(5), lambda: type("A", (list[int],), {}), lambda: types.prepare_class("A", (5,)), lambda: types.new_class("A", (bool,))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class HasValue(type):
    def __getattr__(cls, name):
        return "the metaclass has " + name


class D(metaclass=HasValue):
    @types.DynamicClassAttribute
    def value(self):
        """The doc."""
        return "of the instance"

    @types.DynamicClassAttribute
    def only(self):
        return 1


print(D.value, D().value, D().only, D.__dict__["value"].__doc__, D.__dict__["value"].__isabstractmethod__)
print(D.only)
try:
    D().value = 5
except AttributeError as error:
    print(error)


@types.coroutine
def old():
    result = yield "asked"
    return result


async def new():
    return await old()


c = new()
print(c.send(None), old.__code__.co_flags & 0x100 != 0, type(old()).__name__)
try:
    c.send("answer")
except StopIteration as stop:
    print(stop.value)
print(types.coroutine(new) is new)
try:
    types.coroutine(5)
except TypeError as error:
    print(error)
