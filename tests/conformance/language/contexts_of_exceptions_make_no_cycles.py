def chain(e):
    out = []
    while e is not None and len(out) < 8:
        out.append(str(e))
        e = e.__context__
    return out
a, b, c = ValueError("a"), ValueError("b"), ValueError("c")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a
except ValueError as e:
    print(chain(e), chain(b), e.__context__ is b)
try:
    try:
        raise c
    except ValueError:
        raise c
except ValueError as e:
    print(chain(e))
x, y = KeyError("x"), KeyError("y")
x.__context__ = y
y.__context__ = x
z = KeyError("z")
try:
    try:
        raise x
    except KeyError:
        raise z
except KeyError as e:
    print(chain(e)[:4])
e = ValueError("e")
print(e.__cause__, e.__context__, e.__suppress_context__)
e.__cause__ = None
print(e.__suppress_context__)
e.__suppress_context__ = True
e.__cause__ = e
print(e.__cause__ is e)
for name, value in [("__cause__", 1), ("__context__", "x"), ("__suppress_context__", None), ("__suppress_context__", 0), ("__suppress_context__", "text"), ("__traceback__", 1), ("__cause__", ValueError)]:
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except TypeError as error:
        print(error)
for name in ["__cause__", "__context__", "__suppress_context__", "__traceback__", "args"]:
    try:
        delattr(e, name)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
for cause in [1, int, "text", object()]:
    try:
        raise ValueError from cause
    except TypeError as error:
        print(error, "|", error.__context__)
try:
    raise ValueError from KeyError
except ValueError as error:
    print(repr(error.__cause__))
class Bad(Exception):
    def __init__(self): raise OSError("in init")
try:
    raise ValueError from Bad
except OSError as error:
    print(error)
