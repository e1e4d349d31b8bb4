from contextlib import ExitStack, closing, nullcontext, suppress, redirect_stdout
import io


class Noisy:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, repr(value))
        if self.fail:
            raise self.fail
        return self.swallow


with ExitStack() as stack:
    print(stack.enter_context(Noisy("a")), stack.enter_context(Noisy("b", swallow=True)))
    stack.callback(print, "called", end="!\n")
    raise ValueError(1)
try:
    with ExitStack() as stack:
        stack.enter_context(Noisy("first", fail=KeyError("late")))
        stack.enter_context(Noisy("second", fail=TypeError("early")))
        raise ValueError("body")
except KeyError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
with ExitStack() as stack:
    stack.push(lambda *details: print("pushed", details))
    kept = stack.pop_all()
print("empty")
kept.close()
try:
    ExitStack().enter_context(3)
except TypeError as error:
    print(error)

with suppress(KeyError, ValueError):
    {}["x"]
try:
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(repr(group))
with nullcontext(5) as five:
    print(five)
text = io.StringIO()
with redirect_stdout(text):
    print("hidden")
print(repr(text.getvalue()))
with closing(io.StringIO()) as file:
    pass
print(file.closed)
