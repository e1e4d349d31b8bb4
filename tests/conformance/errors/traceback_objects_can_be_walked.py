import sys
def inner():
    raise ValueError("x")
def outer():
    inner()
try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_lineno, tb.tb_lasti >= 0)
        tb = tb.tb_next
    print(sys.exc_info()[1] is e, sys.exc_info()[0] is ValueError, sys.exc_info()[2] is e.__traceback__)
    try:
        raise e.with_traceback(None)
    except ValueError as again:
        print(again.__traceback__.tb_lineno, again.__traceback__.tb_next)
def reraised():
    try:
        inner()
    except ValueError:
        raise
try:
    reraised()
except ValueError as e:
    lines, tb = [], e.__traceback__
    while tb:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print(lines)
