# stderr: any
def g():
    try:
        yield 1
    except ValueError as e:
        yield repr(e)

x = g()
next(x)
print(x.throw(ValueError, "text"))
y = g()
next(y)
print(y.throw(ValueError, ValueError("instance"), None))
