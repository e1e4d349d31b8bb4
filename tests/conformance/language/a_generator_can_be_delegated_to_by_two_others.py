def source():
    for i in range(6):
        yield i

def user(name, g):
    for x in "ab":
        yield name + x
    yield from g

s = source()
a, b = user("A", s), user("B", s)
out = []
for _ in range(4):
    out.append(next(a))
    out.append(next(b))
out.append(next(s))
print(out)
print(list(a), list(b), list(s))
