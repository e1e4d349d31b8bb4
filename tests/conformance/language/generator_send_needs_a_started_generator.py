def echo():
    received = None
    while True:
        received = yield received
        print("got", received)

g = echo()
try:
    g.send(1)
except TypeError as e:
    print("TypeError:", e)
print(g.send(None))
print(g.send("a"))
print(g.send([1, 2]))
print(next(g))
g.close()
try:
    g.send(3)
except StopIteration as e:
    print("StopIteration", e.args)
