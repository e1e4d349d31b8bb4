from contextlib import contextmanager


@contextmanager
def tag(name):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
    finally:
        print("leave", name)


with tag("a") as value:
    print(value)
with tag("b"):
    raise ValueError("x")
try:
    with tag("c"):
        raise KeyError("k")
except KeyError as error:
    print("outside", error)


@tag("call")
def decorated(n):
    print("body", n)
    return n * 2


print(decorated(3), decorated(4))


@contextmanager
def nothing():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def stubborn():
    try:
        yield 1
    except ValueError:
        yield 2


for manager, error in ((nothing, None), (twice, None), (stubborn, ValueError())):
    try:
        with manager():
            if error:
                raise error
    except RuntimeError as raised:
        print(raised)


@contextmanager
def passing():
    yield


for error in (StopIteration("mine"), RuntimeError("mine"), StopAsyncIteration("mine")):
    try:
        with passing():
            raise error
    except Exception as raised:
        print(raised is error, repr(raised))
