class Log(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        dict.__setitem__(self, key, value)


def target(name):
    print("target", name)
    return log


def value():
    print("value")
    return [1, 2]


log = Log()
target("a")[0] = target("b")[1] = value()
x = y = z = []
x.append(1)
print(y, z is x)
i = 0
i, log[i] = 5, "index is read after i is bound"
a = [0, 0, 0]
n = n2 = 1
n, a[n] = 2, 9
print(a)
(p, q), [r, *s] = t = ((1, 2), "xyz")
print(p, q, r, s, t)
*head, = "ab"
print(head)
a, b = b, a = 1, 2
print(a, b)
