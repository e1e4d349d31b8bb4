def run(group):
    try:
        try:
            raise group
        except* ValueError as e:
            print("values", type(e).__name__, e.exceptions)
        except* (KeyError, IndexError) as e:
            print("lookups", e.exceptions)
        else:
            print("never")
        finally:
            print("finally")
    except BaseException as e:
        print("left", repr(e))

run(ExceptionGroup("g", [ValueError(1), KeyError(2), ValueError(3)]))
run(ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("nested", [IndexError(3), OSError(4)])]))
run(ValueError("naked"))
run(RuntimeError("naked and unmatched"))

try:
    try:
        raise ExceptionGroup("e", [ValueError(1)])
    except* ValueError:
        raise KeyError("from handler")
except KeyError as e:
    print(repr(e), repr(e.__context__))

eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [TypeError(2), ValueError(3)])])
match, rest = eg.split(ValueError)
print(match, rest)
print(repr(eg.subgroup(TypeError)))
print(eg.message, len(eg.exceptions), str(eg))
print(eg.derive([KeyError(1)]))
