safe = {"None": None, "type": type}
names = {"type": type, "__builtins__": safe}
exec("def inner(s): pass\nouter = type(inner)(inner.__code__, {})", names)
print(names["inner"].__builtins__ is safe, names["outer"].__builtins__ is safe, names["outer"].__globals__)


def plain():
    """A text."""
    return 1


def generator():
    yield 1


print(plain.__doc__ is plain.__doc__, plain.__builtins__ is generator.__builtins__)
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    plain.__code__ = generator.__code__
print([str(warning.message) for warning in caught], list(plain()))
try:
    class C(metaclass=type, **{"metaclass": type}):
        pass
except TypeError as error:
    print(error)
