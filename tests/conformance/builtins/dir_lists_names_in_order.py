class Base:
    inherited = 1


class Derived(Base):
    own = 2

    def __init__(self):
        self.attribute = 3


class Chooses:
    def __dir__(self):
        return ["zebra", "apple", "zebra"]


class Wrong:
    def __dir__(self):
        return 5


class Mixed:
    def __dir__(self):
        return ["x", 3]


def public(names):
    return [name for name in names if not name.startswith("__")]


print(public(dir(Derived())))
print(public(dir(Derived)))
print(dir(Chooses()))
for wrong in (Wrong(), Mixed()):
    try:
        print(dir(wrong))
    except TypeError as error:
        print(error)


def local_names(b, a):
    c = 1
    return dir()


print(local_names(1, 2))
print([name for name in dir() if not name.startswith("_")])
print("append" in dir([]), "upper" in dir(""), "__add__" in dir(3), "__name__" in dir(dir))
print(dir(type("Metaless", (), {})()) == sorted(dir(type("Metaless", (), {})())))
