# Globals of a subclass of dict that make what they lack.
import types


class Names(dict):
    def __missing__(self, key):
        if key.startswith("made_"):
            return f"<{key}>"
        raise KeyError(key)


def f():
    return made_up, len("abc"), known


names = Names(known=1)
g = types.FunctionType(f.__code__, names)
print(g(), g())
names["made_up"] = "now there"
print(g())
del names["known"]
try:
    g()
except NameError as error:
    print(error)
