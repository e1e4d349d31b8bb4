import inspect


def inner():
    frames = inspect.stack()
    print([frame.function for frame in frames])
    first = frames[0]
    print(first.lineno, first.code_context, first.index, first.filename == __file__)
    print(first.frame is not None, len(first), type(first).__name__)
    return inspect.getframeinfo(inspect.currentframe(), 3)


def outer():
    return inner()


info = outer()
print(info.function, info.lineno, info.code_context, info.index)
print(len(info), type(info).__name__)

try:
    outer.missing
except AttributeError:
    print([(frame.function, frame.lineno) for frame in inspect.trace()])


def raises():
    1 / 0


try:
    raises()
except ZeroDivisionError as error:
    print([(frame.function, frame.lineno, frame.code_context) for frame in inspect.getinnerframes(error.__traceback__)])
    print(inspect.getframeinfo(error.__traceback__, 0)[1:])

print([frame.function for frame in inspect.getouterframes(inspect.currentframe())])
print(inspect.getlineno(inspect.currentframe()))
