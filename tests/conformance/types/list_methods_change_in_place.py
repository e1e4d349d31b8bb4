# oracle: 3.14
l = [3, 1, 2]
l.append(4)
l.extend((5, 6))
l.extend("ab")
l.insert(0, "start")
l.insert(-1, "before last")
l.insert(100, "end")
print(l, l.pop(), l.pop(0), l.pop(-2), l)
l = [1, 2, 3, 2, 1]
l.remove(2)
print(l, l.index(2), l.index(1, 1), l.count(1), l.reverse(), l, l.copy() == l, l.copy() is l)
l[1:3] = ["x", "y", "z"]
print(l)
l[::2] = [0] * len(l[::2])
print(l)
del l[1::2]
print(l)
l[:] = []
print(l)
l[5:] = [1, 2]
print(l)
l[0:0] = [9, 9]
print(l)
l *= 2
print(l, l + [1], [0] * 3, 3 * [1], l == list(l), [1, 2] < [1, 3], [] < [0], [[1]] == [[1]], 9 in l)
l.clear()
print(l)
print(list("abc"), list(range(3)), list({"k": 1}), list(), [*[]], list((1, 2)), len([None] * 5))
print([1, 2, 3][-2:], [1, 2, 3][::-1], [1, 2, 3][5:], bool([]), [0, 1, 2, 3, 4, 5][4:0:-2])
for f in (
    lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(5),
    lambda: [1].extend(3), lambda: [] + 1, lambda: [].append(), lambda: [].append(1, 2),
    lambda: [1].insert("a", 1), lambda: [].missing, lambda: list(3), lambda: list(1, 2),
    lambda: [1].pop("x"), lambda: [1, 2].__setitem__(5, 1),
    lambda: [1, 2, 3].__setitem__(slice(0, 3, 2), [1]), lambda: [1].__setitem__(slice(0, 1), 3),
    lambda: hash([]), lambda: [].__delitem__(0), lambda: [1] < 1, lambda: [1] * "a",
):
    try:
        print(f())
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
a = [1, 2, 3, 4, 5]
for x in a:
    if x == 2: a.remove(x)
print(a)
b = [[]] * 2
b[0].append(1)
print(b)
c = [1, 2]
c.extend(c)
c += c[:1]
c[len(c):] = c
print(c)
it = iter([1, 2])
print(next(it), it.__length_hint__(), list(it), list(it), type(it).__name__, type(reversed([])).__name__)
class L(list):
    def append(self, x): super().append(x * 2)
m = L([1])
m.append(5)
print(m, type(m[:]).__name__, type(m + m).__name__, m == [1, 10], isinstance(m, list))
