def chain(error):
    texts = []
    while error is not None:
        texts.append(repr(error))
        error = error.__context__
    return " <- ".join(texts)


def handles():
    try:
        raise IndexError("inner")
    except IndexError:
        yield


def replaces():
    try:
        yield
    except ValueError:
        raise TypeError("replaced")


def plain():
    yield


def middle(inner):
    try:
        raise KeyError("middle")
    except KeyError:
        yield from inner()


def outer(inner):
    try:
        raise OSError("outer")
    except OSError:
        yield from middle(inner)


def throw_into(generator):
    next(generator)
    try:
        generator.throw(ValueError("thrown"))
    except Exception as error:
        print(chain(error))


for inner in handles, replaces, plain, lambda: iter([1]):
    throw_into(middle(inner))
    throw_into(outer(inner))
    try:
        raise EOFError("caller")
    except EOFError:
        throw_into(middle(inner))
