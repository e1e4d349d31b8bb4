class Hooked:
    def __init__(self):
        object.__setattr__(self, "log", [])
    def __getattr__(self, name):
        if name.startswith("missing"):
            raise AttributeError(f"no {name} here")
        return f"computed {name}"
    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        super().__setattr__(name, value)
    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)

h = Hooked()
h.a = 1
print(h.a, h.b)
del h.a
print(h.a)
print(h.log)
print(getattr(h, "missing1", "default"), hasattr(h, "missing2"), hasattr(h, "anything"))
try:
    h.missing3
except AttributeError as e:
    print(e)

class All:
    def __getattribute__(self, name):
        if name == "real":
            return object.__getattribute__(self, name)
        return "intercepted " + name
    real = "real value"

print(All().real, All().other, All.real)
class Dir:
    def __dir__(self):
        return ["b", "a"]
print(dir(Dir()))
try:
    getattr(h, 3)
except TypeError as e:
    print(e)
try:
    del Hooked().nothing
except AttributeError as e:
    print(e)
