# oracle: 3.14
class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, key):
        print("get", key)
        return self.cells.get(key, 0)

    def __setitem__(self, key, value):
        print("set", key, value)
        self.cells[key] = value

    def __delitem__(self, key):
        print("delete", key)
        del self.cells[key]

    def __contains__(self, key):
        print("contains", key)
        return "truthy" if key in self.cells else ""

    def __len__(self):
        return len(self.cells)

    def __missing__(self, key):
        print("never called")


g = Grid()
g[1] = "one"
g[1, 2] = "two keys"
g[1:2] = "slice"
g[::2, ...] = "extended"
g[*(1, 2)] = "starred"
g[1] += "!"
print(g[1], g[1, 2], len(g), bool(g), 1 in g, 5 in g, 5 not in g)
del g[1], g[1, 2]
print(bool(Grid()), not Grid())


class Old:
    def __getitem__(self, index):
        if index >= 3:
            raise IndexError
        return index * 2


print(list(Old()), 4 in Old(), 5 in Old(), [*Old()], max(Old()), tuple(Old()), dict(enumerate(Old())))
a, b, c = Old()
print(a, b, c)


class Dict(dict):
    def __missing__(self, key):
        print("missing", key)
        return key * 2


d = Dict(a=1)
print(d["a"], d["b"], "b" in d, d.get("c"))


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: 1 in NoContains())
attempt(lambda: 1 in 5)
attempt(lambda: object()[0])
attempt(lambda: object.__getitem__)
attempt(lambda: Old().__setitem__)
attempt(lambda: exec("Old()[0] = 1"))
attempt(lambda: exec("del Old()[0]"))
attempt(lambda: len(Old()))
attempt(lambda: reversed(Old()))
attempt(lambda: int[0])
attempt(lambda: len[0])
attempt(lambda: attempt[0])
