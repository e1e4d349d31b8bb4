def gather(value, into=[]):
    into.append(value)
    return into


print(gather(1), gather(2), gather(3, []), gather.__defaults__)
n = 1


def shows(x=n, *, y=n + 1):
    return x, y


n = 10
print(shows(), shows.__defaults__, shows.__kwdefaults__)
shows.__defaults__ = ("new",)
shows.__kwdefaults__ = {"y": "changed"}
print(shows())
shows.__defaults__ = None
for call in (lambda: shows(), lambda: shows(1)):
    try:
        print(call())
    except TypeError as error:
        print(error)
shows.__kwdefaults__ = None
try:
    shows(1)
except TypeError as error:
    print(error)
for wrong in (lambda: setattr(shows, "__defaults__", 5), lambda: setattr(shows, "__kwdefaults__", 5)):
    try:
        wrong()
    except TypeError as error:
        print(error)


def order(a=print("first"), b=print("second"), *, c=print("third")):
    pass


@(lambda f: print("decorated", f.__name__) or f)
def decorated(x=print("default before decoration")):
    pass


class Body:
    size = 3

    def method(self, size=size):
        return size


print(Body().method())
functions = [lambda x, n=n: x + n for n in range(3)]
print([f(10) for f in functions])
