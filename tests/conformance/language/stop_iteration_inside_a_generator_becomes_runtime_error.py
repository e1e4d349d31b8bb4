def raises():
    yield 1
    raise StopIteration("inside")

g = raises()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, "|", repr(e.__cause__), "|", repr(e.__context__), e.__suppress_context__)

def next_of_empty():
    yield next(iter([]))

try:
    list(next_of_empty())
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))

def catches():
    try:
        yield next(iter([]))
    except StopIteration:
        yield "caught inside"

print(list(catches()))

def thrown():
    yield

g = thrown()
next(g)
try:
    g.throw(StopIteration(4))
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))
