class Sub:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        return self.n
    def send(self, x):
        print("send", x)
        return ("sent", x)
    def throw(self, *args):
        print("throw", [repr(a) for a in args])
        return "thrown"
    def close(self):
        print("close")

def g():
    yield from Sub()

x = g()
print(next(x), next(x))
print(x.send(5))
print(x.throw(ValueError("e")))
x.close()

class Bare:
    def __iter__(self):
        return self
    def __next__(self):
        return 1

def h():
    try:
        yield from Bare()
    except ValueError as e:
        yield ("h caught", repr(e))

y = h()
next(y)
print(y.throw(ValueError("no throw method")))
