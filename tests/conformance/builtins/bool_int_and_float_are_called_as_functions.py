# oracle: 3.14
class Numeric:
    def __init__(self, **methods):
        self.methods = methods


def kind(**methods):
    return type("Kind", (), {name: (lambda self, value=value: value) for name, value in methods.items()})()


def attempt(function, *arguments, **keywords):
    try:
        print(function.__name__, repr(function(*arguments, **keywords)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


attempt(bool)
attempt(int)
attempt(float)
attempt(complex)
attempt(str)
for value in (kind(__bool__=True), kind(__bool__=1), kind(__len__=0), kind(__len__=-1), kind(__len__="x"), kind()):
    attempt(bool, value)
for value in (kind(__int__=3), kind(__int__="3"), kind(__index__=4), kind(__trunc__=5), kind()):
    attempt(int, value)
for value in (kind(__float__=3.5), kind(__float__=3), kind(__index__=4), kind(__float__="x"), kind()):
    attempt(float, value)
for value in (kind(__complex__=3j), kind(__complex__=3), kind(__float__=2.5), kind(__index__=4), kind()):
    attempt(complex, value)
attempt(int, "12", 3)
attempt(int, "12", base=5)
attempt(int, 12, 3)
attempt(int, base=3)
attempt(int, "z", 37)
attempt(int, "0x1f", 0)
attempt(int, "012", 0)
attempt(float, x=1)
attempt(bool, x=1)
attempt(int, x=1)
