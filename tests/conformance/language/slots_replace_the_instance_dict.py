class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y

p = P(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__)
try:
    p.z = 3
except AttributeError as e:
    print(e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
print(type(P.x).__name__)

class Q(P):
    pass

q = Q(1, 2)
q.z = 3
print(q.__dict__, q.x)

class R(P):
    __slots__ = ["w"]
r = R(1, 2)
r.w = 9
print(r.w, hasattr(r, "__dict__"))
class Single:
    __slots__ = "name"
s = Single()
s.name = "n"
print(s.name)
try:
    class Bad:
        __slots__ = ("a",)
        a = 1
except ValueError as e:
    print(e)
