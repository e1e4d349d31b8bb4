# oracle: 3.14
class Left:
    def __add__(self, other):
        return "Left.__add__"

    def __sub__(self, other):
        return NotImplemented


class Right:
    def __radd__(self, other):
        return "Right.__radd__"

    def __rsub__(self, other):
        return "Right.__rsub__"


class SubLeft(Left):
    def __radd__(self, other):
        return "SubLeft.__radd__"


class NoReflection(Left):
    pass


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: Left() + Right())
attempt(lambda: Left() - Right())
attempt(lambda: Left() + SubLeft())
attempt(lambda: SubLeft() + Left())
attempt(lambda: Left() + NoReflection())
attempt(lambda: Left() - Left())
attempt(lambda: 1 + Right())
attempt(lambda: 1 - Right())
attempt(lambda: 1 * Right())
attempt(lambda: "a" + Right())
attempt(lambda: [1] + Right())
attempt(lambda: Right() + 1)
for operator in ("+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", ">", "<=", ">="):
    attempt(lambda: eval(f"None {operator} 1"))
for operator in ("-", "+", "~", "not "):
    attempt(lambda: eval(f"{operator}'x'"))
attempt(lambda: divmod(None, 1))
attempt(lambda: pow(None, 1))
attempt(lambda: "a" * "b")
attempt(lambda: "a" * 1.5)
attempt(lambda: [1] * None)
attempt(lambda: {} + {})
attempt(lambda: {1} + {2})
attempt(lambda: (1,) + [2])
attempt(lambda: [1] + (2,))
attempt(lambda: "a" + 1)
attempt(lambda: 1 + "a")
attempt(lambda: b"a" + "a")
attempt(lambda: "a" + b"a")
attempt(lambda: print >> 1)
attempt(lambda: print < 1)
