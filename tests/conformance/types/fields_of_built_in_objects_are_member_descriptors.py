def sample():
    """Doc."""


for owner, names in ((complex, "real imag"), (slice, "start stop step"), (range, "start stop step"), (property, "fget fset fdel"),
                     (type(sample), "__closure__ __globals__ __doc__"), (type, "__base__ __basicsize__ __flags__"),
                     (staticmethod, "__func__"), (classmethod, "__wrapped__"), (StopIteration, "value"), (SystemExit, "code"), (OSError, "errno strerror")):
    for name in names.split():
        member = vars(owner)[name]
        print(type(member).__name__, member, member.__name__, member.__qualname__, member.__objclass__ is owner)
for value, name in ((1j, "real"), (slice(1), "start"), (range(3), "stop"), (property(), "fget"), (sample, "__globals__"), (int, "__base__")):
    for action in (lambda: setattr(value, name, 1), lambda: delattr(value, name)):
        try:
            action()
        except (AttributeError, TypeError) as error:
            print(type(error).__name__, error)
try:
    vars(slice)["start"].__get__(5)
except TypeError as error:
    print(error)
