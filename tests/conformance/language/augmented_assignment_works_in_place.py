class Tracker:
    def __init__(self): self.log = []
    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self
    def __add__(self, other):
        return "added"
t = u = Tracker()
t += 1
print(t is u, t.log)
t = t + 1
print(t)
l = m = [1]
l += "ab"
l *= 2
print(m, l is m)
s = {1, 2}
s |= {3}
s &= {2, 3}
s ^= {9}
s -= {2}
print(s)
x = 10
x //= 3
x **= 3
x <<= 2
x >>= 1
x |= 1
x &= 0xFF
x ^= 2
x %= 50
x -= 1
x /= 4
print(x)
class NoInplace:
    def __radd__(self, other): return f"radd {other}"
n = 5
n += NoInplace()
print(n)
d = {"k": [1]}
d["k"] += [2]
print(d)
tup = ([],)
try:
    tup[0] += [1]
except TypeError as e:
    print(e, tup)
calls = []
def index():
    calls.append(1)
    return 0
arr = [1]
arr[index()] += 5
print(arr, len(calls))
try:
    x += "text"
except TypeError as e:
    print(e)
try:
    l -= [1]
except TypeError as e:
    print(e)
