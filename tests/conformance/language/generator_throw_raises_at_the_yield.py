def worker():
    while True:
        try:
            x = yield "ready"
            print("x is", x)
        except ValueError as e:
            print("caught", repr(e))
            yield "recovered"
        finally:
            print("finally")

g = worker()
print(next(g))
print(g.throw(ValueError("bad")))
print(next(g))
print(g.throw(ValueError))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("out came", repr(e))
try:
    next(g)
except StopIteration:
    print("it is finished")
try:
    g.throw(ValueError("late"))
except ValueError as e:
    print("late", e)
