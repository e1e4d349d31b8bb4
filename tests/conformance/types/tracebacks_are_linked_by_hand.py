# Traceback objects: made from frames, linked through tb_next, taken from and given to exceptions; what is refused.
import sys
import types


def inner():
    raise ValueError("deep")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    tb = error.__traceback__
    kept = error
names = []
step = tb
while step is not None:
    names.append((step.tb_frame.f_code.co_name, step.tb_lineno))
    step = step.tb_next
print(names, type(tb).__name__, kept.__traceback__ is tb, types.TracebackType is type(tb))
tb.tb_next = tb.tb_next.tb_next
print(tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next)
tb.tb_next = None
print(tb.tb_next, dir(tb))
made = types.TracebackType(None, sys._getframe(), 2, 5)
outerest = types.TracebackType(tb_next=made, tb_frame=tb.tb_frame, tb_lasti=1, tb_lineno=7)
print(made.tb_lineno, made.tb_lasti, made.tb_next, outerest.tb_next is made, outerest.tb_lineno)
for call in (lambda: setattr(made, "tb_next", outerest), lambda: setattr(made, "tb_next", made), lambda: setattr(made, "tb_next", 5), lambda: delattr(made, "tb_next"), lambda: setattr(made, "tb_frame", 5), lambda: setattr(made, "tb_lineno", 5), lambda: types.TracebackType(5, sys._getframe(), 1, 1), lambda: types.TracebackType(None, 5, 1, 1), lambda: types.TracebackType(None, sys._getframe(), "a", 1), lambda: types.TracebackType(), lambda: setattr(ValueError(), "__traceback__", 5), lambda: delattr(ValueError(), "__traceback__"), lambda: ValueError().with_traceback("x")):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
fresh = KeyError("k").with_traceback(made)
print(fresh.__traceback__ is made, fresh.with_traceback(None).__traceback__)
try:
    raise fresh.with_traceback(outerest)
except KeyError as error:
    chain = []
    step = error.__traceback__
    while step is not None:
        chain.append(step.tb_lineno)
        step = step.tb_next
    print(chain[1:], len(chain))
try:
    try:
        outer()
    finally:
        print(sys.exc_info()[0].__name__, sys.exception() is not None)
except ValueError as error:
    error.__traceback__ = None
    try:
        raise error
    except ValueError as again:
        print(again is error, again.__traceback__.tb_next)
print(sys.exc_info(), sys.exception())
