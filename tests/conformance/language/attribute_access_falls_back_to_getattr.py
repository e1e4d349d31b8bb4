class Dynamic:
    present = "on the class"

    def __getattr__(self, name):
        if name.startswith("make_"):
            return name[5:]
        raise AttributeError(f"no {name} here")


d = Dynamic()
print(d.present, d.make_thing, getattr(d, "other", "default"), hasattr(d, "other"))
try:
    d.other
except AttributeError as error:
    print(error)
d.make_thing = "set"
print(d.make_thing)


class Watching:
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("hidden")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f"fallback for {name}"


w = Watching()
w.secret = 1
print(w.secret, w.missing, object.__getattribute__(w, "secret"))


class Properties:
    @property
    def broken(self):
        return self.missing

    def __getattr__(self, name):
        return f"asked for {name}"


print(Properties().broken)


class Setting:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("delete", name)
        object.__delattr__(self, name)


s = Setting()
s.x = 1
s.x += 1
del s.x
try:
    del s.x
except AttributeError as error:
    print(error)
print(len(d.__dict__), d.__class__.__name__)


class OnClass(type):
    def __getattr__(cls, name):
        return f"class attribute {name}"


class Uses(metaclass=OnClass):
    pass


print(Uses.anything)
try:
    Uses().anything
except AttributeError as error:
    print(error)
