import types

made = types.ModuleType("made")
print(made)


class Loader:
    pass


made.__loader__ = Loader
print(made)
made.__file__ = "/somewhere"
print(made)
del made.__name__, made.__file__
print(made)


class Spec:
    name = "specified"
    origin = None
    loader = None
    has_location = False


made.__spec__ = Spec
print(made)
Spec.origin = "of no place"
print(made)
Spec.has_location = True
print(made)
Spec.origin, Spec.loader = None, Loader
print(made)
Spec.name = None
print(made)


class Slotted(types.ModuleType):
    __slots__ = ("a", "b")


slotted = Slotted("slotted")
try:
    slotted.a
except AttributeError as error:
    print(error)
slotted.a, slotted.c = 1, 2
print(slotted.a, slotted.c, "a" in vars(slotted), "c" in vars(slotted))
