def say(text, value=()):
    print("evaluated", text)
    return value
g = (say("element") for a in say("first", "ab") if say("condition", True) for b in say("second", "c"))
print("made")
print(next(g, None) is not None)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
late = (x for y in [1] for x in 5)
try:
    next(late)
except TypeError as e:
    print(e)
try:
    (x for x in undefined_name)
except NameError as e:
    print(e)
n = 1
changed = (i * n for i in range(2, 4))
n = 10
print(list(changed))
items = [1, 2]
growing = (i for i in items)
items.append(3)
print(list(growing))
items = ["replaced"]
class Iterable:
    def __iter__(self):
        print("iter asked")
        return iter("xy")
g = (c for c in Iterable())
print("after")
print(*g)
print(sum(i for i in range(4)), max((i for i in "abc"), key=lambda c: -ord(c)))
def yields():
    got = [(yield 1), (yield 2)]
    print("got", got)
    print("sent", (yield {(yield "k"): (yield "v")}))
g = yields()
print(next(g), g.send("a"), g.send("b"), g.send("key"), g.send("value"))
try: g.send("last")
except StopIteration: print("stopped")
print((i for i in []).__name__, (i for i in []).__qualname__, (lambda: (i for i in []))().__qualname__)
outer = ((i, list(j for j in range(i))) for i in range(3))
print(list(outer))
def early():
    with_return = (i for i in range(3))
    next(with_return)
    return list(with_return), list(with_return)
print(early())
