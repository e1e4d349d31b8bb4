# stderr: any
def overrides_return():
    try:
        return 1
    finally:
        return 2

def swallows():
    try:
        raise ValueError
    finally:
        return "swallowed"

def break_swallows():
    while True:
        try:
            raise KeyError
        finally:
            break
    return "broken out"

def continue_swallows():
    n = 0
    for i in range(3):
        try:
            raise KeyError(i)
        finally:
            n += 1
            continue
    return n

def replaced():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")

print(overrides_return(), swallows(), break_swallows(), continue_swallows())
try:
    replaced()
except KeyError as e:
    print(repr(e), repr(e.__context__))
