class WithArguments(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)


class NoException:
    pass


class MakesAnother(Exception):
    def __new__(cls, *args):
        return ValueError("another")


def attempt(function):
    try:
        function()
    except BaseException as error:
        print(repr(error), "|", repr(error.__cause__), "|", repr(error.__context__), "|", error.__suppress_context__)


def raises(exception, *cause):
    def function():
        if cause:
            raise exception from cause[0]
        raise exception
    return function


attempt(raises(ValueError))
attempt(raises(ValueError("text")))
attempt(raises(WithArguments))
attempt(raises(NoException))
attempt(raises(NoException()))
attempt(raises("text"))
attempt(raises(MakesAnother))
attempt(raises(ValueError, KeyError))
attempt(raises(ValueError, KeyError("key")))
attempt(raises(ValueError, None))
attempt(raises(ValueError, 5))
attempt(raises(ValueError, NoException))


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("key") from None


attempt(in_handler)


def nothing():
    raise


attempt(nothing)
try:
    raise ValueError
except ValueError as error:
    attempt(nothing)
    print(error.with_traceback(None) is error, error.__traceback__)
    try:
        error.with_traceback(5)
    except TypeError as problem:
        print(problem)
