# oracle: 3.14
class Number:
    def __add__(self, other):
        return f"add {other}"

    def __radd__(self, other):
        return f"radd {other}"


def attempt(*arguments, **keywords):
    try:
        print(repr(sum(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


attempt([])
attempt([1, 2, 3])
attempt([1, 2, 3], 10)
attempt([1, 2], start=5)
attempt([0.1] * 10)
attempt([0.1] * 10, 1)
attempt([1e16, 1, -1e16])
attempt([2**62, 2**62, 2**62])
attempt([True, True])
attempt([1, 2.5, 3j])
attempt([[1], [2]], [])
attempt([(1,), (2,)], ())
attempt([Number()])
attempt([Number()], "x")
attempt(["a", "b"])
attempt(["a", "b"], "")
attempt([b"a"], b"")
attempt([bytearray(b"a")], bytearray())
attempt(5)
attempt()
attempt([1], 2, 3)
attempt(iter([1, 2, 3]), -6)
attempt({1: "a", 2: "b"})
attempt(x for x in range(101))
attempt([float("inf"), float("-inf")])
attempt([float("inf"), 1])
attempt([1j, 1.5, 2])
attempt([0.1, 2**70, 0.2])
