def places():
    a = yield
    print("a", a)
    b = (yield "b") + (yield "c")
    print("b", b)
    print("call", (yield "d"), (yield "e"))
    x = [(yield 1), (yield 2), (yield 3)]
    print(x)
    d = {(yield "key"): (yield "value")}
    print(d)
    s = f"{(yield 'in f-string')}!"
    print(s)
    y = (yield 1) if (yield "condition") else (yield 2)
    print(y)
    x[(yield "index")] = yield "assigned"
    print(x)
    x[0] += yield "augmented"
    print(x)
    del x[(yield "delete")]
    print(x)
    print((yield "l") and (yield "r"))
    print((yield 1) < (yield 2) < (yield 3))
    assert (yield "assert"), (yield "message")
    lambda_result = (lambda: (yield 9))()
    print(list(lambda_result))
    return (yield "last")

g = places()
sent = [None, "A", 10, 20, "D", "E", 1, 2, 3, "k", "v", "f", True, "yes", "one", 1, 100, 2, 0, 5, 7, 8, True, "ret"]
it = iter(sent)
try:
    for value in it:
        print("yielded", repr(g.send(value)))
    while True:
        print("yielded", repr(next(g)))
except StopIteration as e:
    print("returned", e.value)
