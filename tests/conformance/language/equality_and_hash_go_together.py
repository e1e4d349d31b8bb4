# oracle: 3.14
class Eq:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Eq) and self.value == other.value


class Hashed(Eq):
    def __hash__(self):
        return hash(self.value)


class Kept(Eq):
    __hash__ = object.__hash__


class Inherits(Hashed):
    pass


class Redefines(Hashed):
    def __eq__(self, other):
        return True


print(Eq.__hash__, Redefines.__hash__, Hashed(1) in {Hashed(1)}, len({Inherits(1), Inherits(1)}))
for kind in (Eq, Redefines):
    try:
        {kind(1)}
    except TypeError as error:
        print(error)
k = Kept(1)
print({k: 1}[k], k == Kept(1), Kept(1) in {k})


class Ne:
    def __eq__(self, other):
        return "eq"


class OnlyNe:
    def __ne__(self, other):
        return "ne"


print(Ne() == 1, Ne() != 1, OnlyNe() != 1, OnlyNe() == 1)


class Plain:
    pass


p = Plain()
print(p == p, p != p, p == Plain(), p.__eq__(1), p.__ne__(1), p.__eq__(p), hash(p) == hash(p))
print(object() == object(), 1 == 1.0 == True, "1" == 1, [] == (), {} == [], set() == frozenset())


class Raises:
    def __eq__(self, other):
        raise ValueError("compared")

    __hash__ = None


r = Raises()
print([r] == [r], r in [r], [r].index(r), [r].count(r))
try:
    [r] == [Raises()]
except ValueError as error:
    print(error)
nan = float("nan")
print(nan == nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), {nan: 1}[nan], float("nan") in [nan])
print(callable(Eq.__eq__), Eq.__ne__ is object.__ne__, Plain.__eq__ is object.__eq__)
