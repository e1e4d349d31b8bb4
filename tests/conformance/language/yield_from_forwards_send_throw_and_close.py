def inner():
    log = []
    try:
        while True:
            try:
                x = yield len(log)
                log.append(x)
                if x == "stop":
                    return log
            except ValueError as e:
                log.append(repr(e))
    finally:
        print("inner finally")

def outer():
    result = yield from inner()
    print("outer got", result)
    yield "after"
    return "done"

g = outer()
print(next(g))
print(g.send("a"))
print(g.throw(ValueError("v")))
print(g.send("b"))
print(g.send("stop"))
try:
    next(g)
except StopIteration as e:
    print(e.value)

g = outer()
next(g)
g.close()

g = outer()
next(g)
try:
    g.throw(KeyError("unhandled"))
except KeyError as e:
    print(repr(e))
