def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return up, get

up, get = counter()
print(up(), up(5), get())
other, _ = counter()
print(other(), get())
print(up.__code__.co_freevars, len(up.__closure__), up.__closure__[0].cell_contents)

functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])

def late():
    def inner():
        return x
    try:
        inner()
    except NameError as e:
        print(e)
    x = "bound later"
    return inner()

print(late())

def deleted():
    x = 1
    def inner():
        return x
    del x
    try:
        return inner()
    except NameError as e:
        return str(e)

print(deleted())

def deep():
    a = 1
    def one():
        b = 2
        def two():
            nonlocal a
            a += b
            def three():
                return a, b
            return three
        return two()
    return one()()

print(deep())
