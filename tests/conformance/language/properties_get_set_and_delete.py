class Celsius:
    def __init__(self, t=0):
        self._t = t
    @property
    def t(self):
        "Temperature."
        return self._t
    @t.setter
    def t(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._t = value
    @t.deleter
    def t(self):
        print("deleted")
        self._t = None
    @property
    def readonly(self):
        return 1
    def set_only(self, v):
        print("set", v)
    set_only = property(None, set_only)

c = Celsius()
c.t = 20
print(c.t, Celsius.t.__doc__, type(Celsius.t).__name__)
try:
    c.t = -300
except ValueError as e:
    print(e)
del c.t
print(c.t)
for action in (lambda: setattr(c, "readonly", 2), lambda: delattr(c, "readonly"), lambda: c.set_only):
    try:
        action()
    except AttributeError as e:
        print(e)
c.set_only = 5
class Sub(Celsius):
    @Celsius.t.getter
    def t(self):
        return "sub"
print(Sub(1).t)
