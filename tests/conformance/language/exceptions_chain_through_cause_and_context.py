def show(e):
    while e is not None:
        print(f"{type(e).__name__}({e}) cause={e.__cause__!r} context={e.__context__!r} suppress={e.__suppress_context__}")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)

try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("implicit")
except KeyError as e:
    show(e)

try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError("explicit") from z
except KeyError as e:
    show(e)

try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("none") from None
except KeyError as e:
    show(e)

try:
    raise ValueError from TypeError
except ValueError as e:
    show(e)

try:
    raise ValueError from 3
except TypeError as e:
    show(e)

try:
    try:
        raise ValueError("x")
    except ValueError as v:
        raise v
except ValueError as e:
    show(e)

try:
    try:
        raise ValueError("a")
    finally:
        try:
            raise KeyError("b")
        except KeyError as k:
            show(k)
except ValueError as e:
    show(e)
