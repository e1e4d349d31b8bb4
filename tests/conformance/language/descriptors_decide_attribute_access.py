class Data:
    def __get__(self, obj, owner):
        return f"Data.get({obj is not None}, {owner.__name__})"
    def __set__(self, obj, value):
        print("Data.set", value)
    def __delete__(self, obj):
        print("Data.delete")

class NonData:
    def __get__(self, obj, owner):
        return "NonData.get"

class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["s"] = value * 2

class C:
    d = Data()
    n = NonData()
    s = SetOnly()

c = C()
c.__dict__.update(d="instance d", n="instance n")
print(c.d, c.n, C.d, C.n)
c.d = 1
del c.d
c.n = 2
print(c.n)
print(c.s is C.__dict__["s"])
c.s = 4
print(c.s)
C.d = "replaced"
print(c.d)
class NoDelete:
    def __set__(self, obj, v): pass
class E:
    x = NoDelete()
try:
    del E().x
except AttributeError as e:
    print(e)
