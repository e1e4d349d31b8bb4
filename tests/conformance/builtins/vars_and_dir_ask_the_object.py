class Own:
    def _get(self):
        return {"a": 2}

    __dict__ = property(_get)


print(vars(Own()), Own().__dict__)


class Hidden:
    __slots__ = ["__class__", "__dict__"]

    def __init__(self):
        self.bar = "wow"


print(dir(Hidden()))


class Pretends:
    __class__ = property(lambda self: int)


print("bit_length" in dir(Pretends()), "real" in dir(Pretends()))
