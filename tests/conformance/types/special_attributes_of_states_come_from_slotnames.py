class Listed:
    __slotnames__ = ["a", "b"]

    def __getattr__(self, name):
        if name == "a":
            return 1
        raise AttributeError(name)


class Slotted:
    __slots__ = "x", "_y", "__z"


print(Listed().__reduce_ex__(2)[2], Listed().__getstate__())
value = Slotted()
print(value.__getstate__())
value.x, value._Slotted__z = 1, 2
print(value.__getstate__())
print(value.__reduce_ex__(2)[2], Slotted.__slotnames__)
