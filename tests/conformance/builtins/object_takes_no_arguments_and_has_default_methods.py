# oracle: 3.14
# What every object has from object: comparison, hash, format, reduce, sizes and attribute methods; when extra arguments are refused.
class Plain:
    pass


class WithNew:
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)


class WithInit:
    def __init__(self, *args, **kwargs):
        pass


class PassesOn:
    def __init__(self, *args):
        super().__init__(*args)


class Both:
    def __new__(cls, *args):
        return object.__new__(cls, *args)

    def __init__(self, *args):
        pass


print(type(WithNew(1, x=2)).__name__, type(WithInit(1, x=2)).__name__, type(PassesOn()).__name__, type(Both()).__name__)
for call in (lambda: object(1), lambda: object(x=1), lambda: Plain(1), lambda: Plain(x=1), lambda: PassesOn(1), lambda: Both(1), lambda: WithNew.__init__(WithNew(), 1), lambda: object.__init__(Plain(), 1), lambda: Plain.__new__(Plain, 1), lambda: object().x, lambda: setattr(object(), "x", 1), lambda: delattr(Plain(), "x"), lambda: Plain().x, lambda: Plain.x, lambda: delattr(Plain, "x"), lambda: object().__dict__, lambda: object.__eq__(1), lambda: object < object, lambda: Plain() < Plain(), lambda: Plain() + 1, lambda: -Plain(), lambda: Plain()(), lambda: Plain().__getitem__, lambda: object.__format__(Plain(), "x"), lambda: object.__reduce_ex__(1), lambda: object.__getattribute__(Plain(), 5), lambda: object.__setattr__(Plain(), 5, 1), lambda: object.__setattr__(int, "x", 1), lambda: type.__setattr__(int, "x", 1), lambda: object.__class__.__set__, lambda: setattr(Plain(), "__class__", 5), lambda: setattr(Plain(), "__class__", int), lambda: setattr(Plain(), "__dict__", 5), lambda: object.__init_subclass__(1), lambda: object.__subclasshook__()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
p = Plain()
print(p.__eq__(p), p.__eq__(1), p.__ne__(p), p.__ne__(1), p.__lt__(p), p.__le__(1), p == p, p != Plain(), p.__hash__() == hash(p), p.__format__("") == str(p), p.__str__() == p.__repr__(), p.__sizeof__() > 0, p.__dir__()[:0], p.__class__ is Plain, p.__doc__, object.__doc__ is not None, object.__module__)
print([name for name in dir(object)], object.__bases__, object.__base__, object.__mro__, object.__dict__.get("__weakref__"))
p.a = 1
p.__dict__["b"] = 2
print(vars(p), p.__getstate__(), object().__getstate__(), p.__reduce_ex__(2)[1:3], object().__reduce_ex__(4)[1:])
p.__class__ = WithInit
print(type(p).__name__, p.a, p.__getattribute__("b"), object.__getattribute__(p, "a"), object.__setattr__(p, "c", 3), p.c, object.__delattr__(p, "c"), hasattr(p, "c"))
