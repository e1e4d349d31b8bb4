class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        return self if obj is None else obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, value):
        obj.__dict__[self.name] = value

class Plugin:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, tag)
        cls.registry.append((cls.__name__, tag))

class A(Plugin, tag="a"):
    x = Field()
    y = Field()

class B(A):
    pass

a = A()
print(a.x)
a.x = 5
print(a.x, a.__dict__, A.x is A.__dict__["x"])
print(Plugin.registry)
try:
    class Wrong(Plugin, unknown=1): pass
except TypeError as e:
    print(e)
class GetItem:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)
print(GetItem[int, str])
