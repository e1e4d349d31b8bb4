# oracle: 3.14
import inspect
import types


class Meta(type):
    @property
    def of_meta(cls):
        return "meta"


class Watchful(metaclass=Meta):
    plain = 1

    def __getattr__(self, name):
        raise RuntimeError("ran")

    @property
    def computed(self):
        raise RuntimeError("ran")

    def method(self):
        pass


obj = Watchful()
obj.own = 2
for name in ("own", "plain", "computed", "method", "of_meta", "nothing"):
    print(name, type(inspect.getattr_static(obj, name, None)).__name__, type(inspect.getattr_static(Watchful, name, None)).__name__)
try:
    inspect.getattr_static(obj, "nothing")
except AttributeError as error:
    print(repr(error))
obj.__dict__["computed"] = "hidden"
print(type(inspect.getattr_static(obj, "computed")).__name__)


class Slotted:
    __slots__ = ("a",)


print(inspect.getattr_static(Slotted(), "a"))
print([name for name, value in inspect.getmembers_static(obj) if not name.startswith("__")])


class Virtual:
    @types.DynamicClassAttribute
    def ham(self):
        return "eggs"


print([(found.name, found.kind, found.defining_class.__name__) for found in inspect.classify_class_attrs(Virtual) if not found.name.startswith("__")])


class Kinds:
    data = 1
    made = property(lambda self: 1)

    def method(self): pass

    @staticmethod
    def static(): pass

    @classmethod
    def cls(cls): pass


print([(found.name, found.kind) for found in inspect.classify_class_attrs(Kinds) if not found.name.startswith("_")])
print(inspect.isroutine(Kinds.cls), inspect.isdatadescriptor(Kinds.__dict__["made"]), inspect.ismethoddescriptor(list.append), inspect.ispackage(types), inspect.isroutine(int))
