__class__ = "global"


class C:
    try:
        seen = [__class__ for _ in [1]]
    except NameError as error:
        seen = str(error)
    inner = [lambda: __class__ for _ in [1]]

    def method(self):
        return [__class__ for _ in [1]]


print(C.seen, C.inner[0]() is C, C().method())
