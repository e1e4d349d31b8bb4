def numbers():
    print("started")
    yield 1
    print("between")
    yield 2
    print("ended")

g = numbers()
print(type(g).__name__, g.__name__, g.__qualname__)
print("made")
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stopped", e.value, e.args)
try:
    next(g)
except StopIteration as e:
    print("stopped again", e.value)
print(next(g, "default"))
print(iter(g) is g)
