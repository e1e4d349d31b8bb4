class Plain:
    pass


class Callable:
    def __call__(self):
        return "called"


plain = Plain()
plain.__call__ = lambda: "only on the instance"
print(callable(print), callable(Plain), callable(Callable()), callable(plain), callable(lambda: 0))
print(callable(3), callable("x"), callable(None), callable([].append), callable(property()))
try:
    plain()
except TypeError as error:
    print(error)
print(Callable()())
for wrong in (3, "x", None, [], {}, 1.5, ...):
    try:
        wrong()
    except TypeError as error:
        print(error)
try:
    callable()
except TypeError as error:
    print(error)
