def make():
    total = 0
    def add():
        nonlocal total
        while True:
            x = yield total
            total += x
    def get():
        return total
    return add(), get

g, get = make()
next(g)
g.send(5)
g.send(6)
print(get())

def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

f = fibonacci()
print([next(f) for _ in range(15)])

def interleave(*iterables):
    iterators = [iter(i) for i in iterables]
    while iterators:
        for it in list(iterators):
            try:
                yield next(it)
            except StopIteration:
                iterators.remove(it)

print(list(interleave("abc", [1, 2], (x for x in (True,)))))

def flatten(x):
    if isinstance(x, list):
        for item in x:
            yield from flatten(item)
    else:
        yield x

print(list(flatten([1, [2, [3, [4, []]], 5]])))

class Tree:
    def __init__(self, *children):
        self.children = children
    def __iter__(self):
        for c in self.children:
            if isinstance(c, Tree):
                yield from c
            else:
                yield c

print(list(Tree(1, Tree(2, Tree(3)), 4)))
