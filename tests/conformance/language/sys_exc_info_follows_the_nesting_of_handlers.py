import sys
def now():
    e = sys.exception()
    return repr(e), sys.exc_info()[0] is (type(e) if e else None)
print(now())
try:
    raise ValueError("outer")
except ValueError:
    print(now())
    try:
        print(now())
        raise KeyError("inner")
    except KeyError:
        print(now())
    print("after the inner one", now())
    def called(): return now()
    print("in a call", called())
    try: pass
    finally: print("in a finally", now())
    for _ in "a":
        try: 1 / 0
        except ZeroDivisionError: continue
    print("after continue", now())
print("after all", now())
def generator():
    yield now()
    try:
        raise OSError("of the generator")
    except OSError:
        yield now()
        yield now()
    yield now()
g = generator()
print(next(g))
try:
    raise TypeError("of the caller")
except TypeError:
    print("the generator sees", next(g), "the caller", now())
    g2 = generator()
    print("a new generator sees", next(g2))
print(next(g), next(g), now())
class M:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        print("in exit", now(), sys.exception() is value)
        return True
with M(): raise LookupError("managed")
print(now())
try:
    try: raise ValueError(1)
    finally: print("finally under way", now())
except ValueError: pass
def returns():
    try: 1 / 0
    except ZeroDivisionError: return now()
print(returns(), now())
try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError: print("star", now())
except* KeyError: print("star", now())
print(now())
e = ValueError("tb")
try: raise e
except ValueError: print(sys.exc_info()[2] is e.__traceback__, sys.exc_info()[1] is e)
def bare():
    try: raise
    except RuntimeError as error: print(error)
bare()
try: raise KeyError("active")
except KeyError:
    try: bare()
    except KeyError as error: print("raised again", repr(error), error.__context__)
