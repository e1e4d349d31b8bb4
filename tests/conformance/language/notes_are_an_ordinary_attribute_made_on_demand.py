# oracle: 3.14
e = ValueError("v")
print(hasattr(e, "__notes__"), vars(e))
print(e.add_note("first"), e.add_note(""), e.__notes__, vars(e))
for bad in [1, None, b"x"]:
    try:
        e.add_note(bad)
    except TypeError as error:
        print(error)
try:
    e.add_note()
except TypeError as error:
    print(error)
class Text(str): pass
e.add_note(Text("subclass"))
print([type(n).__name__ for n in e.__notes__])
for value in [None, "text", (1, 2), 5]:
    e.__notes__ = value
    try:
        e.add_note("x")
    except TypeError as error:
        print(error)
del e.__notes__
e.add_note("again")
print(e.__notes__)
e.__notes__ = mine = ["mine"]
e.add_note("shared")
print(mine)
class Class(Exception):
    __notes__ = ["of the class"]
c = Class()
c.add_note("added")
print(Class.__notes__, vars(c))
class Refuses(Exception):
    def __setattr__(self, name, value):
        raise AttributeError(f"no {name}")
try:
    Refuses().add_note("n")
except AttributeError as error:
    print(error)
class Slow(Exception):
    @property
    def __notes__(self): raise RuntimeError("property")
try:
    Slow().add_note("n")
except RuntimeError as error:
    print(error)
import pickle, copy
e2 = ValueError("with notes")
e2.add_note("travels")
print(copy.copy(e2).__notes__, pickle.loads(pickle.dumps(e2)).__notes__)
