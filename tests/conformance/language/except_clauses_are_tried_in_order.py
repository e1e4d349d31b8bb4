def check(e):
    try:
        raise e
    except (KeyError, IndexError) as x:
        return "lookup " + repr(x)
    except ArithmeticError:
        return "arithmetic"
    except Exception as x:
        return "other " + type(x).__name__
    except:
        return "anything"

for e in (
    KeyError(1), IndexError("i"), ZeroDivisionError(), ValueError(), KeyboardInterrupt(),
    SystemExit(1), GeneratorExit(),
):
    print(check(e))

try:
    e = "kept?"
    raise ValueError
except ValueError as e:
    pass
try:
    print(e)
except NameError as n:
    print(n)

try:
    try:
        raise ValueError("v")
    except 3:
        pass
except TypeError as t:
    print(t, "|", repr(t.__context__))

def selector():
    print("evaluated only when needed")
    return KeyError

try:
    pass
except selector():
    pass
try:
    raise KeyError
except selector():
    print("selected")
