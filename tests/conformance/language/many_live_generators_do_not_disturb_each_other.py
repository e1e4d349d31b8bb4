def counter(n):
    i = n
    while True:
        step = yield i
        i += step or 1

generators = [counter(i * 100) for i in range(1000)]
for g in generators:
    next(g)
for _ in range(3):
    for i, g in enumerate(generators):
        g.send(i % 7)
print(sum(next(g) for g in generators))
for g in generators[::2]:
    g.close()
print(sum(next(g, 0) for g in generators))
