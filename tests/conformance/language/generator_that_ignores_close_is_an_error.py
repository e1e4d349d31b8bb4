def stubborn():
    while True:
        try:
            yield "still here"
        except GeneratorExit:
            print("no")

def once():
    try:
        yield 1
    except GeneratorExit:
        yield 2

g = once()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(type(e).__name__, e)
print(list(g))

def fails():
    try:
        yield 1
    finally:
        raise ValueError("while closing")

g = fails()
next(g)
try:
    g.close()
except ValueError as e:
    print(repr(e), repr(e.__context__))
