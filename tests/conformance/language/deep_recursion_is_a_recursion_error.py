# oracle: 3.13
import sys

def endless(n):
    return endless(n + 1)

try:
    endless(0)
except RecursionError as e:
    print(type(e).__name__, e)

class R:
    def __repr__(self): return repr(self)
    def __eq__(self, other): return self == other
    def __getattr__(self, name): return getattr(self, name + "x")
    def __iter__(self): return iter(self)
    def __call__(self): return self()
    def __str__(self): return f"{self}"
    def __lt__(self, o): return sorted([self, o])

r = R()
for f in (lambda: repr(r), lambda: r == 1, lambda: r.a, lambda: r(), lambda: str(r), lambda: sorted([R(), R()])):
    try:
        f()
    except RecursionError as e:
        print(type(e).__name__)

l = []
for _ in range(100000):
    l = [l]
try:
    repr(l)
except RecursionError as e:
    print(type(e).__name__)
a, b = [], []
a.append(b)
b.append(a)
try:
    a == [[a]] and a == b
except RecursionError as e:
    print(type(e).__name__)
print(sys.getrecursionlimit())
def gen():
    yield from gen()
try:
    next(gen())
except RecursionError:
    print("generator")
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
