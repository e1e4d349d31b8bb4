# oracle: 3.14
# &, | and ^ of two bools give a bool; every other operator treats them as ints.
for a in (False, True):
    for b in (False, True):
        print(a, b, a & b, a | b, a ^ b, a + b, a - b, a * b, a << b, a >> b, a < b, a ** b)
print(True & 3, True | 2, True ^ 1, 1 & True, 6 | True, -True, +True, True / 2, True // 2, True % 2, True + 1.5, True * "ab", [1] * True)
x = True
x &= False
y = True
y += True
print(x, y, not x, bool(), bool([]), bool("False"), bool(0.0), bool(-0.0), bool(0j), bool(...), bool(range(0)), bool(NotImplementedError))
print(True.__and__(1), True.__and__(1.5), True.__rxor__(False), bool.__or__(True, 8), True.__repr__(), True.__str__(), True.__hash__(), True.__eq__(1))
print(bool.__mro__, bool.__bases__, issubclass(bool, int), isinstance(True, int), type(True) is bool, True is (1 == 1), bool.from_bytes(b"\x00\x01"), True.to_bytes(2))
print(f"{True} {True:d} {True:>6} {False:5d} {True!r:^8} {True:.1f} {True:x}", "%d %s %r %x %5.2f %c" % (True, True, True, True, True, True))
print({True: "yes", 1: "one", 1.0: "float"}, ["no", "yes"][True], sum([True, True, False]), sorted([True, 0, False, 1]), "abc"[True])
for attempt in (lambda: bool(1, 2), lambda: bool(x=1), lambda: type("B", (bool,), {}), lambda: True.real.append, lambda: bool.__new__(int), lambda: True << -1):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        return self.answer


class Sized:
    def __len__(self):
        return 0


print(bool(Sized()), bool(Odd(True)), "truthy" if Odd(False) else "falsy")
for answer in (1, None, "yes"):
    try:
        if Odd(answer):
            pass
    except TypeError as error:
        print(error)
