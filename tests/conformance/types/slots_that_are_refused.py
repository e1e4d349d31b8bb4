def attempt(bases, slots, **more):
    try:
        type("A", bases, {"__slots__": slots, **more})
        print("fine")
    except Exception as error:
        print(type(error).__name__, error)


class B:
    pass


attempt((), b"x")
attempt((int,), "x")
attempt((int,), "__dict__")
attempt((tuple,), "__weakref__")
attempt((bytes,), ("a", "b"))
attempt((int,), ())
attempt((), "")
attempt((), "42")
attempt((), "x\0y")
attempt((), "x", x=0)
attempt((), ("__dict__", "__dict__"))
attempt((), ("__weakref__", "__weakref__"))
attempt((), ("__dict__", "__weakref__"))
attempt((B,), "__dict__")
attempt((B,), "__weakref__")
