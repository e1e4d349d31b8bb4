import types


class Base: pass
class Meta(type, Base): pass
class Made(metaclass=Meta): pass
class Mod(types.ModuleType, Base): pass


reader = Base.__dict__["__dict__"]
for value in (Made, Mod("m")):
    print(type(reader.__get__(value)).__name__)
    for action in (lambda: reader.__set__(value, {}), lambda: setattr(value, "__dict__", {}), lambda: delattr(value, "__dict__"), lambda: reader.__delete__(value)):
        try:
            action()
        except (AttributeError, TypeError) as error:
            print(type(error).__name__, error)
plain = Base()
plain.__dict__ = {"a": 1}
print(plain.a)
del plain.__dict__
print(plain.__dict__)
for bad in (None, [], 1):
    try:
        plain.__dict__ = bad
    except TypeError as error:
        print(error)
