# oracle: 3.14
class OnlyEnter:
    def __enter__(self):
        return self

class Nothing:
    pass

for thing in (Nothing(), OnlyEnter(), 3):
    try:
        with thing:
            pass
    except TypeError as e:
        print(e)

class ExitRaises:
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        raise RuntimeError("in exit")

try:
    with ExitRaises():
        raise ValueError("in body")
except RuntimeError as e:
    print(repr(e), repr(e.__context__))

class EnterRaises:
    def __enter__(self):
        raise RuntimeError("in enter")
    def __exit__(self, *exc):
        print("never")

try:
    with EnterRaises():
        print("never")
except RuntimeError as e:
    print(e)
