# oracle: 3.14
def v(x):
    print("eval", x)
    return x
print(v(1) < v(2) < v(3))
print(v(1) > v(2) > v(3))
x = 5
print(1 < 3 > 2 == 2 != x is not None in [None])
print(1 == 1.0 == True, "a" < "b" <= "b", [1, 2] < [1, 3], (1,) < (1, 0))
print(not 1 == 2, 3 in [1, 2, 3] is not None)
class Weird:
    def __eq__(self, other): return "eq"
    def __lt__(self, other): return []
    def __contains__(self, x): return "yes"
w = Weird()
print(w == 1, w != 1, w < 1, 1 in w, 1 not in w)
print((w < 1) or "falsy", (w < 1 < 2))
for bad in (lambda: 1 < "a", lambda: [] < (), lambda: None < None, lambda: 1 in 5, lambda: 1j < 2, lambda: {} < {}):
    try:
        bad()
    except TypeError as e:
        print(e)
class A:
    def __lt__(self, o):
        print("A.lt")
        return NotImplemented
    def __gt__(self, o):
        print("A.gt")
        return NotImplemented
class B(A):
    def __gt__(self, o):
        print("B.gt")
        return "from B"
print(A() < B())
print(A() == 1, A() != 1)
