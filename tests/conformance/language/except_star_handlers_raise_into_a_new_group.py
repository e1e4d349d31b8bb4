def show(e, depth=0):
    pad = "  " * depth
    print(pad + repr(e) if not isinstance(e, BaseExceptionGroup) else f"{pad}{type(e).__name__} {e.message!r}", "cause", repr(e.__cause__), "context", type(e.__context__).__name__)
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            show(inner, depth + 1)
def run(f):
    print(f.__name__)
    try:
        f()
    except BaseException as e:
        show(e)
        print("  same object", e is original)
def new_exception_in_one_handler():
    try:
        raise original
    except* ValueError as e:
        raise KeyError("new") from e.exceptions[0]
def new_exceptions_in_both():
    try:
        raise original
    except* ValueError:
        raise KeyError("first")
    except* TypeError:
        raise IndexError("second")
def bare_raise():
    try:
        raise original
    except* ValueError:
        raise
def raise_the_name():
    try:
        raise original
    except* TypeError as e:
        raise e
def bare_raise_and_new():
    try:
        raise original
    except* TypeError:
        raise
    except* ValueError:
        raise OSError("new")
def naked():
    try:
        raise ValueError("alone")
    except* ValueError as e:
        print(" ", repr(e))
        raise
def naked_not_matched():
    try:
        raise original_naked
    except* TypeError:
        print("never")
def everything_handled():
    try:
        raise original
    except* Exception as e:
        print("  handled", len(e.exceptions))
original_naked = LookupError("passes")
for f in [new_exception_in_one_handler, new_exceptions_in_both, bare_raise, raise_the_name, bare_raise_and_new, naked, naked_not_matched, everything_handled]:
    original = ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3)])])
    run(f)
