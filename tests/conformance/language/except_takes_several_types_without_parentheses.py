# oracle: 3.14
for kind in (KeyError, ValueError):
    try:
        raise kind("x")
    except KeyError, ValueError:
        print("caught", kind.__name__)
try:
    raise ExceptionGroup("g", [KeyError(1), ValueError(2)])
except* KeyError, ValueError:
    print("caught in a group")
