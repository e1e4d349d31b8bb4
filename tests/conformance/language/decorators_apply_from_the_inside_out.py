def tag(name):
    print("making", name)
    def decorate(f):
        print("applying", name, "to", f.__name__)
        def wrapper(*args, **kw):
            return f"<{name}>{f(*args, **kw)}</{name}>"
        wrapper.__name__ = f.__name__
        return wrapper
    return decorate

@tag("b")
@tag("i")
def text(s, end="."):
    return s + end

print(text("hi"), text("hi", end="!"))

class Registry:
    items = {}
    def register(self, key):
        return lambda f: self.items.setdefault(key, f)
r = [Registry()]

@r[0].register("x")
def fx(): return "fx"

@(lambda f: "replaced by a string")
def gone(): pass
print(r[0].items["x"](), gone)

@tag("class")
class C:
    @staticmethod
    def s(a): return ("static", a)
    @classmethod
    def c(cls, a): return ("class", a)
print(C.__name__)
class D:
    @staticmethod
    def s(a): return ("static", a)
    @classmethod
    def c(cls, a): return (cls.__name__, a)
class E(D): pass
print(D.s(1), D().s(2), E.c(3), E().c(4), D.__dict__["s"](5))
