def g():
    try:
        yield 1
    except GeneratorExit:
        return "returned on close"

x = g()
next(x)
print(x.close())
print(x.close())

def h():
    yield 1
    return 5

y = h()
next(y)
print(y.close())
