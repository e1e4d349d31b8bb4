def g():
    try:
        yield "in try"
        raise ValueError("one")
    except ValueError as e:
        yield f"in except {e}"
        try:
            yield "nested try"
            raise KeyError("two")
        except KeyError as k:
            yield f"in nested except {k}, context {k.__context__!r}"
        yield f"still handling {e}"
    else:
        yield "not reached"
    finally:
        yield "in finally"
        print("end of finally")
    for i in range(2):
        try:
            yield i
            continue
        finally:
            yield f"finally {i}"
    try:
        return "returned"
    finally:
        yield "between return and end"

it = g()
while True:
    try:
        print(next(it))
    except StopIteration as e:
        print("value", e.value)
        break
