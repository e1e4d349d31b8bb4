class Sub(bytes): pass


class Gives:
    def __init__(self, value): self.value = value
    def __bytes__(self): return self.value


class Text(str):
    def __bytes__(self): return b"of text"


class Number(int):
    def __bytes__(self): return b"of number"


class Listed(list):
    def __bytes__(self): return b"of list"


class View:
    def __index__(self): raise TypeError("no index")
    def __iter__(self): return iter((1, 2))


for source in (Gives(b"abc"), Gives(Sub(b"abc")), Text("x"), Number(3), Listed([1]), View()):
    made = bytes(source)
    print(type(made).__name__, made, type(Sub(source)).__name__, Sub(source))
for source in (Gives("abc"), Gives(None), "text", 3.5, None, [256], [-1], ["a"], -1):
    try:
        print(bytes(source))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(bytearray(Listed([1, 2])))
