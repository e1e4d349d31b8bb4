class Number:
    def __repr__(self):
        return 5


class Fails:
    def __repr__(self):
        raise ValueError("no repr")


class Sub(str):
    def __repr__(self):
        return Sub("sub of str")


class Default:
    pass


def attempt(function, value):
    try:
        result = function(value)
        print(type(result).__name__, result)
    except Exception as error:
        print(type(error).__name__, error)


for function in (repr, str, ascii, lambda value: f"{value}", lambda value: f"{value!r}", lambda value: "{!r}".format(value)):
    for value in (Number(), Fails(), Sub("x"), [Fails()]):
        attempt(function, value)
print(repr(Default()).split(" at 0x")[0], repr(Default).strip())
print(repr(len), repr([].append).split(" at 0x")[0], repr(int), repr(None), repr(...), repr(NotImplemented))
print(repr(lambda: 0).split(" at 0x")[0], repr(attempt).split(" at 0x")[0], repr(Default.__repr__).split(" at 0x")[0])
print(repr(type), repr(object), repr(type(None)), repr(type(...)), repr(type(lambda: 0)), repr(type(len)))
print(repr(str.upper), repr("".upper).split(" at 0x")[0], repr(dict.fromkeys).split(" at 0x")[0], repr(object().__str__).split(" at 0x")[0])
print(repr(int.__add__), repr((1).__add__).split(" at 0x")[0], repr(int.real), repr(type.__dict__["__dict__"]))
