class Other(Exception):
    def __new__(cls, *args):
        return cls


class Failing(Exception):
    def __init__(self):
        1 / 0


def generator():
    try:
        yield 1
    except Exception as error:
        yield f"caught {error!r}"


for kind in Other, Failing:
    running = generator()
    next(running)
    print(running.throw(kind))
    unstarted = generator()
    try:
        unstarted.throw(kind)
    except Exception as error:
        print("not started:", repr(error))
    print(next(unstarted, "finished"))

running = generator()
next(running)
for bad in 1, int, "text":
    try:
        running.throw(bad)
    except TypeError as error:
        print(error)
print(next(running, "finished"))
