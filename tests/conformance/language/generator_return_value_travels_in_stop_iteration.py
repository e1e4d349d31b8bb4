def g(value):
    yield "only"
    return value

for v in (None, 1, (1, 2), "text", [1], StopIteration(3)):
    it = g(v)
    next(it)
    try:
        next(it)
    except StopIteration as e:
        print(repr(e.value), len(e.args), repr(e))

def no_yield_reached():
    return 7
    yield

try:
    next(no_yield_reached())
except StopIteration as e:
    print(e.value)
